"""Lists, and French elision."""

import re
import unicodedata
from collections.abc import Sequence

from ..conversation import Language
from .words import words


def join(items: Sequence[str], language: Language) -> str:
    """Items as one list: "a, b et c"."""
    if len(items) < 2:
        return "".join(items)
    link = words(language).and_
    if language == "es" and re.match(r"h?i(?![ae])", _bare(items[-1])):
        link = "e"
    return f"{', '.join(items[:-1])} {link} {items[-1]}"


def _bare(text: str) -> str:
    """Lower case, without accents."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def elides(text: str) -> bool:
    """Whether French "de" loses its vowel before this text: "d'Amélie", "d'Hélène", but "de Yanis"."""
    found = re.match(r"[^\W\d_]+", _bare(text))
    elision = words("fr").elision
    if found is None or elision is None:
        return False
    word = found[0]
    if word[0] in "hy":
        return word in elision.silent
    return word[0] in "aeiouœæ" and word not in elision.sounded


def elided(text: str, word: str) -> str:
    """French `word` ("de", "que", "le", "je" …) before `text`, elided where it must be: "qu'Inès"."""
    return f"{word[:-1]}'{text}" if elides(text) else f"{word} {text}"
