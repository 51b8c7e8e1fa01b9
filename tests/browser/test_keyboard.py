"""All of it with the keyboard alone."""

from playwright.sync_api import Page, expect

from tests.browser.tabs import OpenThread

FOCUSED = "document.querySelector('relance-root')?.shadowRoot.activeElement?.dataset.part"
MANY = 30


def tab_to(page: Page, part: str) -> None:
    """Press Tab until that part of the extension has the focus."""
    for _ in range(MANY):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED) == part:
            return
    raise AssertionError(f"{part} was not reached with {MANY} times Tab")


def test_badge_panel_insert_and_back_with_the_keyboard_alone(open_thread: OpenThread) -> None:
    window = open_thread("promised-date-passed")
    window.wait_for_advice()
    window.page.locator(".msg-thread__star-icon").focus()
    tab_to(window.page, "badge")
    window.page.keyboard.press("Enter")
    expect(window.part("panel")).to_be_visible()
    draft = window.draft
    tab_to(window.page, "insert")
    window.page.keyboard.press("Enter")
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    assert window.paragraphs == draft.split("\n")
    assert window.sent == []


def test_escape_closes_the_panel_and_returns_the_focus_to_the_badge(open_thread: OpenThread) -> None:
    window = open_thread("promised-date-passed")
    window.wait_for_advice().focus()
    window.page.keyboard.press("Enter")
    expect(window.part("panel")).to_be_visible()
    tab_to(window.page, "draft")
    window.page.keyboard.press("Escape")
    expect(window.part("panel")).to_have_count(0)
    assert window.page.evaluate(FOCUSED) == "badge"


def test_what_is_typed_in_the_panel_does_not_reach_the_page(open_thread: OpenThread) -> None:
    window = open_thread(
        "promised-date-passed",
    )
    window.open_panel()
    window.part("draft").click()
    window.page.keyboard.type("abc")
    window.page.keyboard.press("Enter")
    assert window.keys == []
    assert window.paragraphs == [""]
