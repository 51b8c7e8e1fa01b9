"""What happened, event by event, and what the user told."""

from collections.abc import Iterator
from datetime import date, datetime

from ..conversation import Fact
from ..timeline import Event
from .model import Shown, Step
from .teller import Teller

# Anything asked is a sign of life, anything said an answer: told only where a message shows nothing else.
_IMPLIED = ("sign_of_life", "availability")
# What a sentence is not said to be when it is something more precise already.
_VAGUE = "request"


def _words(teller: Teller, event: Event) -> tuple[str, tuple[int, int]] | None:
    """The words that show an event, and where; None when the whole message does."""
    text = teller.way.read.turns[event.message].text if event.message is not None else ""
    if (event.start, event.end) == (0, len(text)):
        return None
    return " ".join(text[event.start : event.end].split()), (event.start, event.end)


def _step(teller: Teller, event: Event) -> Step:
    found = _words(teller, event)
    said = teller.words.event
    with_day = said.get(f"{event.kind}_day") if event.day else None
    return Step(
        kind=event.kind,
        day=event.at.date(),
        text=with_day.format_map(teller.days(event.day)) if with_day else said[event.kind],
        words=found[0] if found else None,
        shown=teller.shown(event.message, found[1] if found else None),
    )


def _happened(teller: Teller) -> Iterator[Step]:
    events = teller.way.line.events
    telling = {event.message for event in events if event.kind not in _IMPLIED or event.day}
    told: set[tuple[int | None, str | None, str]] = set()
    quoted: set[tuple[int | None, str | None]] = set()
    for event in events:
        if event.kind in _IMPLIED and not event.day and event.message in telling:
            continue
        step = _step(teller, event)
        where = step.shown.message, step.shown.quote
        if (*where, step.text) in told or (event.kind == _VAGUE and where in quoted):
            continue
        told.add((*where, step.text))
        quoted.add(where)
        yield step


def _told(teller: Teller, fact: Fact) -> Step:
    """A fact of the user; its day is when it happened, where that was said."""
    at: datetime | date | None = getattr(fact, "at", None)
    day = at.astimezone(teller.way.now.tzinfo).date() if isinstance(at, datetime) else at
    about: date | None = getattr(fact, "by", day)
    text = teller.words.told[fact.kind].format_map(teller.days(about))
    return Step(kind=fact.kind, day=day, text=text, words=None, shown=Shown(who=teller.words.who["told"]))


def steps(teller: Teller) -> Iterator[Step]:
    """The events in order, then what the user told."""
    yield from _happened(teller)
    yield from (_told(teller, fact) for fact in teller.way.conversation.facts)
