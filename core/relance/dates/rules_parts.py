"""Parts of weeks, months and years: "early next week", "fin mars", "EOW". Must not know any word."""

from datetime import date

from . import conventions, resolve
from .grammar import Found, Rule
from .node import Node, code
from .rules_periods import YEAR, month_span, period_node, unit_span
from .said import year_of

_FRIDAY = 4
_PARTS = ("begin", "mid", "end")


def part_of_period(found: Found) -> Node | None:
    """Read "early next week", "mid-March", "fin du mois prochain"."""
    node = found.one("period", "month_strict")
    part = found.all(*_PARTS, "whole", "half_before")[-1]
    if node.kind == code("month_strict"):
        first = resolve.month(found, node.value, year_of(found))
        if first is None:
            return None
        span, grain = month_span(first), "month"
    else:
        span, grain = (node.first or date.min, node.last or date.max), node.grain
    name = next((name for name in _PARTS if part.kind == code(name)), "")
    name = "mid" if part.kind == code("half_before") else name
    made = period_node(found, f"part_of_{grain}", part_span(span, grain, name) if name else span, grain)
    if made is not None and name:
        made.precision = "vague"
    return made


def part_span(span: tuple[date, date], grain: str, part: str) -> tuple[date, date]:
    """The early, middle or late days of a span."""
    match grain:
        case "week" | "business_week":
            past = (span[1] - span[0]).days > _FRIDAY
            return (
                conventions.part_of_past_week(span[0], part)
                if past
                else conventions.part_of_week(span[0], part)
            )
        case "month":
            return conventions.part_of_month(span[0], part)
        case "year":
            return conventions.part_of_year(span[0], part)
        case "day":
            return span
    return conventions.part_of_span(*span, part)


def part_of_unit(found: Found) -> Node | None:
    """Read "the end of the week", "mi-mois": of this one, or of the next when this one is past it."""
    part, unit = found.all(*_PARTS)[-1], str(found.one("unit").value)
    return _part_from_now(found, next(name for name in _PARTS if part.kind == code(name)), unit)


def _part_from_now(found: Found, name: str, unit: str) -> Node | None:
    span = unit_span(found.context.today, unit, 0)
    if span is None:
        return None
    days = part_span(span, unit, name)
    if _over(found, days, unit, name):
        following = unit_span(span[1] if unit != "week" else span[0], unit, 1)
        days = part_span(following, unit, name) if following else days
    made = period_node(found, f"part_of_{unit}", days, unit)
    if made is not None:
        made.precision = "vague"
    return made


def course_of_unit(found: Found) -> Node | None:
    """Read "dans la semaine", "during the month"."""
    unit = str(found.one("unit").value)
    return period_node(found, f"{unit}_relative", unit_span(found.context.today, unit, 0), unit)


def shorthand(found: Found) -> Node | None:
    """Read "EOW", "EOM"."""
    name, unit, *bound = str(found.one("shorthand").value).split()
    made = _part_from_now(found, name, unit)
    if made is not None and bound:
        made.bound = "by"
    return made


def _over(found: Found, days: tuple[date, date], unit: str, name: str) -> bool:
    """True when that part of this week or month is over, or nearly so."""
    today = found.context.today
    if unit == "week" and name == "begin":
        return bool(conventions.values()["week"]["begin_over"] <= (today - days[0]).days)
    return today >= days[1] and name != "end"


_PART = "(?:BEGIN|MID|END)"
_PARTED = f"(?:(?:BEGIN|MID) (?:DASH|TO|OR|AT))? {_PART} DASH?"
_STRICT = f"(?:PERIOD|MONTH_STRICT {YEAR})"

RULES = [
    Rule("shorthand", "SHORTHAND", shorthand),
    Rule("part_of_period", f"(?:{_PARTED}|WHOLE) LINK {_STRICT}", part_of_period),
    Rule("half_month", f"HALF_BEFORE LINK {_STRICT}", part_of_period),
    Rule("part_of_unit", f"{_PARTED} LINK UNIT", part_of_unit),
    Rule("course_of_unit", "(?:WHOLE|IN THE) LINK UNIT", course_of_unit),
]
