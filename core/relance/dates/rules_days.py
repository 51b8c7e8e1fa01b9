"""Days by name: "mardi 9 septembre", "le 12", "tomorrow", "the 20th of May". Must not know any word."""

from . import almanac, resolve
from .grammar import Found, Rule
from .node import Node, code
from .said import (
    DAY_LEADS,
    DAY_NUMBERS,
    LAST_DAY,
    MONTHS,
    bound_near,
    day_node,
    introduced,
    month_said,
    weekday_number,
    year_of,
)


def day_month(found: Found) -> Node | None:
    """Read "mardi 9 septembre 2026", "March 3rd"."""
    numbers = [node.value for node in found.all(*DAY_NUMBERS)]
    month = found.one(*MONTHS).value
    day = resolve.day_month(found, numbers[0], month, year_of(found), weekday_number(found))
    return day_node(found, "day_month" if year_of(found) is None else "day_month_year", day)


def first_of_month(found: Found) -> Node | None:
    """Read "uno de marzo", "um de março"."""
    day = resolve.day_month(found, 1, found.one(*MONTHS).value, year_of(found), None)
    return day_node(found, "day_month" if year_of(found) is None else "day_month_year", day)


def day_of_relative_month(found: Found) -> Node | None:
    """Read "the 20th of next month"."""
    first = month_said(found)
    if first is None:
        return None
    number = found.one(*DAY_NUMBERS).value
    return day_node(found, "day_month", almanac.on(first.year, first.month, number))


def relative_day(found: Found) -> Node | None:
    """Read "tomorrow", "après-demain", "tonight"."""
    said = found.one("today", "today_part")
    steps, _, part = str(said.value).partition(" ")
    made = day_node(found, "relative_day", almanac.plus_days(found.context.today, int(steps)))
    if made is not None and part:
        made.part, made.precision = part, "period"
    return made


def counted_day(found: Found) -> Node | None:
    """Read "2 days before yesterday", where the phrase already counts one."""
    step, number = found.one("today").value, found.nodes[0].value or 1
    if abs(step) < 2:
        return None
    sign = 1 if step > 0 else -1
    return day_node(found, "relative_day", almanac.plus_days(found.context.today, step + sign * (number - 1)))


def the_day(found: Found) -> Node | None:
    """Read "le 12", "the 10th"; an ordinal alone needs a word of dates before it."""
    number = found.one("digits", "digit_ordinal", "ordinal", "number")
    lead = found.get("the", "to")
    if not 0 < number.value <= LAST_DAY or not (lead or introduced(found)):
        return None
    if number.kind in (code("digits"), code("number")) and (lead is None or lead.value not in DAY_LEADS):
        return None
    if speaks_of_nothing(found, number):
        return None
    return day_node(found, "day_of_month", resolve.day_of_month(found, number.value))


def speaks_of_nothing(found: Found, number: Node) -> bool:
    """True for "the 2nd round": a thing counted may follow, and no word of dates stands before."""
    after = found.after()
    if after is None or number.kind == code("digits"):
        return False
    return after.kind == code("gap") and not bound_near(found) and not found.context.language.free_ordinals


_PREFIX = "(?:(?:NEXT|THIS)? WD (?:NEXT|THIS|IN_EIGHT)? COMMA? LINK)?"
_SEP = "(?:(?:OF|THE|FILLER){0,2}|DASH|SLASH)"
_YEAR = "(?:COMMA? LINK YEAR|DASH YEAR|SLASH YEAR)?"
_REL = "(?:NEXT|THIS|PAST|AFTER_NEXT)"
NOT_COUNTED = "(?!UNIT|HOUR_WORD|ORDINAL_NOUN|DASH DIGITS (?:UNIT|HOUR_WORD)|SLASH)"
_NOT_DAY = NOT_COUNTED[:-1] + "|LINK MON|COMMA ORDINAL_NOUN)"

RULES = [
    Rule("first_of_month", f"ARTICLE OF MON {_YEAR}", first_of_month),
    Rule("day_month", f"{_PREFIX} DAYNUM {_SEP} MON {_YEAR}", day_month),
    Rule("month_day", f"{_PREFIX} MON (?:COMMA? LINK|SLASH) DAYNUM {_YEAR} {NOT_COUNTED}", day_month),
]

LATE_RULES = [
    Rule("first_of_month", f"ARTICLE OF MON {_YEAR}", first_of_month),
    Rule(
        "day_of_relative_month",
        f"THE? (?:DIGITS|ORD) UNIT? (?:OF|THE){{1,2}} (?:{_REL} UNIT|UNIT {_REL})"
        "|THE? ORD UNIT (?:OF|THE){1,2} UNIT",
        day_of_relative_month,
    ),
    Rule("counted_day", "(?:DIGITS|NUMBER|ARTICLE) TODAY", counted_day),
    Rule("relative_day", "TODAY_PART|TODAY", relative_day),
    Rule(
        "the_day",
        f"(?:THE|TO) DIGITS {_NOT_DAY}|(?:THE|TO) DIGIT_ORDINAL {_NOT_DAY} (?!EVENT_NOUN)"
        "|THE NUMBER (?=STOP|COMMA|AT|CLOCK|$)"
        f"|DIGIT_ORDINAL {_NOT_DAY} (?!EVENT_NOUN)",
        the_day,
    ),
]
