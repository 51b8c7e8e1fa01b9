"""Counted from today: "in 3 days", "sous 48h", "two weeks ago". Must not know any word."""

from datetime import date, timedelta

from .. import calendar
from . import almanac
from .grammar import Found, Rule
from .node import Node, code

_DAYS = {"day": 1, "week": 7, "fortnight": 14, "business_week": 7}
_MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
_HOURS_A_DAY = 24
_MAX = 400
_MINUTES = {"hour": 60, "minute": 1}
CLOCK, BY = code("clock"), code("by")
COUNT, SINCE = "count", "since"


def later(found: Found, start: date, number: int, unit: str) -> date | None:
    """So many units after a day (before it when negative)."""
    if unit in _DAYS:
        return almanac.plus_days(start, number * _DAYS[unit])
    if unit in _MONTHS:
        return almanac.plus_months(start, number * _MONTHS[unit])
    if unit == "business_day" and abs(number) < _MAX:
        return _business(found, start, number)
    if unit == "hour":
        return almanac.plus_days(start, int(number / _HOURS_A_DAY))
    return None


def _business(found: Found, start: date, number: int) -> date:
    """So many business days later; earlier ones are counted one by one."""
    country = found.context.country
    if number >= 0:
        return calendar.add_business_days(start, number, country)
    day = start
    while number:
        day = almanac.plus_days(day, -1)
        number += calendar.is_business_day(day, country)
    return day


def counts(found: Found) -> list[int]:
    """The numbers said, "a" being one."""
    return [node.value or 1 for node in found.all("digits", "number", "article")]


def _unit(found: Found) -> tuple[list[int], str] | None:
    """How many of what; a unit may bring its own number ("fortnight", "huit jours")."""
    node = found.get("unit", "span", "hour_word")
    clock = found.get("clock")
    if node is None and (the := found.nodes[-1 - (found.nodes[-1].kind != code("the"))]).value == "unit":
        return ([1], "day") if the.kind == code("the") else None
    if node is None:
        if clock is None or clock.value is None:
            return None
        return [clock.value], "hour"
    if node.kind == code("hour_word"):
        return counts(found) or [1], "hour"
    name, _, own = str(node.value).partition(" ")
    return ([int(own)] if own else counts(found) or [1]), name.removesuffix("s")


def _moment(found: Found, numbers: list[int], unit: str, rule: str) -> Node | None:
    """Hours and minutes from now are a clock time."""
    moment = found.context.written_at + timedelta(minutes=max(numbers) * _MINUTES[unit])
    made = found.make("date", rule, first=moment.date(), last=moment.date())
    made.time = moment.time().replace(second=0, microsecond=0, tzinfo=None)
    return made


def _offset(found: Found, sign: int, rule: str) -> Node | None:
    said = _unit(found)
    if said is None:
        return None
    numbers, unit = said
    if unit in _MINUTES and (unit == "minute" or max(numbers) < _HOURS_A_DAY):
        return _moment(found, [sign * number for number in numbers], unit, rule)
    days = [
        later(found, found.context.today, sign * number, unit) for number in sorted((numbers[0], numbers[-1]))
    ]
    if days[0] is None or days[-1] is None:
        return None
    made = found.make("date", rule, first=min(days[0], days[-1]), last=max(days[0], days[-1]))
    made.precision = "exact" if len(set(numbers)) == 1 else "period"
    made.business_days = max(numbers) if unit == "business_day" else None
    made.grain = unit
    return made


def in_time(found: Found) -> Node | None:
    """Read "in 3 days", "dans 2 à 3 semaines"."""
    after = found.get("from")
    return _offset(found, -1 if after is not None and after.value == SINCE else 1, "in_time")


def in_one(found: Found) -> Node | None:
    """Read "numa semana", where the preposition holds the article."""
    return in_time(found) if found.nodes[0].value == "one" else None


def within(found: Found) -> Node | None:
    """Read "within 5 business days", "sous huitaine", "d'ici 2 semaines": a deadline from today."""
    opener = found.nodes[0]
    if opener.value == "ago":
        return ago(found)
    if opener.kind == BY and opener.value != COUNT:
        return None
    made = _offset(found, 1, "within")
    if made is not None:
        made.first = found.context.today if made.time is None else made.first
        made.bound, made.kind = "by", code("period")
    return made


def ago(found: Found) -> Node | None:
    """Read "two weeks ago", "il y a 3 jours"."""
    return _offset(found, -1, "ago")


def _is_singular(found: Found) -> bool:
    """True for "3 next week": a number beside a unit in the singular does not count it."""
    unit = found.get("unit")
    if unit is None or str(unit.value).endswith("s") or max(counts(found) or [1]) == 1:
        return False
    return not any(node.value == "many" for node in found.nodes)


def next_days(found: Found) -> Node | None:
    """Read "the next two weeks": from tomorrow on."""
    if _is_singular(found):
        return None
    made = _offset(found, 1, "next_days")
    if made is not None:
        made.first, made.precision = almanac.plus_days(found.context.today, 1), "period"
    return made


def last_days(found: Found) -> Node | None:
    """Read "the last two weeks": whole days, weeks, months before this one."""
    said = None if _is_singular(found) else _unit(found)
    if said is None:
        return None
    number, unit, today = max(said[0]), said[1], found.context.today
    starts = {
        "day": today,
        "week": almanac.monday(today),
        "month": today.replace(day=1),
        "year": date(today.year, 1, 1),
    }
    start = starts.get(unit)
    first = start and later(found, start, -number, unit)
    if start is None or first is None:
        return None
    made = found.make("period", "last_days", first=first, last=almanac.plus_days(start, -1))
    made.precision = "period"
    return made


_N = "(?:COUNT (?:(?:DASH|TO|OR|AT|UNTIL) COUNT)?)"
_NEXT = "(?:NEXT|THIS)"
_UNIT = "(?:UNIT|HOUR_WORD)"
_LENGTH = f"(?:{_N} {_NEXT}? {_UNIT}|ARTICLE? SPAN|ARTICLE THE)"

RULES = [
    Rule("ago_before", f"AGO_BEFORE {_LENGTH}", ago),
    Rule("ago_after", f"{_LENGTH} AGO_AFTER", ago),
    Rule("within", f"WITHIN LINK {_NEXT}? (?:{_LENGTH}|UNIT|CLOCK) {_NEXT}?", within),
    Rule("in_the_next_days", f"(?:INTO|WHOLE) THE? {_NEXT} {_LENGTH}|INTO THE {_LENGTH} {_NEXT}", next_days),
    Rule("in_the_next", f"INTO (?:THE {_NEXT}?|{_NEXT}) {_LENGTH} {_NEXT}?", within),
    Rule("by_count", f"BY LINK {_LENGTH}", within),
    Rule("in", f"INTO (?:{_LENGTH}|CLOCK) LATER?", in_time),
    Rule("later", f"{_LENGTH} (?:LATER|FROM (?=GAP|STOP|COMMA|$))", in_time),
    Rule("in_one", "IN UNIT", in_one),
    Rule("last_days", f"THE? PAST {_N} UNIT|THE? {_N} PAST UNIT|THE? {_N} UNIT PAST", last_days),
    Rule("next_days", f"THE? {_NEXT} {_LENGTH}|THE? {_N} {_NEXT} UNIT|THE? {_LENGTH} {_NEXT}", next_days),
]
