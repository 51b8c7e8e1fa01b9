"""The `dates` command writes one line a text, for programs or for people."""

import io
import json
from pathlib import Path

import pytest

from relance.dates_cli import InputError, run_dates

LINE = {"id": "a", "lang": "fr", "ref": "2026-03-04T10:00:00", "text": "Réponse avant vendredi 17h"}


def run(tmp_path: Path, lines: list[str], form: str) -> str:
    """What the command writes for a file of such lines."""
    file = tmp_path / "texts.jsonl"
    file.write_text("\n".join(lines), "utf-8")
    out = io.StringIO()
    run_dates(file, form, out)  # type: ignore[arg-type]
    return out.getvalue()


def test_programs_get_one_object_a_line(tmp_path: Path) -> None:
    (answer,) = map(json.loads, run(tmp_path, [json.dumps(LINE)], "jsonl").splitlines())
    (found,) = answer["expressions"]
    assert answer["id"] == "a"
    assert (found["first"], found["last"], found["time"], found["bound"]) == (
        "2026-03-06",
        "2026-03-06",
        "17:00",
        "by",
    )
    assert LINE["text"][found["start"] : found["end"]] == found["text"]


def test_people_see_the_words_and_the_rule(tmp_path: Path) -> None:
    written = run(tmp_path, [json.dumps(LINE)], "text")
    assert "'avant vendredi 17h': by 2026-03-06 17:00 (exact; weekday+clock)" in written


def test_a_wrong_line_is_named_with_what_is_expected(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"line 2: .*expected"):
        run(tmp_path, [json.dumps(LINE), '{"id": 1}'], "jsonl")


def test_empty_lines_are_passed_over(tmp_path: Path) -> None:
    assert run(tmp_path, ["", json.dumps(LINE), ""], "jsonl").count("\n") == 1
