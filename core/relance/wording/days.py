"""Days, clock times and windows as people say them."""

import json
from datetime import date, time
from functools import cache
from typing import Any

from ..conversation import Language
from .words import Form, Variant, read, words

# "mardi" alone is clear up to six days away; beyond, the date is said; far away, the year.
WEEKDAY_ALONE = 6
WITHOUT_YEAR = 300
NOON = 12


@cache
def _locales() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(read("tables/locales.json"))["locales"]
    return found


def _variant(language: Language, country: str | None) -> Variant | None:
    return next((each for each in words(language).variants.values() if country in each.countries), None)


@cache
def _names(language: Language, country: str | None) -> dict[str, Any]:
    variant = _variant(language, country)
    return _locales()[variant.locale if variant else words(language).locale]


def _parts(day: date, language: Language, country: str | None) -> dict[str, str]:
    names, variant = _names(language, country), _variant(language, country)
    first = (variant and variant.first) or words(language).first
    return {
        "weekday": names["days"][day.weekday()],
        "day": first if day.day == 1 else str(day.day),
        "month": names["months"][day.month - 1],
        "year": str(day.year),
    }


def _kind(days: int) -> str:
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    if days in near:
        return near[days]
    if abs(days) <= WEEKDAY_ALONE:
        return "weekday"
    return "date" if abs(days) <= WITHOUT_YEAR else "year"


def say_day(
    day: date, today: date, language: Language, *, country: str | None = None, form: Form = "plain"
) -> str:
    """A day as people say it on `today`: "demain", "mardi", "mardi 12 mars", "12 mars 2024".

    `form` places it in a sentence: on ("le 12 mars", "on Tuesday"), of ("du 12 mars"), by ("d'ici mardi"),
    for ("pour mardi"), before, since. `country` decides where usage differs ("Tuesday, March 12" in the US).
    """
    forms, kind = words(language).forms[form], _kind((day - today).days)
    pattern: str | tuple[str, ...] = getattr(forms, kind)
    if not isinstance(pattern, str):
        pattern = pattern[day.weekday()]
    parts = _parts(day, language, country)
    variant = _variant(language, country)
    if variant and kind in ("date", "year") and (own := getattr(variant, kind)):
        pattern = pattern.replace(getattr(words(language).forms["plain"], kind), own)
    return pattern.format(**parts)


def say_time(at: time, language: Language, *, country: str | None = None, form: str = "plain") -> str:
    """A clock time: "14 h 30", "14:30", "2:30 pm"; with `form="at"`: "à 14 h 30"."""
    variant = _variant(language, country)
    clock = (variant and variant.clock) or words(language).clock
    said = (clock.minute if at.minute else clock.hour).format(
        hour=at.hour,
        hour12=at.hour % NOON or NOON,
        minute=f"{at.minute:02}",
        ampm="am" if at.hour < NOON else "pm",
    )
    return clock.at.format(clock=said) if form == "at" else said


def say_window(
    first: date, last: date, today: date, language: Language, *, country: str | None = None
) -> str:
    """From one day to another: "entre le 16 et le 18 mars"; one day alone is said as `on` says it."""
    if first == last:
        return say_day(first, today, language, country=country, form="on")
    found, variant = words(language), _variant(language, country)
    with_month = (variant and variant.window_month) or found.window_month
    month_first = with_month.startswith("{month}")
    same = (first.year, first.month) == (last.year, last.month)
    opening = with_month if month_first or not same else found.window_day
    closing = found.window_day if month_first and same else with_month
    return ((variant and variant.window) or found.window).format(
        first=opening.format(**_parts(first, language, country)),
        last=closing.format(**_parts(last, language, country)),
    )
