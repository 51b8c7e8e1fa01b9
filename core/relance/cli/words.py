"""The terminal's words in the interface languages, and the command's bounds: data, checked when loaded."""

import pkgutil
import tomllib
from functools import cache
from typing import Any

from pydantic import Field

from ..conversation import Channel, InterfaceLanguage
from ..model import Model
from ..record import Action, Status


class Limit(Model):
    """One bound, and why it stands there."""

    value: int
    unit: str
    reason: str


class Days(Model):
    """Days short enough for a table."""

    weekdays: tuple[str, ...] = Field(min_length=7, max_length=7)
    months: tuple[str, ...] = Field(min_length=12, max_length=12)
    first: str
    yesterday: str
    today: str
    tomorrow: str
    near: str
    far: str
    window: str
    window_in_month: str


class Words(Model):
    """Everything of one language's file."""

    title: str
    nothing: str
    columns: dict[str, str]
    status: dict[Status, str]
    action: dict[Action, str]
    channel: dict[Channel, str]
    when: dict[str, str]
    days: Days
    quiet: dict[str, str]
    details: dict[str, str]
    progress: dict[str, str]
    dates: dict[str, str]


def _toml(name: str) -> dict[str, Any]:
    raw = pkgutil.get_data("relance", f"data/interface/{name}.toml")
    if raw is None:
        raise FileNotFoundError(f"data/interface/{name}.toml is not in the package; install relance again")
    return tomllib.loads(raw.decode("utf-8"))


@cache
def words(language: InterfaceLanguage) -> Words:
    """The words of an interface language."""
    return Words.model_validate(_toml(language))


@cache
def limits() -> dict[str, Limit]:
    """The command's bounds."""
    return {name: Limit.model_validate(value) for name, value in _toml("limits").items()}
