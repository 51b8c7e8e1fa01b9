"""Evidence that conflicts with the advised window is shown beside it, not hidden."""

import pytest

from relance import advise
from relance.conversation import InterfaceLanguage
from relance.evidence import evidence
from relance.policy import DEFAULT
from relance.reasons import sentences
from relance.record import Reason
from relance.rules import rules
from tests.unit.talks import INTERVIEW, talk


def shown(now: str, country: str, policy: str = DEFAULT) -> list[Reason]:
    """The reasons that tell of evidence, for an interview on Thursday 5 March at 16:00."""
    record = advise(talk(*INTERVIEW, now=now, country=country), policy=policy)
    return [reason for reason in record.reasons if reason.rule.startswith("evidence-")]


def test_in_the_united_states_thanks_within_a_day_are_told_of() -> None:
    (reason,) = shown("2026-03-05T18:00", "US")
    assert (reason.rule, reason.source) == ("evidence-thank-us", "TopResume (Talent Inc), 2017, US")
    assert reason.text == (
        "In the United States thanks within a day are usual. By that it would be between March 5 and 6."
    )


def test_where_the_days_are_the_same_there_is_no_conflict() -> None:
    assert shown("2026-03-05T18:00", "US", policy="us") == []


def test_a_window_that_is_over_is_not_dwelt_on() -> None:
    (reason,) = shown("2026-03-09T10:00", "US")
    assert reason.text == "In the United States thanks within a day are usual."


def test_who_is_late_anyway_is_not_told_that_others_are_faster() -> None:
    assert shown("2026-03-12T10:00", "US") == []


def test_another_country_has_other_evidence_or_none() -> None:
    assert [reason.rule for reason in shown("2026-03-05T18:00", "FR")] == ["evidence-thank-fr"]
    assert shown("2026-03-05T18:00", "IT") == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_all_evidence_has_a_rule_a_source_and_a_sentence(language: InterfaceLanguage) -> None:
    assert set(sentences(language).evidence) == {entry.id for entry in evidence()}
    assert {entry.rule for entry in evidence()} <= {rule.data.id for rule in rules()}
    assert all(entry.source.quality and entry.source.country for entry in evidence())
    assert all(0 <= entry.first <= entry.last for entry in evidence())
