"""What the tests of the archive share: a context, and reading with it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from relance.archive import Archive, read_messages
from relance.conversation import Context, Conversation

from .export_writer import FOLDER, Row, csv_text

CONTEXT = Context(now=datetime(2026, 3, 12, 9, tzinfo=UTC), time_zone="Europe/Paris")


def read(source: Path | bytes | str, me: str | None = None) -> Archive:
    """Read a committed file by its name, a path, or the bytes of a CSV or zip."""
    return read_messages(FOLDER / source if isinstance(source, str) else source, context=CONTEXT, me=me)


def read_rows(columns: Sequence[str], rows: Sequence[Row], me: str | None = None) -> Archive:
    """Read rows through a CSV of these columns."""
    return read(csv_text(columns, rows).encode(), me)


def by_people(archive: Archive) -> dict[str, Conversation]:
    """Conversations by the names of the others, sorted."""
    return {
        " + ".join(sorted(other.name for other in conversation.participants)): conversation
        for conversation in archive.conversations
    }
