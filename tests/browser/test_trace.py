"""What the page, and the network, can see of the extension."""

import pytest
from playwright.sync_api import expect

from tests.browser.extension import Extension
from tests.browser.tabs import OpenThread
from tests.site.serve import Site
from tests.site.wall import Wall

# What Chromium asks for by itself, whatever is installed; all of it is refused.
CHROMIUM_S_OWN = ("googleapis.com", "gvt1.com", "google.com", "googleusercontent.com")


def test_the_page_finds_nothing_but_one_element_of_ours(open_thread: OpenThread) -> None:
    window = open_thread("promised-date-passed")
    window.open_panel()
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    assert window.probe() == {"addresses": [], "elements": ["relance-root"], "globals": []}


def test_nothing_of_ours_is_left_in_the_message_box(open_thread: OpenThread) -> None:
    window = open_thread("promised-date-passed")
    window.open_panel()
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    names = window.composer.evaluate(
        "box => [...new Set([...box.querySelectorAll('*')].map(e => e.outerHTML.split(/[ >]/)[0]))]"
    )
    assert set(names) <= {"<p", "<br"}


def test_the_page_cannot_reach_any_file_of_the_extension(
    open_thread: OpenThread, extension: Extension
) -> None:
    window = open_thread("proposal-unanswered")
    window.wait_for_advice()
    reached = window.page.evaluate(
        "id => fetch(`chrome-extension://${id}/manifest.json`).then(() => true, () => false)", extension.id
    )
    assert not reached


@pytest.mark.last
def test_no_request_has_left_the_site(open_thread: OpenThread, visited: list[Site], wall: Wall) -> None:
    """Neither from the pages nor from the browser as a whole, during all tests of the session."""
    open_thread("proposal-unanswered").wait_for_advice()
    assert [address for site in visited for address in site.refused] == []
    assert [line for line in wall.knocks if not any(host in line for host in CHROMIUM_S_OWN)] == []
