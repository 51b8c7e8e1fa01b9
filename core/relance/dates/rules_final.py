"""A day and a time made one, with the bound said before or behind. Must not know any word."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .conventions import values
from .expression import Bound
from .grammar import Found, Rule
from .node import Node, code
from .rules_clock import at

_DATES = ("date", "period")
_CLOCKS = ("clock", "weak_clock")
_BOUNDS: tuple[Bound, ...] = ("by", "from", "until")
_NOON = 12
_CLOSE = "close"
DATE_KINDS = tuple(code(kind) for kind in _DATES)
CLOCK_KINDS = tuple(code(kind) for kind in _CLOCKS)
_BOUND_KINDS = {code(kind): bound for kind in _BOUNDS for bound in (kind,)} | {
    code("by_after"): "by",
    code("from_after"): "from",
}


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


def _dated(found: Found, node: Node | None, clock: Node | None, nodes: list[Node]) -> Node:
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


def dated_time(found: Found) -> list[Node] | None:
    """Read "mardi 9 à 17h30", "Friday, 9am CT"; further times have the same day ("jeudi à 10h ou 14h")."""
    node = found.one(*_DATES)
    clocks = found.all(*_CLOCKS, "point_pair")
    if any(not _is_clock(clock) for clock in clocks):
        return None
    if len(clocks) == 1:
        return [_dated(found, node, clocks[0], found.nodes)]
    first = found.nodes[: found.nodes.index(clocks[0]) + 1]
    more = [_dated(found, node, clock, [clock]) for clock in clocks[1:]]
    return [_dated(found, node, clocks[0], first), *more]


def _is_clock(node: Node) -> bool:
    """True when a node is a clock time, "2.30" beside a day included."""
    if node.kind == code("point_pair"):
        hour, minute = node.value
        node.time, node.sure, node.rule = at(hour, minute), hour > _NOON, "point_pair"
    return node.time is not None


def timed_date(found: Found) -> Node:
    """Read "9am on the 10th", "14h30 demain"."""
    return _dated(found, found.one(*_DATES), found.one(*_CLOCKS), found.nodes)


def hour_on_date(found: Found) -> Node | None:
    """Read "11 on Thursday the 14th": a bare hour right before a day."""
    number = found.one("digits", "number")
    if not found.context.language.bare_hours or not 0 < number.value < _NOON + 1:
        return None
    number.time, number.sure, number.rule = time(number.value % 24), False, "hour_on_date"
    return _dated(found, found.one(*_DATES), number, found.nodes)


def dated(found: Found) -> Node:
    """A day or period, with its part of the day and its bound."""
    return _dated(found, found.one(*_DATES), None, found.nodes)


def timed(found: Found) -> Node | None:
    """A clock time alone; not when it may be a length of time."""
    clock = found.one("clock")
    if _may_be_length(found, clock):
        return None
    return _dated(found, None, clock, found.nodes)


_LENGTH_BEFORE = tuple(code(kind) for kind in ("of", "article", "duration_cue", "in", "within", "this"))
_LENGTH_AFTER = tuple(code(kind) for kind in ("of", "per", "slash", "unit", "article"))


def _may_be_length(found: Found, clock: Node) -> bool:
    """True for "2h30", "call de 1h", "7h par jour"."""
    early = clock.time is not None and clock.time.hour < values()["clock"]["business_from"]
    if clock.grain == "seconds":
        return early
    if clock.grain in ("range", "twelve") or ":" in found.context.text[clock.start : clock.end]:
        return False
    before, after = found.before(), found.after()
    text = found.context.text
    if text[clock.end : clock.end + 1] == "-" or (
        after and after.kind in _LENGTH_AFTER and not found.get("zone")
    ):
        return True
    if early and clock.grain == "clock":
        return True
    if found.nodes[0].kind != clock.kind:
        return False
    return before is not None and before.kind in _LENGTH_BEFORE


_CLAUSE_ENDS = tuple(code(kind) for kind in ("stop", "line"))


def _closes_clause(found: Found) -> bool:
    """True for "I'll tell you by end of day.", not for "rather at the end of the day if possible"."""
    before, after = found.before(), found.after()
    return (after is None or after.kind in _CLAUSE_ENDS) and before is not None and before.kind == code("gap")


def close_of_day(found: Found) -> Node | None:
    """Read "by EOD", "avant la fin de journée": today."""
    if found.one("part").value != _CLOSE or (len(found.nodes) == 1 and not _closes_clause(found)):
        return None
    today = found.context.today
    made = _dated(
        found, Node(code("date"), 0, 0, first=today, last=today, rule="close_of_day"), None, found.nodes
    )
    made.precision = "period"
    return made


_D, _T = "(?:DATE|PERIOD)", "(?:CLOCK|WEAK_CLOCK)"
_B = "(?:(?:BY|FROM|UNTIL|AROUND|BETWEEN|BY_AFTER|FROM_AFTER) (?:TO|AT)? LINK){0,2}"
_LATE_T = "(?:CLOCK|WEAK_CLOCK|POINT_PAIR)"
_J = "(?:COMMA|AT|FILLER|ON|OF|THE|DASH|LINE|IN|AROUND){0,3}"
_P = f"(?:{_J} PART)?"
_Z = "(?:COMMA? LINK ZONE)?"
_T_BOUND = "(?:BY|FROM|UNTIL|AROUND|BETWEEN)?"
_MORE = f"(?:(?:COMMA|OR|AND){{1,2}} AT? AROUND? {_T} (?!{_J} {_D}))*"

RULES = [
    Rule("dated_time", f"{_B} {_D} {_P} {_J} {_T_BOUND} AT? {_LATE_T} {_P} {_Z} {_MORE}", dated_time),
    Rule("part_time", f"{_B} PART (?:OF|ON|COMMA|THE|OF THE)? {_D} {_J} {_T} {_Z}", timed_date),
    Rule("timed_date", f"{_B} AT? {_T} {_P} {_Z} {_J} {_D} {_P} {_Z}", timed_date),
    Rule("hour_on_date", f"(?:DIGITS|NUMBER) (?:ON|OF THE)? LINK {_D}", hour_on_date),
    Rule("part_date", f"{_B} PART LINK {_D}", dated),
    Rule("dated", f"{_B} {_D} {_P} (?:COMMA? LINK (?:BY_AFTER|FROM_AFTER) (?!LINK {_D}))?", dated),
    Rule(
        "timed",
        f"(?:AT|BY|FROM|UNTIL|AROUND|BETWEEN){{0,2}} LINK CLOCK {_P} {_Z}(?:COMMA? (?:BY_AFTER|FROM_AFTER))?",
        timed,
    ),
    Rule("close_of_day", "(?:BY|UNTIL) LINK PART|PART", close_of_day),
]
