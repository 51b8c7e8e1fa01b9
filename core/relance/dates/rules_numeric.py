"""Days in digits: "18/07", "2026-03-12", "23.10.", "18 08 2026", "31-Oct-74". Must not know any word."""

from . import almanac, resolve
from .grammar import Found, Rule
from .node import Node
from .resolve import numeric
from .said import DAY_LEADS, DAY_NUMBERS, LAST_DAY, MONTHS, day_node, introduced, weekday_number, year_of

_MONTHS_A_YEAR = 12
_LAST_MINUTE, _CENTURY, _PIVOT = 59, 2000, 50


def numeric_date(found: Found) -> Node | None:
    """Read "18/07", "2026-03-12": two small numbers alone need a word beside them."""
    a, b, year, sure, iso = found.one("numeric_date").value
    weekday = weekday_number(found)
    if not sure and weekday is None and not introduced(found):
        return None
    if iso:
        day = resolve.day_month(found, b, a, year, None) or resolve.day_month(found, a, b, year, None)
    else:
        day = numeric(found, (a, b, year), weekday)
    return day_node(found, "numeric_date" if year is None else "numeric_year", day)


def point_date(found: Found) -> Node | None:
    """Read "am 23.10" in languages that write days so."""
    alone = found.before() is None and found.after() is None
    if not found.context.language.point_dates or (len(found.nodes) == 1 and not alone):
        return None
    day, month = found.one("point_pair").value
    if not (1 <= month <= 12 and 1 <= day <= LAST_DAY):
        return None
    return day_node(found, "numeric_date", resolve.day_month(found, day, month, None, weekday_number(found)))


def spaced_date(found: Found) -> Node | None:
    """Read "18 08 1978", "le 17 02": numbers with spaces between, after a word of dates or with a year."""
    day, month = (node.value for node in found.all("digits"))
    if not 1 <= month <= 12 or (year_of(found) is None and found.one("the").value not in DAY_LEADS):
        return None
    return day_node(found, "numeric_date", resolve.day_month(found, day, month, year_of(found), None))


def short_year(found: Found) -> Node | None:
    """Read "31-Oct-74", "9 Aug 96": two digits are a year between signs, or when they can be nothing else."""
    numbers = [node.value for node in found.all(*DAY_NUMBERS)]
    year = numbers[-1]
    if len(found.nodes) == 3 and year <= _LAST_MINUTE:
        return None
    year += _CENTURY if year < _PIVOT else _CENTURY - 100
    day = resolve.day_month(found, numbers[0], found.one(*MONTHS).value, year, None)
    return day_node(found, "day_month_year", day)


def numeric_range(found: Found) -> Node | None:
    """Read "14. - 15.10.2026": the first day is of the month of the second."""
    pair, number = found.get("point_pair"), found.one(*DAY_NUMBERS).value
    if pair is not None and not found.context.language.point_dates:
        return None
    a, b, year = found.one("numeric_date").value[:3] if pair is None else (*pair.value, None)
    last = numeric(found, (a, b, year), None) if 1 <= b <= _MONTHS_A_YEAR else None
    first = last and almanac.on(last.year, last.month, number)
    if first is None or last is None or first > last:
        return None
    made = found.make("date", "day_range", first=first, last=last)
    made.precision = "period"
    return made


def year_first(found: Found) -> Node | None:
    """Read "2019-Aug-01"."""
    day = resolve.day_month(found, found.one("digits").value, found.one(*MONTHS).value, year_of(found), None)
    return day_node(found, "day_month_year", day)


_PREFIX = "(?:(?:NEXT|THIS)? WD (?:NEXT|THIS)? COMMA? LINK)?"

RULES = [
    Rule("year_first", "YEAR (?:DASH|SLASH) MON (?:DASH|SLASH) DIGITS", year_first),
    Rule(
        "numeric_range",
        "(?:FROM|OF)? LINK (?:DIGITS|DIGIT_ORDINAL) (?:TO|DASH|UNTIL) LINK NUMERIC_DATE"
        "|(?:FROM|OF)? LINK DIGIT_ORDINAL UPTO LINK POINT_PAIR",
        numeric_range,
    ),
    Rule("numeric_date", f"{_PREFIX} NUMERIC_DATE", numeric_date),
    Rule(
        "point_date",
        "(?:WD COMMA? LINK|THE|FROM|BY|UNTIL) POINT_PAIR (?!HOUR_WORD)|POINT_PAIR",
        point_date,
    ),
    Rule("spaced_date", "THE? DIGITS DIGITS YEAR|THE DIGITS DIGITS (?=STOP|COMMA|AT|CLOCK|$)", spaced_date),
    Rule("short_year", "DAYNUM (?:DASH MON DASH|SLASH MON SLASH|MON) DIGITS", short_year),
]
