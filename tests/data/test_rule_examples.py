"""The rules, policies, signals and sentences held in data: complete, and true of their own examples."""

import pytest

from relance.conversation import InterfaceLanguage
from relance.counterpart import SLOT, table
from relance.lexicon.data import entries
from relance.particulars import PatternRule, find, pattern_file
from relance.policy import policy, presets
from relance.reasons import sentences
from relance.rules import Rule, rules
from tests.unit.situations import where

INTERFACE: tuple[InterfaceLanguage, ...] = ("en", "fr")


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.data.id)
def test_a_rule_fires_on_its_example_and_on_no_counterexample(rule: Rule) -> None:
    """Each rule shows one situation it is for and one it is not for."""
    fires, spares = where(**rule.data.fires), where(**rule.data.spares)
    assert rule.fits(fires, policy())
    if rule.data.when:
        assert not rule.fits(spares, policy())


@pytest.mark.parametrize("language", INTERFACE)
def test_every_rule_and_state_has_a_sentence(language: InterfaceLanguage) -> None:
    """The panel never shows a bare id."""
    words = sentences(language)
    assert set(words.rule) == {rule.data.id for rule in rules()}
    reference = sentences("en")
    for part in ("kind", "note", "channel", "summary", "draft"):
        assert set(getattr(words, part)) == set(getattr(reference, part))


@pytest.mark.parametrize("name", presets())
def test_a_preset_has_every_value_with_its_source(name: str) -> None:
    """A preset may change a number, not forget one."""
    preset = policy(name)
    assert set(preset.values) == set(policy().values)
    assert all(value.source for value in preset.values.values())


def test_signals_weigh_intents_that_exist() -> None:
    """A misspelt intent would weigh nothing, silently."""
    known = {entry.intent for language in ("fr", "en") for _, entry in entries(language)}
    assert {signal.intent for signal in table().signal} <= known | {SLOT}


@pytest.mark.parametrize("rule", pattern_file().pattern, ids=lambda rule: f"{rule.fact}-{rule.language}")
def test_a_pattern_finds_its_fact(rule: PatternRule) -> None:
    """Facts for the drafts are found where the examples hold them."""
    language = "fr" if rule.language == "any" else rule.language
    assert all(find(rule.fact, language, text) for text in rule.finds)
