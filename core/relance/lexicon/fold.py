"""Text to comparable words: case and accents folded, offsets kept.

People leave out accents and capitals when they type fast, so both are dropped before anything is
compared. Offsets always point into the text as it was written, for quotes.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# Words, the two marks that change what a sentence does, and pictures (an emoji is often the whole answer).
_TOKEN = re.compile(r"[^\W_]+|[?!]|[^\w\s.,;:'’‘\"“”«»()\[\]{}<>/\\|…–—\-*+=#@&%°•]")
_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "\u200d": "", "\ufe0f": ""})


class Token(NamedTuple):
    """One folded word and where it stands in the text."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """The word without case and accents: "Été" → "ete", "Straße" → "strasse"."""
    lowered = word.casefold().translate(_LETTERS)
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The folded tokens of `text[start:end]`, with offsets into `text`."""
    found = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word = fold(match.group())
        if word:
            found.append(Token(word, *match.span()))
    return tuple(found)
