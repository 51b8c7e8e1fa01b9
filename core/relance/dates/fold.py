"""Lower case without accents, one character for one, so that offsets stay true."""

import unicodedata

_LETTERS = {"ß": "s", "æ": "a", "œ": "o", "ø": "o", "đ": "d", "ł": "l", "ı": "i"}
_QUOTES = dict.fromkeys("\u2019\u2018`\u00b4", "'")
_DASHES = dict.fromkeys("\u2010\u2011\u2013\u2014\u2212", "-")
_SPACES = dict.fromkeys("\u00a0\u202f\u2009", " ")
_SPECIAL = _LETTERS | _QUOTES | _DASHES | _SPACES
_LAST_FOLDED = 0x0250


def _base(char: str) -> str:
    """The plain letter under a letter with accents; the character itself when there is none."""
    lowered = char.lower()
    plain = unicodedata.normalize("NFD", lowered)[:1]
    if plain in _SPECIAL:
        return _SPECIAL[plain]
    return plain if plain.isalnum() else char


_TABLE = {code: _base(chr(code)) for code in range(_LAST_FOLDED) if chr(code).isalpha()}
_TABLE |= {ord(char): plain for char, plain in _SPECIAL.items()}


def fold(text: str) -> str:
    """The text in lower case without accents, curly quotes or long dashes; exactly as long."""
    return text.translate(_TABLE)
