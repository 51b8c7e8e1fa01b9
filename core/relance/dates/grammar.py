"""Patterns over kinds of nodes, in stages: each stage reads what the one before left.

A rule is a name, a pattern and a reader. A pattern names kinds in capitals ("DIGITS OF? MONTH"); each kind is
one character, so a pattern is a regular expression over the string of kinds. Must not know any rule.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from .firsts import first_kinds
from .language import Language
from .node import MADE_KINDS, SIGN_KINDS, WORD_KINDS, Node, code

_NAME = re.compile(r"[A-Z][A-Z_0-9]*")
_KINDS = {name.upper() for name in WORD_KINDS + SIGN_KINDS + MADE_KINDS}

MACROS = {
    "WD": "(?:WEEKDAY|WEEKDAY_STRICT)",
    "MON": "(?:MONTH|MONTH_STRICT)",
    "COUNT": "(?:DIGITS|NUMBER|ARTICLE)",
    "DAYNUM": "(?:DIGITS|DIGIT_ORDINAL|NUMBER|ORDINAL)",
    "ORD": "(?:DIGIT_ORDINAL|ORDINAL)",
    "BETWIXT": "(?:BETWEEN|IN_BETWEEN)",
    "INTO": "(?:IN|IN_BETWEEN)",
    "UPTO": "(?:TO|AT|DASH|UNTIL)",
    "LINK": "(?:OF|THE|ON|FILLER){0,3}",
}


def expand(pattern: str) -> str:
    """The regular expression of a pattern of kinds.

    Raises:
        ValueError: a name is neither a kind nor a macro.
    """

    def name(match: re.Match[str]) -> str:
        word = match[0]
        if word in MACROS:
            return expand(MACROS[word])
        if word not in _KINDS:
            raise ValueError(f"pattern {pattern!r}: {word} is no kind of node; see dates/node.py")
        return code(word.lower())

    return _NAME.sub(name, pattern).replace(" ", "")


@dataclass(slots=True)
class Context:
    """What the readers may ask: when the text was written, where, in which language.

    `text` is folded; `original` as written, of the same length.
    """

    text: str
    original: str
    today: date
    written_at: datetime
    language: Language
    month_first: bool
    country: str | None
    tense: str | None


@dataclass(slots=True)
class Found:
    """A match: its nodes, all nodes of the stage, and where among them it stands."""

    context: Context
    nodes: list[Node]
    every: list[Node]
    left: int
    right: int

    def all(self, *kinds: str) -> list[Node]:
        """The nodes of these kinds, in order."""
        codes = [code(kind) for kind in kinds]
        return [node for node in self.nodes if node.kind in codes]

    def get(self, *kinds: str) -> Node | None:
        """The first node of these kinds."""
        return next(iter(self.all(*kinds)), None)

    def one(self, *kinds: str) -> Node:
        """The first node of these kinds, which the pattern makes sure of."""
        return self.all(*kinds)[0]

    def before(self, distance: int = 1) -> Node | None:
        """The node before the match."""
        index = self.left - distance
        return self.every[index] if index >= 0 else None

    def after(self) -> Node | None:
        """The node after the match."""
        return self.every[self.right] if self.right < len(self.every) else None

    def make(self, kind: str, rule: str, **fields: Any) -> Node:  # noqa: ANN401 - fields of Node
        """A node over the whole match."""
        part = next((node.part for node in self.nodes if node.part), "")
        return Node(code(kind), self.nodes[0].start, self.nodes[-1].end, rule=rule, part=part, **fields)


Reader = Callable[[Found], Node | list[Node] | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of kinds and the reader of its matches; a reader that gives None passes the next rule on."""

    name: str
    pattern: str
    read: Reader


class Stage:
    """Rules tried at every place, in order; what matches is replaced by what was read.

    Args:
        rules: the first that matches and is willing reads.
        needs: kinds of which a text must have one to be worth reading here.
    """

    def __init__(self, rules: Sequence[Rule], needs: str) -> None:
        self._needs = re.compile(expand(needs))
        self._at: dict[str, list[tuple[re.Pattern[str], Reader]]] = {}
        for rule in rules:
            pattern = expand(rule.pattern)
            compiled = re.compile(pattern)
            for kind in first_kinds(pattern):
                self._at.setdefault(kind, []).append((compiled, rule.read))

    def run(self, nodes: list[Node], context: Context) -> list[Node]:
        """The nodes after this stage."""
        kinds = "".join([node.kind for node in nodes])
        if not self._needs.search(kinds):
            return nodes
        result: list[Node] = []
        done = position = 0
        starting, count = self._at.get, len(kinds)
        while position < count:
            candidates = starting(kinds[position])
            if candidates is None:
                position += 1
                continue
            made, end = _read(candidates, kinds, position, nodes, context)
            if made is None:
                position += 1
                continue
            result += nodes[done:position]
            result += made
            done = position = end
        return result + nodes[done:] if done else nodes


def _read(
    candidates: list[tuple[re.Pattern[str], Reader]],
    kinds: str,
    start: int,
    nodes: list[Node],
    context: Context,
) -> tuple[list[Node] | None, int]:
    """What the first willing rule reads at a place, and where that ends."""
    for pattern, read in candidates:
        match = pattern.match(kinds, start)
        if match:
            end = match.end()
            made = read(Found(context, nodes[start:end], nodes, start, end))
            if made is not None:
                return (made if isinstance(made, list) else [made]), end
    return None, start
