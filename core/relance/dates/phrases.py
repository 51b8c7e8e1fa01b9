"""The tree of a language's phrases: planting one, and finding the longest from a word on.

Must not know what a kind of words is for.
"""

import re
from typing import Any

from .fold import fold
from .node import Node, code

_WORD = re.compile(r"[^\W\d_]+|\d+")
_WITH_PART = (code("weekday"), code("weekday_strict"))
_DOT, _BAR, _END = ".", "|", ""
_TIGHT = ("-", "/", ".")
Leaf = tuple[str, Any, bool, int]


def plant(root: dict[str, Any], phrase: str, leaf: tuple[str, Any]) -> None:
    """Put a phrase into the tree of words.

    A closing dot may then follow it; what stands after a bar must follow, but is read again ("prima|del").
    """
    branch = root
    words = _WORD.findall(fold(phrase))
    for word in words:
        branch = branch.setdefault(word, {})
    behind = len(_WORD.findall(phrase.partition(_BAR)[2]))
    branch[_END] = (*leaf, phrase.endswith(_DOT), len(words) - behind)


def phrase(
    text: str, tokens: list[re.Match[str]], index: int, branch: dict[str, Any]
) -> tuple[Node | None, int]:
    """The longest known phrase from a token on, and the index of the token after it."""
    best, last = branch.get(_END), index
    if best is None or len(branch) > 1:
        best, last = _longest(text, tokens, index, branch)
        if best is None:
            return None, index + 1
    kind, value, dot, _ = best
    node = Node(kind, tokens[index].start(), tokens[last].end(), value)
    if kind in _WITH_PART and isinstance(value, str):
        number, _, node.part = value.partition(" ")
        node.value = int(number)
    if (
        dot
        and last + 1 < len(tokens)
        and tokens[last + 1][0] == _DOT
        and tokens[last + 1].start() == node.end
    ):
        last += 1
    return node, last + 1


def _longest(
    text: str, tokens: list[re.Match[str]], index: int, branch: dict[str, Any]
) -> tuple[Leaf | None, int]:
    """The leaf of the longest phrase from a token on, and the index of its last token."""
    best: Leaf | None = None
    last, position = index, index
    taken: list[int] = []
    while True:
        taken.append(position)
        if _END in branch:
            best = branch[_END]
            last = taken[best[3] - 1]
        position += 1
        if position < len(tokens) and _tight(text, tokens[position]):
            position += 1
        if position >= len(tokens) or (following := branch.get(tokens[position][0])) is None:
            return best, last
        branch = following


def _tight(text: str, token: re.Match[str]) -> bool:
    """True for a hyphen or stroke inside a word ("mi-mars", "w/c")."""
    if token[0] not in _TIGHT:
        return False
    start, end = token.span()
    return text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()
