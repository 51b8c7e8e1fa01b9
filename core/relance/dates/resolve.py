"""From what is said of a day to the day: without a year, without a month, by its weekday."""

from datetime import date

from . import almanac
from .conventions import values
from .grammar import Found
from .tense import speaks_of_past

_LEAP_SEARCH = 9


def weekday(found: Found, number: int) -> date:
    """A bare weekday: the next such day strictly after today, the last one when the text speaks of the past."""
    today = found.context.today
    if speaks_of_past(found):
        return almanac.weekday_before(today, number)
    return almanac.weekday_after(today, number)


def _past_limit(today: date) -> date:
    return almanac.plus_months(today, -values()["past"]["months"])


def day_month(found: Found, day: int, month: int, year: int | None, number: int | None) -> date | None:
    """A day of a month; `number` is the weekday said with it, which decides between two years."""
    if year is not None:
        return almanac.on(year, month, day)
    today = found.context.today
    candidates = [almanac.on(today.year + offset, month, day) for offset in range(-1, _LEAP_SEARCH)]
    past = [one for one in candidates if one and _past_limit(today) <= one < today]
    future = [one for one in candidates if one and one >= today]
    if past and (
        speaks_of_past(found) or (_is(past[-1], number) and not (future and _is(future[0], number)))
    ):
        return past[-1]
    return future[0] if future else None


def _is(day: date, number: int | None) -> bool:
    return number is not None and day.weekday() == number


def day_of_month(found: Found, day: int) -> date | None:
    """A day without a month: the first such day after today, the last one in the past."""
    today = found.context.today
    if speaks_of_past(found):
        months = (almanac.plus_months(today.replace(day=1), -back) for back in range(4))
        days = (almanac.on(first.year, first.month, day) for first in months)
        return next((one for one in days if one and one <= today), None)
    months = (almanac.plus_months(today.replace(day=1), ahead) for ahead in range(4))
    days = (almanac.on(first.year, first.month, day) for first in months)
    return next((one for one in days if one and one > today), None)


def weekday_and_day(found: Found, number: int, day: int) -> date | None:
    """Read "Thursday 15th": the next day that is both; when none is near, the writer took the wrong weekday."""
    today, reach = found.context.today, values()["weekday_and_day"]["days"]
    ahead = range(-reach, 0) if speaks_of_past(found) else range(reach)
    days = [almanac.plus_days(today, offset) for offset in ahead]
    both = [one for one in days if one.day == day and one.weekday() == number]
    if both:
        return both[-1] if ahead.start < 0 else both[0]
    return day_of_month(found, day)


def numeric(found: Found, parts: tuple[int, int, int | None], number: int | None) -> date | None:
    """Two or three numbers with a sign between: which is the month is decided by country, range and weekday."""
    a, b, year = parts
    month_first = found.context.month_first
    orders = [(b, a), (a, b)] if month_first else [(a, b), (b, a)]
    days = [day_month(found, day, month, year, number) for day, month in orders if month <= 12]
    known = [day for day in days if day]
    fitting = [day for day in known if _is(day, number)]
    return next(iter(fitting or known), None)


def month(found: Found, number: int, year: int | None = None) -> date | None:
    """The first day of a month: this one or the next such; the last such when the text speaks of the past."""
    if year is not None:
        return almanac.on(year, number, 1)
    today = found.context.today.replace(day=1)
    ahead = (number - today.month) % 12
    if found.get("this"):
        return almanac.plus_months(today, ahead - 12 if ahead > 12 // 2 else ahead)
    if ahead and speaks_of_past(found):
        return almanac.plus_months(today, ahead - 12)
    return almanac.plus_months(today, ahead)
