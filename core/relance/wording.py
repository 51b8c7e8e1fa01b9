"""Days, clock times and lists as people say them, in each language.

The words are data (data/wording/<language>.toml and the table of locales). Knows no clock: "today" is an
argument. Must not know what the sentence is about.
"""

import json
import pkgutil
import re
import tomllib
import unicodedata
from collections.abc import Sequence
from datetime import date, time
from functools import cache
from typing import Any, Literal

from pydantic import Field

from .conversation import Language
from .model import Model

Form = Literal["plain", "on", "of", "by", "for", "before", "since"]
# "mardi" alone is clear up to six days away; beyond, the date is said; far away, the year.
WEEKDAY_ALONE = 6
WITHOUT_YEAR = 300
NOON = 12


class Forms(Model):
    """One way to place a day in a sentence; seven patterns when they depend on the weekday."""

    yesterday: str
    today: str
    tomorrow: str
    weekday: str | tuple[str, ...]
    date: str | tuple[str, ...]
    year: str


class Clock(Model):
    """How a clock time is said, on the hour and within it."""

    hour: str
    minute: str
    at: str


class Elision(Model):
    """Words whose first letter does not show how they sound, without accents."""

    silent: frozenset[str]
    sounded: frozenset[str]


class Variant(Model):
    """What some countries say otherwise."""

    countries: frozenset[str]
    locale: str
    first: str | None = None
    window: str | None = None
    window_month: str | None = None
    clock: Clock | None = None
    date: str | None = None
    year: str | None = None


class Words(Model):
    """One language's file."""

    locale: str
    first: str
    and_: str
    window: str
    window_month: str
    window_day: str = "{day}"
    clock: Clock
    forms: dict[Form, Forms]
    elision: Elision | None = None
    variants: dict[str, Variant] = Field(default_factory=dict)


def _read(path: str) -> str:
    raw = pkgutil.get_data("relance", f"data/{path}")
    if raw is None:
        raise FileNotFoundError(f"data/{path} is not in the package")
    return raw.decode()


@cache
def words(language: Language) -> Words:
    """The words of a language, checked."""
    parsed = tomllib.loads(_read(f"wording/{language}.toml"))
    parsed["and_"] = parsed.pop("and")
    return Words.model_validate(parsed)


@cache
def _locales() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(_read("tables/locales.json"))["locales"]
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


def join(items: Sequence[str], language: Language) -> str:
    """Items as one list: "a, b et c"."""
    if len(items) < 2:
        return "".join(items)
    link = words(language).and_
    if language == "es" and re.match(r"h?i(?![ae])", _bare(items[-1])):
        link = "e"
    return f"{', '.join(items[:-1])} {link} {items[-1]}"


def _bare(text: str) -> str:
    """Lower case, without accents."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def elides(text: str) -> bool:
    """Whether French "de" loses its vowel before this text: "d'Amélie", "d'Hélène", but "de Yanis"."""
    found = re.match(r"[^\W\d_]+", _bare(text))
    elision = words("fr").elision
    if found is None or elision is None:
        return False
    word = found[0]
    if word[0] in "hy":
        return word in elision.silent
    return word[0] in "aeiouœæ" and word not in elision.sounded


def elided(text: str, word: str) -> str:
    """French `word` ("de", "que", "le", "je" …) before `text`, elided where it must be: "qu'Inès"."""
    return f"{word[:-1]}'{text}" if elides(text) else f"{word} {text}"
