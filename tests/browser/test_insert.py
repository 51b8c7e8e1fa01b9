"""Insert puts the draft into LinkedIn's message box, and nothing else anywhere else."""

from playwright.sync_api import expect

from tests.browser.tabs import OpenThread
from tests.browser.window import Window
from tests.site.serve import Variant

OWN = "Bonjour Thibault,\n\nUne question : "
EMPTY = "<p><br></p>"


def opened(open_thread: OpenThread, variant: Variant | None = None) -> Window:
    """A conversation with a draft, its panel open."""
    window = open_thread("promised-date-passed", variant or Variant())
    window.open_panel()
    return window


def inserted(window: Window) -> list[str]:
    """Click Insert; gives the paragraphs of the message box once the extension says that it is done."""
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    return window.paragraphs


def test_the_exact_text_is_inserted_with_its_paragraphs_and_not_sent(open_thread: OpenThread) -> None:
    window = opened(open_thread)
    draft = window.draft
    assert "\n\n" in draft
    assert inserted(window) == draft.split("\n")
    expect(window.send).to_be_enabled()
    assert window.keys == []
    assert window.sent == []
    assert all(event["trusted"] for event in window.inputs)


def test_what_is_sent_by_hand_afterwards_is_the_draft(open_thread: OpenThread) -> None:
    window = opened(open_thread)
    draft = window.draft
    inserted(window)
    window.send.click()
    assert window.sent == [draft]


def test_the_user_s_edits_are_inserted(open_thread: OpenThread) -> None:
    window = opened(open_thread)
    window.part("draft").fill("Bonjour Thibault,\n\nDes nouvelles ? 🙂\nInès")
    assert inserted(window) == ["Bonjour Thibault,", "", "Des nouvelles ? 🙂", "Inès"]


def test_only_a_space_that_would_vanish_at_a_line_s_start_becomes_a_no_break_space(
    open_thread: OpenThread,
) -> None:
    """The browser's own doing; all other spaces stay as they are in the draft."""
    window = opened(open_thread)
    window.part("draft").fill("Bonjour Thibault,\n  en retrait\n\nune  double, puis une seule\nInès")
    assert inserted(window) == [
        "Bonjour Thibault,",
        "\u00a0 en retrait",
        "",
        "une  double, puis une seule",
        "Inès",
    ]


def test_undo_leads_back_to_the_empty_box(open_thread: OpenThread) -> None:
    window = opened(open_thread)
    steps = 2 * len(inserted(window))
    window.composer.click()
    for _ in range(steps):
        window.page.keyboard.press("Control+z")
    expect(window.send).to_be_disabled()
    assert window.composer.inner_html() == EMPTY


def test_typing_goes_on_behind_the_inserted_text(open_thread: OpenThread) -> None:
    window = opened(open_thread)
    expected = inserted(window)
    window.composer.focus()
    window.page.keyboard.insert_text(" PS")
    assert window.paragraphs[-1] == expected[-1] + " PS"


def test_the_user_s_own_unsent_text_is_asked_about_and_kept(open_thread: OpenThread) -> None:
    window = opened(open_thread, Variant(unsent={"promised-date-passed": OWN}))
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "asked")
    assert window.paragraphs == OWN.split("\n")
    window.part("leave").click()
    expect(window.part("leave")).to_have_count(0)
    assert window.paragraphs == OWN.split("\n")
    assert window.inputs == []


def test_the_draft_is_added_below_the_user_s_own_text(open_thread: OpenThread) -> None:
    window = opened(open_thread, Variant(unsent={"promised-date-passed": OWN}))
    draft = window.draft
    window.part("insert").click()
    window.part("add-below").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    assert window.paragraphs == [*OWN.split("\n"), "", *draft.split("\n")]


def test_the_user_s_own_text_is_replaced_when_they_say_so(open_thread: OpenThread) -> None:
    window = opened(open_thread, Variant(unsent={"promised-date-passed": OWN}))
    draft = window.draft
    window.part("insert").click()
    window.part("replace").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    assert window.paragraphs == draft.split("\n")


def test_two_quick_clicks_insert_once(open_thread: OpenThread) -> None:
    window = opened(open_thread)
    draft = window.draft
    window.part("insert").dblclick()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    window.part("insert").click()
    expect(window.part("notice")).to_have_attribute("data-outcome", "inserted")
    assert window.paragraphs == draft.split("\n")


def test_where_enter_sends_the_text_is_inserted_and_not_sent(open_thread: OpenThread) -> None:
    window = opened(open_thread, Variant(press_enter_to_send=True))
    draft = window.draft
    assert inserted(window) == draft.split("\n")
    assert window.sent == []
