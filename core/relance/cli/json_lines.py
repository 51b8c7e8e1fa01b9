"""JSON values out of a file of one value or of one a line, each with its place; broken ones reported."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from pydantic_core import from_json

from .report import Report
from .words import limits

STANDARD_INPUT = "-"
_BOM = b"\xef\xbb\xbf"


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """The file, or standard input for "-"."""
    if name == STANDARD_INPUT:
        yield sys.stdin.buffer
    else:
        with Path(name).open("rb") as stream:
            yield stream


def _parsed(raw: bytes, where: str, report: Report) -> dict[str, Any] | None:
    """The object in the bytes, or None when it is reported as broken."""
    if len(raw) > limits()["conversation_bytes"].value:
        report.problem(where, f"is larger than {limits()['conversation_bytes'].value // 2**20} MB")
        return None
    try:
        value = from_json(raw.removeprefix(_BOM), cache_strings="keys")
    except ValueError as error:
        report.problem(where, f"is not JSON: {error}")
        return None
    if not isinstance(value, dict):
        report.problem(
            where, f"is a JSON {type(value).__name__}, not an object; for several write one a line"
        )
        return None
    return value


def _skip_line(stream: BinaryIO, size: int) -> None:
    while (rest := stream.readline(size)) and not rest.endswith(b"\n"):
        pass


def one_a_line(name: str, report: Report) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each line's object with its place."""
    most = limits()["conversation_bytes"].value
    with opened(name) as stream:
        number = 0
        while line := stream.readline(most + 1):
            number += 1
            where = f"{name}: line {number}"
            if len(line) > most and not line.endswith(b"\n"):
                _skip_line(stream, most)
            if line.strip() and (value := _parsed(line, where, report)) is not None:
                yield where, value


def only_one(name: str, report: Report) -> Iterator[tuple[str, dict[str, Any]]]:
    """The file's one object with its place."""
    with opened(name) as stream:
        raw = stream.read(limits()["conversation_bytes"].value + 1)
    if (value := _parsed(raw, name, report)) is not None:
        yield name, value
