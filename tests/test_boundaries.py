"""The import law: which room may know which, and who may speak to the browser, the clock or the network."""

import ast
import re
import sys
from pathlib import Path

import pytest

from build_scripts.paths import CORE, EXTENSION
from tests.imports import python_imports, typescript_code, typescript_imports

# Each room of the core may import those before it; the first, and calendar and policy, anybody may.
ORDER = (
    "model", "conversation", "record", "archive", "language", "calendar", "policy", "wording", "dates",
    "lexicon", "transcript", "address", "counterpart", "particulars", "timeline", "situation", "rules",
    "windows", "advice", "evidence", "channels", "walk", "reasons", "drafts", "briefs", "review", "pipeline",
    "explanation", "bridge", "dates_cli", "cli",
)  # fmt: skip
FOR_ALL = {"model", "calendar", "policy"}
PACKAGES = {"pydantic", "pydantic_core", "jinja2"}
PACKAGES_OF_CLI = PACKAGES | {"rich"}
NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "socketserver",
}
OTHER_WORLDS = {"subprocess", "multiprocessing", "asyncio", "ctypes", "threading"}
CLOCK = {"now", "today", "utcnow", "time", "time_ns", "monotonic", "localtime", "gmtime", "sleep"}
CLOCK_OWNERS = {"datetime", "date", "time"}

SOURCES = EXTENSION / "src"
GENERATED = "generated/models"
ENTRIES = {"content", "background", "offscreen", "popup", "options"}
SPEAKS_TO_BROWSER = ENTRIES | {"engine/host", "engine/client"}
# Room -> what it may import beside its own files.
MAY_IMPORT = {
    "linkedin": {GENERATED},
    "ui": {GENERATED, "preact", "preact/hooks"},
    "engine": {GENERATED, "protocol", "pyodide"},
    "store": {GENERATED},
    "protocol": {GENERATED, "engine/state"},
    "generated": set[str](),
}
BROWSER_CALL = re.compile(r"\b(?:chrome|browser)\s*\??\.")

CORE_FILES = sorted(CORE.rglob("*.py"))
EXTENSION_FILES = sorted(file for file in SOURCES.rglob("*.ts*") if file.suffix in {".ts", ".tsx"})


def named(file: Path) -> str:
    """A file's path from the folder of all rooms, for test names and the tables above."""
    root = CORE if file.is_relative_to(CORE) else SOURCES
    return file.relative_to(root).with_suffix("").as_posix()


def room(file: Path) -> str:
    """The room a file stands in: its folder, or itself."""
    return named(file).split("/")[0]


@pytest.mark.parametrize("file", CORE_FILES, ids=named)
def test_a_room_of_the_core_imports_only_what_stands_before_it(file: Path) -> None:
    if named(file) == "__init__":  # the package's front: names what may be used from outside
        return
    assert room(file) in ORDER, f"give {room(file)} its place in ORDER"
    before = {*ORDER[: ORDER.index(room(file)) + 1], *FOR_ALL, "__version__"}
    inside = {name.split(".")[1] for name in python_imports(file, CORE.parent) if name.startswith("relance.")}
    assert inside <= before


@pytest.mark.parametrize("file", CORE_FILES, ids=named)
def test_the_core_imports_only_the_standard_library_and_its_few_packages(file: Path) -> None:
    """Not js, not pyodide, not the network, no other processes or threads."""
    imported = python_imports(file, CORE.parent)
    allowed = PACKAGES_OF_CLI if room(file) == "cli" else PACKAGES
    tops = {name.split(".")[0] for name in imported} - {"relance"}
    assert tops - allowed <= sys.stdlib_module_names
    unwanted = NETWORK | OTHER_WORLDS
    assert not [name for name in imported if name in unwanted or name.split(".")[0] in unwanted]


@pytest.mark.parametrize("file", [file for file in CORE_FILES if room(file) != "cli"], ids=named)
def test_the_core_never_asks_what_time_it_is_and_keeps_nothing(file: Path) -> None:
    """Only the command line, which stands in the user's place, may read the clock."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    assert [ast.unparse(node) for node in ast.walk(tree) if asks_the_clock(node)] == []
    assert not any(isinstance(node, ast.Global) for node in ast.walk(tree))


def asks_the_clock(node: ast.AST) -> bool:
    """A call such as `datetime.now(…)`, `datetime.date.today()` or `time.time()`."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    return node.func.attr in CLOCK and ast.unparse(node.func.value).split(".")[-1] in CLOCK_OWNERS


@pytest.mark.parametrize(
    "text", ["datetime.now(UTC)", "datetime.date.today()", "time.time()", "date.today()"]
)
def test_a_call_of_the_clock_is_seen(text: str) -> None:
    assert asks_the_clock(ast.parse(text, mode="eval").body)


def test_no_code_stands_among_the_data() -> None:
    assert [file for file in (CORE / "data").rglob("*") if file.suffix in {".py", ".js", ".ts"}] == []


@pytest.mark.parametrize("file", EXTENSION_FILES, ids=named)
def test_a_room_of_the_extension_imports_only_what_it_may_know(file: Path) -> None:
    allowed = MAY_IMPORT.get(room(file))
    if (
        allowed is None
    ):  # an entry, or a piece between rooms: connects what the rooms do not know of each other
        return
    others = {name for name in typescript_imports(file, SOURCES) if not name.startswith(room(file) + "/")}
    words = {name for name in others if "_locales/" in name} if room(file) == "ui" else set[str]()
    assert others - words <= allowed


@pytest.mark.parametrize("file", EXTENSION_FILES, ids=named)
def test_only_the_entries_the_store_and_the_engines_host_speak_to_the_browser(file: Path) -> None:
    if room(file) == "store" or named(file) in SPEAKS_TO_BROWSER:
        return
    assert BROWSER_CALL.findall(typescript_code(file)) == []


@pytest.mark.parametrize("file", EXTENSION_FILES, ids=named)
def test_nothing_reaches_an_entry_but_the_build(file: Path) -> None:
    assert not typescript_imports(file, SOURCES) & ENTRIES
