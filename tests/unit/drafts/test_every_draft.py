"""Every template in every combination of address, channel, variant and known or unknown facts."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest

from relance.conversation import Language
from relance.drafts import DraftBrief, compose, situations
from relance.drafts.examples import example
from relance.record import Address
from tests.unit.drafts.checks import faults

ADDRESSES: dict[Language, tuple[Address | None, ...]] = {
    "fr": ("vous", "tu"), "en": (None,), "es": ("usted", "tú"), "de": ("Sie", "du"),
    "it": ("Lei", "tu"), "pt": ("você", "tu"), "nl": ("u", "je"),
}  # fmt: skip
UNKNOWN: dict[str, Any] = {"topics": (), "slots": (), "ask_about": ("salary",), "attempt": 3}
PEOPLE: tuple[dict[str, Any], ...] = ({}, {"formal_name": None}, {"first_name": None, "formal_name": None})
LONG = {
    "position": "Responsable Europe of Advanced Manufacturing Programmes",
    "company": "Amarelis International Holding Company",
    "topics": ("a" * 59, "b" * 59, "c" * 59),
}


def _changes(facts: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Which facts are unknown: none, all, each alone, each but one; then manners of telling."""
    unknown = {name: UNKNOWN.get(name) for name in facts}
    for seed in (0b0000, 0b0101, 0b1010, 0b1111):
        yield {"seed": seed}
        yield {"seed": seed, **unknown}
    for name in facts:
        yield {name: unknown[name]}
        yield {other: value for other, value in unknown.items() if other != name}
    for people in PEOPLE:
        yield people | {"late": True}
        yield people | {"running_chat": True}
        yield people | unknown
    yield {name: value for name, value in LONG.items() if name in facts}
    if "medium" in facts:
        yield from ({"medium": medium} for medium in ("phone", "onsite", "unknown"))
    if "document" in facts:
        papers = ("references", "portfolio", "diploma", "certificate", "transcript", "cover_letter")
        yield from ({"document": paper} for paper in papers)
    if "ask_about" in facts:
        asked = (
            ("salary", "team"),
            ("place",),
            ("contract",),
            ("team",),
            ("salary", "place", "contract", "team"),
        )
        yield from ({"ask_about": each} for each in asked)


def _briefs(situation: str, language: Language) -> Iterator[DraftBrief]:
    for channel in situations()[situation].channels:
        for address in ADDRESSES[language]:
            for changes in _changes(situations()[situation].facts):
                yield example(situation, language, address, channel, changes)


@pytest.mark.parametrize("language", get_args(Language))
@pytest.mark.parametrize("situation", situations())
def test_a_draft_has_no_fault(situation: str, language: Language) -> None:
    found: dict[str, str] = {}
    for brief in _briefs(situation, language):
        for draft in compose(brief):
            if wrong := faults(draft, brief):
                found.setdefault(f"{draft.id} {brief.address}: {'; '.join(wrong)}", draft.text)
    assert not found, "\n\n".join(f"{what}\n{text}" for what, text in list(found.items())[:6])
