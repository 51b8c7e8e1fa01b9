"""Days and hours that a turn puts forward for a talk."""

from dataclasses import dataclass, replace
from datetime import date, time

from ..conversation import Medium
from ..dates import Expression
from ..lexicon import Sentence
from ..transcript import Side, Turn

MEDIA: tuple[Medium, ...] = ("video", "onsite", "phone")
# What a day must stand beside to be about a talk when no hour is given.
_TALK = (
    "job.talk",
    "ask.slots",
    "ask.interest",
    "available",
    "medium.",
    "no_slot",
    "yes",
    "booked",
    "cancel",
)
# So few words are a line of a list ("Date: 2 December"), which the rest of the message explains.
_LABEL = 8
# A day in such a sentence is about something else.
_OTHER = ("promise.", "hold", "follow_up", "job.start")
_PAST = ("thanks.talk", "met")


@dataclass(frozen=True, slots=True)
class Slot:
    """A day, perhaps with an hour, put forward by one side."""

    day: date
    time: time | None
    side: Side
    message: int
    start: int
    end: int
    weekday_only: bool = False

    def fits(self, other: "Slot") -> bool:
        """True when both can be the same talk.

        "At 2:30" may be the afternoon's or the night's, and a bare weekday is the one that was offered, also
        when a nearer one comes first.
        """
        loose = (self.weekday_only or other.weekday_only) and self.day.weekday() == other.day.weekday()
        if self.day != other.day and not loose:
            return False
        if self.time is None or other.time is None:
            return True
        return self.time.hour % 12 == other.time.hour % 12 and self.time.minute == other.time.minute


def _is_slot(turn: Turn, sentence: Sentence, found: Expression) -> bool:
    if found.first is None or found.first < turn.day or found.bound not in ("on", "from"):
        return False
    if found.first != found.last:
        return False
    if found.time is not None:
        return not (sentence.has("promise.answer") and not sentence.question and not sentence.has("medium."))
    if sentence.has(*_OTHER) or (sentence.has(*_PAST) and not sentence.question):
        return False
    in_list = len(sentence.words) <= _LABEL and turn.has("job.talk") and not turn.has("job.seeking")
    return in_list or sentence.question or sentence.has(*_TALK)


def slots_of(turn: Turn) -> list[Slot]:
    """The slots that a turn names, in order, without doubles."""
    slots: list[Slot] = []
    for sentence in turn.sentences:
        for found in turn.dates_in(sentence):
            if _is_slot(turn, sentence, found) and found.first is not None:
                slot = Slot(found.first, found.time, turn.side, turn.index, found.start, found.end)
                if not any(slot.day == known.day and slot.time == known.time for known in slots):
                    slots.append(slot)
    hours = bare_times(turn)
    if len(slots) == 1 and len(hours) == 1 and slots[0].time is None:
        return [replace(slots[0], time=hours[0])]
    return slots


def days_named(turn: Turn) -> list[Slot]:
    """Every single day to come that a turn names, whatever it says of it."""
    return [
        Slot(found.first, found.time, turn.side, turn.index, found.start, found.end, _is_bare_weekday(found))
        for found in turn.dates
        if found.first and found.first == found.last and found.first >= turn.day
    ]


def _is_bare_weekday(found: Expression) -> bool:
    """True for "Thursday" and "Thursday at 4", which name no week."""
    return found.rule.partition("+")[0] == "weekday"


def bare_times(turn: Turn) -> list[time]:
    """Hours named without a day."""
    return [found.time for found in turn.dates if found.first is None and found.time is not None]


def medium_of(turns: list[Turn]) -> Medium:
    """The medium that the latest of the turns names, or unknown."""
    for turn in reversed(turns):
        for medium in MEDIA:
            if turn.has(f"medium.{medium}"):
                return medium
    return "unknown"
