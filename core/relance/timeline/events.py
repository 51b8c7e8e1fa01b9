"""What happened, as dated events that name the words which show them."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from ..conversation import Medium
from ..transcript import Side, Turn

EventKind = Literal[
    "proposal", "application", "question", "request", "slots", "availability", "agreed", "cancelled",
    "no_show", "met", "thanks", "promise", "lapsed", "follow_up", "rejection", "offer", "withdrawal",
    "acceptance", "hold", "delivery", "sign_of_life", "automatic",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `message` is None for what the user told; `day` is the day it is about."""

    kind: EventKind
    side: Side
    at: datetime
    message: int | None = None
    start: int = 0
    end: int = 0
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """An interview: agreed, held or cancelled. `settled` is when it was last agreed or spoken of."""

    day: date
    time: time | None
    medium: Medium
    settled: datetime
    message: int | None
    cancelled: bool = False
    no_show: bool = False
    alluded: bool = False

    def starts(self, like: datetime) -> datetime:
        """When it starts, in the zone of `like`; the start of the day when the hour is unknown."""
        return datetime.combine(self.day, self.time or time(0), tzinfo=like.tzinfo)


def event(kind: EventKind, turn: Turn, span: object = None, day: date | None = None) -> Event:
    """An event shown by a turn; `span` is anything with `start` and `end`, else the whole message."""
    start, end = getattr(span, "start", 0), getattr(span, "end", len(turn.text))
    return Event(kind, turn.side, turn.at, turn.index, start, end, day)
