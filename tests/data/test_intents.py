"""Short messages of every stage show what they do, and nothing else, in every language."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from relance.conversation import Context, Conversation, Me, Message, Participant
from relance.counterpart import judge
from relance.lexicon import lexicon, read
from relance.transcript import transcribe

FOLDER = Path(__file__).parent / "intents"
WRITTEN = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
# Least share of first messages told for what they are; only ever raised.
FLOOR = 0.95
CASES = [
    pytest.param(file.stem, case, id=f"{file.stem}-{case['text'][:40]}")
    for file in sorted(FOLDER.glob("*.toml"))
    for case in tomllib.loads(file.read_text("utf-8"))["case"]
]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_a_message_shows_what_it_does_and_nothing_else(language: str, case: dict[str, Any]) -> None:
    """Intents named under `not` are those that would lead to the wrong advice here."""
    shown = {hit.intent for sentence in read(case["text"], [lexicon(language)]) for hit in sentence.hits}
    missing = sorted(set(case["intents"]) - shown)
    wrong = sorted(set(case.get("not", ())) & shown)
    assert not missing, f"does not show {missing}"
    assert not wrong, f"must not show {wrong}"


def right(language: str, talk: dict[str, Any]) -> bool:
    """Whether a first message is told for what it is; prints why when it is not."""
    conversation = Conversation(
        id=language,
        context=Context(now=WRITTEN, time_zone="Europe/Zurich"),
        me=Me(name="Alex Morel"),
        participants=(Participant(name="Dominique Vidal"),),
        messages=(Message(sender="Dominique Vidal", sent_at=WRITTEN, text=talk["text"]),),
    )
    answer = judge(conversation, transcribe(conversation))
    if answer.recruiting is not talk["recruiting"]:
        spoken = "; ".join(f"{signal.id} {signal.weight} {signal.quote!r}" for signal in answer.signals)
        print(f"{talk['text'][:60]}: {spoken}")
    return answer.recruiting is talk["recruiting"]


@pytest.mark.parametrize("language", ["de", "es", "it", "nl", "pt"])
def test_first_messages_tell_whether_they_are_about_a_position(language: str) -> None:
    """Sellers, friends and students use the words of recruiting too, and recruiters theirs."""
    table = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    judged = [right(language, talk) for talk in table["talk"]]
    assert sum(judged) / len(judged) >= FLOOR
