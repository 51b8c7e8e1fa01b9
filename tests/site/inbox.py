"""The invented conversations, as the files hold them and as the page's own script is given them."""

import base64
import json
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

CONVERSATIONS = Path(__file__).parent / "conversations"
NOW = "2026-03-12T10:00:00+01:00"
TIME_ZONE = "Europe/Paris"


@dataclass(frozen=True, slots=True)
class Thread:
    """One conversation file; `slug` is its name and its conversation's id."""

    slug: str
    conversation: dict[str, Any]

    @property
    def thread_id(self) -> str:
        """The id in the page's address: of the real form, always the same for the same file."""
        name = uuid.uuid5(uuid.NAMESPACE_URL, f"relance:{self.slug}")
        return "2-" + base64.b64encode(f"{name}_010".encode()).decode()

    @property
    def path(self) -> str:
        """The thread's address on the site."""
        return f"/messaging/thread/{self.thread_id}/"

    @property
    def who(self) -> str:
        """The other person's name."""
        name: str = self.conversation["participants"][0]["name"]
        return name

    def for_page(self) -> dict[str, Any]:
        """What the page's script renders: times as epoch milliseconds."""
        return {
            "id": self.slug,
            "thread_id": self.thread_id,
            "participants": self.conversation["participants"],
            "messages": [
                {**message, "at": milliseconds(message["sent_at"])}
                for message in self.conversation["messages"]
            ],
        }


def milliseconds(moment: str) -> int:
    """An ISO date-time with offset as the page's epoch milliseconds."""
    return round(datetime.fromisoformat(moment).timestamp() * 1000)


def read_threads(folder: Path = CONVERSATIONS) -> tuple[Thread, ...]:
    """All conversations, the one with the latest message first, as an inbox shows them."""
    files = sorted(folder.glob("*.json"))
    threads = [Thread(file.stem, json.loads(file.read_text(encoding="utf-8"))) for file in files]
    return tuple(sorted(threads, key=_last_moment, reverse=True))


def _last_moment(thread: Thread) -> int:
    return milliseconds(thread.conversation["messages"][-1]["sent_at"])


def my_name(threads: tuple[Thread, ...]) -> str:
    """The user's name: one inbox has one owner."""
    names = {str(thread.conversation["me"]["name"]) for thread in threads}
    if len(names) != 1:
        raise ValueError(f"the conversations of one inbox name {len(names)} owners: {sorted(names)}")
    return names.pop()
