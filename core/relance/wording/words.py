"""The words that a language says days, clock times and lists with: data/wording/<language>.toml, checked."""

import pkgutil
import tomllib
from functools import cache
from typing import Literal

from pydantic import Field

from ..conversation import Language
from ..model import Model

Form = Literal["plain", "on", "of", "by", "for", "before", "since"]


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


def read(path: str) -> str:
    """A file of the package's data."""
    raw = pkgutil.get_data("relance", f"data/{path}")
    if raw is None:
        raise FileNotFoundError(f"data/{path} is not in the package")
    return raw.decode()


@cache
def words(language: Language) -> Words:
    """The words of a language, checked."""
    parsed = tomllib.loads(read(f"wording/{language}.toml"))
    parsed["and_"] = parsed.pop("and")
    return Words.model_validate(parsed)
