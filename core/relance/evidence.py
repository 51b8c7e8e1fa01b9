"""Where evidence conflicts with the window that is advised: data, by rule and country.

Compares windows; writes no sentence and changes no advice.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from pydantic import Field

from .advice import Advice
from .model import Model
from .policy import Source
from .windows import end


class EvidenceData(Model):
    """An entry of data/evidence.toml: the window that people of a country hold usual beside a rule."""

    id: str
    rule: str
    country: str
    first: int = Field(alias="from")
    last: int = Field(alias="to")
    source: Source


@dataclass(frozen=True, slots=True)
class Conflict:
    """Evidence that speaks for other days than the advised ones."""

    id: str
    source: Source
    earliest: date
    latest: date


@cache
def evidence() -> tuple[EvidenceData, ...]:
    """All of it, checked."""
    table = tomllib.loads((files("relance") / "data" / "evidence.toml").read_text("utf-8"))
    return tuple(EvidenceData.model_validate(entry) for entry in table["evidence"])


def conflicts(advice: Advice, country: str | None) -> Iterator[Conflict]:
    """What speaks for another window than the advised one; nothing once that is over."""
    if advice.span is None or advice.status == "overdue":
        return
    for entry in evidence():
        if entry.rule == advice.rule and entry.country == country:
            first, last = (end(advice.span.anchor, plus, country).day for plus in (entry.first, entry.last))
            if (first, last) != advice.span.days:
                yield Conflict(entry.id, entry.source, first, last)
