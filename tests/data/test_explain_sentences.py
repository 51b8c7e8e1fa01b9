"""The explanation's sentences: one for everything that the core's tables can say, in every language."""

import re
from dataclasses import fields
from typing import Any, get_args

import pytest

from build_scripts.paths import CORE
from relance.conversation import Conversation, InterfaceLanguage
from relance.counterpart import table
from relance.explanation.facts import ELSEWHERE, SAID
from relance.explanation.sentences import Sentences, sentences
from relance.record import Fit
from relance.rules import rules
from relance.situation import Situation
from relance.timeline import EventKind

LANGUAGES: tuple[InterfaceLanguage, ...] = ("en", "fr")


def fact_kinds() -> set[str]:
    """The kinds of facts that a user can tell."""
    union: Any = get_args(Conversation.model_fields["facts"].annotation)[0]
    return {get_args(kind.model_fields["kind"].annotation)[0] for kind in get_args(get_args(union)[0])}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_has_the_keys_of_the_english_file(language: InterfaceLanguage) -> None:
    words, reference = sentences(language), sentences("en")
    for part in Sentences.model_fields:
        assert set(getattr(words, part)) == set(getattr(reference, part)), part


def test_every_signal_has_a_sentence() -> None:
    """Those of the table by intent, those that stand in the code by their id."""
    written = re.findall(r'Signal\(\s*id="([^"]+)"', (CORE / "counterpart.py").read_text(encoding="utf-8"))
    assert {rule.intent for rule in table().signal}.union(written) == set(sentences("en").signal)


def test_every_event_has_a_sentence() -> None:
    kinds = set(get_args(EventKind))
    assert set(sentences("en").event) >= kinds
    assert {key.removesuffix("_day") for key in sentences("en").event} == kinds


def test_every_fact_of_the_user_has_a_sentence() -> None:
    assert set(sentences("en").told) == fact_kinds()


def test_every_field_of_the_situation_is_said_or_said_elsewhere() -> None:
    """A new field needs a place in explanation/facts.py and, when it is said, a sentence."""
    inside = {name for pair in SAID.values() for name in pair if name}
    assert {field.name for field in fields(Situation)} == {*SAID, *ELSEWHERE} | inside
    assert set(sentences("en").fact) == {*SAID, *(f"interview_{s}" for s in ("planned", "held", "cancelled"))}


def test_every_rule_and_condition_has_a_sentence() -> None:
    assert set(sentences("en").rule) == {rule.data.id for rule in rules()}
    conditions = {condition.text for rule in rules() for condition in rule.conditions}
    assert set(sentences("en").condition) == conditions


def test_every_day_that_a_window_counts_from_has_a_name() -> None:
    assert set(sentences("en").anchor) == {rule.data.window.from_day for rule in rules() if rule.data.window}


def test_every_fit_has_a_name() -> None:
    assert set(sentences("en").fit) == set(get_args(Fit))
