"""The policy: every number of the advice, with unit, bounds and source; presets are data.

A preset may have a base: then its file holds only what differs, each value with its own source.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from pydantic import ValidationError, model_validator

from .conversation import InterfaceLanguage
from .model import Model

DEFAULT = "article"


class PolicyError(ValueError):
    """A preset that does not exist or cannot be used; the message names it."""


class Source(Model):
    """Where a number is from.

    `quality`: A for surveys and logs with their method, B for vendors' data, C for named experts, D for
    blogs; None for common practice.
    """

    name: str
    year: int | None = None
    country: str | None = None
    quality: Literal["A", "B", "C", "D"] | None = None

    def __str__(self) -> str:
        """As it is cited: "TopResume, 2017, US"."""
        return ", ".join(str(part) for part in (self.name, self.year, self.country) if part)


class PolicyValue(Model):
    """One number; `least` and `most` bound what a user may set; `why` is what its source says.

    `inherited` is true for what a preset takes from its base.
    """

    value: int
    unit: str
    least: int
    most: int
    why: str
    source: Source
    inherited: bool = False

    @model_validator(mode="after")
    def _within_bounds(self) -> "PolicyValue":
        if not self.least <= self.value <= self.most:
            raise ValueError(f"{self.value} is not between {self.least} and {self.most} {self.unit}")
        return self


class Policy(Model):
    """A named set of values."""

    name: str
    base: str | None = None
    title: dict[InterfaceLanguage, str]
    source: str
    values: dict[str, PolicyValue]

    def __getitem__(self, name: str) -> int:
        """The number itself."""
        return self.values[name].value


def presets() -> tuple[str, ...]:
    """The names of the presets, the default first."""
    folder = files("relance") / "data" / "policies"
    names = (path.name.removesuffix(".toml") for path in folder.iterdir() if path.name.endswith(".toml"))
    return tuple(sorted(names, key=lambda name: (name != DEFAULT, name)))


def _value(name: str, given: dict[str, Any], sources: dict[str, Any], base: Policy | None) -> dict[str, Any]:
    """A value as the file has it, its source looked up, its unit and bounds taken from the base."""
    if base and name not in base.values:
        raise PolicyError(f"{name!r} is no value of its base {base.name!r}")
    if given.get("source") not in sources:
        raise PolicyError(f"{name!r} names the source {given.get('source')!r}, which is not in [sources]")
    form = base.values[name].model_dump(include={"unit", "least", "most"}) if base else {}
    return {**form, **given, "source": sources[given["source"]]}


def _load(name: str) -> Policy:
    """A preset's file, over its base."""
    found = tomllib.loads((files("relance") / "data" / "policies" / f"{name}.toml").read_text("utf-8"))
    sources = found.pop("sources", {})
    base = policy(found["base"]) if "base" in found else None
    inherited = base.values if base else {}
    values = {key: value.model_copy(update={"inherited": True}) for key, value in inherited.items()}
    changed = {key: _value(key, given, sources, base) for key, given in found["values"].items()}
    return Policy.model_validate({**found, "name": name, "values": {**values, **changed}})


@cache
def policy(name: str = DEFAULT) -> Policy:
    """A preset by name.

    Raises:
        PolicyError: when there is no such preset, or its file is wrong.
    """
    if name not in presets():
        raise PolicyError(f"unknown policy {name!r}; known: {', '.join(presets())}")
    try:
        return _load(name)
    except (ValidationError, PolicyError) as error:
        raise PolicyError(f"policy {name!r}: {error}") from error
