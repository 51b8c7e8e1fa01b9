"""The invented conversations keep their form, and their labels follow from the rules."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

PATH = Path(__file__).parent / "conversations" / "check.py"
SPEC = importlib.util.spec_from_file_location("conversations_check", PATH)
assert SPEC and SPEC.loader
check = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(check)

CASES = [(case, path.stem) for path in check.files() for case in check.load(path)]


@pytest.mark.parametrize(("case", "language"), CASES, ids=[case["id"] for case, _ in CASES])
def test_a_labelled_conversation_is_valid(case: dict[str, Any], language: str) -> None:
    assert check.faults(case, language) == []


def test_no_two_conversations_are_alike() -> None:
    assert list(check.repeated([case for case, _ in CASES])) == []


def test_every_id_is_used_once() -> None:
    names = [case["id"] for case, _ in CASES]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("See you on Tuesday 6 October", "en", False),
        ("See you on Tuesday, October 6th", "en", False),
        ("See you on Monday 6 October", "en", True),
        ("Tuesday 6 November then", "en", True),
        ("à mardi 6 ?", "fr", False),
        ("à jeudi 6 ?", "fr", True),
        ("mardi 11h me va", "fr", False),
        ("dinsdag 6/10 om 10u", "nl", False),
        ("dinsdag 7/10 om 10u", "nl", True),
        ("dinsdag 19.00 is goed", "nl", False),
        ("Dienstag, 7.10. um 10 Uhr", "de", True),
    ],
)
def test_a_weekday_that_contradicts_its_date_is_found(text: str, language: str, wrong: bool) -> None:
    case = {
        "context": {"time_zone": "Europe/Paris"},
        "messages": [{"text": text, "sent_at": "2026-09-28T09:00:00+02:00"}],
    }
    assert bool(list(check.weekday_faults(case, language))) is wrong
