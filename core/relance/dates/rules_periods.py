"""Weeks, months, quarters, seasons and their parts: "early next week", "fin mars". Must not know any word."""

from datetime import date, timedelta

from . import almanac, conventions, resolve
from .grammar import Found, Rule
from .node import Node, code
from .rules_days import DAY_NUMBERS, MONTHS, day_node, relation, year_of

_SEASON_LENGTH = 3
_FRIDAY = 4
_LAST_DAY = 31
_PARTS = ("begin", "mid", "end")
DIGITS = code("digits")


def _period(found: Found, rule: str, span: tuple[date, date] | None, grain: str) -> Node | None:
    if span is None:
        return None
    made = found.make("period", rule, first=span[0], last=span[1], grain=grain)
    made.precision = "period"
    return made


def _month_span(first: date) -> tuple[date, date]:
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
            return _month_span(almanac.plus_months(today.replace(day=1), step))
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
    made = _period(found, f"{unit}_relative", span, unit)
    if made is not None and unit == "day":
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
    return _period(found, "month", _month_span(first), "month")


def month_short_year(found: Found) -> Node | None:
    """Read "Aug 96": two digits that can be no day."""
    year = found.one("digits").value
    if year <= _LAST_DAY:
        return None
    first = resolve.month(found, found.one(*MONTHS).value, year + (1900 if year > 50 else 2000))
    return first and _period(found, "month", _month_span(first), "month")


def led_month(found: Found) -> list[Node] | None:
    """Read "in May", "by March": the word before stays for the bound."""
    node = found.one("month_strict")
    first = resolve.month(found, node.value, year_of(found))
    if first is None:
        return None
    lead = found.nodes[: found.nodes.index(node)]
    first_day, last_day = _month_span(first)
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


def year_period(found: Found) -> list[Node]:
    """Read "in 2027", "fin 2026"."""
    node = found.one("year")
    made = Node(
        code("period"), node.start, node.end, first=date(node.value, 1, 1), last=date(node.value, 12, 31)
    )
    made.rule, made.grain, made.precision = "year", "year", "period"
    return [*found.nodes[:-1], made]


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


def quarter(found: Found) -> Node | None:
    """Read "Q1 2027", "le 2e trimestre"."""
    unit = found.one("unit").value
    if unit == "quarter":
        ordinal = found.get("digit_ordinal", "ordinal")
        if ordinal is None:
            return None
        number = ordinal.value
    elif str(unit)[:1] in "qt" and str(unit)[1:].isdigit():
        number = int(str(unit)[1:])
        if year_of(found) is None and not _led(found):
            return None
    else:
        return None
    if not 1 <= number <= 4:
        return None
    today, year = found.context.today, year_of(found)
    first = date(year or today.year, number * 3 - 2, 1)
    last = almanac.month_end(almanac.plus_months(first, 2))
    if year is None and last < today:
        first = first.replace(year=first.year + 1)
        last = almanac.month_end(almanac.plus_months(first, 2))
    return _period(found, "quarter", (first, last), "quarter")


_LEADS = [code(kind) for kind in ("on", "in", "by", "from", "until", "the", *_PARTS, "whole", "to", "at")]


def _led(found: Found) -> bool:
    """True when a word of dates stands before, or the text is nothing else ("in Q4", but not "our Q4 launch")."""
    before, after = found.before(), found.after()
    if before is None:
        return after is None
    return before.kind in _LEADS and (
        after is None or after.kind != code("gap") or before.kind != code("the")
    )


def week_of(found: Found) -> Node | None:
    """Read "the week of the 12th", "semaine du 9 mars"."""
    node = found.get("date", "period")
    if node is not None:
        day = node.first
    else:
        day = resolve.day_of_month(found, found.one(*DAY_NUMBERS).value)
    return day and _period(found, "week_of", conventions.week_of(day), "week")  # type: ignore[return-value]


def week_number(found: Found) -> Node | None:
    """Read "KW 12", "semaine 12": the next such ISO week."""
    own = found.one("week_number").value
    digits = found.get("digits")
    number = own if isinstance(own, int) else digits and digits.value
    if number is None:
        return None
    year, today = year_of(found), found.context.today
    for candidate in (year,) if year else (today.year, today.year + 1):
        try:
            monday = date.fromisocalendar(candidate, number, 1)
        except ValueError:
            return None
        if year or monday + timedelta(days=6) >= today:
            return _period(found, "week_number", conventions.week_of(monday), "week")
    return None


def part_of_period(found: Found) -> Node | None:
    """Read "early next week", "mid-March", "fin du mois prochain"."""
    node = found.one("period", "month_strict")
    part = found.all(*_PARTS, "whole", "half_before")[-1]
    if node.kind == code("month_strict"):
        first = resolve.month(found, node.value, year_of(found))
        if first is None:
            return None
        span, grain = _month_span(first), "month"
    else:
        span, grain = (node.first or date.min, node.last or date.max), node.grain
    name = next((name for name in _PARTS if part.kind == code(name)), "")
    name = "mid" if part.kind == code("half_before") else name
    made = _period(found, f"part_of_{grain}", part_span(span, grain, name) if name else span, grain)
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
    """Read "the end of the week", "mi-mois", "début d'année": of this one, or of the next when this one is past it."""
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
    made = _period(found, f"part_of_{unit}", days, unit)
    if made is not None:
        made.precision = "vague"
    return made


def course_of_unit(found: Found) -> Node | None:
    """Read "dans la semaine", "during the month"."""
    unit = str(found.one("unit").value)
    return _period(found, f"{unit}_relative", unit_span(found.context.today, unit, 0), unit)


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
        return days[0].weekday() + conventions.values()["week"]["begin_over"] <= (today - days[0]).days
    return today >= days[1] and name != "end"


def first_week(found: Found) -> Node | None:
    """Read "the first week of October", "la dernière semaine de mars", "la première quinzaine d'avril"."""
    said, name = found.get("unit", "span"), found.one(*MONTHS)
    unit = "week" if said is None else said.value
    first = resolve.month(found, name.value, year_of(found))
    if first is None:
        return None
    after = almanac.plus_months(first, 1)
    ordinal = found.get("digit_ordinal", "ordinal")
    number = -1 if ordinal is None else ordinal.value
    if unit == "day":
        day = almanac.plus_days(after, -1) if number < 0 else almanac.on(first.year, first.month, number)
        return day_node(found, "nth_day", day)
    if str(unit).startswith("day 1"):
        middle = first.replace(day=15)
        return _period(
            found,
            "half_month",
            (first, middle) if number == 1 else (middle, almanac.month_end(first)),
            "month",
        )
    if unit != "week":
        return None
    start = almanac.weekday_after(almanac.plus_days(first, -1), 0)
    start = (
        almanac.weekday_before(after, 0)
        if number < 0
        else almanac.plus_days(start, (number - 1) * almanac.WEEK)
    )
    if number < 0 and (almanac.plus_days(start, _FRIDAY)).month != first.month:
        start = almanac.plus_days(start, -almanac.WEEK)
    return _period(found, "nth_week", (start, start + timedelta(days=6)), "week")


def event(found: Found) -> Node | None:
    """Read "Christmas", "la rentrée", "this summer": from the table of events."""
    table = conventions.values()["event"][found.one("event").value]
    year, today = year_of(found), found.context.today
    for candidate in (year,) if year else (today.year - 1, today.year, today.year + 1, today.year + 2):
        span = conventions.event_span(table, candidate)
        wanted = year or (span[1] < today if relation(found) < 0 else span[1] >= today)
        following = span if relation(found) >= 0 else conventions.event_span(table, candidate + 1)
        if wanted and (year or relation(found) >= 0 or following[1] >= today):
            return _event_node(found, table, span)
    return None


def _event_node(found: Found, table: dict, span: tuple[date, date]) -> Node | None:  # type: ignore[type-arg]
    if span[0] == span[1]:
        made = day_node(found, "event", span[0])
    else:
        made = _period(found, "event", span, "season")
    if made is not None:
        made.value = table
    return made


_REL = "(?:NEXT|THIS|PAST|AFTER_NEXT)"
_YEAR = "(?:COMMA? (?:LINK|IN) UNIT? YEAR)?"
_LEAD = "(?:ON|IN|BY|FROM|UNTIL|BETWEEN|WITHIN)"
_PART = "(?:BEGIN|MID|END)"
_PARTED = f"(?:(?:BEGIN|MID) (?:DASH|TO|OR|AT))? {_PART} DASH?"

RULES = [
    Rule("first_week", f"(?:ORD|PAST) (?:(?:UNIT|SPAN) (?:LINK|IN)|WEEK_OF) LINK MON {_YEAR}", first_week),
    Rule("week_number", "WEEK_NUMBER DIGITS? (?:COMMA? LINK YEAR)?", week_number),
    Rule("quarter", f"(?:ORD? UNIT) {_YEAR}", quarter),
    Rule("relative_unit", f"{_REL} UNIT|UNIT {_REL}", relative_unit),
    Rule("month_of_name", f"LINK UNIT LINK MON {_YEAR}", month_period),
    Rule("month_relative", "(?:NEXT|THIS|PAST) MON|MON (?:NEXT|PAST)", month_period),
    Rule("month_short_year", "MON DIGITS(?!UNIT|HOUR_WORD|DASH|COMMA)", month_short_year),
    Rule("month", f"MONTH {_YEAR}|MONTH_STRICT COMMA? LINK YEAR", month_period),
    Rule("led_month", f"{_LEAD} LINK MONTH_STRICT {_YEAR}", led_month),
    Rule("year", f"(?:{_PART}|WHOLE|IN|BY|FROM|UNTIL|ON|TO) LINK UNIT? YEAR|THE UNIT YEAR", year_period),
    Rule("weekend", "(?:BY|FROM|UNTIL|ON|WHOLE|WITHIN|AT) LINK UNIT", weekend),
    Rule("event", f"{_REL}? EVENT {_REL}? {_YEAR}", event),
]

PART_RULES = [
    Rule("shorthand", "SHORTHAND", shorthand),
    Rule("week_of", "WEEK_OF LINK (?:DATE|DAYNUM)", week_of),
    Rule("part_of_period", f"(?:{_PARTED}|WHOLE) LINK (?:PERIOD|MONTH_STRICT {_YEAR})", part_of_period),
    Rule("half_month", f"HALF_BEFORE LINK (?:PERIOD|MONTH_STRICT {_YEAR})", part_of_period),
    Rule("part_of_unit", f"{_PARTED} LINK UNIT", part_of_unit),
    Rule("course_of_unit", "(?:WHOLE|IN THE) LINK UNIT", course_of_unit),
]
