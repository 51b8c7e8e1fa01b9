"""Slots: places in a draft that only the user can fill, marked the same way everywhere: ‹your answer›."""

import re

OPEN, CLOSE = "‹", "›"
_SLOT = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")


def mark(words: str) -> str:
    """The slot that asks for these words."""
    return f"{OPEN}{words}{CLOSE}"


def open_slots(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every slot still open in a text."""
    return tuple(found.span() for found in _SLOT.finditer(text))
