"""The runtime's parts, as runtime.toml names them: fetched once into build/cache, then unpacked.

Knows pip and archives; must not know what the parts are for.
"""

import shutil
import sys
import tempfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

from .. import stamps
from ..commands import run, say
from ..paths import BUILD, CACHE, NODE_MODULES

PINS = Path(__file__).with_name("runtime.toml")
PYODIDE = NODE_MODULES / "pyodide"
WHEELS = CACHE / "wheels"
SOURCES = BUILD / "runtime" / "sources"

# What cannot stand in an archive: a module of machine code cannot be imported from one, and a data file
# is read from one slowly, for the archive's whole list is read again each time.
BESIDE = ("pydantic_core", "tzdata")


def pins() -> dict[str, Any]:
    """What runtime.toml says."""
    return tomllib.loads(PINS.read_text(encoding="utf-8"))


def fetch() -> Path:
    """The folder of all wheels; pip refuses what has another hash than the pinned one."""
    wanted = stamps.digest([PINS])
    if not stamps.fresh(WHEELS, wanted):
        say("  the packages for Pyodide …")
        shutil.rmtree(WHEELS, ignore_errors=True)
        WHEELS.mkdir(parents=True)
        _download(pins()["wheels"])
        _build(pins()["sources"])
        stamps.write(WHEELS, wanted)
    return WHEELS


def _pip(*arguments: str, requirements: list[str], env: dict[str, str] | None = None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "requirements.txt"
        listed.write_text("\n".join(requirements) + "\n", encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
        run([*pip, "--no-deps", "--require-hashes", "-r", listed], env=env)


def _download(wheels: dict[str, Any]) -> None:
    version = ".".join(pins()["pyodide"]["python"].split(".")[:2])
    abi = "cp" + version.replace(".", "")
    target = ["--python-version", version, "--implementation", "cp", "--abi", abi]
    place = ["--platform", wheels["platform"], "--only-binary", ":all:", "--dest", str(WHEELS)]
    _pip("download", *target, *place, requirements=wheels["requirements"])


def _build(sources: dict[str, Any]) -> None:
    """Wheels of packages that stand without their C code: their build is told that there is no compiler."""
    options = ["--no-build-isolation", "--no-binary", ":all:", "--wheel-dir", str(WHEELS)]
    _pip("wheel", *options, requirements=sources["requirements"], env={"CC": "false"})
    machine_code = [wheel.name for wheel in WHEELS.glob("*-linux_*.whl")]
    assert not machine_code, f"{machine_code} holds machine code; CC=false should have prevented it"


def unpack(wheels: Path) -> Path:
    """Folders `archive` (the standard library and most packages) and `site` (what stands beside it)."""
    library = PYODIDE / "python_stdlib.zip"
    wanted = stamps.digest([library, *sorted(wheels.glob("*.whl")), Path(__file__)])
    if not stamps.fresh(SOURCES, wanted):
        shutil.rmtree(SOURCES, ignore_errors=True)
        for packed in (library, *sorted(wheels.glob("*.whl"))):
            _extract(packed, SOURCES / ("site" if packed.name.startswith(BESIDE) else "archive"))
        stamps.write(SOURCES, wanted)
    return SOURCES


def _extract(packed: Path, folder: Path) -> None:
    """All that Python reads at run time: neither type stubs nor the description of the wheel."""
    with zipfile.ZipFile(packed) as archive:
        names = [name for name in archive.namelist() if not name.endswith((".pyi", "/py.typed"))]
        archive.extractall(folder, [name for name in names if ".dist-info/" not in name])
