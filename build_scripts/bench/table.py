"""The figures as a table for a terminal."""

from collections.abc import Iterator
from itertools import pairwise

from .figures import Row, shown

HEAD = ("what", "where", "median", "least … most", "goal", "baseline", "its median", "ratio", "to native")


def _cells(row: Row, native: dict[str, Row]) -> tuple[str, ...]:
    beside = native.get(row.name)
    times = f"{row.figure.median / beside.figure.median:.1f}" if beside and beside is not row else ""
    return (
        row.name,
        row.where,
        shown(row.figure.median),
        f"{shown(row.figure.least)} … {shown(row.figure.most)}",
        f"≤ {shown(row.asked)}" if row.asked else "",
        row.baseline_name,
        shown(row.baseline.median),
        f"{row.ratio:.1f}",
        times,
    )


def linear(rows: list[Row]) -> Iterator[str]:
    """Whether a conversation costs the same among many as among few, by the least disturbed runs."""
    groups = [row for row in rows if row.name.endswith("conversations") and row.where == "native"]
    for few, many in pairwise(groups):
        ratio = many.figure.least / few.figure.least
        yield f"one conversation of {many.name}: {ratio:.2f} times one of {few.name} (1 is linear)"


def table(rows: list[Row]) -> Iterator[str]:
    """The lines of the table; times are for one message or one conversation."""
    native = {row.name: row for row in rows if row.where == "native"}
    cells = [HEAD, *(_cells(row, native) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEAD))]
    for line in cells:
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
    yield from linear(rows)
