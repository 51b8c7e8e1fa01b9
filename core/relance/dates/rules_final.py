"""A day and a time made one, with the bound said before or behind. Must not know any word."""

from datetime import time

from .conventions import values
from .finish import finished
from .grammar import Found, Rule
from .node import Node, code
from .rules_clock import at

_DATES = ("date", "period")
_CLOCKS = ("clock", "weak_clock")
_NOON = 12
_CLOSE = "close"


def dated_time(found: Found) -> list[Node] | None:
    """Read "mardi 9 à 17h30", "Friday, 9am CT"; further times have the same day ("jeudi à 10h ou 14h")."""
    node = found.one(*_DATES)
    clocks = found.all(*_CLOCKS, "point_pair")
    if any(not _is_clock(clock) for clock in clocks):
        return None
    if len(clocks) == 1:
        return [finished(found, node, clocks[0], found.nodes)]
    first = found.nodes[: found.nodes.index(clocks[0]) + 1]
    more = [finished(found, node, clock, [clock]) for clock in clocks[1:]]
    return [finished(found, node, clocks[0], first), *more]


def _is_clock(node: Node) -> bool:
    """True when a node is a clock time, "2.30" beside a day included."""
    if node.kind == code("point_pair"):
        hour, minute = node.value
        node.time, node.sure, node.rule = at(hour, minute), hour > _NOON, "point_pair"
    return node.time is not None


def timed_date(found: Found) -> Node:
    """Read "9am on the 10th", "14h30 demain"."""
    return finished(found, found.one(*_DATES), found.one(*_CLOCKS), found.nodes)


def hour_on_date(found: Found) -> Node | None:
    """Read "11 on Thursday the 14th": a bare hour right before a day."""
    number = found.one("digits", "number")
    if not found.context.language.bare_hours or not 0 < number.value < _NOON + 1:
        return None
    number.time, number.sure, number.rule = time(number.value % 24), False, "hour_on_date"
    return finished(found, found.one(*_DATES), number, found.nodes)


def dated(found: Found) -> Node:
    """A day or period, with its part of the day and its bound."""
    return finished(found, found.one(*_DATES), None, found.nodes)


def timed(found: Found) -> Node | None:
    """A clock time alone; not when it may be a length of time."""
    clock = found.one("clock")
    if _may_be_length(found, clock):
        return None
    return finished(found, None, clock, found.nodes)


_LENGTH_BEFORE = tuple(code(kind) for kind in ("of", "article", "duration_cue", "in", "within", "this"))
_LENGTH_AFTER = tuple(code(kind) for kind in ("of", "per", "slash", "unit", "article"))


def timed_part(found: Found) -> Node:
    """Read "9 de la noche": the part of the day makes the hour a clock time."""
    return finished(found, None, found.one("weak_clock"), found.nodes)


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
    made = finished(
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
    Rule("timed_part", f"WEAK_CLOCK (?:OF|IN|THE){{0,2}} PART {_Z}", timed_part),
    Rule("close_of_day", "(?:BY|UNTIL) LINK PART|PART", close_of_day),
]
