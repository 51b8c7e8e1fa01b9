"""Interviews: proposed, agreed, moved, cancelled, missed, spoken of.

A small negotiation is followed turn by turn: slots lie on the table until the other side takes one.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from .. import dates
from ..lexicon import Sentence
from ..transcript import Transcript, Turn
from .events import Appointment, Event, EventKind, event
from .slots import Slot, bare_times, days_named, medium_of, slots_of

# An answer to one slot that says none of this, and asks nothing, takes it, whatever its words.
_NOT_YES = ("no_slot", "withdraw", "hold", "cancel")


@dataclass(slots=True)
class Negotiation:
    """What lies on the table, and what came of it so far."""

    turns: tuple[Turn, ...]
    country: str | None
    table: list[Slot] = field(default_factory=list)
    appointments: list[Appointment] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    opened: int = 0

    def offered_by(self, side: str) -> list[Slot]:
        """The slots on the table that one side put there."""
        return [slot for slot in self.table if slot.side == side]

    def upcoming(self, turn: Turn) -> Appointment | None:
        """The appointment that is still to come as of a turn."""
        for appointment in reversed(self.appointments):
            if not appointment.cancelled and appointment.day >= turn.day and not appointment.alluded:
                return appointment
        return None

    def put(self, turn: Turn, slots: list[Slot]) -> None:
        """Put new slots on the table in the place of what lay there."""
        if not self.table:
            self.opened = turn.index
        self.table = slots
        kind: EventKind = "slots" if turn.side == "recruiter" else "availability"
        self.events.append(event(kind, turn, slots[0], slots[0].day))

    def agree(self, turn: Turn, slot: Slot) -> None:
        """Settle on a slot; a talk already agreed for that day gets the better known hour."""
        first = max(min(self.opened, turn.index - 2), 0)
        medium = medium_of(list(self.turns[first : turn.index + 2]))
        made = Appointment(slot.day, slot.time, medium, turn.at, turn.index)
        for place, known in enumerate(self.appointments):
            if known.day == slot.day and not known.cancelled:
                self.appointments[place] = replace(made, time=slot.time or known.time)
                break
        else:
            self.appointments.append(made)
        self.table = []
        self.events.append(event("agreed", turn, slot if slot.message == turn.index else None, slot.day))

    def cancel(self, turn: Turn, appointment: Appointment, *, no_show: bool = False) -> None:
        """Strike an appointment out."""
        place = self.appointments.index(appointment)
        self.appointments[place] = replace(appointment, cancelled=True, no_show=no_show, settled=turn.at)
        hit = turn.first("no_show" if no_show else "cancel")
        self.events.append(event("no_show" if no_show else "cancelled", turn, hit, appointment.day))


def _named(turn: Turn, offered: list[Slot]) -> Slot | None:
    """The offered slot that the turn names, by day, by hour or by both, with the hour that is known."""
    for slot in days_named(turn):
        for offer in offered:
            if slot.fits(offer):
                return replace(slot, day=offer.day, time=offer.time or slot.time)
    if turn.has("yes") and not turn.asks():  # the same day said yes to: the hour is theirs, in whatever zone
        days = [replace(slot, time=None) for slot in days_named(turn)]
        agreed = [offer for offer in offered if any(day.fits(offer) for day in days)]
        if len(agreed) == 1:
            return agreed[0]
    for hour in bare_times(turn):
        for offer in offered:
            if offer.time == hour or (offer.time is None and len(offered) == 1):
                return replace(offer, time=hour)
    return None


def _answers_offer(state: Negotiation, turn: Turn, offered: list[Slot], own: list[Slot]) -> bool:
    """The other side's slots lie on the table: taken, countered, or left there?"""
    named = _named(turn, offered)
    if named and not (turn.asks() and turn.has("no_slot")):
        state.agree(turn, named)
    elif own:
        if turn.side == "recruiter" and not turn.asks() and len(own) == 1:
            state.agree(turn, own[0])
        else:
            state.put(turn, own)
    elif not turn.has(*_NOT_YES) and (turn.has("yes") or (len(offered) == 1 and not turn.asks())):
        if turn.side == "recruiter" and (turn.asks() or len(offered) > 1):
            return False
        state.agree(turn, offered[0])
    else:
        return False
    return True


def _welcomed(state: Negotiation, turn: Turn) -> bool:
    """True when the candidate had said yes to a talk before this turn of the recruiter."""
    earlier = [known for known in state.turns[: turn.index] if known.side == "candidate"]
    return bool(earlier) and earlier[-1].has("yes", "available", "interested", "hold")


def _puts_forward(state: Negotiation, turn: Turn, own: list[Slot]) -> None:
    """New slots with none of the other side's on the table."""
    upcoming = state.upcoming(turn)
    if upcoming and not turn.asks():
        same = [slot for slot in own if slot.day == upcoming.day]
        moved = [slot for slot in own if slot.day != upcoming.day and slot.time]
        if same and same[0].time and same[0].time != upcoming.time:
            state.agree(turn, same[0])
        elif moved and turn.side == "candidate" and turn.has("yes"):
            state.appointments.remove(upcoming)
            state.agree(turn, moved[0])
        return
    if upcoming and any(slot.day == upcoming.day and slot.time in (None, upcoming.time) for slot in own):
        return
    if turn.has("booked") or (
        turn.side == "recruiter"
        and not turn.asks()
        and len(own) == 1
        and own[0].time
        and _welcomed(state, turn)
    ):
        state.agree(turn, own[0])
    else:
        state.put(turn, own)


def _misses(state: Negotiation, turn: Turn) -> bool:
    """The candidate says that nobody came."""
    if turn.side != "candidate" or not turn.has("no_show"):
        return False
    for appointment in reversed(state.appointments):
        recent = timedelta(0) <= turn.day - appointment.day <= timedelta(days=2)
        if not appointment.cancelled and recent and appointment.starts(turn.at) <= turn.at:
            state.cancel(turn, appointment, no_show=True)
            return True
    return False


def _past_days(state: Negotiation, turn: Turn, sentence: Sentence) -> list[date]:
    """The days up to this one that a sentence about a past talk names; bare days lie in the past there."""
    named = list(turn.dates_in(sentence))
    if named and not any(found.last and found.last <= turn.day for found in named):
        said = turn.text[sentence.start : sentence.end]
        named = list(dates.find(said, turn.language, turn.at, country=state.country, tense="past"))
    return [found.first for found in named if found.first and found.last and found.last <= turn.day]


def _speaks_of_talk(state: Negotiation, turn: Turn) -> None:
    """A talk that was not arranged here but is spoken of ("our call this morning")."""
    for sentence in turn.sentences:
        hit = sentence.first("met") if turn.side == "recruiter" else sentence.first("thanks.talk")
        if not hit or (turn.index == 0 and turn.asks() and turn.has("job.seeking", "ask.interest")):
            continue
        past = _past_days(state, turn, sentence)
        known = [a for a in state.appointments if not a.cancelled and a.day <= turn.day]
        if past:
            day = past[0]
            if any(abs(a.day - day) <= timedelta(days=1) for a in known):
                return
        elif turn.side == "candidate" or known:
            return
        else:
            day = turn.day
        made = Appointment(day, None, medium_of([turn]), turn.at, turn.index, alluded=True)
        state.appointments.append(made)
        state.events.append(event("met", turn, hit, day))
        return


def _cancels(turn: Turn) -> bool:
    """True when a turn strikes a talk out; "if something comes up, tell me" does not."""
    return any(sentence.has("cancel") and not sentence.has("ask.none") for sentence in turn.sentences)


def _follow(state: Negotiation, turn: Turn) -> None:
    if _misses(state, turn):
        return
    own = slots_of(turn)
    upcoming = state.upcoming(turn)
    if upcoming and _cancels(turn):
        state.cancel(turn, upcoming)
        state.table = []
        other = [slot for slot in own if slot.day != upcoming.day or slot.time not in (None, upcoming.time)]
        if other:
            same = upcoming.time if turn.has("same_time") else None
            state.put(turn, [replace(slot, time=slot.time or same) for slot in other])
        return
    offered = state.offered_by("recruiter" if turn.side == "candidate" else "candidate")
    if offered and _answers_offer(state, turn, offered, own):
        return
    if own:
        _puts_forward(state, turn, own)
    _speaks_of_talk(state, turn)


def negotiate(transcript: Transcript) -> Negotiation:
    """Follow the talk about talks through the conversation."""
    state = Negotiation(transcript.turns, transcript.country)
    for turn in transcript.turns:
        if not turn.automatic:
            _follow(state, turn)
    return state
