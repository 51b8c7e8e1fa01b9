"""Lines of CSV text to records, one broken record never spoiling those after it.

The csv module reads each record; where a record ends is found here, by counting quotes, so that a
quote that is never closed costs its own record and not the rest of the file. Knows nothing of columns.
"""

import csv
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

from .knowledge import limits


@dataclass(frozen=True, slots=True)
class Record:
    """One row: the line it begins on, counted from 1, and its fields; `fields` is None when it is broken."""

    line: int
    fields: list[str] | None
    problem: str = ""


class Lines:
    """Physical lines with their numbers, at most `limit` characters at once, with a way to put some back."""

    def __init__(self, stream: TextIO, limit: int) -> None:
        """Read lines of `stream`."""
        self._stream = stream
        self._limit = limit
        self._number = 0
        self.characters = 0
        self._returned: deque[tuple[int, str]] = deque()

    def next(self) -> tuple[int, str] | None:
        """The next line, or None at the end."""
        if self._returned:
            return self._returned.popleft()
        text = self._stream.readline(self._limit)
        if not text:
            return None
        self._number += 1
        self.characters += len(text)
        return self._number, text

    def put_back(self, lines: list[tuple[int, str]]) -> None:
        """Read these again, before anything else."""
        self._returned.extendleft(reversed(lines))


def split(text: str, delimiter: str) -> list[str] | None:
    """The fields of one record, or None when it is not one."""
    before = csv.field_size_limit()
    if len(text) > before:  # the csv module knows only one limit for the whole process: put it back
        csv.field_size_limit(len(text))
    try:
        return next(csv.reader([text], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return None
    finally:
        if len(text) > before:
            csv.field_size_limit(before)


def _ended(text: str) -> bool:
    return text.endswith(("\n", "\r"))


def _take(lines: Lines, limit: int) -> tuple[list[tuple[int, str]], bool]:
    """Lines up to the end of a record, and whether its quotes are closed and its size allowed."""
    taken: list[tuple[int, str]] = []
    size, quotes = 0, 0
    while line := lines.next():
        taken.append(line)
        size += len(line[1])
        quotes += line[1].count('"')
        if quotes % 2 == 0 and _ended(line[1]):
            return taken, size <= limit
        if size > limit:
            return taken, False
    return taken, quotes % 2 == 0


def _fitted(fields: list[str] | None, width: int) -> list[str] | None:
    """The fields when they are as many as the header's; empty ones too many are cut off."""
    if fields is None or len(fields) < width or any(fields[width:]):
        return None
    return fields[:width]


def _problem(fields: list[str] | None, closed: bool, width: int) -> str:
    if not closed:
        return "a quotation mark is opened and never closed"
    if fields is None:
        return "its quotation marks do not match"
    return f"it has {len(fields)} fields, the header has {width}"


def records_of(lines: Lines, delimiter: str, width: int, starts: re.Pattern[str]) -> Iterator[Record]:
    """Every record; after a broken one, the next begins at a line that matches `starts`."""
    limit = limits().record_characters.value
    seeking = False
    while line := lines.next():
        if seeking and not starts.search(line[1]):
            continue
        lines.put_back([line])
        taken, closed = _take(lines, limit)
        number, first = taken[0]
        text = "".join(text for _, text in taken)
        if not text.strip():
            continue
        fields = split(text, delimiter) if closed else None
        fitted = _fitted(fields, width)
        if fitted is None and len(taken) > 1:
            fitted = _fitted(split(first, delimiter), width)
            lines.put_back(taken[1:])
        seeking = fitted is None
        yield Record(number, fitted, "" if fitted else _problem(fields, closed, width))
