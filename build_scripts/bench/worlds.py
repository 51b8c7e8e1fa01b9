"""Where the stopwatch runs: this Python, Pyodide under Node, and a fresh Python for the time of an import."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from ..commands import run
from ..errors import BuildError
from ..paths import DIST
from ..tools import run_node
from .inside import measure

HERE = Path(__file__).parent
PYTHON = DIST / "chromium" / "python"
_IMPORT = "import time; start = time.perf_counter(); import {}; print(time.perf_counter() - start)"

World = Callable[[list[str]], list[list[float]]]


def native(requests: list[str]) -> list[list[float]]:
    """The times in this Python."""
    return [json.loads(measure(request)) for request in requests]


def pyodide(requests: list[str]) -> list[list[float]]:
    """The times in the built runtime.

    Raises:
        BuildError: it is not built.
    """
    if not (PYTHON / "runtime.json").is_file():
        raise BuildError(f"{PYTHON} is missing; run `python3 -m build_scripts build`")
    script, inside = HERE / "run.mjs", HERE / "inside.py"
    lines = "".join(f"{request}\n" for request in requests)
    answers = run_node([str(script), str(PYTHON), str(inside)], stdin=lines).splitlines()
    return [json.loads(answer) for answer in answers]


def imports(modules: str, runs: int) -> list[float]:
    """The time of an import in fresh processes, the first of them left out: it may have to compile."""
    command = [sys.executable, "-c", _IMPORT.format(modules)]
    return [float(run(command)) for _ in range(runs + 1)][1:]
