"""Work that is not done again: a stamp beside the result names the hash of all it was made from."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

NAME = ".relance-stamp"


def digest(parts: Iterable[str | bytes | Path]) -> str:
    """The hash of texts and of files' contents, in their order; a missing file counts as such."""
    total = hashlib.sha256()
    for part in parts:
        total.update(hashlib.sha256(_content(part)).digest())
    return total.hexdigest()


def _content(part: str | bytes | Path) -> bytes:
    if isinstance(part, Path):
        return part.read_bytes() if part.is_file() else b"missing"
    return part.encode() if isinstance(part, str) else part


def fresh(folder: Path, wanted: str) -> bool:
    """Whether the folder was finished from exactly these inputs."""
    stamp = folder / NAME
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted


def write(folder: Path, made_from: str) -> None:
    """Say that the folder is finished; the last act of every step."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NAME).write_text(made_from, encoding="utf-8")


def tree(folder: Path) -> list[str | Path]:
    """What to hash of a folder: the name and content of each file, without what Python caches."""
    files = sorted(file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return [part for file in files for part in (file.relative_to(folder).as_posix(), file)]
