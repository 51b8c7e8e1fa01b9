"""Short conversations told apart into recruiting and not: one person writes, the user answers."""

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from relance.conversation import Context, Conversation, Me, Message, Participant

FOLDER = Path(__file__).parent / "counterpart"
LANGUAGES = ("fr", "en")
ZONES = {"fr": "Europe/Paris", "en": "Europe/London"}
FIRST = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NAMES = {"me": "Alex Morel", "them": "Dominique Vidal"}


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation, and whether it is about a position for the user."""

    id: str
    recruiting: bool
    conversation: Conversation

    @property
    def held_out(self) -> bool:
        """True for those that nobody may tune cues or weights on: the even ones."""
        return int(self.id.rpartition("-")[2]) % 2 == 0


def _message(index: int, written: dict[str, str]) -> Message:
    return Message(
        sender=NAMES[written["by"]], sent_at=FIRST + timedelta(hours=3 * index), text=written["text"]
    )


def _conversation(case: dict[str, object], messages: list[dict[str, str]], language: str) -> Conversation:
    return Conversation(
        id=str(case["id"]),
        context=Context(now=FIRST + timedelta(days=2), time_zone=ZONES[language]),
        me=Me(name=NAMES["me"]),
        participants=(Participant(name=NAMES["them"], headline=str(case["headline"])),),
        messages=tuple(_message(index, written) for index, written in enumerate(messages)),
    )


def cases(language: str) -> list[Case]:
    """The cases of a language, in the file's order."""
    listed = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))["case"]
    return [
        Case(case["id"], case["recruiting"], _conversation(case, case["messages"], language))
        for case in listed
    ]
