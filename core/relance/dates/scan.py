"""Text to nodes: one pass over the words, digits and signs.

Knows which digits are no date at all (telephone numbers, sums of money, versions); must not know the grammar.
"""

import re
from datetime import date, time
from typing import TYPE_CHECKING, Any

from . import almanac
from .node import Node, code
from .phrases import phrase

if TYPE_CHECKING:
    from .language import Language

GAP, COMMA, DASH, SLASH, LINE, STOP = (
    code(kind) for kind in ("gap", "comma", "dash", "slash", "line", "stop")
)
DIGITS, DIGIT_ORDINAL, YEAR = code("digits"), code("digit_ordinal"), code("year")
NUMERIC_DATE, POINT_PAIR, CLOCK, UNIT = code("numeric_date"), code("point_pair"), code("clock"), code("unit")
PERIOD = code("period")
WEEK_NUMBER = code("week_number")
WORD = "word"
_SIGNS = {
    ",": COMMA,
    ":": COMMA,
    "-": DASH,
    "/": SLASH,
    "\n": LINE,
    "@": code("at"),
    "(": COMMA,
    ")": COMMA,
    "[": COMMA,
    "]": COMMA,
}
_HIDDEN = re.compile(r"https?://\S+|www\.\S+|[a-z-]{1,64}\.(?:com|io|net|org)\b|[\w.+-]{1,64}@[\w.-]{1,128}")


def hide(text: str) -> str:
    """Addresses of pages and mails made blank: their digits and words say nothing."""
    if (
        "@" not in text
        and "://" not in text
        and "www." not in text
        and ".com" not in text
        and ".io" not in text
    ):
        return text
    return _HIDDEN.sub(lambda match: "\x00" * len(match[0]), text)


def _numeric(match: re.Match[str], kind: str) -> Node:
    """A date in digits: value is (a, b, year or None, whether it can be nothing else)."""
    parts = [int(part) for part in re.findall(r"\d+", match[0])]
    start, end = match.span()
    if kind == "iso":
        return Node(NUMERIC_DATE, start, end, (parts[1], parts[2], parts[0], True, True))
    year = None
    if len(parts) == 3:
        year = parts[2] + (0 if parts[2] > 99 else 2000 if parts[2] < 50 else 1900)
    sure = year is not None or max(parts) > 12 or bool(re.search(r"\b0\d", match[0]))
    return Node(NUMERIC_DATE, start, end, (parts[0], parts[1], year, sure, False))


def _month(text: str, start: int, end: int) -> Node:
    """A month in digits: "09/2026", "2026-09"."""
    low, high = sorted(int(part) for part in re.findall(r"\d+", text))
    first = date(high, low, 1)
    made = Node(PERIOD, start, end, first=first, last=almanac.month_end(first), rule="month", grain="month")
    made.precision = "period"
    return made


def _quarter(text: str, start: int, end: int) -> Node:
    """Read "2018Q4", "18q4"."""
    first = date(2000 + int(text[-4:-2]), int(text[-1]) * 3 - 2, 1)
    last = almanac.month_end(almanac.plus_months(first, 2))
    made = Node(PERIOD, start, end, first=first, last=last, rule="quarter", grain="quarter")
    made.precision = "period"
    return made


def _clock(match: re.Match[str], kind: str) -> Node:
    """A clock time, sure when its half of the day is; its value is its hours when it could be a length."""
    numbers = [int(part) for part in re.findall(r"\d+", match[0])]
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    if kind == "twelve":
        hour = hour % 12 + (12 if "p" in match[0] else 0)
    if hour == 24:
        hour = 0
    sure = kind == "twelve" or hour > 12 or match[0].startswith("0")
    value = numbers[0] if len(numbers) == 1 and kind == "clock" else None
    return Node(
        CLOCK,
        *match.span(),
        value,
        time=time(hour, minute),
        sure=sure,
        rule="clock",
        grain="seconds" if match[0].count(":") > 1 else kind,
    )


def _token(match: re.Match[str], kind: str) -> Node | None:
    """The node of a token that is no word; None when it says nothing."""
    text = match[0]
    start, end = match.span()
    match kind:
        case "mark":
            return Node(_SIGNS[text], start, end)
        case "stop":
            return Node(STOP, start, end)
        case "digits":
            return Node(DIGITS, start, end, int(text)) if len(text) < 3 else None
        case "ordinal":
            return Node(DIGIT_ORDINAL, start, end, int(re.match(r"\d+", text)[0]))  # type: ignore[index]
        case "year":
            return Node(YEAR, start, end, int(text))
        case "iso" | "numdate" | "slashdate" | "dotdate":
            return _numeric(match, kind)
        case "yearmonth" | "monthyear":
            return _month(text, start, end)
        case "clock" | "twelve":
            return _clock(match, kind)
        case "pointpair":
            hour, minute = re.split(r"[.,]", text)
            return Node(POINT_PAIR, start, end, (int(hour), int(minute)))
        case "quarter":
            return Node(UNIT, start, end, text) if len(text) == 2 else _quarter(text, start, end)
        case "weeknum":
            return Node(WEEK_NUMBER, start, end, int(text[2:]))
    return None


def _glued(text: str, tokens: list[re.Match[str]], index: int, root: dict[str, Any]) -> bool:
    """True when digits run into a word that is no word of dates: "10k", "2nde", but not "15juin"."""
    end = tokens[index].end()
    return text[end : end + 1].isalpha() and tokens[index + 1][0] not in root


def scan(text: str, language: "Language") -> list[Node]:
    """The nodes of a folded text; words that say nothing are one gap."""
    nodes: list[Node] = []
    tokens = list(language.scanner.finditer(text))
    known = language.words.get
    index, count, in_gap = 0, len(tokens), False
    while index < count:
        token = tokens[index]
        group = token.lastgroup
        node: Node | None = None
        if group == WORD:
            branch = known(token[0])
            if branch is None:
                index += 1
            else:
                node, index = phrase(text, tokens, index, branch)
        elif group == "digits" and _glued(text, tokens, index, language.words):
            index += 2
        else:
            node = _token(token, group or "")
            index += 1
        if node is not None:
            nodes.append(node)
            in_gap = False
        elif not in_gap:
            nodes.append(Node(GAP, token.start(), token.end()))
            in_gap = True
    return nodes
