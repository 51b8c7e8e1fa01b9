"""`python3 -m build_scripts setup`: from a bare Python to all the project needs; a second run does nothing.

Uses the standard library only, for it runs before anything is installed. Everything goes into .venv,
extension/node_modules and build/; only a browser may be installed outside.
"""

import sys
import time
from pathlib import Path

from . import stamps
from .browser import find_browser
from .commands import say, step
from .node import PIP_INSTALL, find_node, install_node
from .paths import EXTENSION, NODE_MODULES, ROOT, VENV
from .tools import Tools, save

PYTHON = VENV / "bin" / "python"
PYTHON_LOCK = ROOT / "build_scripts" / "locks" / "python.txt"


def make_environment() -> Path:
    """The project's own Python, with its locked packages and the core, editable."""
    wanted = stamps.digest([PYTHON_LOCK, ROOT / "pyproject.toml", str(ROOT)])
    if stamps.fresh(VENV, wanted):
        return PYTHON
    if not PYTHON.exists():
        step("a virtual environment", [sys.executable, "-m", "venv", VENV])
    pip: list[str | Path] = [PYTHON, *PIP_INSTALL]
    step("Python packages", [*pip, "--require-hashes", "-r", PYTHON_LOCK])
    step("the core, editable", [*pip, "--no-deps", "--no-build-isolation", "-e", ROOT])
    stamps.write(VENV, wanted)
    return PYTHON


def install_modules(npm: tuple[str, ...]) -> None:
    """The extension's locked packages."""
    wanted = stamps.digest([EXTENSION / "package-lock.json", EXTENSION / ".npmrc"])
    if not stamps.fresh(NODE_MODULES, wanted):
        step("npm packages", [*npm, "ci"], cwd=EXTENSION)
        stamps.write(NODE_MODULES, wanted)


def main(arguments: list[str]) -> int:
    """Set everything up; what was found is kept for the other verbs."""
    start = time.monotonic()
    say(f"setting up with Python {sys.version.split()[0]}")
    python = make_environment()
    node, npm = find_node() or install_node(python)
    install_modules(npm)
    chromium = find_browser(python)
    save(Tools(node=node, npm=npm, chromium=chromium))
    say(f"  node: {node}\n  browser: {chromium}\nset up in {time.monotonic() - start:.1f} s")
    return 0
