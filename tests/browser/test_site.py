"""The stand-in behaves as LinkedIn's page is reported to; the extension is not loaded here."""

import re

from playwright.sync_api import BrowserContext, FrameLocator, expect

from tests.browser.tabs import OpenThread
from tests.site.serve import INBOX, Site, Variant

THREAD = "promised-date-passed"
MILLISECONDS = re.compile(r",2-[A-Za-z0-9+/]+=*\)$")


def test_send_follows_trusted_input_only(open_bare: OpenThread) -> None:
    window = open_bare(THREAD)
    window.composer.evaluate(
        "box => { box.firstChild.textContent = 'x'; box.dispatchEvent(new Event('input')) }"
    )
    expect(window.send).to_be_disabled()
    window.composer.click()
    window.page.keyboard.insert_text("y")
    expect(window.send).to_be_enabled()


def test_what_is_sent_shows_up_as_an_own_message_with_the_server_s_id(open_bare: OpenThread) -> None:
    window = open_bare(THREAD)
    window.composer.click()
    window.page.keyboard.insert_text("Merci !")
    window.send.click()
    last = window.pane.locator(".msg-s-event-listitem").last
    expect(last).to_have_attribute("data-event-urn", MILLISECONDS)
    expect(last).not_to_have_class(re.compile("--other"))
    assert window.sent == ["Merci !"]
    assert window.paragraphs == [""]


def test_enter_sends_where_the_user_has_set_it_so(open_bare: OpenThread) -> None:
    window = open_bare(THREAD, Variant(press_enter_to_send=True))
    window.composer.click()
    window.page.keyboard.insert_text("Merci !")
    window.page.keyboard.press("Enter")
    assert window.sent == ["Merci !"]


def test_name_and_time_stand_on_the_first_message_of_a_group_only(open_bare: OpenThread) -> None:
    window = open_bare("colleague")
    expect(window.pane.locator(".msg-s-event-listitem")).to_have_count(4)
    expect(window.pane.locator(".msg-s-message-group__name")).to_have_count(3)
    expect(window.pane.locator(".msg-s-message-list__time-heading")).to_have_count(1)


def test_an_advertisement_has_no_message_box(open_bare: OpenThread) -> None:
    window = open_bare("sponsored")
    expect(window.pane.locator("form")).to_have_count(0)


def test_rows_far_down_are_empty_until_they_come_into_view(open_bare: OpenThread) -> None:
    window = open_bare(THREAD)
    expect(window.page.locator("li.msg-conversation-card--occluded").first).to_be_attached()
    last = window.site.threads[-1]
    expect(window.row(last.slug)).to_contain_text(last.who)


def test_in_the_new_shell_the_same_page_stands_in_a_frame(bare: BrowserContext) -> None:
    """The thread's address stays on the top window."""
    site = Site(variant=Variant(host="frame"))
    page = bare.new_page()
    site.attach(page)
    page.goto(INBOX)
    frame: FrameLocator = page.frame_locator("[data-testid=interop-iframe]")
    frame.locator(".msg-conversation-listitem__link").nth(1).click()
    expect(frame.locator(".msg-title-bar")).to_contain_text(site.threads[1].who)
    assert page.url.endswith(site.threads[1].path)
    page.close()
