"""Weekdays: bare, this or next, of a week, with a day of the month. Must not know any word."""

from . import almanac, resolve
from .grammar import Found, Rule
from .node import Node, code
from .rules_days import NOT_COUNTED
from .said import (
    DAY_NUMBERS,
    LAST_DAY,
    WEEKDAYS,
    day_node,
    month_said,
    relation,
    surely_introduced,
    weekday_number,
)


def weekday_day(found: Found) -> Node | None:
    """Read "mardi 9", "Thursday the 14th", "jeudi prochain 24"."""
    weekday, day = weekday_number(found), found.all(*DAY_NUMBERS)[-1].value
    if weekday is None or not 0 < day <= LAST_DAY:
        return None
    return day_node(found, "weekday_day", resolve.weekday_and_day(found, weekday, day))


def weekday_in_eight(found: Found) -> Node | None:
    """Read "mardi en huit", "Tuesday week": so many days after the coming such day."""
    coming = almanac.weekday_after(found.context.today, found.one(*WEEKDAYS).value)
    return day_node(found, "weekday_in_eight", almanac.plus_days(coming, found.one("in_eight").value))


def weekday_week(found: Found) -> Node | None:
    """Read "Tuesday week", with or without its day: "Thursday week, the 5th"."""
    if found.one("unit").value != "week" or not found.context.language.weekday_week:
        return None
    coming = almanac.weekday_after(found.context.today, found.one(*WEEKDAYS).value)
    return day_node(found, "weekday_in_eight", almanac.plus_days(coming, almanac.WEEK))


def weekday_relative(found: Found) -> Node | None:
    """Read "this Friday", "vendredi prochain", "last Tuesday"."""
    number, today = found.one(*WEEKDAYS).value, found.context.today
    if found.get("past"):
        return day_node(found, "weekday_past", almanac.weekday_before(today, number))
    day = almanac.weekday_after(today, number)
    if found.get("after_next") or (
        (said := found.get("next")) and said.value != "near" and almanac.monday(day) == almanac.monday(today)
    ):
        day = almanac.plus_days(day, almanac.WEEK)
    return day_node(found, "weekday_next" if found.get("next") else "weekday", day)


def weekday_of_week(found: Found) -> Node | None:
    """Read "Friday next week", "vendredi de la semaine prochaine"."""
    if found.one("unit").value != "week":
        return None
    first = almanac.plus_days(almanac.monday(found.context.today), relation(found) * almanac.WEEK)
    return day_node(found, "weekday_of_week", almanac.plus_days(first, found.one(*WEEKDAYS).value))


def counted_weekday(found: Found) -> Node | None:
    """Read "3 Fridays from now", "2 Thursdays ago"."""
    number, weekday = found.one("digits", "number").value, found.one(*WEEKDAYS, "weekday_many").value
    today = found.context.today
    if found.get("ago_after"):
        day = almanac.plus_days(almanac.weekday_before(today, weekday), -almanac.WEEK * (number - 1))
    else:
        day = almanac.plus_days(almanac.weekday_after(today, weekday), almanac.WEEK * (number - 1))
    return day_node(found, "counted_weekday", day)


def after_next_weekday(found: Found) -> list[Node] | None:
    """Read "2 days after next Friday": "after" counts, "next" belongs to the day."""
    opener, weekday, before = found.one("after_next"), found.one(*WEEKDAYS), found.before()
    if before is None or before.kind not in (code("unit"), code("span")):
        return None
    day = almanac.weekday_after(found.context.today, weekday.value)
    if almanac.monday(day) == almanac.monday(found.context.today):
        day = almanac.plus_days(day, almanac.WEEK)
    made = Node(code("date"), weekday.start, weekday.end, first=day, last=day, rule="weekday_next")
    return [Node(code("from"), opener.start, opener.end, "outside"), made]


def recurring(found: Found) -> Node:
    """Read "every Tuesday", "los martes y jueves": no day at all."""
    return Node(code("gap"), found.nodes[0].start, found.nodes[-1].end)


def weekday_weeks_ago(found: Found) -> Node | None:
    """Read "Mittwoch vor zwei Wochen": so many weeks before the coming such day."""
    if not str(found.one("unit").value).startswith("week") or (
        found.get("by") and found.one("by").value != "ago"
    ):
        return None
    number = found.one("digits", "number", "article").value or 1
    coming = almanac.weekday_after(found.context.today, found.one(*WEEKDAYS).value)
    return day_node(found, "weekday_past", almanac.plus_days(coming, -number * almanac.WEEK))


def weekday_in_week(found: Found) -> Node | None:
    """Read "Montag in einer Woche": that weekday, so many weeks after the coming one."""
    unit = found.one("unit", "span")
    name, _, own = str(unit.value).partition(" ")
    number = found.get("digits", "number")
    days = (
        int(own)
        if own
        else (almanac.WEEK * (number.value if number else 1) if name.startswith("week") else 0)
    )
    coming = almanac.weekday_after(found.context.today, found.one(*WEEKDAYS).value)
    return day_node(found, "weekday_in_eight", almanac.plus_days(coming, days)) if days else None


def bare_weekday(found: Found) -> Node | None:
    """Read "Friday"."""
    return day_node(found, "weekday", resolve.weekday(found, found.one(*WEEKDAYS).value))


def strict_weekday(found: Found) -> Node | None:
    """A weekday word that is also another word ("sun", "mar"): only alone or after a word of dates."""
    return bare_weekday(found) if surely_introduced(found) else None


def nth_weekday(found: Found) -> Node | None:
    """Read "the first Tuesday of October", "le dernier vendredi de mars"."""
    first = month_said(found)
    if first is None:
        return None
    number = found.one(*WEEKDAYS).value
    if found.get("digit_ordinal", "ordinal") is None:
        return day_node(found, "nth_weekday", almanac.weekday_before(almanac.plus_months(first, 1), number))
    start = almanac.weekday_after(almanac.plus_days(first, -1), number)
    day = almanac.plus_days(start, (found.one("digit_ordinal", "ordinal").value - 1) * almanac.WEEK)
    return day_node(found, "nth_weekday", day if day.month == first.month else None)


_REL = "(?:NEXT|THIS|PAST|AFTER_NEXT)"
_A_WEEK = f"(?:{_REL} UNIT|UNIT {_REL})"
_MONTH = f"(?:MON (?:COMMA? LINK YEAR)?|LINK {_A_WEEK}|UNIT)"

RULES = [
    Rule(
        "recurring",
        "RECURRING WD"
        "(?:(?:COMMA|AND|OR|DASH|TO|UNTIL|AT){1,2} LINK RECURRING? WD (?!NEXT|THIS|PAST|DAYNUM))*",
        recurring,
    ),
    Rule("weekday_weeks_ago", "WD BY COUNT UNIT|WD COUNT UNIT AGO_AFTER", weekday_weeks_ago),
    Rule("in_a_week", "WD IN (?:ARTICLE|DIGITS|NUMBER)? (?:UNIT|SPAN)", weekday_in_week),
    Rule("nth_weekday", f"(?:ORD|PAST) WD (?:LINK|IN) LINK {_MONTH}", nth_weekday),
    Rule("weekday_of_week", f"WD COMMA? (?:LINK|FROM) {_A_WEEK}", weekday_of_week),
    Rule("week_weekday", f"{_A_WEEK} COMMA? LINK WD", weekday_of_week),
    Rule(
        "weekday_day",
        f"(?:NEXT|THIS)? WD (?:NEXT|THIS|IN_EIGHT)? COMMA? LINK DAYNUM {NOT_COUNTED}",
        weekday_day,
    ),
    Rule("weekday_week", "WD UNIT (?:COMMA LINK DAYNUM)?", weekday_week),
    Rule("in_eight", "WD COMMA? IN_EIGHT", weekday_in_eight),
    Rule("after_next_weekday", "AFTER_NEXT WD", after_next_weekday),
    Rule("weekday_relative", f"{_REL} WD|WD {_REL}", weekday_relative),
    Rule(
        "counted_weekday", "(?:DIGITS|NUMBER) (?:WEEKDAY|WEEKDAY_MANY) (?:LATER|AGO_AFTER)", counted_weekday
    ),
    Rule("weekday", "WEEKDAY (?!ORDINAL_NOUN)", bare_weekday),
    Rule("strict_weekday", "WEEKDAY_STRICT", strict_weekday),
]
