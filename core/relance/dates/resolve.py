"""From what is said of a day to the day: without a year, without a month, by its weekday."""

from collections.abc import Iterator
from datetime import date

from . import almanac
from .conventions import values
from .grammar import Found
from .tense import speaks_of_past

_LEAP_SEARCH = 9
_FEBRUARY = 28


def weekday(found: Found, number: int) -> date:
    """A bare weekday: the next such day strictly after today; in the past the last one strictly before."""
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
    past = next(
        (one for one in _years(today.year, -1, month, day) if _past_limit(today) <= one < today), None
    )
    future = next((one for one in _years(today.year, 1, month, day) if one >= today), None)
    if past and (speaks_of_past(found) or (_is(past, number) and not (future and _is(future, number)))):
        return past
    return future


def _years(year: int, step: int, month: int, day: int) -> Iterator[date]:
    """That day in this year and the ones before or after it, far enough for 29 February."""
    for offset in range(_LEAP_SEARCH if day > _FEBRUARY else 2):
        found = almanac.on(year + step * offset, month, day)
        if found:
            yield found


def _is(day: date, number: int | None) -> bool:
    return number is not None and day.weekday() == number


def day_of_month(found: Found, day: int) -> date | None:
    """A day without a month: the first such day after today, the last one in the past."""
    today = found.context.today
    if speaks_of_past(found):
        return next((one for one in _months(today, -1, day) if one <= today), None)
    return next((one for one in _months(today, 1, day) if one > today), None)


def _months(today: date, step: int, day: int) -> Iterator[date]:
    """That day in this month and the next, or the last, three."""
    for offset in range(values()["weekday_and_day"]["months"] + 1):
        month = almanac.plus_months(today.replace(day=1), step * offset)
        found = almanac.on(month.year, month.month, day)
        if found:
            yield found


def weekday_and_day(found: Found, number: int, day: int) -> date | None:
    """Read "Thursday 15th": the next day that is both.

    When none is near, it was the last one; else the writer took the wrong weekday.
    """
    today = found.context.today
    future = next((one for one in _months(today, 1, day) if one >= today and _is(one, number)), None)
    past = next((one for one in _months(today, -1, day) if one < today and _is(one, number)), None)
    if past and (speaks_of_past(found) or future is None):
        return past
    return future or day_of_month(found, day)


def numeric(found: Found, parts: tuple[int, int, int | None], number: int | None) -> date | None:
    """Two or three numbers with a sign between: country, range and weekday decide which is the month."""
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
