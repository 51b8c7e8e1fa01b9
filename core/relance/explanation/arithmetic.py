"""How the window was counted: from which day, how many days, over which days off; and why that hour."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..calendar import holiday_name, holidays, is_business_day
from ..windows import End, Span
from .model import Arithmetic, Closed, Counted
from .teller import Teller

_DAYS_OF_WEEK = {0: "monday", 4: "friday"}


def _closed(teller: Teller, first: date, last: date) -> tuple[Closed, ...]:
    """The days from the first up to the last, itself left out, on which offices are shut."""
    country = teller.way.country
    days = (first + timedelta(days=number) for number in range((last - first).days))
    return tuple(
        Closed(
            day=day,
            because="holiday" if day in holidays(country) else "weekend",
            name=holiday_name(day, country, teller.language),
        )
        for day in days
        if not is_business_day(day, country)
    )


def _counted(teller: Teller, span: Span, end: End) -> Counted:
    """An end of the window; in business days all days since the anchor may be left out."""
    left_out = _closed(teller, span.anchor if span.business else end.counted, end.day)
    return Counted(plus=end.plus, counted=end.counted, left_out=left_out, day=end.day)


def _later(teller: Teller, plus: int, *, business: bool) -> str:
    said, kind = teller.words.later, "business" if business and plus else "days"
    return said.get(f"{kind}_{plus}", said[kind]).format(plus=plus)


def _left_out(teller: Teller, closed: Closed) -> str:
    key = "weekend" if closed.because == "weekend" else "holiday_named" if closed.name else "holiday"
    return teller.words.window[key].format(day=teller.day(closed.day), name=closed.name)


def _end_lines(teller: Teller, key: str, end: Counted, *, business: bool) -> Iterator[str]:
    said = teller.words.window
    yield said[key].format(later=_later(teller, end.plus, business=business), day=teller.day(end.counted))
    if end.left_out:
        days = ", ".join(_left_out(teller, closed) for closed in end.left_out)
        yield said["left_out"].format(days=days, day=teller.day(end.day))


def _lines(teller: Teller, span: Span, first: Counted, last: Counted | None) -> Iterator[str]:
    said, values = teller.words.window, teller.way.values
    form = teller.way.advice.trials[-1].rule.data.window
    assert form is not None  # a rule without a window has no span
    yield said["counts"].format(anchor=teller.words.anchor[form.from_day], day=teller.day(span.anchor))
    yield from _end_lines(teller, "opens", first, business=False)
    if last:
        yield from _end_lines(teller, "closes", last, business=span.business)
    else:
        yield said["stays"]
    if span.not_before and span.moment(teller.way.now) != teller.way.now:
        yield said["after_talk"].format(at=teller.moment(span.not_before))
    yield said["preset"].format(title=values.title[teller.language])
    own = (values.values[name] for name in (form.start, form.to) if name)
    sources = dict.fromkeys(str(value.source) for value in own if not value.inherited)
    if sources and values.base:
        yield said["source"].format(source=", ".join(sources))


def arithmetic(teller: Teller) -> Arithmetic | None:
    """The window's arithmetic, or None when there is nothing to wait for."""
    span = teller.way.advice.span
    if span is None:
        return None
    first = _counted(teller, span, span.first)
    last = None if teller.way.advice.action == "move_on" else _counted(teller, span, span.last)
    lines = tuple(_lines(teller, span, first, last))
    return Arithmetic(anchor=span.anchor, first=first, last=last, business=span.business, lines=lines)


def hour(teller: Teller) -> str | None:
    """Why that moment."""
    advice = teller.way.advice
    if advice.best_at is None or advice.latest is None:
        return None
    day = advice.best_at.date()
    key = "after" if day > advice.latest else _DAYS_OF_WEEK.get(day.weekday(), "midweek")
    return teller.words.hour[key].format(at=teller.moment(advice.best_at))
