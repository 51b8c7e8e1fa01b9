"""The policy: every number of the advice, with unit, bounds and source; presets are data."""

import tomllib
from functools import cache
from importlib.resources import files

from pydantic import ValidationError, model_validator

from .model import Model


class PolicyError(ValueError):
    """A preset that does not exist or cannot be used; the message names it."""


class PolicyValue(Model):
    """One number; `least` and `most` bound what a user may set."""

    value: int
    unit: str
    least: int
    most: int
    source: str

    @model_validator(mode="after")
    def _within_bounds(self) -> "PolicyValue":
        if not self.least <= self.value <= self.most:
            raise ValueError(f"{self.value} is not between {self.least} and {self.most} {self.unit}")
        return self


class Policy(Model):
    """A named set of values."""

    title: str
    source: str
    values: dict[str, PolicyValue]

    def __getitem__(self, name: str) -> int:
        """The number itself."""
        return self.values[name].value


def presets() -> tuple[str, ...]:
    """The names of the presets."""
    folder = files("relance") / "data" / "policies"
    return tuple(
        sorted(path.name.removesuffix(".toml") for path in folder.iterdir() if path.name.endswith(".toml"))
    )


@cache
def policy(name: str = "article") -> Policy:
    """A preset by name.

    Raises:
        PolicyError: when there is no such preset, or its file is wrong.
    """
    if name not in presets():
        raise PolicyError(f"unknown policy {name!r}; known: {', '.join(presets())}")
    try:
        return Policy.model_validate(
            tomllib.loads((files("relance") / "data" / "policies" / f"{name}.toml").read_text("utf-8"))
        )
    except ValidationError as error:
        raise PolicyError(f"policy {name!r}: {error}") from error
