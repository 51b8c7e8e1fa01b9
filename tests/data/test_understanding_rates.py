"""How much of the labelled conversations is understood: a floor for each language, only ever raised.

The held-out half is not looked at while lexicons are written; its floor guards against tuning to the other.
"""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from relance import Conversation, advise

FOLDER = Path(__file__).parent / "conversations"
# Least share of conversations with the action right: (language, held out) → rate.
FLOORS = {
    ("fr", False): 0.90,
    ("en", False): 0.75,
    ("de", False): 0.90,
    ("es", False): 0.80,
    ("fr", True): 0.60,
    ("en", True): 0.75,
}


def right(gold: dict[str, Any], record: dict[str, Any]) -> dict[str, bool]:
    """Field by field, whether the record says what the label says."""
    result = {field: record[field] == gold[field] for field in ("recruiting", "action")}
    if not gold["recruiting"]:
        return result
    if gold["action"] in ("thank", "follow_up"):
        result["window"] = all(record[end] == gold[end] for end in ("earliest", "latest"))
    ours, theirs = record["interview"] or {}, gold["interview"] or {}
    result["interview"] = all(ours.get(key) == theirs.get(key) for key in ("date", "time", "status"))
    result["answer_by"] = record["answer_by"] == gold["answer_by"]
    return result


@cache
def rates(language: str, held_out: bool) -> dict[str, float]:
    """The share of right answers by field."""
    path = (FOLDER / "held_out" if held_out else FOLDER) / f"{language}.jsonl"
    hits, judged = Counter[str](), Counter[str]()
    for line in path.read_text("utf-8").splitlines():
        data = json.loads(line)
        gold = data.pop("gold")
        record = advise(Conversation.model_validate(data)).model_dump(mode="json")
        for field, good in right(gold, record).items():
            judged[field] += 1
            hits[field] += good
    return {field: hits[field] / judged[field] for field in judged}


@pytest.mark.parametrize(("language", "held_out"), FLOORS)
def test_the_next_action_is_understood(language: str, held_out: bool) -> None:
    """The rates of all fields are shown when the floor is missed."""
    found = rates(language, held_out)
    shown = ", ".join(f"{field} {rate:.1%}" for field, rate in found.items())
    assert found["action"] >= FLOORS[language, held_out], shown
