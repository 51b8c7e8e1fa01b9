"""A record of messages.csv to a row: its time in UTC, its people, its text; drafts left out.

Knows one row at a time; what belongs together is found in `threads`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, lru_cache
from urllib.parse import unquote

from .encoding import AGAIN
from .knowledge import limits, words
from .records import Record
from .table import Table

_LEAST_TIME = len("2026-03-12 10:00")


@dataclass(slots=True)
class Row:
    """One message of the export; `conversation` is empty in exports up to 2018."""

    line: int
    conversation: str
    title: str
    sender: str
    sender_url: str
    to: str
    to_urls: tuple[str, ...]
    sent_at: datetime
    subject: str
    content: str
    outgoing: bool
    attachments: int


class RowError(Exception):
    """A row that cannot be read, and why."""


class SpreadsheetError(RowError):
    """A row whose date a spreadsheet has rewritten."""


@cache
def _spreadsheet_date() -> re.Pattern[str]:
    return re.compile(words().spreadsheet.date)


def sent_at(text: str) -> datetime:
    """The moment a DATE field names; LinkedIn writes UTC always.

    Raises:
        RowError: when it is not such a date.
    """
    bare = text.strip()
    for suffix in words().values.time_suffixes:
        bare = bare.removesuffix(suffix)
    try:
        moment = datetime.fromisoformat(bare) if len(bare) >= _LEAST_TIME else None
    except ValueError:
        moment = None
    if moment is None:
        if _spreadsheet_date().match(bare):
            raise SpreadsheetError(f"the date {text[:30]!r} has been rewritten: the file {AGAIN}")
        raise RowError(f"the date {text[:30]!r} is not of the form 2026-03-12 10:00:00 UTC")
    if not limits().first_year.value <= moment.year <= limits().last_year.value:
        raise RowError(f"the date {text[:30]!r} is none that LinkedIn can have")
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


@lru_cache(maxsize=4096)
def address(url: str) -> str:
    """A profile's address in the one form that compares equal: its last part, decoded, in lower case."""
    return unquote(url.strip().split("?")[0].rstrip("/").rpartition("/")[2]).lower()


def _is_yes(value: str) -> bool:
    return value.strip().lower() in words().values.yes


def _row(record: Record, fields: list[str], positions: dict[str, int]) -> Row | None:
    """One row, or None for a draft."""

    def get(name: str) -> str:
        position = positions.get(name)
        return "" if position is None else fields[position]

    most = limits().recipients.value
    if max(get("to").count(","), get("to_urls").count(",")) > most:
        raise RowError(f"it names more than {most} recipients")
    if _is_yes(get("message_draft")) or _is_yes(get("conversation_draft")):
        return None
    return Row(
        line=record.line,
        conversation=get("conversation_id").strip(),
        title=get("title").strip(),
        sender=get("sender").strip(),
        sender_url=address(get("sender_url")),
        to=get("to").strip(),
        to_urls=tuple(address(url) for url in get("to_urls").split(",") if url.strip()),
        sent_at=sent_at(get("date")),
        subject=get("subject").strip(),
        content=get("content").replace("\r\n", "\n").replace("\r", "\n"),
        outgoing=get("direction").strip().lower() in words().values.outgoing,
        attachments=sum(1 for url in get("attachments").split(",") if url.strip()),
    )


def read_rows(table: Table) -> Iterator[tuple[int, Row | RowError | None]]:
    """Every row with its line: read, or why it could not be; None for a draft."""
    for record in table.records:
        if record.fields is None:
            yield record.line, RowError(record.problem)
            continue
        try:
            yield record.line, _row(record, record.fields, table.positions)
        except RowError as error:
            yield record.line, error
