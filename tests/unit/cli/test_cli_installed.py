"""The installed command as a shell runs it."""

import json
import os
import pty
import signal
import subprocess
import time
from pathlib import Path

from tests.unit.archive.export_writer import ELEVEN, STORY, csv_text, newest_first

from .running import COMMAND, conversation, run_installed, write_lines


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "many.jsonl", *(conversation(f"c{number}") for number in range(2_000)))
    with subprocess.Popen(
        [COMMAND, "advise", path, "--format", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout and running.stderr
        assert json.loads(running.stdout.readline())["id"] == "c0"
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


def test_an_interrupt_ends_it_quietly() -> None:
    """The first record shows that it runs; then it waits for more input."""
    with subprocess.Popen(
        [COMMAND, "advise", "-", "--format", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin and running.stdout and running.stderr
        running.stdin.write((json.dumps(conversation("first")) + "\n").encode())
        running.stdin.flush()
        assert json.loads(running.stdout.readline())["id"] == "first"
        running.send_signal(signal.SIGINT)
        errors = running.stderr.read()
    assert (running.returncode, errors) == (130, b"")


def test_standard_input_is_read_a_conversation_a_line() -> None:
    given = (json.dumps(conversation("from stdin")) + "\n").encode()
    ran = run_installed("advise", "-", "--format", "jsonl", standard_input=given)
    assert (ran.status, json.loads(ran.out)["id"]) == (0, "from stdin")


def test_json_is_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", conversation("é東京🙂"))
    ran = run_installed("advise", path, "--format", "jsonl", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert json.loads(ran.out)["id"] == "é東京🙂"


def test_json_lines_do_not_load_the_terminal_library(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", conversation())
    ran = run_installed("advise", path, "--format", "jsonl", PYTHONPROFILEIMPORTTIME="1")
    assert ran.status == 0
    assert not any("rich" in line.split("|")[-1] for line in ran.complaints)


def test_text_is_plain_when_it_goes_to_a_file(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", conversation())
    assert "\x1b" not in run_installed("advise", path).out


def test_it_starts_within_a_second() -> None:
    start = time.perf_counter()
    run_installed("--version")
    assert time.perf_counter() - start < 5, "the budget is a second; five allow for a busy machine"
    assert os.access(COMMAND, os.X_OK)


def test_a_long_export_shows_how_far_it_is_on_a_terminal(tmp_path: Path) -> None:
    """Standard error is a terminal here, standard output a file: one shows the bar, the other the advice."""
    export = tmp_path / "messages.csv"
    rows = newest_first(STORY)
    rows += [{**rows[0], "CONTENT": "Bonjour. " * 800} for _ in range(100)]
    export.write_text(csv_text(ELEVEN, rows), "utf-8")
    ours, theirs = pty.openpty()
    with (tmp_path / "out").open("wb") as out:
        done = subprocess.Popen(
            [COMMAND, "advise", export, "--me", "Camille Renard", "--language", "fr"],
            stdout=out,
            stderr=theirs,
            env={**os.environ, "TERM": "xterm"},
        )
        os.close(theirs)
        shown = b"".join(iter(lambda: _read(ours), b""))
    assert done.wait() == 0
    os.close(ours)
    assert b"Lecture" in shown
    assert "\x1b" not in (tmp_path / "out").read_text("utf-8")


def _read(terminal: int) -> bytes:
    """What stands on the terminal; nothing once its last writer is gone."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""
