"""Running other programs: quietly when they work, with all they said when they do not.

Standard library only, for `setup` uses it.
"""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from .errors import BuildError
from .paths import ROOT

Command = Sequence[str | Path]


def say(text: str) -> None:
    """A line of progress, at once."""
    print(text, flush=True)


def run(
    command: Command,
    *,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
    stdin: str | None = None,
    timeout: float | None = None,
) -> str:
    """Run a program and give what it printed; `env` is added to this process's environment.

    Raises:
        BuildError: it cannot be started, takes longer than `timeout` seconds, or fails; with its output.
    """
    shown = " ".join(map(str, command))
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
        )
    except OSError as error:
        raise BuildError(f"`{shown}` cannot be started: {error}") from error
    except subprocess.TimeoutExpired as error:
        raise BuildError(f"`{shown}` did not end within {timeout:.0f} s") from error
    if done.returncode != 0:
        raise BuildError(f"`{shown}` ended with {done.returncode}:\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout


def step(what: str, command: Command, *, cwd: Path = ROOT, timeout: float | None = None) -> None:
    """Run one long step, with a line before it and its time after."""
    say(f"  {what} …")
    start = time.monotonic()
    run(command, cwd=cwd, timeout=timeout)
    say(f"  {what}: done in {time.monotonic() - start:.0f} s")
