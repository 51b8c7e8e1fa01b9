"""Arithmetic of days, weeks and months around a given day. Must not know any text."""

import calendar
from datetime import date, timedelta

SATURDAY = 5
WEEK = 7


def on(year: int, month: int, day: int) -> date | None:
    """The date, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def monday(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def plus_days(day: date, number: int) -> date:
    """So many days later; the last or first date there is when that is beyond the calendar."""
    try:
        return day + timedelta(days=number)
    except OverflowError:
        return date.max if number > 0 else date.min


def plus_months(day: date, number: int) -> date:
    """The same day so many months later, or the last day of that month."""
    index = day.year * 12 + day.month - 1 + number
    year, month = min(max(index // 12, 1), 9999), index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def month_end(day: date) -> date:
    """The last day of the day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def quarter_start(day: date) -> date:
    """The first day of the day's quarter."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def weekday_after(day: date, weekday: int) -> date:
    """The first such weekday strictly after the day."""
    return plus_days(day, (weekday - day.weekday() - 1) % WEEK + 1)


def weekday_before(day: date, weekday: int) -> date:
    """The last such weekday strictly before the day."""
    return plus_days(day, -((day.weekday() - weekday - 1) % WEEK + 1))


def easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computation)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
