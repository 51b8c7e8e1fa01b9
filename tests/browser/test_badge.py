"""Where the badge stands, and where it does not."""

from playwright.sync_api import expect

from tests.browser.extension import Extension
from tests.browser.tabs import OpenThread
from tests.site.serve import Variant


def test_a_badge_appears_on_a_recruiter_s_thread(open_thread: OpenThread) -> None:
    badge = open_thread("proposal-unanswered").wait_for_advice()
    expect(badge).to_have_attribute("data-action", "reply")
    expect(badge).to_have_attribute("data-status", "due")
    expect(badge).to_be_visible()


def test_no_badge_appears_on_a_colleague_s_thread(open_thread: OpenThread, extension: Extension) -> None:
    window = open_thread("colleague")
    extension.wait_until_kept(1)
    expect(window.badge).to_have_count(0)


def test_no_badge_appears_on_an_advertisement(open_thread: OpenThread, extension: Extension) -> None:
    window = open_thread("sponsored")
    extension.wait_until_kept(1)
    expect(window.badge).to_have_count(0)


def test_switching_threads_changes_the_badge(open_thread: OpenThread) -> None:
    window = open_thread("proposal-unanswered")
    expect(window.wait_for_advice()).to_have_attribute("data-action", "reply")
    window.switch("interview-two-days-ago")
    expect(window.badge).to_have_attribute("data-action", "thank")
    expect(window.badge).to_have_attribute("data-state", "ready")
    window.switch("colleague")
    expect(window.badge).to_have_count(0)
    window.page.go_back()
    expect(window.badge).to_have_attribute("data-action", "thank")


def test_a_hidden_thread_that_stays_mounted_is_not_read(open_thread: OpenThread) -> None:
    window = open_thread("proposal-unanswered", Variant(stale_pane=True))
    window.wait_for_advice()
    window.switch("promised-date-passed")
    expect(window.badge).to_have_attribute("data-action", "follow_up")
    expect(window.page.locator("relance-root")).to_have_count(1)
    expect(window.pane.locator("relance-root")).to_have_count(1)


def test_the_old_messages_under_the_new_address_get_no_badge(open_thread: OpenThread) -> None:
    """The name and the messages follow the address by a second here; only then there is advice."""
    window = open_thread("proposal-unanswered", Variant(settle_ms=(600, 1200)))
    window.wait_for_advice()
    window.row("interview-two-days-ago").click()
    expect(window.badge).to_have_count(0)
    expect(window.badge).to_have_attribute("data-action", "thank")


def test_an_own_message_just_sent_changes_the_advice(open_thread: OpenThread) -> None:
    window = open_thread("rejection-unanswered")
    expect(window.wait_for_advice()).to_have_attribute("data-action", "reply")
    window.composer.click()
    window.page.keyboard.insert_text(
        "Bonjour Octave, merci pour votre réponse. Au plaisir d'échanger à nouveau."
    )
    window.send.click()
    expect(window.badge).to_have_attribute("data-action", "none")


def test_no_text_of_any_message_is_kept(open_thread: OpenThread, extension: Extension) -> None:
    window = open_thread("promised-date-passed")
    window.wait_for_advice()
    kept = str(extension.wait_until_kept(1))
    for message in window.site.thread("promised-date-passed").conversation["messages"]:
        assert not [line for line in message["text"].splitlines() if len(line) > 12 and line in kept]
