"""`python -m build_scripts runtime`: Pyodide, the packages and the core as one folder of static files.

All Python is compiled by Pyodide's own CPython into one archive: three quarters of a naive start is
compiling. Must not know the extension, which serves the folder as it is. A second run with the same
inputs does nothing; a changed core compiles only the core.
"""

import time
from pathlib import Path

from ..commands import say
from .compiled import compile_core, compile_packages
from .folder import assemble
from .parts import fetch, unpack


def main(arguments: list[str]) -> int:
    """Bring build/runtime/python up to date."""
    build()
    return 0


def build() -> Path:
    """The folder of static files, up to date."""
    start = time.monotonic()
    folder = assemble(compile_packages(unpack(fetch())), compile_core())
    say(f"  runtime: ready in {time.monotonic() - start:.1f} s")
    return folder
