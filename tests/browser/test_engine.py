"""The engine's life: stopped, taken away, broken, started again."""

import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from tests.browser.extension import Extension
from tests.browser.tabs import OpenThread, tabs
from tests.site.chromium import chromium
from tests.site.serve import Site
from tests.site.wall import Wall

LISTING = "python/runtime.json"
FILES = ("pyodide.asm.wasm", "pyodide.asm.mjs", "pyodide.mjs", "python.zip", "files.bin")
SOON_MS = 20_000
"""Much less than the limit for a start, so that it is the failure itself that was noticed."""


def test_a_service_worker_stopped_in_between_is_not_noticed(
    open_thread: OpenThread, extension: Extension
) -> None:
    window = open_thread("proposal-unanswered")
    window.wait_for_advice()
    extension.stop_service_worker()
    window.switch("interview-two-days-ago")
    expect(window.badge).to_have_attribute("data-action", "thank")
    expect(window.badge).to_have_attribute("data-state", "ready")


def test_an_engine_taken_away_is_started_again(open_thread: OpenThread, extension: Extension) -> None:
    window = open_thread("proposal-unanswered")
    window.wait_for_advice()
    extension.close_engine()
    window.switch("interview-two-days-ago")
    expect(window.wait_for_advice()).to_have_attribute("data-action", "thank")


def test_a_conversation_seen_before_shows_its_badge_before_the_engine_runs(
    open_thread: OpenThread, extension: Extension
) -> None:
    first = open_thread("proposal-unanswered")
    first.wait_for_advice()
    extension.wait_until_kept(1)
    extension.close_engine()
    again = open_thread("proposal-unanswered")
    expect(again.badge).to_have_attribute("data-action", "reply")
    expect(again.badge).to_have_attribute("data-state", "loading")
    again.wait_for_advice()


def test_an_engine_that_cannot_start_says_so_and_can_be_tried_again(
    playwright: Playwright, wall: Wall, built: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """A damaged installation, repaired while the tab is open."""
    copy = tmp_path / "extension"
    shutil.copytree(built, copy)
    runtime = copy / LISTING
    whole = runtime.read_bytes()
    runtime.write_bytes(b"damaged")
    visited: list[Site] = []
    with chromium(playwright, extension=copy, proxy=wall.address) as context:
        Extension(context).reset()
        with tabs(context, visited, request.node) as open_thread:
            window = open_thread("proposal-unanswered")
            expect(window.badge).to_have_attribute("data-state", "failed", timeout=60_000)
            window.badge.click()
            expect(window.part("retry")).to_be_visible()
            runtime.write_bytes(whole)
            window.part("retry").click()
            expect(window.wait_for_advice()).to_have_attribute("data-action", "reply")


def damage(file: Path) -> bytes:
    """Cut a file in the middle; gives what it was."""
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    return whole


def test_a_damaged_file_is_named_at_once(
    playwright: Playwright, wall: Wall, built: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """One after the other; each is repaired before the next is damaged."""
    copy = tmp_path / "extension"
    shutil.copytree(built, copy)
    with chromium(playwright, extension=copy, proxy=wall.address) as context:
        extension = Extension(context)
        extension.reset()
        with tabs(context, [], request.node) as open_thread:
            whole = damage(copy / "python" / FILES[0])
            window = open_thread("interview-two-days-ago")
            window.badge.click()
            for name, other in pairwise((*FILES, None)):
                expect(window.part("panel")).to_contain_text(str(name), timeout=SOON_MS)
                (copy / "python" / str(name)).write_bytes(whole)
                if other is not None:
                    whole = damage(copy / "python" / other)
                window.part("retry").click()
            expect(window.wait_for_advice()).to_have_attribute("data-action", "thank")
