"""The interface speaks the browser's language, the draft the conversation's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from tests.browser.extension import Extension, word
from tests.browser.tabs import OpenThread, tabs
from tests.site.chromium import chromium
from tests.site.serve import Site, Variant
from tests.site.wall import Wall


@pytest.fixture
def open_in_english(
    playwright: Playwright, wall: Wall, built: Path, visited: list[Site], request: pytest.FixtureRequest
) -> Iterator[OpenThread]:
    """As `open_thread`, in a browser whose interface is English."""
    with chromium(playwright, extension=built, language="en", proxy=wall.address) as context:
        Extension(context).reset()
        with tabs(context, visited, request.node) as open_one:
            yield open_one


def test_a_french_browser_has_a_french_interface_on_an_english_page(open_thread: OpenThread) -> None:
    window = open_thread("slots-proposed", Variant(language="en"))
    expect(window.wait_for_advice()).to_have_text(word("fr", "badge_reply_overdue"))
    window.open_panel()
    expect(window.part("insert")).to_have_text(word("fr", "insert"))
    assert window.draft.startswith(("Hello", "Hi", "Dear", "Good"))


def test_an_english_browser_has_an_english_interface_on_a_french_page(open_in_english: OpenThread) -> None:
    window = open_in_english("promised-date-passed", Variant(language="fr"))
    expect(window.wait_for_advice()).to_have_text(word("en", "badge_follow_up_due"))
    window.open_panel()
    expect(window.part("insert")).to_have_text(word("en", "insert"))
    assert window.draft.startswith("Bonjour")
