"""The verb `dates`."""

import json
from pathlib import Path

import pytest

from .running import run_here, write_lines

LINE = {"id": "a", "lang": "en", "ref": "2026-03-12T10:00:00", "text": "I will call you tomorrow at 10:30."}
NO_DATE = {"id": 2, "lang": "fr", "ref": "2026-03-12T10:00:00", "text": "Bonjour"}
Capsys = pytest.CaptureFixture[str]


def test_each_line_is_answered_with_its_expressions(capsys: Capsys, tmp_path: Path) -> None:
    ran = run_here(capsys, "dates", write_lines(tmp_path / "t.jsonl", LINE, NO_DATE), "--format", "jsonl")
    first, second = map(json.loads, ran.out.splitlines())
    assert (ran.status, second) == (0, {"id": 2, "expressions": []})
    (found,) = first["expressions"]
    assert (found["first"], found["time"], found["bound"]) == ("2026-03-13", "10:30", "on")
    assert LINE["text"][found["start"] : found["end"]] == found["text"]


def test_text_is_for_people(capsys: Capsys, tmp_path: Path) -> None:
    ran = run_here(capsys, "dates", write_lines(tmp_path / "t.jsonl", LINE, NO_DATE), "--language", "fr")
    assert "le 2026-03-13 10:30" in ran.out
    assert "2: Bonjour\n  aucune date\n" in ran.out


def test_other_fields_are_passed_over_and_broken_lines_are_named(capsys: Capsys, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "t.jsonl", {**LINE, "kind": "day"}, {**LINE, "lang": "xx"}, {"id": 1})
    ran = run_here(capsys, "dates", path, "--format", "json")
    assert (ran.status, len(json.loads(ran.out))) == (1, 1)
    assert ran.complaints[0].startswith(f"relance: {path}: line 2: lang: Input should be 'fr'")
    assert ran.complaints[1].startswith(f"relance: {path}: line 3: lang: Field required")


def test_a_missing_file_is_named(capsys: Capsys, tmp_path: Path) -> None:
    ran = run_here(capsys, "dates", tmp_path / "none.jsonl")
    assert (ran.status, len(ran.complaints)) == (2, 1)


def test_clock_times_of_another_zone_are_converted_only_to_a_zone_that_is_known(
    capsys: Capsys, tmp_path: Path
) -> None:
    path = write_lines(tmp_path / "t.jsonl", {**LINE, "text": "Call me tomorrow at 9am PT."})
    said = json.loads(run_here(capsys, "dates", path, "--format", "jsonl").out)
    there = run_here(capsys, "dates", path, "--format", "jsonl", "--time-zone", "Europe/Paris")
    assert said["expressions"][0]["time"] == "09:00"
    assert json.loads(there.out)["expressions"][0]["time"] != "09:00"
