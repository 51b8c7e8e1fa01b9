"""Short messages of every stage show what they do, and nothing else, in every language."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from relance.lexicon import lexicon, read

FOLDER = Path(__file__).parent / "intents"
CASES = [
    pytest.param(file.stem, case, id=f"{file.stem}-{case['text'][:40]}")
    for file in sorted(FOLDER.glob("*.toml"))
    for case in tomllib.loads(file.read_text("utf-8"))["case"]
]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_a_message_shows_what_it_does_and_nothing_else(language: str, case: dict[str, Any]) -> None:
    """Intents named under `not` are those that would lead to the wrong advice here."""
    shown = {hit.intent for sentence in read(case["text"], [lexicon(language)]) for hit in sentence.hits}
    missing = sorted(set(case["intents"]) - shown)
    wrong = sorted(set(case.get("not", ())) & shown)
    assert not missing, f"does not show {missing}"
    assert not wrong, f"must not show {wrong}"
