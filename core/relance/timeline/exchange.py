"""Who asked what, who answered, who follows up, how it ends: turn by turn."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from ..lexicon import Hit, Sentence
from ..transcript import Transcript, Turn
from .events import Appointment, Event, EventKind, event
from .slots import slots_of

AskKind = Literal["proposal", "slots", "availability", "document", "question", "offer", "rejection"]

# A second message of the candidate after this long without an answer asks for one, whatever its words.
_NUDGE_AFTER = timedelta(days=3)
_SIGNS = (
    "process.",
    "promise.answer",
    "promise.silence_is_no",
    "news.forward",
    "job.received",
    "reject",
    "offer",
)
_SOFT = ("ask.none", "ask.courtesy")
# A sentence this long is no mere "with pleasure".
_MORE = 8


@dataclass(frozen=True, slots=True)
class Ask:
    """Something the recruiter asks or offers that is not answered yet."""

    kind: AskKind
    turn: Turn
    hit: Hit | Sentence


@dataclass(slots=True)
class Exchange:
    """The state after the turns so far."""

    open: list[Ask] = field(default_factory=list)
    awaited: Turn | None = None
    sign: Turn | None = None
    follow_ups: list[Turn] = field(default_factory=list)
    thanks: list[Turn] = field(default_factory=list)
    hold: Turn | None = None
    hold_hit: Sentence | None = None
    offered: bool = False
    rejected: Turn | None = None
    closed: Turn | None = None
    closing: Literal["withdrawn", "offer_accepted", "rejected"] | None = None
    last: Turn | None = None
    events: list[Event] = field(default_factory=list)

    def note(self, kind: EventKind, turn: Turn, span: object = None) -> None:
        """Keep an event."""
        self.events.append(event(kind, turn, span))


def _asked(turn: Turn, sentence: Sentence) -> AskKind | None:
    """What a sentence of the recruiter asks of the candidate."""
    if sentence.tagged and sentence.has("promise.answer"):
        return None
    if sentence.has("ask.none") and not sentence.question:
        return None
    if sentence.has("ask.document"):
        return "document"
    if sentence.question and any(found.first for found in turn.dates_in(sentence)):
        return "slots"
    if sentence.has("ask.slots") and (sentence.question or sentence.has("ask.request")):
        return "proposal" if turn.has("job.seeking") else "availability"
    if sentence.question:
        if sentence.has("ask.courtesy") and not sentence.has("ask.interest", "ask.request", "job."):
            return None
        return "proposal" if turn.has("job.seeking", "ask.interest") else "question"
    if sentence.has("ask.request"):
        return "question"
    return None


def _asks(turn: Turn, first: bool) -> list[Ask]:
    """Everything that a recruiter's turn puts to the candidate."""
    if hit := turn.first("offer"):
        return [Ask("offer", turn, hit)]
    if hit := _rejection(turn):
        return [Ask("rejection", turn, hit)]
    found = [Ask(kind, turn, sentence) for sentence in turn.sentences if (kind := _asked(turn, sentence))]
    if found and slots_of(turn):
        return [Ask("slots", turn, found[0].hit)]
    if not found and first and turn.has("job.seeking", "job.profile") and not turn.has("met", "job.received"):
        return [Ask("proposal", turn, turn.sentences[0])]
    return found


def _rejection(turn: Turn) -> Hit | None:
    """The words that reject the candidate; a day that does not suit is no rejection."""
    for sentence in turn.sentences:
        hits = [hit for hit in sentence.hits if hit.intent == "reject" and not _praises(sentence, hit)]
        if hits and not sentence.question and not sentence.has("cancel", "ask.slots", "no_slot"):
            return hits[0]
    return None


def _praises(sentence: Sentence, hit: Hit) -> bool:
    """True when the words are those of praise ("a retenu mon attention"), not merely beside it."""
    return any(
        known.intent == "job.profile" and known.start < hit.end and hit.start < known.end
        for known in sentence.hits
    )


def _recruiter(state: Exchange, turn: Turn, spoken_before: bool) -> None:
    asks = _asks(turn, first=not spoken_before)
    rejected = bool(asks) and asks[0].kind == "rejection" and spoken_before
    if asks and asks[0].kind == "rejection" and not spoken_before:
        asks = [ask for ask in asks if ask.kind != "rejection"]
    if rejected:
        state.rejected = turn
        state.open = asks
        state.note("rejection", turn, asks[0].hit)
    elif asks:
        if state.rejected and not turn.has("ask.courtesy"):
            state.rejected = None
        state.open += asks
        for ask in asks:
            state.note(
                "proposal" if ask.kind == "proposal" else "offer" if ask.kind == "offer" else "request",
                turn,
                ask.hit,
            )
    state.offered = state.offered or any(ask.kind == "offer" for ask in asks)
    if asks or turn.has(*_SIGNS) or _says_more(turn):
        state.sign = turn
        state.note("sign_of_life", turn, turn.first(*_SIGNS))
    if asks or turn.has("received"):
        state.hold = None
    state.follow_ups = []


def _says_more(turn: Turn) -> bool:
    """True when a turn says more than an acknowledgement does, whatever its words."""
    return any(len(s.words) >= _MORE and not s.has("thanks.", "met", "yes", *_SOFT) for s in turn.sentences)


def _holds(turn: Turn) -> Sentence | None:
    """The sentence in which the candidate says that they will come back."""
    for sentence in turn.sentences:
        asked = sentence.question and not sentence.tagged
        if sentence.has("hold") and not asked and not sentence.has("ask.none"):
            return sentence
    return None


def _follows_up(state: Exchange, turn: Turn, interviewed: bool, coming: bool) -> bool:
    """True when the candidate asks for news while an answer is awaited."""
    waiting = state.awaited is not None or interviewed or state.sign is not None
    if state.open or not waiting or turn.has("deliver", "withdraw"):
        return False
    if turn.has("thanks.talk") and not turn.asks():
        return False
    if turn.has("follow_up"):
        return True
    if state.last is None or turn.at - state.last.at < _NUDGE_AFTER:
        return False
    return bool(state.awaited) if state.last.side == "candidate" else turn.asks() and not coming


def _closes(state: Exchange, turn: Turn) -> bool:
    """True when the turn ends the process for the candidate."""
    if state.rejected:
        state.closing = "rejected"
    elif state.offered and turn.has("accept_offer") and not turn.has("withdraw", "hold"):
        state.closing = "offer_accepted"
    elif turn.has("withdraw") and not (turn.dates and turn.has("available", "booked")):
        state.closing = "withdrawn"
    else:
        return False
    kind: EventKind = "acceptance" if state.closing == "offer_accepted" else "withdrawal"
    state.note(kind, turn, turn.first("accept_offer", "withdraw"))
    state.closed = turn
    return True


def _has_ahead(turn: Turn, appointments: list[Appointment]) -> bool:
    """True when a talk was agreed before this turn and is still to come."""
    return any(
        not a.cancelled and a.starts(turn.at) > turn.at and (a.message or 0) < turn.index
        for a in appointments
    )


def _candidate(state: Exchange, turn: Turn, appointments: list[Appointment]) -> None:
    held = [
        a
        for a in appointments
        if not a.cancelled and a.starts(turn.at) <= turn.at and (a.message or 0) <= turn.index
    ]
    thanked = _thanks(state, turn, held)
    if _closes(state, turn):
        state.open = []
        return
    if _follows_up(state, turn, bool(held), _has_ahead(turn, appointments)):
        state.follow_ups.append(turn)
        state.awaited = turn
        state.note("follow_up", turn, turn.first("follow_up"))
    elif (
        state.open
        or turn.has("deliver", "job.application")
        or (turn.asks() and not thanked)
        or state.last is None
    ):
        state.awaited = turn
        state.note(
            "delivery" if turn.has("deliver") else "application" if state.last is None else "availability",
            turn,
        )
    hold = _holds(turn) if turn.index else None
    if hold:
        state.hold, state.hold_hit = turn, hold
        state.note("hold", turn, hold)
    elif state.hold and not _bare(turn):
        state.hold = None
    state.open = []


def _bare(turn: Turn) -> bool:
    """True for a message that only acknowledges."""
    return (
        not turn.asks()
        and not turn.has("deliver", "follow_up")
        and sum(len(s.words) for s in turn.sentences) < 12
    )


def _thanks(state: Exchange, turn: Turn, held: list[Appointment]) -> bool:
    """Keep a thank-you for an interview that was held."""
    if not held:
        return False
    said_since = state.last is not None and state.last.at > held[-1].starts(turn.at)
    hit = turn.first("thanks.talk")
    if not hit and not said_since and turn.day - held[-1].day <= timedelta(days=4):
        hit = turn.first("thanks.any")
    if hit:
        state.thanks.append(turn)
        state.note("thanks", turn, hit)
    return hit is not None


def follow_exchange(transcript: Transcript, appointments: list[Appointment]) -> Exchange:
    """Follow who asks and who answers through the conversation."""
    state, spoken = Exchange(), False
    for turn in transcript.turns:
        if turn.automatic:
            state.note("automatic", turn)
            continue
        if turn.side == "recruiter":
            _recruiter(state, turn, spoken)
        elif state.closed is None or state.closing != "rejected":
            _candidate(state, turn, appointments)
        if turn.side == "candidate":
            spoken = True
        state.last = turn
    return state
