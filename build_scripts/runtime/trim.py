"""Which modules the archive keeps: all that the core and Pyodide's own start can reach by an import.

Knows only names, and who imports whom; must not read a module.
"""

from collections.abc import Iterable, Mapping, Sequence

Imports = Mapping[str, Sequence[str]]


def reached(imports: Imports, roots: Iterable[str], drop: Sequence[str]) -> set[str]:
    """The names of modules to keep.

    Args:
        imports: each module that there is, with the names it imports; names of other things are ignored.
        roots: modules to start from; `package.*` is the package with all that is in it.
        drop: modules never to keep, each with all that is in it.
    """
    kept: set[str] = set()
    waiting = [name for root in roots for name in _expanded(root, imports)]
    while waiting:
        name = waiting.pop()
        if name in kept or name not in imports or _within(name, drop):
            continue
        kept.add(name)
        waiting.extend(imports[name])
        waiting.extend(_packages(name))
    return kept


def _expanded(root: str, imports: Imports) -> list[str]:
    package = root.removesuffix(".*")
    return [name for name in imports if _within(name, [package])] if root != package else [root]


def _within(name: str, packages: Sequence[str]) -> bool:
    return any(name == package or name.startswith(package + ".") for package in packages)


def _packages(name: str) -> list[str]:
    """The packages that a module stands in, which are imported before it."""
    parts = name.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts))]
