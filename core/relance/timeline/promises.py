"""What the recruiter promised to tell by when: made, replaced, kept, lapsed."""

from dataclasses import dataclass
from datetime import date, datetime

from ..dates import Expression
from ..lexicon import Hit, Sentence
from ..transcript import Transcript, Turn
from .events import Appointment, Event, event
from .slots import slots_of

# The candidate is asked for something: the day in such a sentence is theirs.
_ASKED = ("ask.request", "ask.document", "ask.interest", "ask.slots")
_PROMISED = ("promise.answer", "promise.silence_is_no")
# What else in a sentence a day may belong to, and how many characters count as near.
_NO_NEWS = ("promise.logistics", "job.start", "cancel", "thanks.", "met", "medium.", "yes", "deliver")
_ELSE = ("ask.request", "ask.document", "offer", "reject", "process.postponed", "ask.none")
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


@dataclass(frozen=True, slots=True)
class _State:
    """Where the conversation stood before a turn: had the candidate spoken, was an interview held."""

    answered: bool
    interviewed: bool


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


def _promises(turn: Turn, sentence: Sentence, state: _State) -> bool:
    """True when the sentence is about news of the process and does not ask for them."""
    if (sentence.question and not sentence.tagged) or sentence.has("ask.none"):
        return False
    if sentence.has("promise.silence_is_no"):
        return True
    if sentence.has(*_ASKED):
        return False
    return sentence.has("promise.answer") or _implies(turn, sentence, state)


def _implies(turn: Turn, sentence: Sentence, state: _State) -> bool:
    """True when a day stands where only news can be meant, whatever the words.

    A deadline that the recruiter sets to themselves once the candidate has spoken; after an interview, the
    one day to come that they name when it is no new appointment.
    """
    if not state.answered or sentence.has(*_NO_NEWS):
        return False
    for found in turn.dates_in(sentence):
        if found.day and found.day > turn.day and found.time is None:
            if found.bound == "by":
                return True
            if found.bound == "on" and state.interviewed and _is_alone(turn, sentence):
                return True
    return False


def _is_alone(turn: Turn, sentence: Sentence) -> bool:
    """True when the turn names one day and puts nothing else to the candidate."""
    days = [found for found in turn.dates if found.day and found.day > turn.day]
    return len(days) == 1 and not turn.asks() and not turn.has(*_ELSE) and not sentence.has("job.talk")


def _made(turn: Turn, state: _State) -> tuple[Promise | None, bool]:
    """The promise a turn makes, and whether it speaks of an answer at all."""
    spoken = False
    for number, sentence in enumerate(turn.sentences):
        if not _promises(turn, sentence, state):
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


def follow_promises(
    transcript: Transcript, appointments: list[Appointment]
) -> tuple[Promise | None, list[Event]]:
    """The promise in force at the end, and what became of each on the way."""
    force: Promise | None = None
    events: list[Event] = []
    answered = False
    for turn in transcript.turns:
        if turn.automatic or turn.side == "candidate":
            answered = answered or turn.side == "candidate"
            continue
        held = any(not a.cancelled and a.starts(turn.at) <= turn.at for a in appointments)
        made, spoken = _made(turn, _State(answered, held))
        if made:
            force = made
            events.append(event("promise", turn, made, made.day))
        elif force and (_keeps(turn) or _lapses(turn, force, spoken)):
            events.append(event("lapsed", turn, None, force.day))
            force = None
    return force, events
