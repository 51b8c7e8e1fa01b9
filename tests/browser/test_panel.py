"""The panel shows the advice that was worked out by hand for each conversation."""

from datetime import date

import pytest
from babel.dates import format_date
from playwright.sync_api import expect

from tests.browser.extension import word
from tests.browser.tabs import OpenThread
from tests.conversations.expectation import Expectation, read_expectation
from tests.site.inbox import read_threads

EXPECTED = {thread.slug: read_expectation(thread.slug) for thread in read_threads()}
RECRUITING = sorted(slug for slug, expectation in EXPECTED.items() if expectation.recruiting)


def days_told(expectation: Expectation) -> list[date]:
    """The days that the panel names: the window's, or its end once it has passed."""
    days = (
        [expectation.latest]
        if expectation.status == "overdue"
        else [expectation.earliest, expectation.latest]
    )
    return [day for day in days if day is not None]


@pytest.mark.parametrize("slug", RECRUITING)
def test_the_panel_shows_the_expected_advice(open_thread: OpenThread, slug: str) -> None:
    """What to do, when, by which channel, why, and a draft where there is something to write."""
    expectation = EXPECTED[slug]
    window = open_thread(slug)
    expect(window.wait_for_advice()).to_have_attribute("data-action", expectation.action)
    expect(window.badge).to_have_attribute("data-status", expectation.status or "none")
    window.open_panel()
    for day in days_told(expectation):
        expect(window.part("when")).to_contain_text(format_date(day, "EEEE d MMMM", locale="fr"))
    if expectation.channel:
        expect(window.part("channel").locator(".lead")).to_have_text(
            word("fr", f"channel_{expectation.channel}")
        )
    expect(window.part("summary")).not_to_be_empty()
    expect(window.part("reasons").locator("li").first).to_be_visible()
    expect(window.part("draft")).to_have_count(
        1 if expectation.action in ("reply", "thank", "follow_up") else 0
    )


def test_a_reason_quotes_the_recruiter_s_own_words(open_thread: OpenThread) -> None:
    window = open_thread("promised-date-passed")
    window.open_panel()
    said = " ".join(
        message["text"] for message in window.site.thread("promised-date-passed").conversation["messages"]
    )
    quotes = window.part("reasons").locator("q").all_text_contents()
    assert quotes
    assert all(quote in said for quote in quotes)
