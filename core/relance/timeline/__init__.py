"""What happened in the conversation, in order, with the words that show it.

Knows turns and dates; knows no rule, no policy and no clock.
"""

from dataclasses import dataclass

from ..transcript import Transcript
from .events import Appointment, Event, EventKind
from .exchange import Ask, AskKind, Exchange, follow_exchange
from .interviews import Negotiation, negotiate
from .promises import Promise, follow_promises
from .slots import Slot

__all__ = [
    "Appointment",
    "Ask",
    "AskKind",
    "Event",
    "EventKind",
    "Exchange",
    "Promise",
    "Timeline",
    "timeline",
]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The events in order, and the three threads they were followed by.

    `offered` are the recruiter's slots that still lie on the table.
    """

    events: tuple[Event, ...]
    appointments: tuple[Appointment, ...]
    promise: Promise | None
    exchange: Exchange
    offered: tuple[Slot, ...]


def timeline(transcript: Transcript) -> Timeline:
    """Build the timeline of a conversation."""
    talks = negotiate(transcript)
    promise, promised = follow_promises(transcript, talks.appointments)
    exchange = follow_exchange(transcript, talks.appointments)
    ask = _slots_left(transcript, talks)
    if ask and not exchange.open:
        exchange.open.append(ask)
    events = sorted(
        [*talks.events, *promised, *exchange.events], key=lambda event: (event.at, event.message or 0)
    )
    offered = tuple(talks.offered_by("recruiter"))
    return Timeline(tuple(events), tuple(talks.appointments), promise, exchange, offered)


def _slots_left(transcript: Transcript, talks: Negotiation) -> Ask | None:
    """The recruiter's slots that the candidate has not answered, however they were worded."""
    own = transcript.by("candidate")
    slots = talks.offered_by("recruiter")
    if not slots or (own and own[-1].index > slots[0].message):
        return None
    turn = transcript.turns[slots[0].message]
    return Ask("slots", turn, turn.sentences[0])
