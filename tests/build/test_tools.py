"""How the build finds and runs other programs."""

import sys
from pathlib import Path

import pytest

from build_scripts.browser import VARIABLE, find_browser, on_machine, usable
from build_scripts.commands import run
from build_scripts.errors import BuildError
from build_scripts.node import find_node
from build_scripts.tools import Tools, save, tools


def program(file: Path, says: str) -> Path:
    """A program that prints one line."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\necho '{says}'\n", encoding="utf-8")
    file.chmod(0o755)
    return file


def test_a_failing_program_is_named_with_what_it_said() -> None:
    with pytest.raises(BuildError, match=r"(?s)ended with 3:.*no such thing"):
        run([sys.executable, "-c", "import sys; print('no such thing', file=sys.stderr); sys.exit(3)"])


def test_a_program_that_is_not_there_is_named() -> None:
    with pytest.raises(BuildError, match="`no-such-program` cannot be started"):
        run(["no-such-program"])


def test_a_program_that_does_not_end_is_ended() -> None:
    with pytest.raises(BuildError, match="did not end within 0 s"):
        run([sys.executable, "-c", "input()"], stdin=None, timeout=0)


def test_what_setup_found_is_read_back(tmp_path: Path) -> None:
    found = Tools(node="/bin/node", npm=("/bin/npm",), chromium="/bin/chromium")
    save(found, tmp_path / "build" / "tools.json")
    assert tools(tmp_path / "build" / "tools.json") == found


def test_without_a_setup_the_command_is_named(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="run `python3 -m build_scripts setup`"):
        tools(tmp_path / "tools.json")


def test_the_named_browser_is_taken_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = program(tmp_path / "my-chromium", "Chromium 150.0.1")
    monkeypatch.setenv(VARIABLE, str(named))
    assert find_browser(Path(sys.executable)) == str(named)


def test_a_named_browser_that_does_not_start_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "/no/such/browser")
    with pytest.raises(BuildError, match=r"RELANCE_CHROMIUM=/no/such/browser does not start"):
        find_browser(Path(sys.executable))


def test_chromium_is_taken_before_chrome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path / "google-chrome", "Google Chrome 130.0.1")
    chromium = program(tmp_path / "chromium", "Chromium 150.0.1")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert on_machine() == str(chromium)


def test_a_chrome_that_ignores_unpacked_extensions_is_left_alone(tmp_path: Path) -> None:
    assert usable(str(program(tmp_path / "old", "Google Chrome 136.0.1")))
    assert not usable(str(program(tmp_path / "new", "Google Chrome 137.0.1")))
    assert usable(str(program(tmp_path / "testing", "Google Chrome for Testing 150.0.1")))


@pytest.mark.parametrize(("version", "taken"), [("v20.1.0", True), ("v18.19.0", False), ("nonsense", False)])
def test_only_a_new_enough_node_is_taken(
    version: str, taken: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path / "node", version)
    program(tmp_path / "npm", "11.0.0")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert (find_node() is not None) == taken


def test_node_without_npm_is_not_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path / "node", "v24.0.0")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_node() is None
