"""Compiles a folder of modules; runs inside Pyodide, started by compile.mjs. Standard library only."""

import ast
import json
import py_compile
from collections.abc import Iterator
from pathlib import Path

IMPORTS = "imports.json"


def compile_tree(source: str, target: str, final: str) -> None:
    """Compile each module of `source` into `target`, as one that will stand in the folder `final`.

    Unchecked: the archive is made with its modules, so no start need compare them with a source.
    Beside them goes imports.json: what each module imports, wherever in it the import stands.
    """
    imports = {}
    for file in sorted(Path(source).rglob("*.py")):
        name = file.relative_to(source)
        compiled = Path(target) / name.with_suffix(".pyc")
        compiled.parent.mkdir(parents=True, exist_ok=True)
        py_compile.compile(
            str(file),
            cfile=str(compiled),
            dfile=f"{final}/{name}",
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
        imports[_module(name)] = sorted(set(_imported(file, name)))
    (Path(target) / IMPORTS).write_text(json.dumps(imports, indent=1), encoding="utf-8")


def _module(name: Path) -> str:
    parts = name.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported(file: Path, name: Path) -> Iterator[str]:
    """Names of modules, or of what is taken from them: `from a import b` gives both a and a.b."""
    package = name.parent.parts
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)
