"""Presets: what a file may say, and that each changes something."""

from datetime import datetime
from typing import Any

import pytest

from relance import advise
from relance.advice import decide
from relance.policy import DEFAULT, Policy, PolicyError, PolicyValue, Source, policy, presets
from relance.rules import rules
from relance.windows import window
from tests.unit.situations import where
from tests.unit.talks import APPLICATION, talk
from tests.unit.test_advice import PARIS, interviewed

OTHERS = [name for name in presets() if name != DEFAULT]


def test_the_presets_of_the_evidence_are_there_the_default_first() -> None:
    assert presets() == ("article", "ca", "de", "fr-fast", "uk", "us")


@pytest.mark.parametrize("name", presets())
def test_every_value_has_a_source_and_stands_within_its_bounds(name: str) -> None:
    preset = policy(name)
    assert set(preset.title) == {"en", "fr"}
    assert set(preset.values) == set(policy().values)
    for value in preset.values.values():
        assert value.source.name
        assert value.why
        assert value.least <= value.value <= value.most


@pytest.mark.parametrize("name", OTHERS)
def test_what_a_preset_changes_cites_evidence_of_a_country(name: str) -> None:
    own = {key: value for key, value in policy(name).values.items() if not value.inherited}
    assert own
    assert all(value.source.country and value.source.quality for value in own.values())


@pytest.mark.parametrize("name", OTHERS)
def test_a_preset_changes_a_window(name: str) -> None:
    """In one of the rules' own examples at least."""
    changed = []
    for rule in rules():
        found = where(**rule.data.fires)
        usual, other = (window(rule, found, policy(each), None) for each in (DEFAULT, name))
        changed += [rule.data.id] if usual != other else []
    assert changed


@pytest.mark.parametrize("name", presets())
def test_a_window_never_ends_before_it_begins(name: str) -> None:
    values = policy(name)
    for first in [key for key in values.values if key.endswith("_from")]:
        assert values[first] <= values[first.removesuffix("from") + "to"]


def test_a_preset_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(PolicyError, match="unknown policy 'mars'; known: article, ca, de"):
        policy("mars")


def test_a_value_out_of_its_bounds_is_refused() -> None:
    with pytest.raises(ValueError, match="99 is not between 0 and 14 days"):
        PolicyValue(value=99, unit="days", least=0, most=14, why="", source=Source(name="nobody"))


def test_a_source_is_cited_with_what_is_known_of_it() -> None:
    assert str(Source(name="TopResume", year=2017, country="US", quality="B")) == "TopResume, 2017, US"
    assert str(Source(name="common practice")) == "common practice"


def on(hour: int, values: Policy, **facts: Any) -> str | None:  # noqa: ANN401 - any field
    """The status of the advice on Thursday 5 March 2026 at an hour."""
    return decide(where(**facts), values, datetime(2026, 3, 5, hour, tzinfo=PARIS), "US").status


def test_thanks_within_a_day_wait_until_the_talk_is_over() -> None:
    """A talk at 14:00, with an hour for it."""
    facts = interviewed("2026-03-05", "2026-03-05") | {"thank_at": datetime(2026, 3, 5, 14, tzinfo=PARIS)}
    assert [on(hour, policy("us"), **facts) for hour in (9, 14, 15)] == ["upcoming", "upcoming", "due"]
    before = decide(where(**facts), policy("us"), datetime(2026, 3, 5, 9, tzinfo=PARIS), "US")
    assert before.best_at is not None
    assert before.best_at >= datetime(2026, 3, 5, 15, tzinfo=PARIS)


def test_the_reasons_say_the_presets_own_days() -> None:
    conversation = talk(("I", "2026-03-02T10:00", APPLICATION), now="2026-03-04T10:00")
    said = {name: advise(conversation, policy=name).reasons[0].text for name in ("article", "de")}
    assert "a week of patience" in said["article"]
    assert "two weeks of patience" in said["de"]
