"""Weeks, months, quarters, seasons and their parts: "early next week", "fin mars". Must not know any word."""

from datetime import date, timedelta

from .. import calendar
from . import almanac, conventions, resolve
from .grammar import Found, Rule
from .node import Node, code
from .said import MONTHS, relation, year_of

_SEASON_LENGTH = 3
_FRIDAY = 4
_LAST_DAY = 31
_PARTS = ("begin", "mid", "end")
DIGITS = code("digits")


def period_node(found: Found, rule: str, span: tuple[date, date] | None, grain: str) -> Node | None:
    """A node of several days, or None when the words give none."""
    if span is None:
        return None
    made = found.make("period", rule, first=span[0], last=span[1], grain=grain)
    made.precision = "period"
    return made


def month_span(first: date) -> tuple[date, date]:
    """The first and last day of a month."""
    return first, almanac.month_end(first)


def unit_span(today: date, unit: str, step: int) -> tuple[date, date] | None:
    """The week, month … so many steps from this one."""
    match unit:
        case "week" | "business_week":
            if step == 0:
                return conventions.this_week(today)
            first, last = conventions.week_of(almanac.plus_days(today, step * almanac.WEEK))
            return (first, first + timedelta(days=6)) if step < 0 and unit == "week" else (first, last)
        case "weekend":
            first = almanac.monday(almanac.plus_days(today, step * almanac.WEEK)) + timedelta(days=5)
            return first, first + timedelta(days=1)
        case "month":
            return month_span(almanac.plus_months(today.replace(day=1), step))
        case "quarter":
            first = almanac.plus_months(almanac.quarter_start(today), 3 * step)
            return first, almanac.month_end(almanac.plus_months(first, 2))
        case "year":
            return date(today.year + step, 1, 1), date(today.year + step, 12, 31)
        case "day":
            day = almanac.plus_days(today, step)
            return day, day
    return None


def relative_unit(found: Found) -> Node | None:
    """Read "next week", "le mois dernier", "this year"."""
    unit = str(found.one("unit").value)
    if any(node.value == "many" for node in found.nodes):
        return None
    span = unit_span(found.context.today, unit, relation(found))
    if unit == "business_day" and relation(found):
        day = calendar.add_business_days(found.context.today, relation(found), found.context.country)
        span = (day, day)
    made = period_node(found, f"{unit}_relative", span, unit)
    if made is not None and unit in ("day", "business_day"):
        made.kind, made.precision = code("date"), "exact"
    return made


def month_period(found: Found) -> Node | None:
    """Read "in April", "mars 2026", "next May"."""
    node = found.one(*MONTHS)
    first = resolve.month(found, node.value, year_of(found))
    if first is None:
        return None
    step = relation(found)
    today = found.context.today.replace(day=1)
    if step > 0 and first == today:
        first = almanac.plus_months(first, 12)
    elif step < 0 and first >= today:
        first = almanac.plus_months(first, -12)
    return period_node(found, "month", month_span(first), "month")


def month_short_year(found: Found) -> Node | None:
    """Read "Aug 96": two digits that can be no day."""
    year = found.one("digits").value
    if year <= _LAST_DAY:
        return None
    first = resolve.month(found, found.one(*MONTHS).value, year + (1900 if year > 50 else 2000))
    return period_node(found, "month", month_span(first), "month") if first else None


def lone_month(found: Found) -> Node | None:
    """Read "May" where it is the whole text: else it may be another word."""
    return month_period(found) if found.before() is None and found.after() is None else None


def led_month(found: Found) -> list[Node] | None:
    """Read "in May", "by March": the word before stays for the bound."""
    node = found.one("month_strict")
    first = resolve.month(found, node.value, year_of(found))
    if first is None:
        return None
    lead = found.nodes[: found.nodes.index(node)]
    first_day, last_day = month_span(first)
    made = Node(
        code("period"),
        node.start,
        found.nodes[-1].end,
        first=first_day,
        last=last_day,
        rule="month",
        grain="month",
    )
    made.precision = "period"
    return [*lead, made]


def year_period(found: Found) -> list[Node] | None:
    """Read "in 2027", "fin 2026"."""
    node = found.one("year")
    said = found.get("unit")
    if said is not None and said.value != "year":
        return None
    made = Node(
        code("period"),
        node.start if said is None else said.start,
        node.end,
        first=date(node.value, 1, 1),
        last=date(node.value, 12, 31),
    )
    made.rule, made.grain, made.precision = "year", "year", "period"
    return [*(node for node in found.nodes[:-1] if node is not said), made]


def weekend(found: Found) -> list[Node] | None:
    """Read "before the weekend", "nach dem Wochenende"."""
    node = found.one("unit")
    span = unit_span(found.context.today, "weekend", 0)
    if node.value != "weekend" or span is None:
        return None
    made = Node(
        code("period"),
        node.start,
        node.end,
        first=span[0],
        last=span[1],
        rule="weekend_relative",
        grain="weekend",
    )
    made.precision = "period"
    return [*found.nodes[: found.nodes.index(node)], made]


REL = "(?:NEXT|THIS|PAST|AFTER_NEXT)"
YEAR = "(?:COMMA? (?:LINK|IN) UNIT? YEAR)?"
_LEAD = "(?:ON|IN|BY|FROM|UNTIL|BETWEEN|WITHIN)"
_PART = "(?:BEGIN|MID|END)"

RULES = [
    Rule("relative_unit", f"{REL} UNIT|UNIT {REL}", relative_unit),
    Rule("month_of_name", f"LINK UNIT LINK MON {YEAR}", month_period),
    Rule("month_relative", "(?:NEXT|THIS|PAST) MON|MON (?:NEXT|PAST)", month_period),
    Rule("month_short_year", "MON DIGITS(?!UNIT|HOUR_WORD|DASH|COMMA)", month_short_year),
    Rule("month", f"MONTH {YEAR}|MONTH_STRICT COMMA? LINK YEAR", month_period),
    Rule("lone_month", "MONTH_STRICT", lone_month),
    Rule("led_month", f"{_LEAD} LINK MONTH_STRICT {YEAR} (?!(?:COMMA? LINK|SLASH) DAYNUM)", led_month),
    Rule("year", f"(?:{_PART}|WHOLE|IN|BY|FROM|UNTIL|ON|TO) LINK UNIT? YEAR|THE UNIT YEAR", year_period),
    Rule("weekend", "(?:BY|FROM|UNTIL|ON|WHOLE|WITHIN|AT) LINK UNIT", weekend),
]
