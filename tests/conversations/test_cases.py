"""Every conversation of the test site gets the advice that was worked out for it by hand."""

from typing import Any

import pytest

from relance import advise
from relance.conversation import Conversation
from relance.record import AdviceRecord
from tests.conversations.expectation import read_expectation
from tests.site.inbox import Thread, read_threads

THREADS = {thread.slug: thread for thread in read_threads()}


@pytest.fixture(params=sorted(THREADS))
def thread(request: pytest.FixtureRequest) -> Thread:
    """One conversation after the other."""
    return THREADS[request.param]


def answered(record: AdviceRecord) -> dict[str, Any]:
    """The record's fields that an expectation speaks of."""
    interview = record.interview
    return {
        "recruiting": record.recruiting,
        "action": record.action,
        "status": record.status,
        "earliest": record.earliest,
        "latest": record.latest,
        "channel": record.channel,
        "answer_by": record.answer_by,
        "interview": interview.model_dump() if interview else None,
    }


def test_the_advice_is_the_one_worked_out_by_hand(thread: Thread) -> None:
    """Action, status, window, channel, interview and promised date."""
    expectation = read_expectation(thread.slug)
    record = advise(Conversation.model_validate(thread.conversation))
    assert answered(record) == expectation.compared(), expectation.why


def test_whatever_is_to_be_written_comes_with_a_draft(thread: Thread) -> None:
    """At least one for reply, thank and follow_up; none holds an open template mark."""
    record = advise(Conversation.model_validate(thread.conversation))
    if read_expectation(thread.slug).action in ("reply", "thank", "follow_up"):
        assert record.drafts
    assert not [draft.text for draft in record.drafts if "{{" in draft.text or "{%" in draft.text]
