"""What a period's words mean as days, where people leave it open: values from `data/dates/common.toml`.

The table of the advice rules decides ("early March" is by the 10th); must not know any language.
"""

from datetime import date, timedelta
from functools import cache
from typing import Any

from . import almanac
from .language import read


@cache
def values() -> dict[str, Any]:
    """The conventions, holidays and zones, read once."""
    return read("common")


def week_of(day: date) -> tuple[date, date]:
    """Monday and Friday of the day's week."""
    first = almanac.monday(day)
    return first, first + timedelta(days=values()["week"]["last_day"])


def this_week(today: date) -> tuple[date, date]:
    """This week to its Friday; from a weekend, the coming week."""
    if today.weekday() >= almanac.SATURDAY:
        today = today + timedelta(days=almanac.WEEK)
    return week_of(today)


def part_of_week(first: date, part: str) -> tuple[date, date]:
    """The days of the early, middle or late part of the week that begins on a Monday."""
    low, high = values()["week"][part]
    return first + timedelta(days=low), first + timedelta(days=high)


def part_of_past_week(first: date, part: str) -> tuple[date, date]:
    """The same of a week that is over, where nothing is promised: its weekend counts."""
    low, high = values()["past_week"][part]
    return first + timedelta(days=low), first + timedelta(days=high)


def part_of_month(first: date, part: str) -> tuple[date, date]:
    """The days of the early, middle or late part of the month that begins on `first`."""
    low, high = values()["month"][part]
    return first.replace(day=low), almanac.month_end(first) if high == 0 else first.replace(day=high)


def part_of_year(first: date, part: str) -> tuple[date, date]:
    """The days of the early, middle or late part of a year."""
    low, high = values()["year"][part]
    return date(first.year, low, 1), almanac.month_end(date(first.year, high, 1))


def part_of_span(first: date, last: date, part: str) -> tuple[date, date]:
    """A third of any other span (a quarter, a season)."""
    third = (last - first) // 3
    match part:
        case "begin":
            return first, first + third
        case "mid":
            return first + third, last - third
    return last - third, last


def event_span(table: dict[str, Any], year: int) -> tuple[date, date]:
    """First and last day of an event in a year: fixed, an nth weekday, or counted from Easter."""
    if "easter" in table:
        first = almanac.easter(year) + timedelta(days=table["easter"])
    elif "weekday" in table:
        start = almanac.weekday_after(date(year, table["month"], 1) - timedelta(days=1), table["weekday"])
        first = start + timedelta(days=(table["nth"] - 1) * almanac.WEEK)
        if table["nth"] < 0:
            first = almanac.weekday_before(
                almanac.plus_months(date(year, table["month"], 1), 1), table["weekday"]
            )
    else:
        first = date(year, table["month"], table["day"])
    if "until" not in table:
        return first, first + timedelta(days=table.get("days", 1) - 1)
    month, day = table["until"]
    return first, date(year + (month < first.month), month, day)
