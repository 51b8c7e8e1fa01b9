"""The same reading and writing wherever the conversation stands in the page."""

import pytest
from playwright.sync_api import expect

from tests.browser.extension import Extension
from tests.browser.tabs import OpenThread
from tests.browser.window import Window
from tests.site.serve import Host, Variant

FIRST, SECOND, FOLDED = "promised-date-passed", "interview-two-days-ago", "proposal-unanswered"
HOSTS: tuple[Host, ...] = ("frame", "bubbles", "shadow", "frame-bubbles")


def opened(open_thread: OpenThread, host: Host) -> Window:
    """The first conversation; over the feed two bubbles are open, and a third is folded."""
    return open_thread(FIRST, Variant(host=host, bubbles=(FIRST, SECOND), folded=(FOLDED,)))


def badges(window: Window) -> int:
    """In the page and in all its frames."""
    return sum(frame.locator("relance-root").count() for frame in window.page.frames)


@pytest.mark.parametrize("host", HOSTS)
def test_the_conversation_is_read_and_advised_on(open_thread: OpenThread, host: Host) -> None:
    window = opened(open_thread, host)
    expect(window.wait_for_advice()).to_have_attribute("data-action", "follow_up")
    expect(window.pane.locator("relance-root")).to_have_count(1)
    assert badges(window) == 1
    window.open_panel()
    expect(window.part("reasons").locator("q").first).to_contain_text("mardi 10 mars")


@pytest.mark.parametrize("host", HOSTS)
def test_the_draft_goes_into_the_conversation_s_own_box(open_thread: OpenThread, host: Host) -> None:
    """Exact, into no other box, by trusted input, and not sent."""
    window = opened(open_thread, host)
    window.open_panel()
    draft = window.draft
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    assert window.paragraphs == draft.split("\n")
    expect(window.send).to_be_enabled()
    assert all(event["trusted"] for event in window.inputs)
    assert (window.keys, window.sent) == ([], [])
    others = [box for frame in window.page.frames for box in frame.locator("[contenteditable]").all()]
    assert sum(bool(box.inner_text().strip()) for box in others) == 1


@pytest.mark.parametrize("host", HOSTS)
def test_going_to_another_conversation_takes_the_badge_along(open_thread: OpenThread, host: Host) -> None:
    window = opened(open_thread, host)
    window.wait_for_advice()
    window.switch(SECOND)
    expect(window.badge).to_have_attribute("data-action", "thank")
    expect(window.badge).to_have_attribute("data-state", "ready")
    expect(window.pane.locator("relance-root")).to_have_count(1)
    assert badges(window) == 1
    window.switch(FIRST)
    expect(window.badge).to_have_attribute("data-action", "follow_up")
    expect(window.pane.locator("relance-root")).to_have_count(1)


def test_a_folded_bubble_is_not_read(open_thread: OpenThread, extension: Extension) -> None:
    window = open_thread("colleague", Variant(host="bubbles", bubbles=("colleague",), folded=(FOLDED,)))
    extension.wait_until_kept(1)
    expect(window.badge).to_have_count(0)


def test_the_bubble_last_used_keeps_the_badge_while_the_user_writes_elsewhere(
    open_thread: OpenThread,
) -> None:
    window = opened(open_thread, "bubbles")
    window.wait_for_advice()
    window.switch(SECOND)
    expect(window.badge).to_have_attribute("data-action", "thank")
    window.page.locator(".tiptap").click()
    window.page.keyboard.insert_text("Bravo !")
    window.open_panel()
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    assert window.page.locator(".tiptap").inner_text() == "Bravo !"
    assert window.bubble(FIRST).locator(".msg-form__contenteditable").inner_text().strip() == ""


def test_a_bubble_that_is_closed_takes_its_badge_along(open_thread: OpenThread) -> None:
    window = open_thread(FIRST, Variant(host="bubbles", bubbles=(FIRST,)))
    window.wait_for_advice()
    window.pane.evaluate("bubble => bubble.remove()")
    expect(window.badge).to_have_count(0)


def test_from_a_bubble_to_the_inbox_the_same_conversation_is_read_again(open_thread: OpenThread) -> None:
    """The bubble is known by the profile, the thread by its address; the messages are the same."""
    window = open_thread(FIRST, Variant(host="frame-bubbles", bubbles=(FIRST,)))
    window.wait_for_advice()
    window.site.variant = Variant(host="frame")
    window.visit(FIRST)
    expect(window.wait_for_advice()).to_have_attribute("data-action", "follow_up")
