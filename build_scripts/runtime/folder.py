"""The folder that the extension serves as python/: Pyodide, two packed files, and runtime.json.

`python.zip` is the standard library and the packages, imported in place. `files.bin` is what has to stand
in the running Python's file system: the core, and what of the packages cannot stand in an archive.
"""

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
from .trim import reached

OUT = BUILD / "runtime" / "python"
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
ARCHIVE, PACKED = "python.zip", "files.bin"
# The oldest time an archive can hold: the same content gives the same bytes.
NO_TIME = (1980, 1, 1, 0, 0, 0)

Files = dict[str, Path]


def assemble(packages: Path, core: Path) -> Path:
    """Write the folder, unless it is fresh."""
    inputs = [PINS, *sorted(Path(__file__).parent.glob("*.py")), *(PYODIDE / name for name in RUNTIME)]
    wanted = stamps.digest([*inputs, packages / stamps.NAME, core / stamps.NAME])
    if not stamps.fresh(OUT, wanted):
        shutil.rmtree(OUT, ignore_errors=True)
        OUT.mkdir(parents=True)
        for name in RUNTIME:
            shutil.copyfile(PYODIDE / name, OUT / name)
        archive, site = kept(packages / "archive", packages / "site", core)
        write_archive(OUT / ARCHIVE, archive)
        listed = describe(write_packed(OUT / PACKED, site))
        (OUT / "runtime.json").write_text(json.dumps(listed, sort_keys=True) + "\n", encoding="utf-8")
        stamps.write(OUT, wanted)
    return OUT


def kept(archive: Path, site: Path, core: Path) -> tuple[Files, Files]:
    """The files of the archive, and those beside it, after trimming."""
    imports: dict[str, list[str]] = {}
    for folder in (archive, site, core):
        imports |= json.loads((folder / IMPORTS).read_text(encoding="utf-8"))
    modules = reached(imports, **pins()["trim"])
    only_modules = {name: file for name, file in contents(archive).items() if name.endswith(".pyc")}
    return _trimmed(only_modules, modules), _trimmed(contents(site) | contents(core), modules)


def contents(folder: Path) -> Files:
    """The files of a compiled folder by their names in it."""
    files = (file for file in folder.rglob("*") if file.is_file())
    named = {file.relative_to(folder).as_posix(): file for file in files}
    return {name: file for name, file in named.items() if name not in {IMPORTS, stamps.NAME}}


def _trimmed(files: Files, modules: set[str]) -> Files:
    """Without the modules that nothing reaches; other files stay."""
    return {
        name: file for name, file in files.items() if not name.endswith(".pyc") or _module(name) in modules
    }


def _module(name: str) -> str:
    return name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")


def write_archive(archive: Path, files: Files) -> None:
    """One stored archive; the same files always give the same bytes."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as packed:
        for name, file in sorted(files.items()):
            packed.writestr(zipfile.ZipInfo(name, NO_TIME), file.read_bytes())


def write_packed(packed: Path, files: Files) -> dict[str, tuple[int, int]]:
    """All files one after the other; gives each one's path in the running Python, its start and its end."""
    places: dict[str, tuple[int, int]] = {}
    with packed.open("wb") as out:
        for name, file in sorted(files.items()):
            start = out.tell()
            out.write(file.read_bytes())
            places[f"{SITE}/{name}"] = (start, out.tell())
    return places


def describe(places: dict[str, tuple[int, int]]) -> dict[str, Any]:
    """runtime.json: what extension/src/engine/runtime.ts needs to know, and the hash of every file."""
    pyodide = pins()["pyodide"]
    info = {"abi_version": pyodide["abi"], "arch": "wasm32", "platform": "emscripten"}
    versions = {"python": pyodide["python"], "version": pyodide["version"]}
    hashes = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(OUT.iterdir())}
    lock = {"info": {**info, **versions}, "packages": {}}
    return {"stdlib": ARCHIVE, "packed": PACKED, "files": places, "lock": lock, "sha256": hashes}
