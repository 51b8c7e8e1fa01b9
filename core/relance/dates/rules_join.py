"""Ranges of days, days counted from another day, one day said twice. Must not know any word."""

from datetime import timedelta

from . import almanac
from .grammar import Found, Rule
from .node import Node, code
from .rules_offsets import counts, later

EXACT = "exact"


def date_range(found: Found) -> Node | None:
    """ "from Monday to Wednesday", "10 August - 12 September"."""
    one, two = found.all("date", "period")
    first, last = one.first, two.last
    if first is None or last is None:
        return None
    if first > last:
        last = _following(two, first)
    if last is None or first > last:
        return None
    made = found.make("date", "date_range", first=first, last=last)
    made.precision = "period"
    return made


def _following(node: Node, first):  # type: ignore[no-untyped-def]
    """The same day a week, month or year later, when the second end lies before the first."""
    steps = {
        "weekday": lambda day: almanac.plus_days(day, almanac.WEEK),
        "day_of_month": lambda day: almanac.plus_months(day, 1),
        "day_month": lambda day: almanac.plus_months(day, 12),
        "month": lambda day: almanac.month_end(almanac.plus_months(day, 12)),
    }
    step = steps.get(node.rule)
    return step(node.last) if step else None


def counted_from(found: Found) -> Node | None:
    """ "two weeks from Friday", "3 days after Christmas", "a week before the 12th"."""
    node, unit = found.one("date", "period"), found.get("unit", "span")
    name, _, own = str(unit.value if unit else "day").partition(" ")
    number = int(own) if own else (counts(found) or [1])[-1]
    sign = -1 if found.get("by") else 1
    start = node.last if sign > 0 else node.first
    day = start and later(found, start, sign * number, name.removesuffix("s"))
    return found.make("date", "counted_from", first=day, last=day) if day else None


def one_day(found: Found) -> Node | None:
    """ "tomorrow, Thursday 12 March": the same day said twice."""
    one, two = found.all("date")
    if one.first != two.first or one.last != two.last or one.first != one.last:
        return None
    made = found.make("date", one.rule, first=one.first, last=one.last)
    made.part, made.precision = one.part or two.part, one.precision
    return made


def day_after(found: Found) -> Node | None:
    """ "the day after the 12th", "le lendemain du 13"."""
    node = found.one("date")
    return found.make("date", "counted_from", first=node.first + timedelta(days=1), last=node.first + timedelta(days=1)) if node.first else None


_D = "(?:DATE|PERIOD)"
_LENGTH = "(?:COUNT (?:UNIT|SPAN)|ARTICLE? SPAN)"

RULES = [
    Rule("one_day", "DATE COMMA? LINK DATE", one_day),
    Rule("between_dates", f"BETWEEN LINK {_D} (?:AND|UPTO) LINK {_D}", date_range),
    Rule("date_range", f"(?:FROM|OF)? LINK {_D} UPTO LINK {_D}", date_range),
    Rule("counted_from", f"(?:IN|THE)? {_LENGTH} (?:FROM|BY|LATER) LINK {_D}", counted_from),
]
