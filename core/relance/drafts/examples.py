"""Invented briefs: what the drafts are shown and tested with, and what a user's own template is tried on."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any

from ..conversation import Channel, Language
from ..record import Address
from .brief import DraftBrief, Slot
from .catalogue import example_source, situations

# A Thursday; the talk was on Monday of the week before, the promised day on the last Monday.
NOW = datetime(2026, 3, 12, 10, 0)  # noqa: DTZ001 - a local moment, whose zone does not matter here
_DATED: dict[str, Any] = {
    "interview_day": date(2026, 3, 2),
    "medium": "video",
    "promised_day": date(2026, 3, 9),
    "slots": (Slot(day=date(2026, 3, 17), at=time(10, 30)), Slot(day=date(2026, 3, 24), at=time(14))),
    "document": "cv",
    "ask_about": ("salary", "place", "contract"),
    "attempt": 2,
}
_PEOPLE = ("first_name", "formal_name", "me_name", "country")


@cache
def _facts(language: Language) -> dict[str, Any]:
    return _DATED | tomllib.loads(example_source(language))


def example(
    situation: str,
    language: Language,
    address: Address | None,
    channel: Channel,
    changes: Mapping[str, object] | None = None,
) -> DraftBrief:
    """A brief with every fact that the situation can use known; `changes` replace single fields."""
    facts = _facts(language)
    wanted = {name: facts[name] for name in (*_PEOPLE, *situations()[situation].facts)}
    place = {"situation": situation, "language": language, "address": address, "channel": channel}
    return DraftBrief.model_validate({"now": NOW, **place, **wanted, **(changes or {})})
