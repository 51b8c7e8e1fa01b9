"""Every group of the language data shows by examples what it is for, and no word is in two of them."""

from collections import defaultdict
from datetime import datetime
from typing import Any

import pytest

from relance import dates
from relance.dates.language import LANGUAGES, entries, read
from relance.dates.node import WORD_KINDS

WRITTEN_AT = datetime(2026, 3, 4, 10)  # noqa: DTZ001
GROUPS = [(language, group) for language in LANGUAGES for group in read(language)["group"]]
MATCHES = [(language, text) for language, group in GROUPS for text in group["matches"]]
MISSES = [(language, text) for language, group in GROUPS for text in group["misses"]]


def group_name(case: Any) -> str:  # noqa: ANN401 - pytest gives each argument
    """The kind of a group; other arguments as they are."""
    return case["kind"] if isinstance(case, dict) else str(case)


@pytest.mark.parametrize(("language", "text"), MATCHES)
def test_a_groups_example_is_read(language: str, text: str) -> None:
    assert dates.find(text, language, WRITTEN_AT)


@pytest.mark.parametrize(("language", "text"), MISSES)
def test_a_groups_counter_example_stays_silent(language: str, text: str) -> None:
    assert dates.find(text, language, WRITTEN_AT) == ()


@pytest.mark.parametrize(("language", "group"), GROUPS, ids=group_name)
def test_a_group_has_a_known_kind_words_and_examples_of_both_sorts(
    language: str, group: dict[str, Any]
) -> None:
    assert group["kind"] in WORD_KINDS
    assert entries(group)
    assert group["matches"], f"{language}: {group['kind']} shows nothing that it reads"
    assert group["misses"], f"{language}: {group['kind']} shows nothing that it must not read"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_means_two_things(language: str) -> None:
    meanings: defaultdict[str, set[tuple[str, object]]] = defaultdict(set)
    for group in read(language)["group"]:
        for phrase, value in entries(group):
            meanings[phrase.lower()].add((group["kind"], value))
    assert {phrase: known for phrase, known in meanings.items() if len(known) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_event_of_a_language_has_its_day(language: str) -> None:
    known = read("common")["event"]
    named = [
        value for group in read(language)["group"] if group["kind"] == "event" for _, value in entries(group)
    ]
    assert set(named) <= set(known)
