"""Weekdays: bare, this or next, of a week, with a day of the month. Must not know any word."""

from datetime import date

from . import almanac, resolve
from .grammar import Found, Rule
from .node import Node
from .rules_days import DAY_NUMBERS, LAST_DAY, NOT_COUNTED, WEEKDAYS, day_node, introduced, weekday_number

_STEPS = {"next": 1, "past": -1, "after_next": 2}


def relation(found: Found) -> int:
    """How many weeks, months … the words "next", "last" … step; 0 for this one."""
    return next((step for kind, step in _STEPS.items() if found.get(kind)), 0)


def weekday_day(found: Found) -> Node | None:
    """ "mardi 9", "Thursday the 14th", "jeudi prochain 24"."""
    weekday, day = weekday_number(found), found.all(*DAY_NUMBERS)[-1].value
    if weekday is None or not 0 < day <= LAST_DAY:
        return None
    return day_node(found, "weekday_day", resolve.weekday_and_day(found, weekday, day))


def weekday_in_eight(found: Found) -> Node | None:
    """ "mardi en huit", "Tuesday week": so many days after the coming such day."""
    coming = almanac.weekday_after(found.context.today, found.one(*WEEKDAYS).value)
    return day_node(found, "weekday_in_eight", almanac.plus_days(coming, found.one("in_eight").value))


def weekday_week(found: Found) -> Node | None:
    """ "Tuesday week", with or without its day: "Thursday week, the 5th"."""
    if found.one("unit").value != "week" or not found.context.language.weekday_week:
        return None
    coming = almanac.weekday_after(found.context.today, found.one(*WEEKDAYS).value)
    return day_node(found, "weekday_in_eight", almanac.plus_days(coming, almanac.WEEK))


def weekday_relative(found: Found) -> Node | None:
    """ "this Friday", "vendredi prochain", "last Tuesday"."""
    number, today = found.one(*WEEKDAYS).value, found.context.today
    if found.get("past"):
        return day_node(found, "weekday_past", almanac.weekday_before(today, number))
    day = almanac.weekday_after(today, number)
    if found.get("after_next"):
        day = almanac.plus_days(day, almanac.WEEK)
    elif (said := found.get("next")) and said.value != "near" and almanac.monday(day) == almanac.monday(today):
        day = almanac.plus_days(day, almanac.WEEK)
    return day_node(found, "weekday_next" if found.get("next") else "weekday", day)


def weekday_of_week(found: Found) -> Node | None:
    """ "Friday next week", "vendredi de la semaine prochaine"."""
    if found.one("unit").value != "week":
        return None
    first = almanac.plus_days(almanac.monday(found.context.today), relation(found) * almanac.WEEK)
    return day_node(found, "weekday_of_week", almanac.plus_days(first, found.one(*WEEKDAYS).value))


def bare_weekday(found: Found) -> Node | None:
    """ "Friday"."""
    return day_node(found, "weekday", resolve.weekday(found, found.one(*WEEKDAYS).value))


def strict_weekday(found: Found) -> Node | None:
    """A weekday word that is also another word ("sun", "mar"): only alone or after a word of dates."""
    return bare_weekday(found) if introduced(found) else None


def nth_weekday(found: Found) -> Node | None:
    """ "the first Tuesday of October", "le dernier vendredi de mars"."""
    first = nth_month(found)
    if first is None:
        return None
    number = found.one(*WEEKDAYS).value
    if found.get("past"):
        return day_node(found, "nth_weekday", almanac.weekday_before(almanac.plus_months(first, 1), number))
    start = almanac.weekday_after(almanac.plus_days(first, -1), number)
    day = almanac.plus_days(start, (found.one("digit_ordinal", "ordinal").value - 1) * almanac.WEEK)
    return day_node(found, "nth_weekday", day if day.month == first.month else None)


def nth_month(found: Found) -> date | None:
    """The first day of the month named, or of this, the next, the last month."""
    name = found.get("month", "month_strict")
    if name is not None:
        year = found.get("year")
        return resolve.month(found, name.value, year and year.value)
    if found.one("unit").value != "month":
        return None
    return almanac.plus_months(found.context.today.replace(day=1), relation(found))


_REL = "(?:NEXT|THIS|PAST|AFTER_NEXT)"
_A_WEEK = f"(?:{_REL} UNIT|UNIT {_REL})"
_MONTH = f"(?:MON (?:COMMA? LINK YEAR)?|LINK {_A_WEEK})"

RULES = [
    Rule("nth_weekday", f"(?:ORD|PAST) WD LINK {_MONTH}", nth_weekday),
    Rule("weekday_of_week", f"WD COMMA? LINK {_A_WEEK}", weekday_of_week),
    Rule("week_weekday", f"{_A_WEEK} COMMA? LINK WD", weekday_of_week),
    Rule(
        "weekday_day",
        f"(?:NEXT|THIS)? WD (?:NEXT|THIS|IN_EIGHT)? COMMA? LINK DAYNUM {NOT_COUNTED}",
        weekday_day,
    ),
    Rule("weekday_week", "WD UNIT (?:COMMA LINK DAYNUM)?", weekday_week),
    Rule("in_eight", "WD COMMA? IN_EIGHT", weekday_in_eight),
    Rule("weekday_relative", f"(?:THIS|NEXT|PAST) WD|WD {_REL}", weekday_relative),
    Rule("weekday", "WEEKDAY", bare_weekday),
    Rule("strict_weekday", "WEEKDAY_STRICT", strict_weekday),
]
