"""Which kinds a pattern can begin with, so that only the rules that may match are tried at a place.

Reads the expanded patterns of `grammar.py`: kinds as single characters, groups, alternatives, repetitions and
lookaheads. Must not know any rule.
"""

import re

_TOKEN = re.compile(r"\(\?[:!=]|[()|?*.$]|\{\d+,?\d*\}|.", re.S)
_OPEN, _AHEAD = "(?:", ("(?!", "(?=")


class _Reader:
    """One pass over the tokens of a pattern."""

    def __init__(self, pattern: str) -> None:
        self._tokens = _TOKEN.findall(pattern)
        self._index = 0

    def _peek(self) -> str:
        return self._tokens[self._index] if self._index < len(self._tokens) else ""

    def _next(self) -> str:
        token = self._peek()
        self._index += 1
        return token

    def alternatives(self) -> tuple[set[str], bool]:
        """The first kinds of all alternatives up to the closing bracket, and whether one can be empty."""
        kinds, empty = self._sequence()
        while self._peek() == "|":
            self._next()
            more, other = self._sequence()
            kinds, empty = kinds | more, empty or other
        return kinds, empty

    def _sequence(self) -> tuple[set[str], bool]:
        kinds: set[str] = set()
        empty = True
        while (token := self._peek()) and token not in "|)":
            more, optional = self._item()
            if empty:
                kinds |= more
                empty = optional
        return kinds, empty

    def _item(self) -> tuple[set[str], bool]:
        token = self._next()
        if token == _OPEN or token in _AHEAD:
            kinds, empty = self.alternatives()
            self._next()
            if token in _AHEAD:
                return set(), True
        else:
            kinds, empty = {token}, token == "$"
        following = self._peek()
        if following in ("?", "*") or following.startswith("{"):
            self._next()
            empty = empty or following[:2] in ("?", "*", "{0")
        return kinds, empty


def first_kinds(pattern: str) -> set[str]:
    """The characters that a match of an expanded pattern can begin with.

    Raises:
        ValueError: the pattern can match nothing at all.
    """
    kinds, empty = _Reader(pattern).alternatives()
    if empty:
        raise ValueError(f"a rule's pattern must not match an empty text: {pattern!r}")
    return kinds
