"""The lexicons: loaded from data once, checked, indexed by key.

One file an area in each language's folder; an entry is an intent with its cues, with texts that
must show it and texts that must not.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from pydantic import Field, ValidationError

from ..model import Model
from .cues import Cue, CueError, compile_cue, stem_key


class LexiconError(ValueError):
    """A lexicon file that cannot be used; the message names file and entry."""


class Entry(Model):
    """One intent in one language, as the file has it."""

    intent: str
    cues: tuple[str, ...]
    matches: tuple[str, ...]
    rejects: tuple[str, ...] = ()


class File(Model):
    """A lexicon file: its intents, and what people write for short, written out."""

    entry: tuple[Entry, ...] = ()
    shorthand: dict[str, str] = Field(default_factory=dict)


class Found(NamedTuple):
    """An intent found in a folded line, with offsets into the line."""

    intent: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's cues, found by key."""

    language: str
    entries: tuple[Entry, ...]
    index: dict[str, tuple[tuple[int, str, Cue], ...]]
    shorthand: Mapping[str, str]

    def search(self, line: str) -> Iterator[Found]:
        """Every intent that a folded line "| word word | word |" shows, with offsets into it."""
        tried: set[int] = set()
        words = line.split()
        keys = {*words, *map(stem_key, words)}
        for key in sorted(keys & self.index.keys()):  # a set has no order of its own
            for number, intent, cue in self.index[key]:
                if number in tried:
                    continue
                tried.add(number)
                if cue.may_match(keys):
                    for match in cue.pattern.finditer(line):
                        yield Found(intent, match.start(), match.end())


def lexicon_files(language: str) -> Iterator[tuple[str, File]]:
    """The files of a language by name; none for a language that has no lexicon yet."""
    folder = files("relance") / "data" / "lexicons" / language
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir(), key=lambda item: item.name):
        if path.name.endswith(".toml"):
            try:
                yield path.name, File.model_validate(tomllib.loads(path.read_text("utf-8")))
            except (tomllib.TOMLDecodeError, ValidationError) as error:
                raise LexiconError(f"{language}/{path.name}: {error}") from error


def entries(language: str) -> Iterator[tuple[str, Entry]]:
    """The entries of a language with the name of the file that holds each."""
    for name, parsed in lexicon_files(language):
        for entry in parsed.entry:
            yield name, entry


def _compiled(name: str, language: str, entry: Entry) -> Iterator[Cue]:
    for source in entry.cues:
        try:
            yield compile_cue(source)
        except CueError as error:
            raise LexiconError(f"{language}/{name}, {entry.intent}: {error}") from error


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, compiled once.

    Raises:
        LexiconError: when a file or a cue is malformed.
    """
    index: dict[str, list[tuple[int, str, Cue]]] = {}
    kept: list[Entry] = []
    number, shorthand = 0, dict[str, str]()
    for name, parsed in lexicon_files(language):
        shorthand |= parsed.shorthand
        kept += parsed.entry
        for entry in parsed.entry:
            for cue in _compiled(name, language, entry):
                number += 1
                for key in cue.keys:
                    index.setdefault(key, []).append((number, entry.intent, cue))
    return Lexicon(language, tuple(kept), {key: tuple(cues) for key, cues in index.items()}, shorthand)
