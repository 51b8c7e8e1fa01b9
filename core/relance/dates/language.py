"""The data of one language, read once on first use: its words as a tree, its scanner, its habits.

Must not know any word of any language: those are in `data/dates/<language>.toml`.
"""

import pkgutil
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from .node import code
from .phrases import plant
from .tokens import scanner

LANGUAGES = ("fr", "en", "es", "de", "it", "pt", "nl")
_DOT = "."


def read(name: str) -> dict[str, Any]:
    """The content of a data file of this room.

    Raises:
        FileNotFoundError: there is no such file in the package.
    """
    raw = pkgutil.get_data("relance", f"data/dates/{name}.toml")
    if raw is None:
        raise FileNotFoundError(f"no data file dates/{name}.toml; known languages: {', '.join(LANGUAGES)}")
    return tomllib.loads(raw.decode("utf-8"))


def _value(key: str) -> int | str:
    return int(key) if key.lstrip("-").isdigit() else key


def entries(group: dict[str, Any]) -> list[tuple[str, int | str | None]]:
    """The phrases of a group with their values."""
    words = group["words"]
    if isinstance(words, list):
        return [(phrase, None) for phrase in words]
    return [(phrase, _value(key)) for key, phrases in words.items() for phrase in phrases]


def _compounds(data: dict[str, Any]) -> list[tuple[str, str]]:
    """The words made of a weekday and a part of the day: "Montagvormittag", "vrijdag middag"."""
    weekdays = [entry for group in data["group"] if group["kind"] == "weekday" for entry in entries(group)]
    return [
        (f"{phrase}{between}{word}", f"{number} {part}")
        for phrase, number in weekdays
        if not phrase.endswith(_DOT)
        for part, words in data.get("compounds", {}).items()
        for word in words
        for between in ("", " ")
    ]


def _places(data: dict[str, Any]) -> list[tuple[str, str]]:
    """The phrases of a language for the time of a place: "heure de Montréal", "Paris time"."""
    named = [(place, zone) for zone, places in read("common")["places"].items() for place in places]
    before = [(f"{words} {place}", zone) for words in data["zone_before"] for place, zone in named]
    return before + [(f"{place} {words}", zone) for words in data["zone_after"] for place, zone in named]


@dataclass(frozen=True, slots=True)
class Language:
    """What the engine needs of a language.

    Attributes:
        words: tree of folded words; under "" is a leaf: kind, value, whether a dot may follow, words taken.
        scanner: the pattern of its tokens.
        month_first: "3/12" is the 12th of March where no country says otherwise.
        bare_hours: "at 11" is a clock time without any other sign.
        after_hour: what may follow such a bare hour (pattern on folded text), all else is a thing counted.
        point_dates: "23.10" is a day after a word of dates.
        free_ordinals: "le 2" is a day whatever follows.
        bare_until: a later hour is one only where no other word follows ("at 15 King Street" is none).
        capital_nouns: a word with a capital after such an hour is a thing counted.
        weekday_week: "Tuesday week" is a week after Tuesday.
        afternoon_until: an hour up to this one, without any sign of morning, is in the afternoon.
    """

    code: str
    words: dict[str, Any]
    scanner: re.Pattern[str]
    month_first: bool
    bare_hours: bool
    after_hour: re.Pattern[str]
    afternoon_until: int
    point_dates: bool
    free_ordinals: bool
    weekday_week: bool
    bare_until: int
    capital_nouns: bool


@cache
def language(name: str) -> Language:
    """The language of a code ("fr"), its data read on first use.

    Raises:
        FileNotFoundError: there is no data for it.
    """
    data = read(name)
    root: dict[str, Any] = {}
    for group in data["group"]:
        kind = code(group["kind"])
        for phrase, value in entries(group):
            plant(root, phrase, (kind, value))
    for phrase, value in _compounds(data):
        plant(root, phrase, (code("weekday"), value))
    for phrase, zone in _places(data):
        plant(root, phrase, (code("zone"), zone))
    return Language(
        code=name,
        words=root,
        scanner=scanner(
            data["ordinal"],
            data["hour_mark"],
            point_dates=data["point_dates"],
            counted="|".join(read("common")["counted"]["patterns"]),
        ),
        month_first=data["month_first"],
        bare_hours=data["bare_hours"],
        after_hour=re.compile(data["after_hour"]),
        afternoon_until=data["afternoon_until"],
        point_dates=data["point_dates"],
        free_ordinals=data["free_ordinals"],
        weekday_week=data["weekday_week"],
        bare_until=data["bare_until"],
        capital_nouns=data["capital_nouns"],
    )
