"""A progress bar on standard error, for long exports and a person who watches."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import get_args

from ..conversation import InterfaceLanguage
from .conversations import Progress, Stage
from .words import limits, words


def _size(name: str) -> int:
    path = Path(name)
    return path.stat().st_size if path.is_file() else 0


@contextmanager
def progress(names: list[str], language: InterfaceLanguage) -> Iterator[Progress | None]:
    """What to tell how far the reading is; None when nobody watches or it is soon done."""
    if not sys.stderr.isatty() or sum(map(_size, names)) < limits()["progress_bytes"].value:
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    said = words(language).progress
    with Bar(console=Console(stderr=True), transient=True) as bar:
        tasks = {stage: bar.add_task(said[stage], total=None) for stage in get_args(Stage)}
        yield lambda stage, done, total: bar.update(tasks[stage], completed=done, total=total)
