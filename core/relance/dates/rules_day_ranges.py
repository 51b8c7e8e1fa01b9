"""Several days of one month: "du 12 au 15 mars", "le 12 ou le 13", "July 13 - 15". Must not know any word."""

from collections.abc import Iterator
from datetime import date

from . import almanac, resolve
from .grammar import Found, Rule
from .node import Node, code
from .said import DAY_NUMBERS, LAST_DAY, MONTHS, year_of


def listed_days(found: Found) -> list[Node] | None:
    """Read "le 12 ou le 13 mars": each day is of the month said once."""
    month, year = found.one(*MONTHS).value, year_of(found)
    numbers = found.all(*DAY_NUMBERS)
    made = []
    for node in numbers:
        day = resolve.day_month(found, node.value, month, year, None)
        if day is None:
            return None
        end = found.nodes[-1].end if node is numbers[-1] else node.end
        made.append(Node(code("date"), node.start, end, first=day, last=day, rule="day_month"))
    return made


def day_range(found: Found) -> Node | None:
    """Read "du 12 au 15 mars", "July 13 - 15": both ends of one month."""
    month, year = found.one(*MONTHS).value, year_of(found)
    numbers = [node.value for node in found.all(*DAY_NUMBERS)]
    last = resolve.day_month(found, numbers[1], month, year, None)
    first = last and almanac.on(last.year, last.month, numbers[0])
    if first is None or last is None or first > last:
        return None
    made = found.make("date", "day_range", first=first, last=last)
    made.precision = "period"
    return made


def plain_range(found: Found) -> Node | None:
    """Read "du 12 au 15", "entre le 13 et le 18": days of the next such month."""
    low, high = (node.value for node in found.all(*DAY_NUMBERS)[:2])
    if not found.get("the", "digit_ordinal"):
        return None
    first = resolve.day_of_month(found, low) if low <= LAST_DAY else None
    if first is None or high > LAST_DAY:
        return None
    last = first if high == low else next(_after(first, high), None)
    made = found.make("date", "day_range", first=first, last=last)
    made.precision = "period"
    return made if last else None


def _after(first: date, day: int) -> Iterator[date]:
    """The days with that number in the month of `first` and the next."""
    for ahead in range(2):
        month = almanac.plus_months(first.replace(day=1), ahead)
        found = almanac.on(month.year, month.month, day)
        if found and found > first:
            yield found


_JOIN = "(?:COMMA|AND|OR){1,2}"
_YEAR = "(?:COMMA? LINK YEAR|DASH YEAR|SLASH YEAR)?"
_NOT_COUNTED = "(?!UNIT|HOUR_WORD|ORDINAL_NOUN|DASH DIGITS (?:UNIT|HOUR_WORD)|SLASH)"

RULES = [
    Rule("listed_days", f"THE? DAYNUM (?:{_JOIN} LINK DAYNUM){{1,4}} LINK MON {_YEAR}", listed_days),
    Rule(
        "day_range",
        f"(?:FROM|BETWIXT)? (?:LINK WD)? LINK DAYNUM (?:UPTO|AND) (?:LINK WD)? LINK DAYNUM LINK MON {_YEAR}",
        day_range,
    ),
    Rule("month_range", f"FROM? MON LINK DAYNUM UPTO LINK DAYNUM {_YEAR} {_NOT_COUNTED}", day_range),
    Rule(
        "plain_range",
        f"(?:FROM|BETWIXT|THE) LINK DAYNUM (?:UPTO|AND) LINK DAYNUM {_NOT_COUNTED}",
        plain_range,
    ),
]
