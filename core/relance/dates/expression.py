"""What is found in a text: a value, with the words it was read from."""

from __future__ import annotations  # the field `time` would hide the type `time`

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Precision = Literal["exact", "period", "vague"]
Bound = Literal["on", "by", "from", "until"]


@dataclass(frozen=True, slots=True)
class Expression:
    """One temporal expression.

    Attributes:
        text: the words, as written, bound words included ("d'ici vendredi").
        start: offset of the first character.
        end: offset after the last character.
        first: first day meant; None for a bare clock time or when only the end is known.
        last: last day meant: the day *by which* for a period; None when open ("from Monday on").
        time: clock time in the zone of the message; None when no time is said.
        end_time: end of a range of clock times.
        precision: "exact" a day, "period" several days or a part of a day, "vague" a part of a period.
        bound: "on", "by" (deadline), "from" (not before) or "until"; beside a clock time it is the
            bound of that time ("Tuesday after 5pm").
        business_days: how many business days were counted, or None.
        rule: name of the rule that read it.
    """

    text: str
    start: int
    end: int
    first: dt.date | None
    last: dt.date | None
    time: dt.time | None = None
    end_time: dt.time | None = None
    precision: Precision = "exact"
    bound: Bound = "on"
    business_days: int | None = None
    rule: str = ""

    @property
    def day(self) -> dt.date | None:
        """The one day that the advice rules ask for: by which, or from which when it is open."""
        return self.last or self.first
