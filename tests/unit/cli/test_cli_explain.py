"""The verb `explain`."""

import json
from pathlib import Path

import pytest

from .running import conversation, run_here, write_json, write_lines

Capsys = pytest.CaptureFixture[str]
MESSAGES = [
    {"sender": "Julien Moreau", "sent_at": "2026-03-02T09:00:00+01:00",
     "text": "Bonjour, votre profil nous intéresse pour un poste. Êtes-vous disponible jeudi 5 mars à 16h ?"},
    {"sender": "Camille Renard", "sent_at": "2026-03-02T10:00:00+01:00", "text": "Oui, jeudi 16h me va."},
]  # fmt: skip
WITH_INTERVIEW = conversation("a", messages=MESSAGES)
NOW = ("--now", "2026-03-06T10:00")


def test_text_goes_from_the_words_to_the_window(capsys: Capsys, tmp_path: Path) -> None:
    ran = run_here(
        capsys, "explain", write_json(tmp_path / "c.json", WITH_INTERVIEW), *NOW, "--language", "en"
    )
    assert ran.status == 0
    parts = ("What happened", "Where things stand", "The rules, from the top", "So", "When", "How")
    places = [ran.out.index(f"\n{part}") for part in parts]
    assert places == sorted(places)
    assert "A talk is agreed for Thursday 5 March: “Oui, jeudi 16h me va.” (you)" in " ".join(ran.out.split())
    assert "→ Thank after an interview: this fits" in ran.out


def test_french_is_french(capsys: Capsys, tmp_path: Path) -> None:
    ran = run_here(
        capsys, "explain", write_json(tmp_path / "c.json", WITH_INTERVIEW), *NOW, "--language", "fr"
    )
    assert "→ Remercier après un entretien : elle convient" in ran.out
    assert "(week-end)" in ran.out


def test_one_conversation_is_chosen_by_its_id(capsys: Capsys, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "c.jsonl", conversation("b"), WITH_INTERVIEW)
    ran = run_here(capsys, "explain", path, "--id", "a", "--format", "json")
    assert [found["id"] for found in json.loads(ran.out)] == ["a"]


def test_an_id_that_is_not_there_is_said(capsys: Capsys, tmp_path: Path) -> None:
    path = write_json(tmp_path / "c.json", WITH_INTERVIEW)
    ran = run_here(capsys, "explain", path, "--id", "z")
    assert (ran.status, ran.out) == (2, "")
    assert ran.complaints == [f"relance: --id: there is no conversation 'z' in {path}"]


def test_several_are_explained_one_after_the_other(capsys: Capsys, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "c.jsonl", WITH_INTERVIEW, {**WITH_INTERVIEW, "id": "b"})
    lines = run_here(capsys, "explain", path, "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["a", "b"]
    text = run_here(capsys, "explain", path, "--format", "text", "--language", "en").out
    assert [line.split("·")[1].split()[0] for line in text.splitlines() if "──" in line] == ["a", "b"]


def test_a_terminal_takes_no_commands_from_a_message(capsys: Capsys, tmp_path: Path) -> None:
    messages = [{**MESSAGES[0], "text": MESSAGES[0]["text"] + "\x1b[2J"}, *MESSAGES[1:]]
    path = write_json(tmp_path / "c.json", {**WITH_INTERVIEW, "messages": messages})
    assert "\x1b" not in run_here(capsys, "explain", path, "--language", "en").out


def test_an_unknown_preset_is_refused_with_those_that_are(capsys: Capsys, tmp_path: Path) -> None:
    path = write_json(tmp_path / "c.json", WITH_INTERVIEW)
    ran = run_here(capsys, "explain", path, "--policy", "mars")
    assert ran.status == 2
    assert "unknown policy 'mars'; known: article, ca," in ran.complaints[0]
