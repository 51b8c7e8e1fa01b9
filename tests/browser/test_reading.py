"""What is read of a conversation is what the page shows of it, and nothing else."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Literal

import pytest
from playwright.sync_api import BrowserContext, Locator

from tests.browser.room import read, texts
from tests.browser.tabs import OpenThread
from tests.browser.window import Window
from tests.site.inbox import Thread, read_threads
from tests.site.serve import Site, Variant

THREAD = "promised-date-passed"
ADVERTISEMENTS = {"sponsored"}
SLUGS = [thread.slug for thread in read_threads() if thread.slug not in ADVERTISEMENTS]
# Append an element to a message: its tag and classes, its text; inside its bubble's content.
APPEND = """(item, [tag, classes, text, extra]) => {
    const about = {className: classes, textContent: text, ...extra};
    const part = Object.assign(document.createElement(tag), about);
    (item.querySelector(".msg-s-event__content") ?? item).append(part);
}"""


def minute(moment: str) -> datetime:
    """To the minute: the page shows no seconds."""
    return datetime.fromisoformat(moment).replace(second=0, microsecond=0)


def last(window: Window) -> Locator:
    """The last message."""
    return window.pane.locator(".msg-s-event-listitem").last


def append(window: Window, tag: str, classes: str, text: str = "", **extra: str) -> None:
    """Put something more into the last message."""
    last(window).evaluate(APPEND, [tag, classes, text, extra])


def test_every_message_is_read_as_it_was_written(open_bare: OpenThread) -> None:
    window = open_bare(SLUGS[0])
    for slug in SLUGS:
        window.visit(slug)
        assert_read_as_written(read(window), window.site.thread(slug).conversation)


def assert_read_as_written(found: dict[str, Any], conversation: dict[str, Any]) -> None:
    """The same people, texts and moments."""
    assert found["me"] == conversation["me"]["name"]
    assert found["participants"] == conversation["participants"]
    for shown, written in zip(found["messages"], conversation["messages"], strict=True):
        assert shown["text"] == written["text"].strip()
        assert (shown["sender"], shown["subject"]) == (written["sender"], written.get("subject"))
        assert datetime.fromisoformat(shown["sent_at"]) == datetime.fromisoformat(written["sent_at"])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_where_no_id_tells_the_time_the_headings_and_clocks_do(
    open_bare: OpenThread, language: Literal["en", "fr"]
) -> None:
    """A group has one clock: what follows in it is as old as its first message, to the minute."""
    for slug in ("document-by-email", THREAD, "interview-two-days-ago"):
        window = open_bare(slug, Variant(language=language, timeless=True))
        written = [minute(m["sent_at"]) for m in window.site.thread(slug).conversation["messages"]]
        shown = [minute(m["sent_at"]) for m in read(window)["messages"]]
        assert shown[0] == written[0]
        assert all(
            abs((one - other).total_seconds()) <= 600 for one, other in zip(shown, written, strict=True)
        )


def test_a_heading_that_is_not_understood_is_told_and_not_guessed(open_bare: OpenThread) -> None:
    window = open_bare(THREAD, Variant(timeless=True))
    heading = window.pane.locator(".msg-s-message-list__time-heading").first
    heading.evaluate("heading => { heading.textContent = 'the other day' }")
    assert (read(window)["kind"], read(window)["selector"]) == ("unreadable", "time")


def test_two_bodies_in_one_event_are_one_message_of_two_lines(open_bare: OpenThread) -> None:
    window = open_bare(THREAD)
    before = texts(window)
    append(window, "p", "msg-s-event-listitem__body", "Et merci encore.")
    assert texts(window) == [*before[:-1], before[-1] + "\nEt merci encore."]


AROUND = [
    ("blockquote", ""),
    ("div", "msg-s-event-listitem__quoted-message"),
    ("span", "msg-s-event-listitem__edited-indicator"),
    ("div", "msg-reactions-reaction-summary-presenter__container"),
    ("div", "msg-s-event-listitem__seen-receipts"),
    ("ul", "conversations-quick-replies__container"),
    ("button", ""),
]


def test_what_stands_around_a_message_is_not_its_text(open_bare: OpenThread) -> None:
    """Beside its body or inside it; beside it, neither is an element that nobody knows."""
    window = open_bare(THREAD)
    before = texts(window)
    append(window, "div", "an-element-nobody-knows", "👏 Thibault")
    for tag, classes in AROUND:
        append(window, tag, classes, "👏 Thibault")
        body = window.pane.locator(".msg-s-event-listitem__body").last
        body.evaluate(APPEND, [tag, classes, "👏 Thibault", {}])
        assert texts(window) == before, classes or tag


def test_a_quoted_reply_is_left_out_with_the_body_in_it(open_bare: OpenThread) -> None:
    window = open_bare(THREAD)
    before = texts(window)
    last(window).evaluate("""item => {
        const quote = Object.assign(document.createElement("div"), {className: "msg-s-replied-message"});
        const body = Object.assign(document.createElement("p"), {className: "msg-s-event-listitem__body"});
        body.textContent = "Bonjour Inès, je vous confirme";
        quote.append(body);
        item.querySelector(".msg-s-event__content").prepend(quote);
    }""")
    assert texts(window) == before


def test_files_images_and_voice_messages_are_signs_without_words(open_bare: OpenThread) -> None:
    window = open_bare(THREAD)
    before = texts(window)[-1]
    append(window, "div", "msg-s-event-listitem__image-container")
    append(window, "div", "msg-s-voice-message")
    append(window, "div", "ui-attachment ui-attachment--pdf")
    last(window).locator(".ui-attachment").evaluate(
        "(file, all) => file.append(Object.assign(document.createElement('p'), all))",
        {"className": "ui-attachment__filename", "textContent": "Offre.pdf"},
    )
    assert texts(window)[-1] == f"{before}\n📎\n📎 Offre.pdf\n🎤"


def test_a_file_alone_is_a_message(open_bare: OpenThread) -> None:
    window = open_bare(THREAD)
    append(window, "div", "ui-attachment ui-attachment--pdf")
    last(window).evaluate("item => item.querySelector('.msg-s-event-listitem__body').remove()")
    assert texts(window)[-1] == "📎"


def test_a_deleted_message_is_nothing(open_bare: OpenThread) -> None:
    window = open_bare(THREAD)
    before = texts(window)
    last(window).evaluate("item => { item.querySelector('p').className += ' msg-s-event__recalled' }")
    assert texts(window) == before[:-1]


def test_an_emoji_drawn_as_an_image_and_text_from_right_to_left_are_text(open_bare: OpenThread) -> None:
    window = open_bare(THREAD)
    before = texts(window)[-1]
    body = window.pane.locator(".msg-s-event-listitem__body").last
    body.evaluate(APPEND, ["img", "", "", {"alt": "🙂"}])
    append(window, "p", "msg-s-event-listitem__body", "שלום איניס, תודה רבה", dir="rtl")
    assert texts(window)[-1] == f"{before}🙂\nשלום איניס, תודה רבה"


@pytest.fixture
def open_group(bare: BrowserContext) -> Iterator[Window]:
    """A tab on a conversation of three."""
    page, site = bare.new_page(), Site(threads=(group(),))
    site.attach(page)
    window = Window(page, site)
    window.visit("group")
    yield window
    page.close()


def test_in_a_group_each_message_has_its_own_sender(open_group: Window) -> None:
    found = read(open_group)
    assert [person["name"] for person in found["participants"]] == ["Maud Kervella", "Tarek Ziani"]
    assert [message["sender"] for message in found["messages"]] == [
        "Maud Kervella",
        "Tarek Ziani",
        "Inès Caradec",
    ]


def group() -> Thread:
    """Two people of one company write to the user."""
    said = (("Maud Kervella", "09:00", "Bonjour Inès, voici Tarek."), ("Tarek Ziani", "09:02", "Bonjour !"))
    messages = [
        {"sender": sender, "sent_at": f"2026-03-10T{hour}:00+01:00", "kind": "message", "text": text}
        for sender, hour, text in (*said, ("Inès Caradec", "09:30", "Bonjour à vous deux."))
    ]
    people = [{"name": "Maud Kervella"}, {"name": "Tarek Ziani"}]
    return Thread("group", {"me": {"name": "Inès Caradec"}, "participants": people, "messages": messages})
