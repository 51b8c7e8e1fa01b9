"""`python -m build_scripts bench`: how long dates and advice take, natively and in Pyodide.

Medians of several runs, with the fastest and the slowest, beside a baseline of the same run. Nothing is
asserted: it prints a table and writes build/bench.json.
"""

import argparse
import json
import os
import platform
from dataclasses import asdict
from pathlib import Path

from ..commands import say
from ..paths import BUILD
from .cases import Case, cases
from .figures import Figure, Row
from .table import table
from .worlds import World, imports, native, pyodide

FILE = BUILD / "bench.json"
RUNS = 7
# A run lasts at least so long, in seconds; shorter tasks are repeated inside it.
LEAST = 0.05
IMPORTED, IMPORTED_BASELINE, IMPORT_ASKED = "relance", "pydantic, jinja2", 0.25


def measured(found: list[Case], world: World, where: str, runs: int, least: float) -> list[Row]:
    """Each case beside its baseline, in one world."""
    requests = [case.request(task, runs, least) for case in found for task in (case.task, case.baseline)]
    times = iter(world(requests))
    rows = []
    for case in found:
        figure, baseline = (Figure.of(next(times), case.units) for _ in range(2))
        asked = case.asked if where == "native" else case.asked_in_pyodide
        rows.append(Row(case.name, where, figure, case.baseline, baseline, asked))
    return rows


def import_row(runs: int) -> Row:
    """The import of the core beside that of what it is built on."""
    figure, baseline = (Figure.of(imports(modules, runs)) for modules in (IMPORTED, IMPORTED_BASELINE))
    return Row("import of the core", "native", figure, IMPORTED_BASELINE, baseline, IMPORT_ASKED)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m build_scripts bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help=f"runs of each case (default: {RUNS})")
    parser.add_argument("--tiny", action="store_true", help="a few short conversations, to try it out")
    parser.add_argument("--native", action="store_true", help="not in Pyodide")
    parser.add_argument("--out", type=Path, default=FILE, help="where to write the figures as JSON")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Measure, print the table, write the figures."""
    given = _options(arguments)
    found = cases(4, 2, 4) if given.tiny else cases()
    least = 0.0 if given.tiny else LEAST
    say("measuring …")
    rows = [*measured(found, native, "native", given.runs, least), import_row(given.runs)]
    if not given.native:
        alone = [case for case in found if not case.many]
        rows += measured(alone, pyodide, "Pyodide", given.runs, least)
    for line in table(rows):
        say(line)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    machine = {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}
    figures = [{**asdict(row), "ratio": row.ratio} for row in rows]
    given.out.write_text(
        json.dumps({**machine, "runs": given.runs, "rows": figures}, indent=1) + "\n", "utf-8"
    )
    say(f"figures: {given.out}")
    return 0
