"""Help, version, wrong options, and what the machine says where the user says nothing."""

from pathlib import Path

import pytest

from relance import __version__
from relance.cli import main
from relance.cli.options import machine_language, machine_zone

from .running import conversation, run_here, write_json

Capsys = pytest.CaptureFixture[str]


@pytest.mark.parametrize("arguments", [["--help"], ["advise", "--help"], ["dates", "--help"]])
def test_help_shows_examples_and_fits_eighty_columns(
    arguments: list[str], capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit) as end:
        main(arguments)
    text = capsys.readouterr().out
    assert end.value.code == 0
    assert "examples:" in text
    assert max(map(len, text.splitlines())) <= 80


def test_help_explains_the_exit_status(capsys: Capsys) -> None:
    with pytest.raises(SystemExit):
        main(["advise", "--help"])
    assert "exit status:" in capsys.readouterr().out


def test_the_version_is_that_of_the_package(capsys: Capsys) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"relance {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "the following arguments are required: VERB"),
        (["advise"], "the following arguments are required: FILE"),
        (["frobnicate"], "invalid choice: 'frobnicate'"),
        (["advise", "x", "--now", "tomorrow"], "'tomorrow' is not a time such as 2026-03-12T10:00"),
        (["advise", "x", "--time-zone", "Paris"], "'Paris' is not a time zone such as Europe/Paris"),
        (["advise", "x", "--country", "France"], "'France' is not a country code such as FR"),
        (["advise", "x", "--language", "es"], "invalid choice: 'es'"),
        (["advise", "x", "--format", "xml"], "invalid choice: 'xml'"),
        (["advise", "x", "--frob"], "unrecognized arguments: --frob"),
        (["advise", "x", "--policy", "never"], "--policy: unknown policy 'never'; known: article"),
    ],
)
def test_a_wrong_option_is_status_2_and_one_line(
    arguments: list[str], complaint: str, capsys: Capsys
) -> None:
    ran = run_here(capsys, *arguments)
    assert (ran.status, ran.out) == (2, "")
    (line,) = ran.complaints
    assert complaint in line


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_CA"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "en_US.UTF-8"}, "fr"),
        ({"LC_MESSAGES": "en_US.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_interface_follows_the_locale(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert machine_language() == language


def test_the_time_zone_of_the_machine_is_a_name_or_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/Montreal")
    assert machine_zone() == "America/Montreal"
    monkeypatch.setenv("TZ", "nonsense")
    assert machine_zone() != "nonsense"


def test_the_language_of_the_interface_is_chosen(capsys: Capsys, tmp_path: Path) -> None:
    path = write_json(tmp_path / "a.json", conversation(messages=[]))
    assert "conversation needs nothing" in run_here(capsys, "advise", path, "--language", "en").out
    assert "conversation ne demande rien" in run_here(capsys, "advise", path, "--language", "fr").out
