"""Compiled modules, made by Pyodide's own CPython under Node, kept as long as their sources stay."""

import shutil
from pathlib import Path

from .. import stamps
from ..commands import say
from ..paths import BUILD, CORE
from ..tools import run_node
from .parts import PYODIDE

COMPILED = BUILD / "runtime" / "compiled"
HERE = Path(__file__).parent
SCRIPTS = [HERE / "compile.mjs", HERE / "compile_modules.py"]

# Where the compiled modules stand in the running Python.
ARCHIVE = "/lib/python314.zip"
SITE = "/lib/python3.14/site-packages"


def compile_packages(sources: Path) -> Path:
    """Folders `archive` and `site`, compiled."""
    target = COMPILED / "packages"
    wanted = stamps.digest([sources / stamps.NAME, *SCRIPTS])
    if not stamps.fresh(target, wanted):
        say("  compiling the standard library and the packages …")
        shutil.rmtree(target, ignore_errors=True)
        _compile(sources / "archive", target / "archive", ARCHIVE)
        _compile(sources / "site", target / "site", SITE)
        stamps.write(target, wanted)
    return target


def compile_core() -> Path:
    """The core, compiled, with its data."""
    target = COMPILED / "core"
    wanted = stamps.digest([*stamps.tree(CORE), *SCRIPTS, PYODIDE / "package.json"])
    if not stamps.fresh(target, wanted):
        say("  compiling the core …")
        shutil.rmtree(target, ignore_errors=True)
        _compile(CORE.parent, target, SITE)
        stamps.write(target, wanted)
    return target


def _compile(source: Path, target: Path, final: str) -> None:
    """Compile the modules of a folder, and copy what else is in it."""
    target.mkdir(parents=True)
    run_node([str(SCRIPTS[0]), str(PYODIDE), str(source), str(target), final])
    for file in source.rglob("*"):
        if file.is_file() and file.suffix not in {".py", ".pyc"} and file.name != stamps.NAME:
            copy = target / file.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
