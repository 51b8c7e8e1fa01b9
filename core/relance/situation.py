"""The few facts a rule may ask about, as of now: whose turn, since when, promised when.

Merges the timeline with what the user told (which wins). Knows no window and no policy.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .conversation import (
    AnswerPromisedFact,
    ClosedFact,
    Conversation,
    FollowedUpFact,
    InterviewFact,
    ThankedFact,
)
from .timeline import Appointment, AskKind, Promise, Timeline
from .transcript import Turn

_DAY = timedelta(days=1)
# What wins over what when the recruiter's last messages ask several things.
_WEIGHT: tuple[AskKind, ...] = (
    "offer",
    "rejection",
    "slots",
    "document",
    "proposal",
    "availability",
    "question",
)


@dataclass(frozen=True, slots=True)
class Situation:
    """Where the process stands; days are local to the user.

    `anchor` is the last moment at which something moved; the `*_turn` fields point at the messages
    that show the fact, None when the user told it.
    """

    recruiting: bool
    closed: bool
    holding: bool
    hold_due: bool
    hold_day: date | None
    hold_turn: int | None
    reply_owed: bool
    reply_kind: AskKind | None
    reply_day: date | None
    reply_turn: int | None
    interview: Appointment | None
    interviewed: bool
    thanks_missing: bool
    thank_day: date | None
    thank_turn: int | None
    thank_at: datetime | None
    days_since_interview: int
    no_show: bool
    no_show_day: date | None
    promised: bool
    promised_day: date | None
    promise: Promise | None
    follow_ups: int
    follow_up_day: date | None
    days_since_follow_up: int
    anchor: date | None
    anchor_turn: int | None


def _moment(value: datetime | date | None, now: datetime) -> datetime:
    """A fact's moment; one without a date is the latest word, a bare day its end."""
    if value is None:
        return now
    if isinstance(value, datetime):
        return value.astimezone(now.tzinfo)
    return datetime.combine(value, time(23, 59), tzinfo=now.tzinfo)


def _appointments(conversation: Conversation, line: Timeline, now: datetime) -> list[Appointment]:
    """The appointments, each replaced by the user's own word about the same or a neighbouring day."""
    kept = list(line.appointments)
    for fact in conversation.facts:
        if not isinstance(fact, InterviewFact):
            continue
        at = fact.at.astimezone(now.tzinfo) if isinstance(fact.at, datetime) else None
        day = at.date() if at else fact.at
        assert isinstance(day, date)
        kept = [a for a in kept if abs(a.day - day) > _DAY]
        kept.append(Appointment(day, at.time() if at else None, fact.medium, now, None))
    return kept


def _latest(appointments: list[Appointment]) -> Appointment | None:
    """The latest agreed or held; a cancelled one only when nothing was settled after it."""
    if not appointments:
        return None
    last = max(appointments, key=lambda a: a.settled)
    active = [a for a in appointments if not a.cancelled]
    if last.cancelled and not any(a.day >= last.day for a in active):
        return last
    return max(active, key=lambda a: (a.day, a.time or time(0))) if active else last


def _facts_of(conversation: Conversation, kind: type, now: datetime) -> Iterator[datetime]:
    for fact in conversation.facts:
        if isinstance(fact, kind):
            yield _moment(getattr(fact, "at", None), now)


def _promise(conversation: Conversation, line: Timeline, now: datetime) -> Promise | None:
    """The promise in force; the user's word wins unless a later one stands in the text."""
    force = line.promise
    for fact in conversation.facts:
        if isinstance(fact, AnswerPromisedFact):
            made = _moment(fact.at, now)
            if force is None or made >= force.made:
                force = Promise(fact.by, made, None)
    return force


def _to_thank(appointments: list[Appointment], thanked: datetime | None, now: datetime) -> Appointment | None:
    """The latest talk held and not thanked for, else the next one agreed."""
    active = sorted((a for a in appointments if not a.cancelled), key=lambda a: (a.day, a.time or time(0)))
    held = [a for a in active if a.starts(now) <= now]
    if held and (thanked is None or thanked.date() < held[-1].day):
        return held[-1]
    if held and thanked and held[-1].time and thanked < held[-1].starts(now):
        return held[-1]
    coming = [a for a in active if a.starts(now) > now]
    return coming[0] if coming else None


@dataclass(frozen=True, slots=True)
class _Anchor:
    at: datetime
    turn: int | None


def _anchor(line: Timeline, held: list[Appointment], now: datetime) -> _Anchor | None:
    """The latest of: the interview, the candidate's waiting message, the recruiter's sign of life."""
    exchange = line.exchange
    turns = [turn for turn in (exchange.awaited, exchange.sign) if turn]
    moments = [_Anchor(turn.at, turn.index) for turn in turns]
    moments += [_Anchor(a.starts(now), a.message) for a in held[-1:]]
    if not moments and exchange.last:
        moments = [_Anchor(exchange.last.at, exchange.last.index)]
    return max(moments, key=lambda anchor: anchor.at, default=None)


def _follow_ups(
    conversation: Conversation, line: Timeline, promise: Promise | None, now: datetime
) -> list[datetime]:
    """The candidate's unanswered follow-ups, the user's own included, that count as of now."""
    last_word = max((turn.at for turn in (line.exchange.sign,) if turn), default=None)
    written = [turn.at for turn in line.exchange.follow_ups]
    told = [at for at in _facts_of(conversation, FollowedUpFact, now) if last_word is None or at > last_word]
    counted = sorted([*written, *told])
    if promise and promise.day < now.date():
        counted = [at for at in counted if at.date() > promise.day]
    return counted


def _reply(line: Timeline) -> tuple[AskKind | None, Turn | None]:
    """The weightiest open request, and the turn since which it is open."""
    asks = line.exchange.open
    if not asks:
        return None, None
    return min((ask.kind for ask in asks), key=_WEIGHT.index), asks[0].turn


def situation(conversation: Conversation, line: Timeline, *, recruiting: bool) -> Situation:
    """Where the process stands as of the conversation's `now`."""
    now = conversation.context.now.astimezone(conversation.context.zone)
    today, exchange = now.date(), line.exchange
    appointments = _appointments(conversation, line, now)
    held = sorted(
        (a for a in appointments if not a.cancelled and a.starts(now) <= now),
        key=lambda a: (a.day, a.time or time(0)),
    )
    thanks = [turn.at for turn in exchange.thanks] + list(_facts_of(conversation, ThankedFact, now))
    to_thank = _to_thank(appointments, max(thanks, default=None), now)
    closed = exchange.closed is not None or any(isinstance(fact, ClosedFact) for fact in conversation.facts)
    promise = None if closed else _promise(conversation, line, now)
    follow_ups = _follow_ups(conversation, line, promise, now)
    kind, since = _reply(line)
    missed = [a for a in appointments if a.no_show]
    answered = exchange.last is not None and exchange.last.side == "recruiter"
    hold_day = _hold_day(line)
    anchor = _anchor(line, held, now)
    return Situation(
        recruiting=recruiting,
        closed=closed,
        holding=exchange.hold is not None and (hold_day is None or today < hold_day),
        hold_due=exchange.hold is not None and hold_day is not None and today >= hold_day,
        hold_day=hold_day,
        hold_turn=exchange.hold.index if exchange.hold else None,
        reply_owed=since is not None,
        reply_kind=kind,
        reply_day=since.day if since else None,
        reply_turn=since.index if since else None,
        interview=_latest(appointments),
        interviewed=bool(held),
        thanks_missing=to_thank is not None,
        thank_day=to_thank.day if to_thank else None,
        thank_turn=to_thank.message if to_thank else None,
        thank_at=to_thank.starts(now) if to_thank and to_thank.time else None,
        days_since_interview=(today - to_thank.day).days if to_thank else 0,
        no_show=bool(missed) and not answered and (_latest(appointments) in missed),
        no_show_day=missed[-1].settled.date() if missed else None,
        promised=promise is not None,
        promised_day=promise.day if promise else None,
        promise=promise,
        follow_ups=len(follow_ups),
        follow_up_day=follow_ups[-1].date() if follow_ups else None,
        days_since_follow_up=(today - follow_ups[-1].date()).days if follow_ups else 0,
        anchor=anchor.at.date() if anchor else None,
        anchor_turn=anchor.turn if anchor else None,
    )


def _hold_day(line: Timeline) -> date | None:
    """The day by which the candidate said they would come back."""
    turn, sentence = line.exchange.hold, line.exchange.hold_hit
    if turn is None or sentence is None:
        return None
    days = [found.day for found in turn.dates_in(sentence) if found.day and found.day >= turn.day]
    return days[0] if days else None
