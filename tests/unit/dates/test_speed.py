"""Time grows with the length of a text, not faster, whatever is written in it."""

import time
from datetime import datetime

import pytest

from relance import dates

WRITTEN_AT = datetime(2026, 3, 4, 10)  # noqa: DTZ001
TIMES, SLACK = 8, 4
ADVERSARIES = [
    "Tuesday or ", "10:00, ", "1.1.", "12/12/", "a.", "the 12th and ", "0 11 ", "mar ", "de la ", "-", "\n",
    "10h ou ", "06 39 ", "next ", "between 2 and ", "every Monday and ", "by ",
    "x@", "http://", "99,9", "(", "am ",
]  # fmt: skip


def seconds(text: str) -> float:
    """The fastest of a few readings."""
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        dates.find(text, "en", WRITTEN_AT)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("piece", ADVERSARIES)
def test_a_long_text_takes_time_in_proportion(piece: str) -> None:
    short = seconds(piece * 400)
    long = seconds(piece * 400 * TIMES)
    assert long < short * TIMES * SLACK + 0.005
