"""The programs the other verbs and the tests run: Node, npm and a browser, as `setup` found them.

Knows nothing of how they are found; reads only what `setup` wrote.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .commands import run
from .errors import BuildError
from .paths import BUILD, EXTENSION, NODE_MODULES

FILE = BUILD / "tools.json"


@dataclass(frozen=True, slots=True)
class Tools:
    """Commands and paths on this machine."""

    node: str
    npm: tuple[str, ...]
    chromium: str


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


def run_node(arguments: list[str], *, stdin: str | None = None) -> str:
    """Run Node in extension/ and give what it printed.

    Raises:
        BuildError: it failed; with what it wrote.
    """
    return run([tools().node, *arguments], cwd=EXTENSION, stdin=stdin)


def node_script(package: str, script: str) -> str:
    """The path of a script of an installed npm package.

    Raises:
        BuildError: the package is not installed.
    """
    path = NODE_MODULES / package / script
    if not path.is_file():
        raise BuildError(f"{path} is missing; run `python3 -m build_scripts setup`")
    return str(path)
