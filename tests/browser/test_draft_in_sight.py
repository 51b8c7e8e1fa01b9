"""The draft is what the user came for: it is in sight as soon as the panel is open."""

import pytest
from playwright.sync_api import expect

from tests.browser.tabs import OpenThread
from tests.browser.window import Window

# The lines of the draft between the panel's head and its foot, without scrolling.
LINES_IN_SIGHT = """panel => {
    const box = panel.querySelector("[data-part=draft]"), area = box.getBoundingClientRect();
    const foot = panel.querySelector("[data-part=copy]").closest(".foot").getBoundingClientRect();
    const top = Math.max(area.top, panel.querySelector("header").getBoundingClientRect().bottom);
    const bottom = Math.min(area.bottom, foot.top, innerHeight);
    const style = getComputedStyle(box), line = parseFloat(style.lineHeight);
    const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
    return Math.floor((bottom - top - padding) / line);
}"""
LONG = ("promised-date-passed", "slots-proposed", "interview-two-days-ago", "document-by-email")


def lines_in_sight(window: Window) -> int:
    """How many lines of the draft are seen."""
    seen: int = window.part("panel").evaluate(LINES_IN_SIGHT)
    return seen


@pytest.mark.parametrize("slug", LONG)
def test_nine_lines_of_the_draft_are_seen_without_scrolling(open_thread: OpenThread, slug: str) -> None:
    window = open_thread(slug)
    window.open_panel()
    assert lines_in_sight(window) >= 9
    expect(window.part("copy")).to_be_in_viewport(ratio=1)
    expect(window.part("reasons").locator("li").first).to_be_in_viewport(ratio=1)


def test_a_short_window_folds_the_reasons_and_still_shows_the_draft(open_thread: OpenThread) -> None:
    window = open_thread("promised-date-passed")
    window.page.set_viewport_size({"width": 1366, "height": 600})
    window.open_panel()
    expect(window.part("reasons").locator("li").first).to_be_hidden()
    assert lines_in_sight(window) >= 5
    window.part("reasons").locator("summary").click()
    expect(window.part("reasons").locator("li").first).to_be_visible()


def test_at_twice_the_size_all_of_the_draft_can_be_reached(open_thread: OpenThread) -> None:
    """A page at 200 % has half the pixels for its layout."""
    window = open_thread("promised-date-passed")
    window.page.set_viewport_size({"width": 683, "height": 450})
    window.open_panel()
    expect(window.part("copy")).to_be_in_viewport(ratio=1)
    window.part("draft").scroll_into_view_if_needed()
    window.part("panel").evaluate("panel => panel.scrollTo(0, panel.scrollHeight)")
    assert lines_in_sight(window) >= 6
    overflow = window.part("panel").evaluate("panel => panel.scrollWidth - panel.clientWidth")
    assert overflow == 0
