"""Days, clock times and lists as people say them, in each language.

The words are data (data/wording/<language>.toml and the table of locales). Knows no clock: "today" is an
argument. Must not know what the sentence is about.
"""

from .days import say_day, say_time, say_window
from .text import elided, elides, join
from .words import Form, words

__all__ = ["Form", "elided", "elides", "join", "say_day", "say_time", "say_window", "words"]
