"""The built runtime, run under Node: what both tests of this folder need."""

import json
import zipfile
from pathlib import Path

from build_scripts.paths import DIST
from build_scripts.tools import run_node

PYTHON = DIST / "chromium" / "python"
SITE = "/lib/python3.14/site-packages/"

Request = tuple[str, str]


def answers(requests: list[Request]) -> list[str]:
    """What the bundled core answers."""
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    return run_script("answer.mjs", lines).splitlines()


def run_script(name: str, lines: str) -> str:
    """What a script of this folder prints."""
    assert PYTHON.is_dir(), f"{PYTHON} is missing; run `make build`"
    return run_node([str(Path(__file__).with_name(name)), str(PYTHON)], stdin=lines)


def modules() -> list[str]:
    """The names of all modules that the extension carries."""
    listed = json.loads((PYTHON / "runtime.json").read_text(encoding="utf-8"))
    beside = [path.removeprefix(SITE) for path in listed["files"]]
    files = [*zipfile.ZipFile(PYTHON / listed["stdlib"]).namelist(), *beside]
    return sorted(_module(file) for file in files if file.endswith(".pyc"))


def _module(file: str) -> str:
    return file.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
