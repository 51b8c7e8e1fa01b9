"""The days and hours of a window: counted, moved to business days, the best hour inside.

Gets a rule, a Situation and a policy; never decides which rule it is.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .calendar import add_business_days, is_business_day, next_business_day
from .policy import Policy
from .rules import Rule
from .situation import Situation

_MONDAY, _FRIDAY = 0, 4


@dataclass(frozen=True, slots=True)
class End:
    """One end of a window: so many days were counted, to this day, which moved to that business day."""

    plus: int
    counted: date
    day: date


@dataclass(frozen=True, slots=True)
class Span:
    """A window: the day it counts from, and its ends; `business` when only business days were counted.

    `not_before` is the moment until which it stays shut although its first day has come.
    """

    anchor: date
    first: End
    last: End
    business: bool = False
    not_before: datetime | None = None

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day."""
        return self.first.day, self.last.day

    def moment(self, now: datetime) -> datetime:
        """The moment to look from: now, or when the window can open at the earliest."""
        return max(now, self.not_before) if self.not_before else now


def end(anchor: date, plus: int, country: str | None) -> End:
    """The business day so many calendar days later, or the next one."""
    counted = anchor + timedelta(days=plus)
    return End(plus, counted, next_business_day(counted, country))


def window(rule: Rule, situation: Situation, values: Policy, country: str | None) -> Span | None:
    """A rule's window; a day without business moves forward."""
    form = rule.data.window
    anchor: date | None = getattr(situation, form.from_day) if form else None
    if form is None or anchor is None:
        return None
    if form.business:
        plus = values[form.to] if form.to else 0
        last = add_business_days(anchor, plus, country)
        return Span(anchor, End(0, anchor, anchor), End(plus, last, last), business=True)
    first = end(anchor, values[form.start] if form.start else 0, country)
    starts: datetime | None = getattr(situation, form.after) if form.after else None
    over = starts + timedelta(hours=values["talk_hours"]) if starts else None
    return Span(anchor, first, end(anchor, values[form.to], country) if form.to else first, not_before=over)


def _hours(day: date, values: Policy) -> dict[int, int]:
    """The hours of a day that may be advised, each with its rank: lower is better.

    Tuesday to Thursday come first; Monday's morning and Friday's afternoon last.
    """
    morning, afternoon, last = values["hour"], values["second_hour"], values["last_hour"]
    if day.weekday() == _MONDAY:
        return {morning: 3, afternoon: 1, last: 2}
    if day.weekday() == _FRIDAY:
        return {morning: 1, afternoon: 3, last: 3}
    return {morning: 0, afternoon: 0, last: 2}


def best_at(days: tuple[date, date], now: datetime, values: Policy, country: str | None) -> datetime:
    """A good hour inside the window and not in the past; after the window, the next one there is."""
    day, last = max(days[0], now.date()), max(days[1], now.date())
    after = next_business_day(last + timedelta(days=1), country)
    inside = [day + timedelta(days=n) for n in range((last - day).days + 1)]
    moments = [
        (each == after, rank, datetime.combine(each, time(hour), tzinfo=now.tzinfo))
        for each in [*inside, after]
        for hour, rank in _hours(each, values).items()
        if is_business_day(each, country)
    ]
    return min(moment for moment in moments if moment[2] >= now)[2]
