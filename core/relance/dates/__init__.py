"""Temporal expressions in text: days, periods, clock times and deadlines, in seven languages.

The engine knows no word: those are in `data/dates/<language>.toml`. Must not know what a day is for.
"""

from datetime import datetime
from typing import Literal

from .engine import expressions
from .expression import Bound, Expression, Precision
from .language import LANGUAGES

__all__ = ["LANGUAGES", "Bound", "Expression", "Precision", "find"]


def find(
    text: str,
    language: str,
    written_at: datetime,
    *,
    country: str | None = None,
    tense: Literal["past", "future"] | None = None,
) -> tuple[Expression, ...]:
    """The temporal expressions of a message, in order of appearance, none overlapping.

    Args:
        text: the message.
        language: one of `LANGUAGES`.
        written_at: local time of the message: words such as "tomorrow" count from its date. Clock times said
            in another zone are converted to its zone; a naive time leaves them as said.
        country: ISO 3166-1 code, for public holidays and the order of "3/12"; else that of the zone.
        tense: whether bare days lie in the past; decided from the words around them when absent.

    Raises:
        FileNotFoundError: the language has no data.
    """
    return expressions(text, language, written_at, country, tense)
