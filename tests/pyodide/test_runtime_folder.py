"""The folder of the runtime holds what the core needs, and says truly what it holds."""

import hashlib
import json

from tests.pyodide.runtime import PYTHON, modules, run_script


def test_every_module_that_is_carried_can_be_imported() -> None:
    """So trimming took away nothing that another module asks for when it is imported."""
    assert run_script("import.mjs", "".join(f"{name}\n" for name in modules())) == ""


def test_the_listed_hashes_are_those_of_the_files() -> None:
    listed = json.loads((PYTHON / "runtime.json").read_text(encoding="utf-8"))["sha256"]
    files = {file.name: file for file in PYTHON.iterdir() if file.name != "runtime.json"}
    assert listed == {name: hashlib.sha256(file.read_bytes()).hexdigest() for name, file in files.items()}
