"""What the recruiter promised to tell by when: made, replaced, kept, lapsed."""

from dataclasses import dataclass
from datetime import date, datetime

from ..dates import Expression
from ..lexicon import Hit, Sentence
from ..transcript import Transcript, Turn
from .events import Event, event
from .slots import slots_of

# The candidate is asked for something: the day in such a sentence is theirs.
_ASKED = ("ask.request", "ask.document", "ask.interest", "ask.slots")
_PROMISED = ("promise.answer", "promise.silence_is_no")
# What else in a sentence a day may belong to, and how many characters count as near.
_RIVALS = ("promise.logistics", "process.alive", "ask.request", "ask.document")
_NEAR = 12


@dataclass(frozen=True, slots=True)
class Promise:
    """An answer promised by `day`, said in a turn at `made`."""

    day: date
    made: datetime
    message: int | None
    start: int = 0
    end: int = 0


def _gap(hit: Hit, found: Expression) -> int:
    """Characters between a hit and a date; 0 when they touch."""
    return max(found.start - hit.end, hit.start - found.end, 0)


def _belongs(sentence: Sentence, found: Expression) -> bool:
    """True when the date stands nearer to the promise than to anything else the sentence does."""
    promised = [hit for hit in sentence.hits if hit.intent in _PROMISED]
    others = [
        hit
        for hit in sentence.hits
        if hit.intent in _RIVALS and not any(hit.start < own.end and own.start < hit.end for own in promised)
    ]
    if not promised or not others:
        return True
    own, other = (min(_gap(hit, found) for hit in hits) for hits in (promised, others))
    return own <= other or (found.bound == "by" and own <= 2 * other + _NEAR)


def _day_of(turn: Turn, sentence: Sentence) -> Expression | None:
    """The day that a sentence promises news by."""
    for found in turn.dates_in(sentence):
        day = found.day
        if day and day >= turn.day and found.bound != "until" and _belongs(sentence, found):
            return found
    return None


def _promises(turn: Turn, sentence: Sentence) -> bool:
    """True when the sentence is about news of the process and does not ask for them."""
    if sentence.question or sentence.has("ask.none"):
        return False
    if sentence.has("promise.silence_is_no"):
        return True
    return sentence.has("promise.answer") and not sentence.has(*_ASKED)


def _made(turn: Turn) -> tuple[Promise | None, bool]:
    """The promise a turn makes, and whether it speaks of an answer at all."""
    spoken = False
    for number, sentence in enumerate(turn.sentences):
        if not _promises(turn, sentence):
            continue
        spoken = True
        near = (
            [sentence, *turn.sentences[number + 1 : number + 2]] if len(sentence.words) < 30 else [sentence]
        )
        for part in near:
            if part is not sentence and (part.question or part.has("ask.", "promise.logistics", "job.talk")):
                continue
            if found := _day_of(turn, part):
                day = found.day
                assert day is not None
                return Promise(day, turn.at, turn.index, found.start, found.end), True
    return None, spoken


def _keeps(turn: Turn) -> bool:
    """True when the turn brings the news that was promised, or another appointment for it."""
    return turn.has("reject", "offer", "news.forward") or (turn.asks() and bool(slots_of(turn)))


def _lapses(turn: Turn, promise: Promise, spoken: bool) -> bool:
    """True when the promise is put off without a new date, or its day passed with a mere sign of life."""
    if turn.has("process.postponed"):
        return True
    return turn.day > promise.day and (spoken or turn.has("process.alive"))


def follow_promises(transcript: Transcript) -> tuple[Promise | None, list[Event]]:
    """The promise in force at the end, and what became of each on the way."""
    force: Promise | None = None
    events: list[Event] = []
    for turn in transcript.by("recruiter"):
        if turn.automatic:
            continue
        made, spoken = _made(turn)
        if made:
            force = made
            events.append(event("promise", turn, made, made.day))
        elif force and (_keeps(turn) or _lapses(turn, force, spoken)):
            events.append(event("lapsed", turn, None, force.day))
            force = None
    return force, events
