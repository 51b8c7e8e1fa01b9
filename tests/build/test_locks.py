"""The lock files say what pyproject.toml, package.json and runtime.toml ask for, each thing with its hash."""

import json
import re
import tomllib
from itertools import chain

from build_scripts.paths import EXTENSION, ROOT
from build_scripts.runtime.parts import pins
from build_scripts.setup import PYTHON_LOCK

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKED = re.findall(
    r"^([\w.-]+)==(\S+)(.*\n(?: {4}--hash=.*\n)*)", PYTHON_LOCK.read_text("utf-8"), re.MULTILINE
)
REMEDY = "run the command at the top of build_scripts/locks/python.txt"


def locked_versions() -> dict[str, str]:
    """What the Python lock pins."""
    return {name: version for name, version, _ in LOCKED}


def test_every_python_dependency_is_locked_at_its_version() -> None:
    groups = chain(*PROJECT["dependency-groups"].values())
    asked = dict(line.split("==") for line in (*PROJECT["project"]["dependencies"], *groups))
    assert {name: locked_versions().get(name) for name in asked} == asked, REMEDY


def test_every_locked_python_package_has_its_hashes() -> None:
    assert len(LOCKED) > 20
    assert [name for name, _, rest in LOCKED if "--hash=sha256:" not in rest] == []


def test_the_builder_is_the_one_that_builds_elsewhere_too() -> None:
    """The core is installed without a build of its own environment, so the lock must hold its builder."""
    assert PROJECT["build-system"]["requires"] == [f"hatchling=={locked_versions()['hatchling']}"]


def test_every_npm_package_is_locked_by_its_hash_and_without_an_address() -> None:
    packages = json.loads((EXTENSION / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    locked = {name: package for name, package in packages.items() if name}
    assert len(locked) > 20
    assert [name for name, package in locked.items() if "integrity" not in package] == []
    assert [name for name, package in locked.items() if "resolved" in package] == []


def test_every_npm_dependency_stands_at_one_version() -> None:
    package = json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))
    versions = {**package["dependencies"], **package["devDependencies"]}
    assert [name for name, version in versions.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []


def test_the_browser_runs_the_same_packages_as_the_command_line() -> None:
    listed = [*pins()["wheels"]["requirements"], *pins()["sources"]["requirements"]]
    bundled = dict(line.split(" ")[0].split("==") for line in listed)
    assert {name: locked_versions().get(name) for name in bundled} == bundled


def test_the_bundled_pyodide_is_the_one_of_the_npm_lock() -> None:
    package = json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))
    assert package["dependencies"]["pyodide"] == pins()["pyodide"]["version"]
