"""What the tests of the command share: running it here or as installed, and conversations to give it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from relance.cli import main

COMMAND = Path(sys.executable).with_name("relance")


def conversation(name: str = "fr-014", **changes: Any) -> dict[str, Any]:  # noqa: ANN401  # JSON values
    """A conversation as a file holds it."""
    return {
        "id": name,
        "context": {"now": "2026-03-12T10:00:00+01:00", "time_zone": "Europe/Paris", "country": "FR"},
        "me": {"name": "Camille Renard"},
        "participants": [{"name": "Julien Moreau", "headline": "Talent Acquisition Manager chez Datalys"}],
        "messages": [
            {
                "sender": "Julien Moreau",
                "sent_at": "2026-02-27T09:12:00+01:00",
                "text": "Bonjour Camille, bravo !",
            }
        ],
        **changes,
    }


def write_json(path: Path, value: object) -> Path:
    """A .json file."""
    path.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
    return path


def write_lines(path: Path, *values: object) -> Path:
    """A .jsonl file; texts stand as they are."""
    lines = [value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for value in values]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


class Ran:
    """How a run ended: status, standard output, lines of standard error."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.complaints = err.splitlines()


def run_here(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Ran:
    """Run the command in this process."""
    status = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return Ran(status, captured.out, captured.err)


def run_installed(*arguments: str | Path, standard_input: bytes = b"", **environment: str) -> Ran:
    """Run the installed command."""
    done = subprocess.run(
        [COMMAND, *arguments],
        input=standard_input,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
