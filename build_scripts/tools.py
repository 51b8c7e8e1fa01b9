"""The programs the other verbs and the tests run: Node, npm and a browser, as `setup` found them.

Knows nothing of how they are found; reads only what `setup` wrote.
"""

import json
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .errors import BuildError
from .paths import BUILD, EXTENSION, NODE_MODULES

FILE = BUILD / "tools.json"


@dataclass(frozen=True, slots=True)
class Tools:
    """Commands and paths on this machine; `chromium` is None where no browser was to be had."""

    node: str
    npm: tuple[str, ...]
    chromium: str | None


def save(tools: Tools, file: Path = FILE) -> None:
    """Keep what `setup` found."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(asdict(tools), indent=2) + "\n", encoding="utf-8")


def tools(file: Path = FILE) -> Tools:
    """What `setup` found.

    Raises:
        BuildError: `setup` has not been run here.
    """
    try:
        found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return Tools(node=found["node"], npm=tuple(found["npm"]), chromium=found["chromium"])
    except (OSError, ValueError, KeyError) as error:
        raise BuildError(f"{file} cannot be read; run `python3 -m build_scripts setup`") from error


def run_node(arguments: list[str], *, stdin: str | None = None, cwd: Path = EXTENSION) -> str:
    """Run Node and give what it printed.

    Raises:
        BuildError: it failed; with what it wrote to standard error.
    """
    command = [tools().node, *arguments]
    done = subprocess.run(command, input=stdin, cwd=cwd, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        shown = " ".join(command)
        raise BuildError(f"`{shown}` ended with {done.returncode}:\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout


def node_script(package: str, script: str) -> str:
    """The path of a script of an installed npm package.

    Raises:
        BuildError: the package is not installed.
    """
    path = NODE_MODULES / package / script
    if not path.is_file():
        raise BuildError(f"{path} is missing; run `python3 -m build_scripts setup`")
    return str(path)
