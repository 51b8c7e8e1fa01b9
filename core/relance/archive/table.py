"""Opens a CSV file of the export: its encoding, its delimiter, its columns by name, its records.

Knows columns by the names that the data gives them and nothing of what they mean.
"""

import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from .encoding import AGAIN, detect
from .knowledge import FileForm, limits, words
from .records import Lines, Record, records_of, split
from .result import ArchiveError
from .source import Member

_HEADER_LINES = 8


@dataclass(slots=True)
class Table:
    """A CSV file with its header read.

    Attributes:
        positions: our name of a column → its index; columns that the file lacks are absent.
        records: the rows, read as they are asked for.
        notices: what was odd about the file.
        broken_bytes: some bytes are not in the file's encoding and read as U+FFFD.
        characters_read: how far the reading is.
    """

    positions: dict[str, int]
    records: Iterator[Record]
    notices: list[str]
    broken_bytes: bool
    characters_read: Callable[[], int]


def _header(lines: Lines, form: FileForm, name: str) -> tuple[dict[str, int], list[str], str]:
    """The columns' positions, the header's fields and the delimiter; lines before it are passed over."""
    best: list[str] = []
    for _ in range(_HEADER_LINES):
        line = lines.next()
        if line is None:
            break
        for delimiter in words().spreadsheet.delimiters:
            found = [text.strip().lower() for text in split(line[1].lstrip("\ufeff"), delimiter) or []]
            best = max(best, found, key=len)
            positions = {
                ours: found.index(spelling.lower())
                for ours, column in form.columns.items()
                for spelling in column.names
                if spelling.lower() in found
            }
            if all(ours in positions for ours, column in form.columns.items() if column.required):
                return positions, found, delimiter
    needed = [column.names[0] for column in form.columns.values() if column.required]
    missing = [column for column in needed if column.lower() not in best]
    raise ArchiveError(
        f"{name} is not LinkedIn's: no header with {', '.join(missing or needed)} in its first lines"
    )


@contextmanager
def _decodable(name: str) -> Iterator[None]:
    try:
        yield
    except UnicodeError as error:
        raise ArchiveError(f"{name} cannot be decoded ({error}); it {AGAIN}") from error


@contextmanager
def read_table(member: Member, form: FileForm) -> Iterator[Table]:
    """Open a CSV file of the export, in the columns that `form` names.

    Raises:
        ArchiveError: when it is not such a file or cannot be decoded.
    """
    encoding = detect(member.open, member.name)
    with member.open() as raw, _decodable(member.name):
        text = io.TextIOWrapper(raw, encoding.name, "replace" if encoding.broken else "strict", newline="")
        lines = Lines(text, limits().record_characters.value)
        positions, header, delimiter = _header(lines, form, member.name)
        known = words().records
        starts = re.compile(known.with_id if positions.get("conversation_id") == 0 else known.without_id)
        records = records_of(lines, delimiter, len(header), starts)
        notices = [encoding.notice] if encoding.notice else []
        if delimiter != ",":
            notices.append(f"{member.name} has its fields apart by {delimiter!r}: a program saved it again")
        yield Table(positions, records, notices, encoding.broken, lambda: lines.characters)
