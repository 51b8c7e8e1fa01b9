"""Ranges of days, days counted from another day, one day said twice. Must not know any word."""

from datetime import date

from . import almanac
from .grammar import Found, Rule
from .node import Node, code
from .rules_offsets import counts, later

_WITHOUT_YEAR = ("day_month", "numeric_date", "month")
_WITH_YEAR = ("day_month_year", "numeric_year", "month")


def date_range(found: Found) -> Node | None:
    """Read "from Monday to Wednesday", "10 August - 12 September"."""
    one, two = found.all("date", "period")
    first, last = one.first, two.last
    if first is None or last is None:
        return None
    if one.rule in _WITHOUT_YEAR and two.rule in _WITH_YEAR:
        first = _same_year(first, last)
    if first > last:
        last = _following(two, first)
    if last is None or first > last:
        return None
    made = found.make("date", "date_range", first=first, last=last)
    made.precision = "period"
    return made


def _same_year(first: date, last: date) -> date:
    """The first day moved into the year that only the last one names, or the one before."""
    moved = almanac.plus_months(first, 12 * (last.year - first.year))
    return moved if moved <= last else almanac.plus_months(moved, -12)


def _following(node: Node, first: date) -> date | None:
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
    """Read "two weeks from Friday", "3 days after Christmas", "a week before the 12th"."""
    node, unit = found.one("date", "period"), found.get("unit", "span")
    name, _, own = str(unit.value if unit else "day").partition(" ")
    number = int(own) if own else (counts(found) or [1])[-1]
    link = found.get("from", "by", "later")
    if link is not None and link.value == "since":
        return None
    sign = -1 if found.get("by") else 1
    start = node.last if sign > 0 else node.first
    day = start and later(found, start, sign * number, name.removesuffix("s"))
    return found.make("date", "counted_from", first=day, last=day) if day else None


def one_day(found: Found) -> Node | None:
    """Read "tomorrow, Thursday 12 March": the same day said twice."""
    one, two = found.all("date")
    if two.part == "day" and one.first == one.last:
        two = one
    if one.first != two.first or one.last != two.last or one.first != one.last:
        return None
    made = found.make("date", one.rule, first=one.first, last=one.last)
    made.part, made.precision = one.part or two.part, one.precision
    return made


def lasting(found: Found) -> Node | None:
    """Read "from 18 December for 10 days", "for 2 weeks from Monday": both ends."""
    node, unit = found.one("date"), found.one("unit")
    if found.one("filler").value != "length" or node.first is None:
        return None
    last = later(found, node.first, counts(found)[0], str(unit.value).removesuffix("s"))
    made = found.make("date", "lasting", first=node.first, last=last)
    made.precision = "period"
    return made if last else None


def day_after(found: Found) -> Node | None:
    """Read "the day after the 12th", "le lendemain du 13"; alone, of today."""
    node = found.get("date")
    start = found.context.today if node is None else node.first
    if start is None or (node is None and _of_something(found)):
        return None
    day = almanac.plus_days(start, found.one("next_day").value)
    return found.make("date", "counted_from", first=day, last=day)


def _of_something(found: Found) -> bool:
    after = found.after()
    return after is not None and after.kind in (code("of"), code("the"))


_D = "(?:DATE|PERIOD)"
_LENGTH = "(?:COUNT (?:UNIT|SPAN)|ARTICLE? SPAN)"

RULES = [
    Rule("one_day", "DATE COMMA? LINK DATE", one_day),
    Rule("between_dates", f"BETWIXT LINK {_D} (?:AND|UPTO) LINK {_D}", date_range),
    Rule("date_range", f"(?:FROM|OF)? LINK {_D} PART? UPTO LINK {_D}", date_range),
    Rule("lasting", "FROM? DATE FILLER COUNT UNIT|FILLER COUNT UNIT FROM LINK DATE", lasting),
    Rule("day_after", "NEXT_DAY LINK DATE|NEXT_DAY", day_after),
    Rule("counted_from", f"(?:IN|THE)? {_LENGTH} (?:FROM|BY|LATER) LINK {_D}", counted_from),
]
