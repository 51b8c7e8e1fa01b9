"""The cue language, compiled to regular expressions over folded words.

A cue is written as people write the words:

* `je|nous reviens|revenons vers vous`   alternatives for one word
* `(tenir au courant|donner des nouvelles)`   alternatives of several words
* `(bien)? recu`   an optional part
* `interess*`   any word that begins so
* `..` up to four words between, `...` up to ten
* `^` the sentence's beginning, `$` its end

Each cue has a key, a literal that every match contains, so that a text is searched only for the
cues whose key it holds. Knows no language.
"""

import re
from dataclasses import dataclass
from functools import cache

from .fold import tokens

STEM_LENGTH = 4
# A line is "| word word | word |": bars stand at the sentences' ends, and no cue reaches over one.
BAR = "|"
_GAPS = {"..": r"(?:[^ |]+ ){0,4}?", "...": r"(?:[^ |]+ ){0,10}?"}
_PIECE = re.compile(r"\(([^()]*)\)(\?)?|(\S+)")


class CueError(ValueError):
    """A cue that cannot be compiled; the message names it."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue made ready: its regular expression, and the words that every match needs.

    `groups` hold the keys of each part that must occur, one of each at least; `keys`, the most telling of
    them, are what the index is built from. Keys are whole words, or stems with a "*".
    """

    source: str
    expression: str
    groups: tuple[frozenset[str], ...]
    keys: frozenset[str]

    def may_match(self, keys: set[str]) -> bool:
        """False when a line with these keys cannot match."""
        return not any(group.isdisjoint(keys) for group in self.groups)

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression; most cues are never needed, so each is compiled on first use."""
        return _compiled(self.expression)


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def stem_key(word: str) -> str:
    """What a cue for words that begin so is indexed under; the mark keeps stems and whole words apart."""
    return word[:STEM_LENGTH] + "*"


def _alternative(words: str, cue: str) -> tuple[str, str]:
    """One alternative as (regular expression, literal to index or "" when too short to be one)."""
    expressions, literal = [], ""
    for raw in words.split():
        if raw in ("^", "$"):
            raise CueError(f"cue {cue!r}: {raw!r} stands alone, not among alternatives")
        if raw in _GAPS:
            expressions.append(_GAPS[raw])
            continue
        stem = raw.endswith("*")
        parts = [token.text for token in tokens(raw.rstrip("*"))]
        if not parts:
            raise CueError(f"cue {cue!r}: {raw!r} holds no word")
        expressions += [re.escape(part) + " " for part in parts[:-1]]
        expressions.append(re.escape(parts[-1]) + ("[^ ]* " if stem else " "))
        usable = parts[:-1] if stem else parts
        if stem and len(parts[-1]) >= STEM_LENGTH:
            usable = [*usable, stem_key(parts[-1])]
        literal = max([literal, *usable], key=len)
    return "".join(expressions), literal


def _group(body: str, cue: str) -> tuple[str, set[str]]:
    """Alternatives as (regular expression, keys of all of them or none)."""
    parts = [_alternative(part, cue) for part in body.split("|")]
    literals = {literal for _, literal in parts}
    expression = parts[0][0] if len(parts) == 1 else "(?:" + "|".join(part for part, _ in parts) + ")"
    return expression, set() if "" in literals else literals


def _telling(keys: set[str]) -> int:
    """How telling the keys of a part are: the length of the shortest; 0 for none."""
    return min(map(len, keys), default=0)


def compile_cue(source: str) -> Cue:
    """Compile one cue.

    Raises:
        CueError: when the cue is malformed or holds no literal word to be found by.
    """
    expression, best, groups = "", set[str](), list[frozenset[str]]()
    for match in _PIECE.finditer(source):
        body, optional, word = match.groups()
        if word in _GAPS:
            expression += _GAPS[word]
        elif word == "^":
            expression += r"(?<=\| )"
        elif word == "$":
            expression += r"(?:[?!] )*(?=\|)"
        else:
            part, keys = _group(body if body is not None else word, source)
            expression += f"(?:{part})?" if optional else part
            if not optional and keys:
                groups.append(frozenset(keys))
                best = max(best, keys, key=_telling)
    if source.endswith(("?", "..")):
        raise CueError(f"cue {source!r} ends in a part that need not be there")
    if not best:
        raise CueError(f"cue {source!r} holds no word that must occur")
    return Cue(source, "(?<= )" + expression, tuple(groups), frozenset(best))
