"""The bundled core in real Pyodide gives what CPython gives, byte for byte."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from build_scripts.paths import ROOT
from relance import bridge
from tests.pyodide.runtime import Request, answers

SHARED = Path(os.environ.get("RELANCE_SHARED", ROOT.parent / "shared"))


def labelled(file: Path) -> list[dict[str, Any]]:
    """The conversations of a file of labelled ones, without their labels."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [{key: value for key, value in row.items() if key != "gold"} for row in rows]


def requests(conversations: list[dict[str, Any]]) -> list[Request]:
    """Each conversation asked about in both interface languages."""
    asked = [
        {"conversation": one, "interface_language": language}
        for one in conversations
        for language in ("en", "fr")
    ]
    return [("advise", json.dumps(request, ensure_ascii=False)) for request in asked]


def check_advice(conversations: list[dict[str, Any]]) -> None:
    """All get advice, none an error, and the same in both worlds."""
    asked = requests(conversations)
    native = [bridge.call(*request) for request in asked]
    assert [answer for answer in native if "error" in json.loads(answer)] == []
    assert answers(asked) == native


def test_the_labelled_conversations_get_the_same_advice() -> None:
    """These stand beside the repository; RELANCE_SHARED names another place."""
    file = SHARED / "eval" / "dev.jsonl"
    if not file.is_file():
        pytest.skip(f"{file} is not here; RELANCE_SHARED may name the folder that holds eval/dev.jsonl")
    check_advice(labelled(file))


def test_the_projects_own_conversations_get_the_same_advice() -> None:
    files = sorted((ROOT / "tests" / "data" / "conversations").rglob("*.jsonl"))
    conversations = [conversation for file in files for conversation in labelled(file)]
    site = sorted((ROOT / "tests" / "site" / "conversations").glob("*.json"))
    conversations += [json.loads(file.read_text(encoding="utf-8")) for file in site]
    assert len(conversations) > len(site) > 0
    check_advice(conversations)


def test_bad_input_gets_the_same_error() -> None:
    bad = [
        ("advise", "{"),
        ("advise", "{}"),
        ("no_such_verb", "{}"),
        ("advise", '{"conversation": {"id": 1}}'),
    ]
    assert answers(bad) == [bridge.call(*request) for request in bad]
