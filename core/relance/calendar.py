"""Business days and public holidays, from a table made at build time.

`build_scripts/tables.py` makes the table from `holidays` and the tz database: national public holidays
of every country known, 2024 to 2036. Outside those years, or for an unknown country, only weekends count.
Must not know what the days are asked for.
"""

import json
import pkgutil
from datetime import date, timedelta
from functools import cache
from typing import Any

SATURDAY, SUNDAY = 5, 6
_CENTURY = 2000


@cache
def _table(name: str) -> dict[str, Any]:
    raw = pkgutil.get_data("relance", f"data/tables/{name}.json")
    if raw is None:
        raise FileNotFoundError(
            f"the table {name}.json is not in the package; run: python -m build_scripts tables"
        )
    table: dict[str, Any] = json.loads(raw)
    return table


def _days(year: int, names: list[str]) -> list[date]:
    """The days named "MMDD" in that year."""
    return [date(year, int(name[:2]), int(name[2:])) for name in names]


def _decoded(encoded: str, first: int, last: int) -> list[date]:
    """The days of "0101 0501|24 0401": those of every year, then each year's others."""
    fixed, *years = encoded.split("|")
    days = [day for year in range(first, last + 1) for day in _days(year, fixed.split())]
    for part in years:
        year, *names = part.split()
        days += _days(_CENTURY + int(year), names)
    return days


@cache
def holidays(country: str | None) -> frozenset[date]:
    """Every national public holiday of a country (ISO 3166-1 alpha-2), 2024 to 2036; empty when unknown."""
    table = _table("holidays")
    encoded = table["days"].get(country)
    return frozenset(() if encoded is None else _decoded(encoded, *table["years"]))


@cache
def _holiday_names(country: str | None, language: str) -> dict[date, str]:
    table, (first, last) = _table("holiday_names"), _table("holidays")["years"]
    column: int = table["languages"].index(language)
    return {
        day: names[column]
        for *names, encoded in table["names"].get(country, ())
        for day in _decoded(encoded, first, last)
    }


def holiday_name(day: date, country: str | None, language: str) -> str | None:
    """What a public holiday is called, where it is known: in English ("en") or French ("fr") or locally."""
    return _holiday_names(country, language).get(day)


@cache
def weekend(country: str | None) -> frozenset[int]:
    """The weekdays off work in a country, 0 for Monday: Saturday and Sunday unless it is known otherwise."""
    found = _table("holidays")["weekends"].get(country)
    return frozenset((SATURDAY, SUNDAY) if found is None else map(int, found))


def is_business_day(day: date, country: str | None) -> bool:
    """Whether offices are open: neither weekend nor national public holiday."""
    return day.weekday() not in weekend(country) and day not in holidays(country)


def next_business_day(day: date, country: str | None) -> date:
    """The first business day from `day` on; `day` itself when it is one."""
    while not is_business_day(day, country):
        day += timedelta(1)
    return day


def add_business_days(day: date, n: int, country: str | None) -> date:
    """The nth business day after `day` (before it when n is negative); `day` itself for 0."""
    step = timedelta(1 if n > 0 else -1)
    for _ in range(abs(n)):
        day += step
        while not is_business_day(day, country):
            day += step
    return day


@cache
def _countries() -> dict[str, str]:
    zones: dict[str, str] = _table("zones")["zones"]
    return {zone: country for country, names in zones.items() for zone in names.split()}


def country_of_zone(tz: str) -> str | None:
    """The country (ISO 3166-1 alpha-2) that an IANA time zone belongs to; None for "UTC" and the like."""
    return _countries().get(tz)
