"""Ranges of clock times: "from 2 to 3pm", "14-16h", "dalle 14 alle 16". Must not know any word or day."""

from datetime import time

from .grammar import Found, Rule
from .node import Node, code
from .rules_clock import at

_NOON = 12
CLOCK, POINT_PAIR = code("clock"), code("point_pair")
_TIMES = [code(kind) for kind in ("clock", "digits", "point_pair")]


def clock_range(found: Found) -> Node | None:
    """The range "14-16h", "2 to 3pm": the first hour is in the half of the day of the second."""
    first, second = next(node for node in found.nodes if node.kind in _TIMES), found.nodes[-1]
    if first.kind == CLOCK:
        start, sure = first.time, first.sure
    else:
        hour, minute = first.value if first.kind == POINT_PAIR else (first.value, 0)
        start, sure = at(hour, minute), False
    return _range(found, start, second, sure)


def at_to_at(found: Found) -> Node | None:
    """Read "dalle 14 alle 16": two bare hours, the first of which says "from"."""
    first, second = found.nodes
    if first.bound != "from" or second.rule != "bare_hour":
        return None
    return _range(found, first.time, second, first.sure)


def bare_range(found: Found) -> Node | None:
    """Read "at 10 to 11", "um 10-11": both hours bare."""
    first, second = found.nodes[0], found.nodes[-1]
    end = at(second.value)
    if first.rule != "bare_hour" or end is None or first.time is None or end <= first.time:
        return None
    last = Node(CLOCK, second.start, second.end, time=end, sure=end.hour > _NOON)
    return _range(found, first.time, last, first.sure)


def _range(found: Found, start: time | None, second: Node, sure: bool) -> Node | None:
    end = second.time
    if start is None or end is None:
        return None
    if not sure and second.sure and end.hour > 12 and start.hour < 12 and start.hour + 12 <= end.hour:
        start = start.replace(hour=start.hour + 12)
    if not second.sure and end < start and end.hour < 12:
        end = end.replace(hour=end.hour + 12)
    made = found.make("clock", "clock_range", time=start, end_time=end, sure=sure or second.sure)
    made.grain = "range"
    return made


_NUMERAL = "(?:DIGITS|POINT_PAIR)"

RULES = [
    Rule(
        "between_clocks",
        f"BETWIXT AT? (?:CLOCK|{_NUMERAL}) (?:AND|UPTO) AT? (?:CLOCK|WEAK_CLOCK)",
        clock_range,
    ),
    Rule("at_to_at", "CLOCK CLOCK", at_to_at),
    Rule("clock_range", "(?:OF|FROM)? CLOCK UPTO AT? CLOCK", clock_range),
    Rule("opened_range", f"(?:OF|FROM) {_NUMERAL} UPTO AT? CLOCK", clock_range),
    Rule("short_range", f"{_NUMERAL} (?:DASH|TO) CLOCK", clock_range),
    Rule(
        "bare_range", "CLOCK (?:TO|DASH|UNTIL) (?:DIGITS|NUMBER) (?!UNIT|MON|HOUR_WORD|GAP|SLASH)", bare_range
    ),
]
