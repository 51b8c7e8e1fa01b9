"""When Insert must not insert: it says so and leaves the message box as it was."""

from playwright.sync_api import expect

from tests.browser.tabs import OpenThread
from tests.browser.window import Window
from tests.site.serve import Variant

THREAD = "promised-date-passed"
# The page's own listener hears the click first: what it does comes between the click and the insertion. It
# is taken back when the click has been all the way through, so that nobody has seen it.
BETWEEN = """address => document.addEventListener("click", () => {
    const before = location.pathname;
    history.replaceState(null, "", address);
    window.addEventListener("click", () => history.replaceState(null, "", before), {once: true});
}, {capture: true, once: true})"""
RENAMED_BETWEEN = """name => document.addEventListener("click", () => {
    const title = document.querySelector(".msg-entity-lockup__entity-title");
    const before = title.textContent;
    title.textContent = name;
    window.addEventListener("click", () => { title.textContent = before }, {once: true});
}, {capture: true, once: true})"""


def opened(open_thread: OpenThread, variant: Variant | None = None) -> Window:
    """A conversation with a draft, its panel open."""
    window = open_thread(THREAD, variant or Variant())
    window.open_panel()
    return window


def nothing_was_written(window: Window) -> bool:
    """True when the box is empty and has had no input at all."""
    return window.paragraphs == [""] and window.inputs == []


def test_a_draft_is_refused_when_the_thread_changed_between(open_thread: OpenThread) -> None:
    window = opened(open_thread)
    window.page.evaluate(BETWEEN, window.site.thread("interview-two-days-ago").path)
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "refused")
    assert nothing_was_written(window)


def test_a_draft_is_refused_when_the_name_changed_between(open_thread: OpenThread) -> None:
    window = opened(open_thread)
    window.page.evaluate(RENAMED_BETWEEN, "Maeve Donnelly")
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "refused")
    assert nothing_was_written(window)


def test_switching_while_the_panel_is_open_takes_the_draft_away(open_thread: OpenThread) -> None:
    """The panel of the one conversation must not stand over the other."""
    window = opened(open_thread)
    draft = window.draft
    window.switch("interview-two-days-ago")
    expect(window.badge).to_have_attribute("data-action", "thank")
    assert not window.part("draft").count() or window.draft != draft
    assert nothing_was_written(window)


def test_a_page_without_a_message_box_is_told_honestly(open_thread: OpenThread) -> None:
    window = opened(open_thread, Variant(without_composer=True))
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "refused")
    expect(window.part("notice")).not_to_be_empty()
    expect(window.part("copy")).to_be_enabled()


def test_a_box_that_does_not_take_the_text_is_put_back(open_thread: OpenThread) -> None:
    """The page's editor changes what was typed: the read-back differs."""
    window = opened(open_thread)
    window.composer.evaluate("""box => box.addEventListener("input", () => {
        if (box.lastChild.textContent.length > 3) box.firstChild.firstChild.data = "x";
    }, {once: true})""")
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "refused")


def test_a_click_made_up_by_a_script_does_nothing(open_thread: OpenThread) -> None:
    """First the page's own click, then a person's: the text is there once, from the second."""
    window = opened(open_thread)
    draft = window.draft
    window.part("insert").dispatch_event("click")
    window.part("insert").evaluate(
        "button => new Promise(done => setTimeout(() => requestAnimationFrame(done)))"
    )
    assert nothing_was_written(window)
    expect(window.part("notice")).to_have_attribute("data-outcome", "")
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    assert window.paragraphs == draft.split("\n")
