"""Shapes that cost a careless reader quadratic time; each is a megabyte and is read in a moment."""

import time

import pytest

from relance.archive import ArchiveError

from .export_writer import CAMILLE, ELEVEN, JULIEN, NINE, Row, Sent, csv_text
from .reading import read

SIZE = 1_000_000
# A linear reader needs about a second on a slow machine, a quadratic one an hour.
SECONDS = 20
PLAIN = Sent("2-a0000001", JULIEN, (CAMILLE,), "2026-03-01 10:00:00", "Bonjour").row()
HEADER = ",".join(NINE) + "\n"


def many(piece: str) -> str:
    """A megabyte of one piece."""
    return piece * (SIZE // len(piece))


def with_row(change: Row) -> str:
    """An export of one row, changed."""
    return csv_text(ELEVEN, [{**PLAIN, **change}], quoted=True)


SHAPES = {
    "names apart by commas": with_row({"TO": many("ab, "), "RECIPIENT PROFILE URLS": ""}),
    "different names": with_row({"TO": ", ".join(map(str, range(SIZE // 8))), "RECIPIENT PROFILE URLS": ""}),
    "credentials": with_row({"TO": "Paul" + many(", MBA"), "RECIPIENT PROFILE URLS": ""}),
    "addresses": with_row({"RECIPIENT PROFILE URLS": many("u,")}),
    "open tags": with_row({"CONTENT": "<p>" + many("<") + "</p>"}),
    "open comments": with_row({"CONTENT": "<p>" + "<!--" * 40_000 + "</p>"}),
    "open endings": with_row({"CONTENT": "<p>" + "</p" * 40_000 + "</p>"}),
    "spaces after an ending": with_row({"CONTENT": "<p>" + many("</p>" + " " * 99) + "x"}),
    "entities": with_row({"CONTENT": "<p>" + many("&#x26;") + "</p>", "SUBJECT": many("&amp")}),
    "percent signs": with_row({"CONTENT": many("%FIRSTNAME")}),
    "empty lines": with_row({"CONTENT": many("\n")}),
    "quotes": HEADER + many('"'),
    "lone quotes": HEADER + many('"\n'),
    "openings": HEADER + many('2-a0000001,"\nx\n'),
    "an opening and rows": HEADER + '2-a0000001,"' + many("\n2-a0000001,,a,b"),
    "delimiters": HEADER + many(","),
    "a header of delimiters": many(",;\t"),
    "digits": HEADER + "x\n" + many("2-a0000001"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_hostile_shapes_cost_no_more_than_their_length(shape: str) -> None:
    start = time.perf_counter()
    try:
        read(SHAPES[shape].encode(), me=CAMILLE.name)
    except ArchiveError as error:
        length = len(str(error))
        assert length < 500
    assert time.perf_counter() - start < SECONDS
