"""A message's sentences with the intents that their words show.

Sentences are short units: a line, a bullet, a clause closed by a full stop. Nothing here knows who
wrote the message.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .data import Lexicon
from .fold import Token, tokens

# A full stop ends a sentence unless a figure or a very short abbreviation stands before it.
_END = re.compile(r"[!?…]+(?=[^\w]|$)|\.{2,}|\.(?=\s|$)|\n+|[•;]|(?<=\s)[-–—](?=\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Pr|Me|St|Sr|Sra|Srta|Dott|Ing|Lic|Dra|Prof|Hr|Fr|Nr|z|B|bzw|ca|ggf|vs|etc|env"
    r"|approx|tel|tél|no|ref|réf|min|max|p|a|m|i|e|drs|ir|mevr|dhr|evt|bv|incl|Std|Uhr|resp|av|bd)|\b[A-ZÀ-Þ])$"
)
_ORDINAL = re.compile(r"\b\d{1,2}$")


@dataclass(frozen=True, slots=True)
class Hit:
    """An intent and the words that show it, as offsets into the message's text."""

    intent: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Part of a message: offsets into its text, whether it asks, what it does."""

    start: int
    end: int
    question: bool
    words: tuple[str, ...]
    hits: tuple[Hit, ...]

    def has(self, *intents: str) -> bool:
        """True when one of the intents is shown; "ask." stands for all that begin so."""
        return self.first(*intents) is not None

    def first(self, *intents: str) -> Hit | None:
        """The first hit of one of the intents."""
        for hit in self.hits:
            for intent in intents:
                if hit.intent == intent or (intent.endswith(".") and hit.intent.startswith(intent)):
                    return hit
        return None


def _continues(text: str, match: re.Match[str]) -> bool:
    """True when the stop belongs to an abbreviation or to an ordinal ("23. um 14 Uhr")."""
    if match.group() != ".":
        return False
    before, after = (
        text[max(0, match.start() - 8) : match.start()],
        text[match.end() : match.end() + 2].lstrip(),
    )
    return bool(_ABBREVIATION.search(before)) or bool(_ORDINAL.search(before) and after[:1].islower())


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


def _line(words: Sequence[Token], shorthand: Mapping[str, str]) -> tuple[str, list[int]]:
    """The folded words as one line, shorthand written out, and where each word begins in it."""
    line, starts = " ", []
    for token in words:
        starts.append(len(line))
        line += shorthand.get(token.text, token.text) + " "
    return line, starts


def _hits(words: Sequence[Token], lexicons: Sequence[Lexicon]) -> tuple[Hit, ...]:
    """Every intent of every lexicon that the words show, in order of appearance."""
    found: dict[tuple[str, int], Hit] = {}
    for lexicon in lexicons:
        line, starts = _line(words, lexicon.shorthand)
        for intent, start, end in lexicon.search(line):
            first, last = bisect_right(starts, start) - 1, bisect_right(starts, max(start, end - 2)) - 1
            hit = Hit(intent, words[max(first, 0)].start, words[last].end)
            found.setdefault((intent, hit.start), hit)
    return tuple(sorted(found.values(), key=lambda hit: (hit.start, hit.intent)))


def read(text: str, lexicons: Sequence[Lexicon]) -> tuple[Sentence, ...]:
    """The sentences of a message's text, with what each does in any of the lexicons' languages."""
    sentences = []
    for start, end, question in _spans(text):
        words = tokens(text, start, end)
        hits = _hits(words, lexicons) if words else ()
        sentences.append(Sentence(start, end, question, tuple(token.text for token in words), hits))
    return tuple(sentences)
