"""`python -m build_scripts check`: every linter and type checker of both languages, in one go."""

import sys
from pathlib import Path

from .commands import Command, run, say
from .errors import BuildError
from .paths import EXTENSION, ROOT
from .tools import node_script, tools


def checks() -> dict[str, tuple[Command, Path]]:
    """Each check's command, and the folder it runs in."""
    python, node = sys.executable, tools().node
    return {
        "ruff": ([python, "-m", "ruff", "check"], ROOT),
        "ruff format": ([python, "-m", "ruff", "format", "--check"], ROOT),
        "mypy": ([python, "-m", "mypy"], ROOT),
        "tsc": ([node, node_script("typescript", "bin/tsc"), "--project", "."], EXTENSION),
        "biome": (
            [node, node_script("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings"],
            EXTENSION,
        ),
        "generated types": ([python, "-m", "build_scripts", "types", "--check"], ROOT),
    }


def passes(name: str, command: Command, folder: Path) -> bool:
    """Run one check; what it found is printed."""
    try:
        run(command, cwd=folder)
    except BuildError as error:
        say(f"  {name}: FAILED\n{error}")
        return False
    say(f"  {name}: clean")
    return True


def main(arguments: list[str]) -> int:
    """Run them all, so that one failure does not hide another."""
    outcomes = [passes(name, *check) for name, check in checks().items()]
    return 0 if all(outcomes) else 1
