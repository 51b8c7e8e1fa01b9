"""The advice worked out by hand for a conversation: a TOML file beside it.

A key that is absent means that the record must hold null there; `why` is for the reader.
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tests.site.inbox import CONVERSATIONS


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a person answered, by the rules."""

    why: str
    recruiting: bool
    action: str
    status: str | None = None
    earliest: date | None = None
    latest: date | None = None
    channel: str | None = None
    answer_by: date | None = None
    interview: dict[str, Any] | None = None

    def compared(self) -> dict[str, Any]:
        """The fields to find in the record."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__ if name != "why"}


def read_expectation(slug: str, folder: Path = CONVERSATIONS) -> Expectation:
    """The expectation of the conversation of that name."""
    with (folder / f"{slug}.advice.toml").open("rb") as file:
        return Expectation(**tomllib.load(file))
