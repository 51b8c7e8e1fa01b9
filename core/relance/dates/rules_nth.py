"""The nth week, quarter or half of a longer span; weeks by number or by a day. Must not know any word."""

from datetime import date, timedelta

from . import almanac, conventions, resolve
from .grammar import Found, Rule
from .node import Node, code
from .rules_periods import REL, YEAR, period_node
from .said import DAY_NUMBERS, day_node, month_said, year_of

_QUARTER, _HALF, _YEAR_LENGTH = 3, 6, 12
_MIDDLE = 15
_THURSDAY, _SUNDAY = 3, 6
_LEADS = [
    code(kind)
    for kind in ("on", "in", "by", "from", "until", "the", "begin", "mid", "end", "whole", "to", "at")
]


def quarter(found: Found) -> Node | None:
    """Read "Q1 2027", "2019 H2", "le 2e trimestre"."""
    unit = found.one("unit").value
    if unit == "quarter":
        ordinal = found.get("digit_ordinal", "ordinal")
        if ordinal is None:
            return None
        number = ordinal.value
    elif str(unit)[1:].isdigit():
        number = int(str(unit)[1:])
        if year_of(found) is None and not _led(found):
            return None
    else:
        return None
    months = _HALF if str(unit).startswith("h") else _QUARTER
    if not 1 <= number <= _YEAR_LENGTH // months:
        return None
    today, year = found.context.today, year_of(found)
    first = date(year or today.year, (number - 1) * months + 1, 1)
    if year is None and almanac.plus_months(first, months) <= today:
        first = first.replace(year=first.year + 1)
    last = almanac.month_end(almanac.plus_months(first, months - 1))
    return period_node(found, "quarter", (first, last), "quarter")


def _led(found: Found) -> bool:
    """True when a word of dates stands before, or nothing else does ("in Q4", not "our Q4 launch")."""
    before, after = found.before(), found.after()
    if before is None:
        return after is None
    return before.kind in _LEADS and (
        after is None or after.kind != code("gap") or before.kind != code("the")
    )


def week_of(found: Found) -> Node | None:
    """Read "the week of the 12th", "semaine du 9 mars"."""
    node = found.get("date", "period")
    number = found.get(*DAY_NUMBERS)
    day = resolve.day_of_month(found, number.value) if node is None and number else node and node.first
    return period_node(found, "week_of", conventions.week_of(day), "week") if day else None


def week_number(found: Found) -> Node | None:
    """Read "KW 12", "semaine 12": the next such ISO week."""
    word = found.get("week_number")
    own = word.value if word is not None else None
    digits = found.get("digits")
    if not isinstance(own, int) and digits is None:
        return None
    number = own if isinstance(own, int) else int(digits.value)  # type: ignore[union-attr]
    year, today = year_of(found), found.context.today
    for candidate in (year,) if year else (today.year, today.year + 1):
        try:
            monday = date.fromisocalendar(candidate, number, 1)
        except ValueError:
            return None
        if year or monday + timedelta(days=6) >= today:
            return period_node(found, "week_number", conventions.week_of(monday), "week")
    return None


def numbered_week(found: Found) -> Node | None:
    """Read "semaine 12", "in week 14"."""
    if found.one("unit").value != "week":
        return None
    return week_number(found)


def _number(found: Found) -> int:
    """The ordinal said; -1 for the last, -3 for the third last."""
    ordinal = found.get("digit_ordinal", "ordinal")
    if ordinal is None:
        return -1
    return -int(ordinal.value) if found.get("past") else int(ordinal.value)


def nth_of_month(found: Found) -> Node | None:
    """Read "the first week of October", "le dernier jour du mois", "la première quinzaine d'avril"."""
    said, first, number = found.get("unit", "span"), month_said(found), _number(found)
    if first is None:
        return None
    after = almanac.plus_months(first, 1)
    match "week" if said is None else str(said.value):
        case "day":
            day = almanac.plus_days(after, -1) if number < 0 else almanac.on(first.year, first.month, number)
            return day_node(found, "nth_day", day)
        case "week":
            return _week(found, _last_week(after) if number < 0 else _first_monday(first), max(number, 1))
        case "day 14" | "day 15":
            middle = first.replace(day=_MIDDLE)
            half = (first, middle) if number == 1 else (middle, almanac.month_end(first))
            return period_node(found, "half_month", half, "month")
    return None


def _first_monday(first: date) -> date:
    return almanac.weekday_after(almanac.plus_days(first, -1), 0)


def _last_week(after: date) -> date:
    """The Monday of the last week most of which is before a day."""
    monday = almanac.monday(after)
    return almanac.plus_days(monday, -almanac.WEEK if (after - monday).days <= _THURSDAY else 0)


def _week(found: Found, monday: date, number: int) -> Node | None:
    start = almanac.plus_days(monday, (number - 1) * almanac.WEEK)
    return period_node(found, "nth_week", (start, start + timedelta(days=_SUNDAY)), "week")


def nth_of_year(found: Found) -> Node | None:
    """Read "the first week of 2027" (ISO weeks), "the third month of 2027"."""
    year, number = year_of(found) or 0, _number(found)
    said = found.get("unit")
    match "week" if said is None else said.value:
        case "week":
            weeks = date(year, 12, 28).isocalendar().week
            return _week(
                found, date.fromisocalendar(year, 1, 1), weeks + 1 + number if number < 0 else number
            )
        case "month":
            first = almanac.on(year, _YEAR_LENGTH + 1 + number if number < 0 else number, 1)
            return period_node(found, "month", (first, almanac.month_end(first)), "month") if first else None
    return None


_MONTH = f"(?:MON {YEAR}|{REL} UNIT|UNIT {REL}|UNIT)"

RULES = [
    Rule(
        "nth_of_month",
        f"(?:ORD|PAST) (?:(?:UNIT|SPAN) (?:OF|IN|THE) LINK|WEEK_OF LINK) {_MONTH}",
        nth_of_month,
    ),
    Rule("nth_of_year", "(?:ORD PAST?|PAST) (?:UNIT (?:OF|IN|THE)|WEEK_OF) LINK YEAR", nth_of_year),
    Rule("week_number", "WEEK_NUMBER DIGITS? (?:COMMA? LINK YEAR)?", week_number),
    Rule("numbered_week", "UNIT DIGITS (?!OF|UNIT|HOUR_WORD|DASH|SLASH|MON|GAP|OR DIGITS)", numbered_week),
    Rule("quarter", f"ORD? UNIT {YEAR}|YEAR DASH? UNIT", quarter),
]
WEEK_RULES = [Rule("week_of", "WEEK_OF LINK (?:DATE|DAYNUM (?!UNIT|HOUR_WORD|ORDINAL_NOUN))", week_of)]
