"""Which language a text is in, told by its function words.

Knows the word lists and nothing of what the words mean; forms of address are intents of the lexicon.
"""

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import get_args

from .conversation import Language
from .model import Model

LANGUAGES: tuple[Language, ...] = get_args(Language)


class Profile(Model):
    """One language: its function words, and its forms of address where it has two."""

    words: str
    informal: str | None = None
    formal: str | None = None
    usual: str | None = None


@cache
def _profiles() -> dict[str, Profile]:
    table = tomllib.loads((files("relance") / "data" / "languages.toml").read_text("utf-8"))
    return {language: Profile.model_validate(table[language]) for language in LANGUAGES}


def profile(language: Language) -> Profile:
    """What is known of a language."""
    return _profiles()[language]


@cache
def _weights() -> dict[str, dict[Language, float]]:
    """For each word the languages that use it, each with the word's share."""
    users: dict[str, list[Language]] = {}
    for language in LANGUAGES:
        for word in profile(language).words.split():
            users.setdefault(word, []).append(language)
    return {
        word: {language: 1 / len(languages) for language in languages} for word, languages in users.items()
    }


def scores(words: Iterable[str]) -> dict[Language, float]:
    """How much of the folded words speaks for each language."""
    weights, result = _weights(), dict.fromkeys(LANGUAGES, 0.0)
    for word in words:
        for language, share in weights.get(word, {}).items():
            result[language] += share
    return result


def lead(scored: dict[Language, float], *, least: float = 0.0) -> Language | None:
    """The language that leads.

    Args:
        scored: as `scores` gives them.
        least: how far the best must lead the second, in whole words that only it uses.

    Returns:
        The language, or None when no word tells or the lead is too small.
    """
    best = max(scored, key=lambda language: scored[language])
    second = max(value for language, value in scored.items() if language != best)
    return best if scored[best] > 0 and scored[best] - second >= least else None
