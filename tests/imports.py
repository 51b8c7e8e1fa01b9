"""What a source file imports, read from its text: Python by its syntax tree, TypeScript by its statements."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

STATEMENT = re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']""")
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", re.DOTALL)


def python_imports(file: Path, root: Path) -> set[str]:
    """Full names of the imported modules, `root` being the folder that holds the packages."""
    package = file.relative_to(root).parent.parts
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= set(_imported_from(node, package))
    return names


def _imported_from(node: ast.ImportFrom, package: tuple[str, ...]) -> Iterator[str]:
    above = package[: len(package) - node.level + 1] if node.level else ()
    base = [*above, *([node.module] if node.module else [])]
    if len(base) > 1 or not node.level:
        yield ".".join(base)
    else:
        yield from (".".join([*base, alias.name]) for alias in node.names)


def typescript_code(file: Path) -> str:
    """The text without comments."""
    return COMMENT.sub("", file.read_text(encoding="utf-8"))


def typescript_imports(file: Path, root: Path) -> set[str]:
    """Packages by name; files of ours by their path from `root`, such as `ui/badge`."""
    found = STATEMENT.findall(typescript_code(file))
    return {_from_root(name, file, root) if name.startswith(".") else name for name in found}


def _from_root(name: str, file: Path, root: Path) -> str:
    path = (file.parent / name).resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
