"""Whatever people write, the answer is a record: nothing raises, and what it says holds together."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from relance import AdviceRecord, Conversation, advise
from relance.lexicon.data import entries

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
# Real phrases of every intent, put together at random, reach further than random letters.
PHRASES = sorted(
    {
        text
        for language in ("fr", "en", "de", "es")
        for _, entry in entries(language)
        for text in entry.matches
    }
)
DATES = [
    "demain à 14h",
    "by Friday",
    "mardi 10 à 9h30",
    "3/12 at 2pm",
    "sous quinze jours",
    "am Freitag",
    "hier",
    "?",
    "…",
    "👍",
]
TEXTS = st.lists(st.sampled_from(PHRASES + DATES) | st.text(max_size=20), min_size=0, max_size=6).map(
    " ".join
)


@st.composite
def conversations(draw: st.DrawFn) -> dict[str, Any]:
    """A conversation of random turns at random times."""
    messages, at = [], START
    for _ in range(draw(st.integers(0, 8))):
        at += timedelta(minutes=draw(st.integers(1, 20_000)))
        sender = draw(st.sampled_from(["Ana Ruiz", "Jo Berg", "Kim Roe"]))
        messages.append({"sender": sender, "sent_at": at.isoformat(), "text": draw(TEXTS)})
    now = at + timedelta(hours=draw(st.integers(0, 1000)))
    zone = draw(st.sampled_from(["Europe/Paris", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]))
    return {
        "id": "any",
        "context": {"now": now.isoformat(), "time_zone": zone},
        "me": {"name": "Ana Ruiz"},
        "participants": [{"name": "Jo Berg", "headline": draw(st.none() | st.text(max_size=30))}],
        "messages": messages,
    }


def holds_together(record: AdviceRecord) -> bool:
    """An action has a status and a window in order; nothing is drafted where nothing is to be written."""
    if record.action == "none":
        return record.status is None and not record.drafts
    if record.earliest and record.latest:
        return record.earliest <= record.latest
    return record.action == "move_on"


@settings(max_examples=300, deadline=None)
@given(conversations())
def test_any_conversation_gets_a_record_that_holds_together(data: dict[str, Any]) -> None:
    """No text, order or gap breaks the way from words to advice."""
    record = advise(Conversation.model_validate(data))
    assert holds_together(record)
    if record.action in ("reply", "thank", "follow_up"):
        assert record.drafts
        assert record.best_at is not None
        assert record.best_at >= Conversation.model_validate(data).context.now


@settings(max_examples=60, deadline=None)
@given(conversations())
def test_the_same_conversation_always_gets_the_same_record(data: dict[str, Any]) -> None:
    """Advice is a function of its arguments."""
    conversation = Conversation.model_validate(data)
    assert advise(conversation) == advise(conversation)
