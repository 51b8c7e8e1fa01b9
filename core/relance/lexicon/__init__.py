"""Words to intents: what a sentence does, found by cue patterns that are data.

Knows languages and cues; nothing of dates, turns or rules.
"""

from .data import Lexicon, LexiconError, lexicon
from .fold import Token, tokens
from .reading import Hit, Sentence, area, read, shown

__all__ = [
    "Hit",
    "Lexicon",
    "LexiconError",
    "Sentence",
    "Token",
    "area",
    "lexicon",
    "read",
    "shown",
    "tokens",
]
