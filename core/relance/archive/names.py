"""Who is meant by a TO field: its names are joined with commas, and some names hold commas themselves.

Knows the names that occur elsewhere in the export; nothing of messages.
"""

import re
import unicodedata
from functools import cache, lru_cache

from .knowledge import words

_MOST_PARTS = 5  # commas inside one name; a bound, so that a field of a million commas stays cheap
_JOINT = re.compile(r",\s*")


@lru_cache(maxsize=4096)
def same(name: str) -> str:
    """A name in the one form that compares equal: composed, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def is_closed_account(name: str) -> bool:
    """Whether the name stands for somebody who has left LinkedIn."""
    return name in words().values.closed_accounts


@cache
def _credential() -> re.Pattern[str]:
    return re.compile(words().credentials.pattern)


def _longest_known(pieces: list[str], start: int, known: frozenset[str]) -> int:
    """The end of the longest known name that begins at `start`, or `start` when none does."""
    for end in range(min(len(pieces), start + _MOST_PARTS), start, -1):
        if same(", ".join(pieces[start:end])) in known:
            return end
    return start


def split_names(to: str, known: frozenset[str], count: int | None) -> tuple[str, ...]:
    """The names in a TO field.

    Args:
        to: the field.
        known: names that occur elsewhere, each as `same` gives it.
        count: how many there are when the field beside it tells, else None.
    """
    whole = to.strip()
    if not whole:
        return ()
    if count == 1 or "," not in whole or same(whole) in known:
        return (whole,)
    pieces = _JOINT.split(whole)
    names: list[list[str]] = []
    at = 0
    while at < len(pieces):
        end = _longest_known(pieces, at, known)
        if end == at and names and _credential().match(pieces[at]):
            names[-1].append(pieces[at])
        else:
            names.append(pieces[at : max(end, at + 1)])
        at = max(end, at + 1)
    return tuple(name for parts in names if (name := ", ".join(parts)))
