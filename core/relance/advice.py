"""The next action: the first rule that fits, its window, and a good hour in it.

Gets a Situation and a policy; never looks at the conversation's text.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .calendar import add_business_days, is_business_day, next_business_day
from .policy import Policy
from .record import Action, Status
from .rules import Rule, rules
from .situation import Situation

_MONDAY, _FRIDAY = 0, 4


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do and when. `opens` is the first day of the window also where the record shows none."""

    rule: str
    source: str
    action: Action
    status: Status | None
    earliest: date | None
    latest: date | None
    opens: date | None
    best_at: datetime | None


def window(rule: Rule, situation: Situation, values: Policy, country: str | None) -> tuple[date, date] | None:
    """The days of a rule's window; a day without business moves forward."""
    form = rule.data.window
    day = getattr(situation, form.from_day) if form else None
    if form is None or day is None:
        return None
    if form.business:
        return day, add_business_days(day, values[form.to], country) if form.to else day
    first = next_business_day(day + timedelta(days=values[form.start] if form.start else 0), country)
    last = next_business_day(day + timedelta(days=values[form.to]), country) if form.to else first
    return first, last


def _opened(rule: Rule, situation: Situation, values: Policy, country: str | None, today: date) -> bool:
    """True when the first follow-up rule that fits has its window open already."""
    for other in rules():
        if other.data.id in rule.data.until_opens and other.fits(situation, values):
            days = window(other, situation, values, country)
            return days is not None and days[0] <= today
    return False


def _status(days: tuple[date, date], today: date, *, open_ended: bool) -> Status:
    if today < days[0]:
        return "upcoming"
    return "due" if open_ended or today <= days[1] else "overdue"


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


def decide(situation: Situation, values: Policy, now: datetime, country: str | None) -> Advice:
    """The first rule that fits.

    Args:
        situation: where the process stands.
        values: the policy.
        now: in the user's zone.
        country: of the user's holidays, or None for weekends only.
    """
    today = now.date()
    for rule in rules():
        if not rule.fits(situation, values) or _opened(rule, situation, values, country, today):
            continue
        data, days = rule.data, window(rule, situation, values, country)
        if data.action == "none" or days is None:
            return Advice(data.id, data.source, data.action, None, None, None, None, None)
        open_ended = data.action == "move_on"
        status = _status(days, today, open_ended=open_ended)
        if open_ended:
            return Advice(data.id, data.source, data.action, status, None, None, days[0], None)
        moment = best_at(days, now, values, country)
        return Advice(data.id, data.source, data.action, status, *days, days[0], moment)
    raise AssertionError("the last rule has no condition")
