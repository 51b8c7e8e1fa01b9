"""A message's sentences with the intents that their words show.

Sentences are short units: a line, a bullet, a clause closed by a full stop. Nothing here knows who
wrote the message.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .cues import BAR
from .data import Lexicon
from .fold import Token, tokens

# A full stop ends a sentence unless a figure or a very short abbreviation stands before it.
_END = re.compile(r"[!?…]+(?=[^\w]|$)|\.{2,}|\.(?=\s|$)|\n+|[•;]|(?<=\s)[-–—](?=\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Pr|Me|St|Sr|Sra|Srta|Dott|Ing|Lic|Dra|Prof|Hr|Fr|Nr|z|B|bzw|ca|ggf|vs|etc|env"
    r"|approx|tel|tél|no|ref|réf|min|max|p|a|m|i|e|drs|ir|mevr|dhr|evt|bv|incl|Std|Uhr|Mo|Di|Mi|Do|Sa|resp|av|bd"
    r"|Mag|Dipl|Sig|Avv|Arch|Exmo|Exma|dott|ing|sig|avv|arch|prof|lic|eng)|\b[A-ZÀ-Þ])$"
)
# A nod asked for at the end of a longer sentence: ", ok?", ", d'accord ?".
_TAG = re.compile(r",\s*[\w'’]+(?:\s[\w'’]+)?\s*\?+\s*$")
_TAGGED = 6
_ORDINAL = re.compile(r"\b\d{1,2}$")
# German writes nouns large, so a large letter after an ordinal ends nothing before these.
_COUNTED = re.compile(
    r"(?:Jan(?:uar)?|Jänner|Feb(?:ruar|er)?|März|Maerz|April|Mai|Juni?|Juli?|August|Sept?(?:ember)?|Okt(?:ober)?"
    r"|Nov(?:ember)?|Dez(?:ember)?|Gespräch|Runde|Quartal|Woche|KW|Uhr|Stock|OG)\b"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """An intent and the words that show it, as offsets into the message's text."""

    intent: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Part of a message: offsets into its text, whether it asks, what it does.

    `shows` holds its intents and, for each, the area they belong to ("ask." for "ask.slots"); `tagged` says
    that it only asks for a nod at its end ("…, ok?").
    """

    start: int
    end: int
    question: bool
    words: tuple[str, ...]
    hits: tuple[Hit, ...]
    shows: frozenset[str]
    tagged: bool

    def has(self, *intents: str) -> bool:
        """True when one of the intents is shown; "ask." stands for all that begin so."""
        return not self.shows.isdisjoint(intents)

    def first(self, *intents: str) -> Hit | None:
        """The first hit of one of the intents."""
        if self.shows.isdisjoint(intents):
            return None
        return next(hit for hit in self.hits if hit.intent in intents or area(hit.intent) in intents)


def area(intent: str) -> str:
    """What an intent belongs to: "ask." for "ask.slots"."""
    return intent.partition(".")[0] + "."


def shown(hits: Iterable[Hit]) -> frozenset[str]:
    """The intents of some hits, and their areas."""
    intents = {hit.intent for hit in hits}
    return frozenset(intents | {area(intent) for intent in intents})


def _continues(text: str, match: re.Match[str]) -> bool:
    """True when the stop belongs to an abbreviation or to an ordinal ("23. um 14 Uhr")."""
    if match.group() != ".":
        return False
    before, after = (
        text[max(0, match.start() - 8) : match.start()],
        text[match.end() : match.end() + 12].lstrip(),
    )
    if _ORDINAL.search(before):
        return after[:1].islower() or bool(_COUNTED.match(after))
    return bool(_ABBREVIATION.search(before))


def _spans(text: str) -> list[tuple[int, int, bool]]:
    """The sentences' offsets and whether each asks."""
    spans, start = [], 0
    for match in _END.finditer(text):
        if _continues(text, match):
            continue
        if text[start : match.start()].strip() or "?" in match.group():
            spans.append((start, match.end(), "?" in match.group()))
        start = match.end()
    if text[start:].strip():
        spans.append((start, len(text), False))
    return spans


def _line(groups: Sequence[Sequence[Token]], shorthand: Mapping[str, str]) -> tuple[str, list[int]]:
    """The sentences' words as one line, shorthand written out, and where each word begins in it."""
    parts, starts, place = [BAR], [], len(BAR) + 1
    for words in groups:
        for token in words:
            word = shorthand.get(token.text, token.text)
            starts.append(place)
            parts.append(word)
            place += len(word) + 1
        parts.append(BAR)
        place += len(BAR) + 1
    return " ".join(parts), starts


def _hits(groups: Sequence[Sequence[Token]], lexicons: Sequence[Lexicon]) -> list[Hit]:
    """Every intent of every lexicon that the sentences show, in order of appearance."""
    words = [token for group in groups for token in group]
    found: dict[tuple[str, int], Hit] = {}
    for lexicon in lexicons:
        line, starts = _line(groups, lexicon.shorthand)
        for intent, start, end in lexicon.search(line):
            first, last = bisect_right(starts, start) - 1, bisect_right(starts, max(start, end - 2)) - 1
            hit = Hit(intent, words[max(first, 0)].start, words[last].end)
            found.setdefault((intent, hit.start), hit)
    return sorted(found.values(), key=lambda hit: (hit.start, hit.intent))


def read(
    text: str, lexicons: Sequence[Lexicon], words: Sequence[Token] | None = None
) -> tuple[Sentence, ...]:
    """The sentences of a message's text, with what each does in any of the lexicons' languages.

    Args:
        text: the message.
        lexicons: of the languages it may be in.
        words: the text's tokens, when they are known already.
    """
    known = tokens(text) if words is None else words
    starts = [token.start for token in known]
    spans = _spans(text)
    groups = [known[bisect_left(starts, start) : bisect_left(starts, end)] for start, end, _ in spans]
    hits = _hits(groups, lexicons)
    places = [hit.start for hit in hits]
    sentences = []
    for (start, end, question), own in zip(spans, groups, strict=True):
        shows = tuple(hits[bisect_left(places, start) : bisect_left(places, end)])
        tagged = question and len(own) > _TAGGED and bool(_TAG.search(text, start, end))
        named = tuple(token.text for token in own)
        sentences.append(Sentence(start, end, question, named, shows, shown(shows), tagged))
    return tuple(sentences)
