"""What an expression means in the end: its days under its bound, its time in the message's zone.

Must not know any word or pattern.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .conventions import values
from .expression import Bound
from .grammar import Found
from .node import Node, code

_NOON = 12
_BOUNDS: tuple[Bound, ...] = ("by", "from", "until")
_BOUND_KINDS: dict[str, Bound] = {code(bound): bound for bound in _BOUNDS}
_BOUND_KINDS |= {code("by_after"): "by", code("from_after"): "from"}


def bound_node(nodes: list[Node]) -> Node | None:
    """The last word of a bound among nodes."""
    return next((node for node in reversed(nodes) if node.kind in _BOUND_KINDS), None)


def bound_of(node: Node | None) -> Bound:
    """What a word of a bound means; a word may say that it means a deadline ("bis")."""
    if node is None:
        return "on"
    if node.kind == code("until") and node.value == "by":
        return "by"
    return _BOUND_KINDS[node.kind]


def set_days(made: Node, node: Node, word: Node | None) -> None:
    """The days of an expression from those of its node, as far as the bound leaves them."""
    bound = bound_of(word)
    made.first, made.last, made.bound = node.first, node.last, bound if bound != "on" else node.bound
    outside = word is not None and word.value in ("outside", "ago")
    table = node.value if isinstance(node.value, dict) else {}
    if bound == "from":
        if outside and table.get("after") and node.last:
            month, day = table["after"]
            made.first = date(node.last.year + (month < node.last.month), month, day)
        elif outside and node.kind == code("period") and node.last:
            made.first = node.last + timedelta(days=1)
        made.last = None
    elif bound == "by" and node.first:
        if table.get("before"):
            made.first = made.last = node.first + timedelta(days=table["before"])
        elif outside and node.kind == code("period") and node.precision == "period":
            made.first = made.last = node.first - timedelta(days=1)


def clock_of(found: Found, clock: Node, part: str) -> tuple[time | None, time | None]:
    """The times of a clock node, in the half of the day that is meant."""
    start, end = clock.time, clock.end_time
    if start is None or clock.sure:
        return start, end
    late = part in values()["afternoon"]["parts"]
    usual = 0 < start.hour <= found.context.language.afternoon_until and part != "morning"
    if (late or usual) and start.hour < _NOON:
        start = start.replace(hour=start.hour + _NOON)
        if end is not None and end.hour < _NOON and end < start:
            end = end.replace(hour=end.hour + _NOON)
    return start, end


def convert(found: Found, made: Node, zone: str) -> None:
    """Times in another zone become times of the message's zone, by that zone's own rules."""
    written = found.context.written_at
    if not zone or written.tzinfo is None or made.time is None:
        return
    day = made.first or made.last or written.date()
    moment = datetime.combine(day, made.time, ZoneInfo(zone)).astimezone(written.tzinfo)
    shift = moment.date() - day
    if made.end_time is not None:
        made.end_time = datetime.combine(day, made.end_time, ZoneInfo(zone)).astimezone(written.tzinfo).time()
    made.time = moment.time()
    if made.first:
        made.first += shift
    if made.last:
        made.last += shift


def finished(found: Found, node: Node | None, clock: Node | None, nodes: list[Node]) -> Node:
    """The expression of some nodes: days of one, time of another, bound of a third."""
    made = Node(code("expression"), nodes[0].start, nodes[-1].end)
    word = bound_node(nodes)
    made.bound = bound_of(word)
    if node is not None:
        set_days(made, node, word)
        made.precision, made.business_days, made.rule, made.time = (
            node.precision,
            node.business_days,
            node.rule,
            node.time,
        )
    parts = [
        part
        for part in (
            *(str(one.value) for one in nodes if one.kind == code("part")),
            node.part if node else "",
        )
        if part
    ]
    made.part = parts[0] if parts else ""
    if clock is not None:
        made.time, made.end_time = clock_of(found, clock, made.part)
        made.rule = f"{node.rule}+{clock.rule}" if node is not None else clock.rule
        if clock.bound == "from" and clock.end_time is None:
            made.bound = "from"
        if node is not None:
            _beside_time(made, node, word)
        zone = next((str(one.value) for one in nodes if one.kind == code("zone")), "")
        convert(found, made, zone)
    elif parts and made.precision == "exact":
        made.precision = "period"
    return made


def _beside_time(made: Node, node: Node, word: Node | None) -> None:
    """Beside a clock time the day is sure; a bound is then one of the time."""
    made.first, made.last = node.first, node.last
    if made.first == made.last:
        made.precision = "exact"
    if word is None and made.bound == "on":
        made.bound = node.bound
