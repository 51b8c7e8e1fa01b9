"""The way through an export: files → rows → threads → owner → conversations."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ..conversation import Context, Conversation
from .contacts import headlines, profile_name
from .encoding import repaired
from .knowledge import columns, limits
from .owner import find_owner
from .result import Archive, ArchiveError, Fault, Owner
from .rows import Row, RowError, SpreadsheetError, read_rows
from .source import Export, Member, open_export
from .table import read_table
from .threads import gather, newest_first, to_conversation

Progress = Callable[[int, int], None]
_EVERY = 500
_TEXT_FIELDS = ("title", "sender", "to", "subject", "content")


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    name: str
    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    seen: int = 0
    drafts: int = 0
    more_faults: int = 0
    first_error: RowError | None = None

    def fault(self, where: str, message: str) -> None:
        """Note something unreadable; beyond the limit it is only counted."""
        if len(self.faults) < limits().faults.value:
            self.faults.append(Fault(where, message))
        else:
            self.more_faults += 1

    def take(self, line: int, row: Row | RowError | None) -> None:
        """Sort one row to where it belongs."""
        self.seen += 1
        if self.seen > limits().rows.value:
            raise ArchiveError(f"{self.name} has more than {limits().rows.value} messages; split the file")
        if row is None:
            self.drafts += 1
        elif isinstance(row, RowError):
            self.first_error = self.first_error or row
            self.fault(f"line {line}", str(row))
        else:
            self.rows.append(row)


def _check_bytes(reading: _Reading, row: Row | RowError | None) -> None:
    if isinstance(row, Row) and "\ufffd" in row.content + row.sender:
        reading.fault(f"line {row.line}", "some of its bytes are not UTF-8; each is read as \ufffd")


def _read(member: Member, on_progress: Progress | None) -> _Reading:
    reading = _Reading(member.name)
    with read_table(member, columns().messages) as table:
        reading.notices += table.notices
        for line, row in read_rows(table):
            reading.take(line, row)
            if table.broken_bytes:
                _check_bytes(reading, row)
            if on_progress and reading.seen % _EVERY == 0:
                on_progress(min(table.characters_read(), member.size), member.size)
    if reading.first_error and not reading.rows:
        place = "" if isinstance(reading.first_error, SpreadsheetError) else f"{reading.faults[0].where}: "
        raise ArchiveError(f"no row of {member.name} can be read; {place}{reading.first_error}")
    if on_progress:
        on_progress(member.size, member.size)
    return reading


def _unspoil(reading: _Reading) -> None:
    """Undo a wrong decoding of the whole file; a message that merely shows "Ã©" does not make it one."""
    special = [
        text for row in reading.rows for name in _TEXT_FIELDS if not (text := getattr(row, name)).isascii()
    ]
    if not special or any(repaired(text) is None for text in special):
        return
    for row in reading.rows:
        for name in _TEXT_FIELDS:
            setattr(row, name, repaired(getattr(row, name)))
    reading.notices.append(
        f"{reading.name} had its accents spoilt (Ã© for é) by a program; they are repaired"
    )


def _conversations(
    reading: _Reading, export: Export, context: Context, me: str | None
) -> tuple[Owner, tuple[Conversation, ...]]:
    profile = profile_name(export.profile)
    threads = gather(reading.rows, tuple(filter(None, (me, profile))))
    owner = find_owner(threads, me, profile)
    known, notice = headlines(export.connections)
    reading.notices += filter(None, (notice,))
    backwards = newest_first(threads)
    conversations: list[Conversation] = []
    for thread in threads:
        try:
            conversations.append(to_conversation(thread, owner, context, known, backwards=backwards))
        except ValueError as error:  # what the model refuses; named, and the others go on
            reading.fault(f"conversation {thread.id}", str(error).replace("\n", " "))
    return owner, tuple(conversations)


def read_messages(
    source: Path | bytes, *, context: Context, me: str | None = None, on_progress: Progress | None = None
) -> Archive:
    """Read LinkedIn's data export.

    Args:
        source: the zip, the folder it was unpacked to, or messages.csv; as a path, or zip and CSV as bytes.
        context: when and where the advice is asked for; each conversation carries it.
        me: the owner's name or profile address, when the export does not tell.
        on_progress: told (bytes done, bytes in all) now and then.

    Raises:
        ArchiveError: when the whole cannot be read; single rows that cannot be are in `faults`.
        OSError: when the path cannot be read.
    """
    with open_export(source) as export:
        reading = _read(export.messages, on_progress)
        _unspoil(reading)
        owner, conversations = _conversations(reading, export, context, me)
    faults = reading.faults
    if reading.more_faults:
        faults = [*faults, Fault(reading.name, f"{reading.more_faults} more rows cannot be read")]
    return Archive(conversations, tuple(faults), owner, tuple(reading.notices), reading.seen, reading.drafts)
