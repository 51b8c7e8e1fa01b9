"""What the documents name is there: paths, commands, options, versions, permissions, rooms in order."""

import argparse
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import relance
from build_scripts.node import OLDEST
from build_scripts.paths import CORE, EXTENSION, ROOT
from relance.cli.arguments import parser
from tests.test_boundaries import ORDER

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
# Paths are written from here; a bare name is that of a file in one of the rooms.
BASES = (ROOT, EXTENSION / "src")
ROOMS = (CORE, EXTENSION / "src", ROOT / "build_scripts")
GENERATED = ("dist/", "build/", ".venv/")
QUOTE = "    “"
SUFFIXES = (".py", ".ts", ".tsx", ".toml", ".md", ".jinja", ".json")

FENCED = re.compile(r"```(\w*)\n(.*?)```", re.S)
SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)")
PATH = re.compile(r"[\w.<>*-]+(?:/[\w.<>*-]+)*/?")
PLACEHOLDER = re.compile(r"<\w+>")
COMMAND = re.compile(r"(?:^|/| )relance (\w+)(.*)")
HEADING = re.compile(r"^#+ (.+)$", re.M)


def text(document: Path) -> str:
    """The document."""
    return document.read_text(encoding="utf-8")


def blocks(document: Path, *languages: str) -> list[str]:
    """The fenced blocks marked with one of the languages."""
    return [body for language, body in FENCED.findall(text(document)) if language in languages]


def spans(document: Path) -> list[str]:
    """What stands between single backticks."""
    return SPAN.findall(FENCED.sub("", text(document)))


def commands(document: Path) -> list[list[str]]:
    """The shell lines and code spans, in words, comments and quotes left out."""
    lines = [line for body in blocks(document, "sh", "console") for line in body.splitlines()]
    written = [re.sub(r"^\$ | #.*|\"[^\"]*\"", "", line).split() for line in [*lines, *spans(document)]]
    return [words for words in written if words]


def is_there(path: str) -> bool:
    """Whether a path, or a name in a room, exists or is made by the build; `<…>` stands for any name."""
    if path.startswith(GENERATED):
        return True
    pattern = PLACEHOLDER.sub("*", path.rstrip("/"))
    if any(next(base.glob(pattern), None) for base in BASES):
        return True
    return "/" not in path and any(next(room.rglob(pattern), None) for room in ROOMS)


def slug(heading: str) -> str:
    """A heading as the address of its section."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_is_named_exists(document: Path) -> None:
    """A code span is a path when it has a slash between names, or a suffix of the sources."""
    named = [span for span in spans(document) if PATH.fullmatch(span) and not span.startswith(("*", "-"))]
    paths = [span for span in named if "/" in span or span.endswith(SUFFIXES)]
    assert [path for path in paths if not is_there(path)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    for path, section in LINK.findall(text(document)):
        target = (document.parent / path) if path else document
        assert target.exists(), f"{document.name} links to {path}"
        if section:
            assert section in {slug(heading) for heading in HEADING.findall(text(target))}, section


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_make_target_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", text(ROOT / "Makefile"), re.M))
    named = {words[1] for words in commands(document) if words[0] == "make" and len(words) > 1}
    assert named <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_build_verb_exists(document: Path) -> None:
    verbs = set(re.findall(r'^    "(\w+)": \(', text(ROOT / "build_scripts" / "__main__.py"), re.M))
    assert verbs
    named = {
        verb
        for words in commands(document)
        for verb in re.findall(r"-m build_scripts (\w+)", " ".join(words))
    }
    assert named <= verbs


def known_options() -> dict[str, set[str]]:
    """The options of each verb of the command."""
    verbs: dict[str, set[str]] = {}
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, verb in action.choices.items():
                verbs[name] = {option for each in verb._actions for option in each.option_strings}
    return verbs


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_verb_and_option_of_the_command_exists(document: Path) -> None:
    known = known_options()
    for line in map(" ".join, commands(document)):
        if found := COMMAND.search(line):
            verb, rest = found.groups()
            assert verb in known, line
            assert set(re.findall(r"--[\w-]+", rest)) <= known[verb], line


def test_an_option_named_alone_is_one_of_the_command_or_of_the_build() -> None:
    known = set().union(*known_options().values(), {"--release", "--check"})
    named = {words[0] for document in DOCUMENTS for words in commands(document) if words[0].startswith("--")}
    assert named <= known


@pytest.mark.parametrize(
    ("document", "code"),
    [(document, code) for document in DOCUMENTS for code in blocks(document, "python")],
    ids=lambda value: value.name if isinstance(value, Path) else "",
)
def test_the_python_in_the_documents_runs(document: Path, code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), document.name


def test_the_toml_in_the_documents_can_be_read() -> None:
    for document in DOCUMENTS:
        for body in blocks(document, "toml"):
            tomllib.loads(body)


def test_the_readme_s_example_is_what_the_command_says() -> None:
    """Its table and its quotes, line by line; the sentences between are data, and may be worded anew."""
    (example,) = blocks(ROOT / "README.md", "console")
    command, *shown = example.splitlines()
    said = output(command.removeprefix("$ relance ").split()).splitlines()
    table = shown[: shown.index("  Why")]
    assert table == [line.rstrip() for line in said[: len(table)]]
    assert [line for line in shown if line.startswith(QUOTE) and line not in said] == []


def output(arguments: list[str]) -> str:
    """What the command prints on a terminal as wide as the README's block."""
    code = f"import sys; from relance.cli import main; sys.exit(main({arguments!r}))"
    wide = {**os.environ, "COLUMNS": "88", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=wide, capture_output=True, check=True)
    return done.stdout.decode()


def test_all_versions_are_the_project_s() -> None:
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]["version"]
    released = re.findall(r"^## \[(\d[^\]]*)\]", text(ROOT / "CHANGELOG.md"), re.M)
    said = {
        "relance": relance.__version__,
        "manifest": json.loads(text(EXTENSION / "manifest.json"))["version"],
        "package": json.loads(text(EXTENSION / "package.json"))["version"],
        "changelog": released[0],
    }
    assert set(said.values()) == {project}, said


def test_the_readme_says_what_is_needed() -> None:
    """Python and the browser as they are required; Node is taken care of by the set-up."""
    readme = text(ROOT / "README.md")
    python = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]["requires-python"].removeprefix(">=")
    browser = json.loads(text(EXTENSION / "manifest.json"))["minimum_chrome_version"]
    assert f"Python {python} or newer" in readme
    assert f"from version {browser}" in readme
    assert f"Node {OLDEST}" in readme


def test_every_permission_is_justified() -> None:
    """Each in a row of the table of PRIVACY.md, and none that is no longer asked for."""
    manifest = json.loads(text(EXTENSION / "manifest.json"))
    section = text(ROOT / "PRIVACY.md").split("## The permissions, one by one")[1].split("\n## ")[0]
    assert set(re.findall(r"^\| `([^`]+)` \|", section, re.M)) == {
        *manifest["permissions"],
        *manifest["host_permissions"],
    }


def test_the_order_of_the_rooms_is_the_law_s() -> None:
    """docs/architecture.md lists them as tests/test_boundaries.py has them."""
    marked = text(ROOT / "docs" / "architecture.md").split("<!-- the order")[1].split("<!-- end")[0]
    listed = re.findall(r"^\d+\. `(\w+)`", marked, re.M)
    assert listed == list(ORDER), f"list {set(ORDER) ^ set(listed) or 'them in that order'} there"


def test_every_document_is_reached_from_the_readme() -> None:
    linked = {(ROOT / path).resolve() for path, _ in LINK.findall(text(ROOT / "README.md"))}
    assert set(DOCUMENTS) - linked == {ROOT / "README.md"}
