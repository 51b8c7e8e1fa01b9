"""The pieces that the grammar works on: a kind, a place in the text, and what was read so far."""

from __future__ import annotations  # the field `time` would hide the type `time`

import datetime as dt
from typing import Any

from .expression import Bound, Precision

# fmt: off
# Kinds of words: what a group of a language file may say its words are.
WORD_KINDS = (
    "weekday", "weekday_strict", "weekday_many", "month", "month_strict", "number", "ordinal", "article",
    "today", "part", "today_part", "next_day", "unit", "span", "shorthand", "this", "next", "past",
    "after_next", "begin", "mid", "end", "whole", "in", "within", "ago_before", "in_between",
    "ago_after", "later", "on", "at", "around", "the", "of", "and", "or", "to", "between", "by", "from",
    "until", "by_after", "from_after", "not_date", "in_eight", "week_of", "week_number", "event", "zone",
    "clock_word", "hour_word", "half_before", "half_after", "quarter_before", "quarter_after",
    "minutes_to", "minutes_past", "past_cue", "future_cue", "event_noun", "ordinal_noun", "per",
    "recurring", "filler", "numbering", "duration_cue",
)
# Kinds of digits and signs, read by the scanner.
SIGN_KINDS = (
    "digits", "digit_ordinal", "year", "numeric_date", "point_pair", "comma", "dash", "slash", "line",
    "stop", "gap",
)
# fmt: on
# Kinds that the grammar makes.
MADE_KINDS = ("clock", "weak_clock", "date", "period", "expression")

_CODES = {name: chr(0xE000 + index) for index, name in enumerate(WORD_KINDS + SIGN_KINDS + MADE_KINDS)}


def code(kind: str) -> str:
    """The one character that stands for a kind in the patterns."""
    return _CODES[kind]


class Node:
    """A token or a phrase already read.

    A plain class with defaults: a message makes dozens of them, most with four fields only.

    Attributes:
        kind: the character of its kind.
        start, end: its place in the text.
        value: what its word says (a number, a unit …), by kind.
        grain: the unit of a period, or how a clock time was written.
        sure: False while the half of the day of a clock time is not known.
    """

    first: dt.date | None = None
    last: dt.date | None = None
    time: dt.time | None = None
    end_time: dt.time | None = None
    precision: Precision = "exact"
    bound: Bound = "on"
    business_days: int | None = None
    rule: str = ""
    grain: str = "day"
    sure: bool = True
    part: str = ""

    def __init__(self, kind: str, start: int, end: int, value: Any = None, **fields: Any) -> None:  # noqa: ANN401
        self.kind = kind
        self.start = start
        self.end = end
        self.value = value
        for name, content in fields.items():
            setattr(self, name, content)
