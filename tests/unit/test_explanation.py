"""The explanation tells the way that the record was made on."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relance import Conversation, advise
from relance.conversation import InterfaceLanguage
from relance.explanation import explain_advice
from relance.policy import presets
from tests.site.inbox import CONVERSATIONS
from tests.unit.talks import APPLICATION, INTERVIEW, talk
from tests.unit.test_any_conversation import conversations

FILES = sorted(CONVERSATIONS.glob("*.json"))
LANGUAGES: tuple[InterfaceLanguage, ...] = ("en", "fr")


def site(file: Path) -> Conversation:
    """A conversation of the test site."""
    return Conversation.model_validate(json.loads(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_it_says_what_the_record_says(file: Path, language: InterfaceLanguage) -> None:
    record = advise(site(file), interface_language=language)
    found = explain_advice(site(file), interface_language=language)
    for name in ("id", "summary", "action", "status", "recruiting", "confidence", "reasons", "best_at"):
        assert getattr(found, name) == getattr(record, name), name
    assert [way.channel for way in found.channels] == [choice.channel for choice in record.channels]
    if record.earliest and found.window and found.window.last:
        assert (found.window.first.day, found.window.last.day) == (record.earliest, record.latest)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_quoted_stands_in_the_message(file: Path) -> None:
    conversation = site(file)
    found = explain_advice(conversation)
    shown_by = [each.shown for each in found.clues] + [each.shown for each in found.steps]
    shown_by += [each.shown for each in found.facts] + [each.shown for each in found.channels]
    for shown in shown_by:
        if shown.quote and shown.message is not None:
            said = " ".join(conversation.messages[shown.message].text.split())
            assert shown.quote.removesuffix("…") in said


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_of_the_rules_that_were_tried_only_the_last_fits(file: Path) -> None:
    rules = explain_advice(site(file)).rules
    assert [rule.fits for rule in rules[-1:]] in ([], [True])
    assert not any(rule.fits for rule in rules[:-1])
    assert all(rule.why for rule in rules)


@pytest.mark.parametrize(("language", "name"), [("en", "Easter Monday"), ("fr", "Lundi de Pâques")])
def test_a_holiday_in_the_way_of_the_window_is_named(language: InterfaceLanguage, name: str) -> None:
    """Applied on Monday 30 March 2026; a week later is Easter Monday."""
    applied = talk(("I", "2026-03-30T10:00", APPLICATION), now="2026-04-01T10:00")
    window = explain_advice(applied, interface_language=language).window
    assert window is not None
    assert (str(window.first.counted), str(window.first.day)) == ("2026-04-06", "2026-04-07")
    assert [closed.name for closed in window.first.left_out] == [name]
    assert any(name in line for line in window.lines)


def test_a_weekend_in_the_way_is_told() -> None:
    """Two days after Thursday 5 March is a Saturday."""
    found = explain_advice(talk(*INTERVIEW, now="2026-03-06T10:00"))
    assert found.window is not None
    assert found.window.lines[:3] == (
        "Counted from the interview: Thursday 5 March.",
        "It opens 2 days later: Saturday 7 March.",
        "Left out: Saturday 7 March (weekend), Sunday 8 March (weekend). So Monday 9 March.",
    )


def test_what_is_not_about_a_position_ends_after_the_clues() -> None:
    seller = site(CONVERSATIONS / "seller.json")
    found = explain_advice(seller)
    assert found.clues
    assert (found.steps, found.facts, found.rules, found.channels, found.window) == ((), (), (), (), None)


def test_the_users_own_word_is_told_as_such() -> None:
    facts = [{"kind": "recruiting", "value": True}, {"kind": "answer_promised", "by": "2026-03-20"}]
    found = explain_advice(talk(*INTERVIEW, now="2026-03-06T10:00", facts=facts))
    assert found.verdict == "About a position for you: you said so."
    assert found.steps[-1].text == "An answer is promised by Friday 20 March"
    assert found.steps[-1].shown.who == "told by you"


def test_a_rule_that_gives_way_names_the_one_that_takes_its_place() -> None:
    """Ten days after an interview on Monday 2 March the follow-up takes the place of the thanks."""
    asked, answered = ((*line[:2], line[2].replace("jeudi 5", "lundi 2")) for line in INTERVIEW)
    found = explain_advice(talk(asked, answered, now="2026-03-12T10:00"))
    thank = next(rule for rule in found.rules if rule.rule == "thank")
    assert "“Follow up after an interview, no date promised”" in thank.why
    assert found.rules[-1].rule == "open"


def test_days_are_dates_also_where_they_are_near() -> None:
    found = explain_advice(talk(*INTERVIEW, now="2026-03-06T10:00"))
    told = " ".join([*(step.text for step in found.steps), *(fact.text for fact in found.facts)])
    assert "Thursday 5 March" in told
    assert "yesterday" not in told


@settings(max_examples=100, deadline=None)
@given(conversations(), st.sampled_from(LANGUAGES), st.sampled_from(presets()))
def test_any_conversation_can_be_explained(
    data: dict[str, Any], language: InterfaceLanguage, policy: str
) -> None:
    conversation = Conversation.model_validate(data)
    found = explain_advice(conversation, interface_language=language, policy=policy)
    assert found.summary == advise(conversation, interface_language=language, policy=policy).summary
    assert all("{" not in line for line in (found.window.lines if found.window else ()))
