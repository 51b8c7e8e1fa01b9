"""The folder that the extension serves as python/: the runtime, the archive, and runtime.json."""

import hashlib
import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

from .. import stamps
from ..paths import BUILD
from .compile_modules import IMPORTS
from .compiled import SITE
from .parts import PINS, PYODIDE, pins

OUT = BUILD / "runtime" / "python"
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
ARCHIVE_NAME = "python.zip"
# The oldest time an archive can hold: the same content gives the same bytes.
NO_TIME = (1980, 1, 1, 0, 0, 0)


def assemble(packages: Path, core: Path) -> Path:
    """Write the folder, unless it is fresh."""
    inputs = [PINS, Path(__file__), *(PYODIDE / name for name in RUNTIME)]
    wanted = stamps.digest([*inputs, packages / stamps.NAME, core / stamps.NAME])
    if not stamps.fresh(OUT, wanted):
        shutil.rmtree(OUT, ignore_errors=True)
        OUT.mkdir(parents=True)
        for name in RUNTIME:
            shutil.copyfile(PYODIDE / name, OUT / name)
        write_archive(OUT / ARCHIVE_NAME, {**contents(packages / "archive"), **contents(core)})
        beside = copy_beside(contents(packages / "site"))
        listed = json.dumps(description(beside), indent=2, sort_keys=True)
        (OUT / "runtime.json").write_text(listed + "\n", encoding="utf-8")
        stamps.write(OUT, wanted)
    return OUT


def contents(folder: Path) -> dict[str, Path]:
    """The files of a compiled folder by their names in it."""
    files = (file for file in folder.rglob("*") if file.is_file())
    named = {file.relative_to(folder).as_posix(): file for file in files}
    return {name: file for name, file in named.items() if name not in {IMPORTS, stamps.NAME}}


def write_archive(archive: Path, files: dict[str, Path]) -> None:
    """One stored archive; the same files always give the same bytes."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as packed:
        for name, file in sorted(files.items()):
            packed.writestr(zipfile.ZipInfo(name, NO_TIME), file.read_bytes())


def copy_beside(files: dict[str, Path]) -> dict[str, str]:
    """Copy what cannot stand in the archive; its path in the running Python -> its name here."""
    for name, file in files.items():
        (OUT / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, OUT / name)
    return {f"{SITE}/{name}": name for name in files}


def description(beside: dict[str, str]) -> dict[str, Any]:
    """runtime.json: what extension/src/engine/runtime.ts needs to know, and the hash of every file."""
    pyodide = pins()["pyodide"]
    info = {"abi_version": pyodide["abi"], "arch": "wasm32", "platform": "emscripten"}
    versions = {"python": pyodide["python"], "version": pyodide["version"]}
    files = sorted(file for file in OUT.rglob("*") if file.is_file())
    return {
        "stdlib": ARCHIVE_NAME,
        "lock": {"info": {**info, **versions}, "packages": {}},
        "files": beside,
        "sha256": {
            file.relative_to(OUT).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files
        },
    }
