"""Days: dates with and without month or year, weekdays, "in three days". Must not know any word."""

from datetime import date

from . import almanac, resolve
from .grammar import Found, Rule
from .node import Node, code
from .resolve import numeric

WEEKDAYS = ("weekday", "weekday_strict")
MONTHS = ("month", "month_strict")
DAY_LEADS = ("day", "unit")
DAY_NUMBERS = ("digits", "digit_ordinal", "number", "ordinal")
LAST_DAY = 31
POINT_PAIR = code("point_pair")
_MONTHS_A_YEAR = 12
_LAST_MINUTE, _CENTURY, _PIVOT = 59, 2000, 50
_STEPS = {"next": 1, "past": -1, "after_next": 2}
_UNITS = [code(kind) for kind in ("unit", "month", "month_strict", "event")]


def day_node(found: Found, rule: str, day: date | None) -> Node | None:
    """A node of one day, or None when the words give none."""
    if day is None:
        return None
    return found.make("date", rule, first=day, last=day)


def weekday_number(found: Found) -> int | None:
    """The weekday said in the match, if any."""
    node = found.get(*WEEKDAYS)
    return None if node is None else int(node.value)


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


_INTRODUCERS = [
    code(kind)
    for kind in (
        "the",
        "on",
        "by",
        "from",
        "until",
        "between",
        "at",
        "or",
        "and",
        "dash",
        "to",
        "week_of",
        "comma",
    )
]
_FOLLOWERS = [code(kind) for kind in ("clock", "at", "dash", "to", "part")]


def introduced(found: Found) -> bool:
    """True when a word of dates stands before, or a clock time behind, or there is nothing else."""
    before, after = found.before(), found.after()
    if before is None and after is None:
        return True
    return (before is not None and before.kind in _INTRODUCERS[:-1]) or (
        after is not None and after.kind in _FOLLOWERS
    )


def point_date(found: Found) -> Node | None:
    """Read "am 23.10" in languages that write days so."""
    alone = found.before() is None and found.after() is None
    if not found.context.language.point_dates or (len(found.nodes) == 1 and not alone):
        return None
    day, month = found.one("point_pair").value
    if not (1 <= month <= 12 and 1 <= day <= LAST_DAY):
        return None
    return day_node(found, "numeric_date", resolve.day_month(found, day, month, None, weekday_number(found)))


def year_of(found: Found) -> int | None:
    """The year said in the match, if any."""
    node = found.get("year")
    return None if node is None else int(node.value)


def day_month(found: Found) -> Node | None:
    """Read "mardi 9 septembre 2026", "March 3rd"."""
    numbers = [node.value for node in found.all(*DAY_NUMBERS)]
    month = found.one(*MONTHS).value
    day = resolve.day_month(found, numbers[0], month, year_of(found), weekday_number(found))
    return day_node(found, "day_month" if year_of(found) is None else "day_month_year", day)


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


def day_of_relative_month(found: Found) -> Node | None:
    """Read "the 20th of next month"."""
    first = nth_month(found)
    number = found.one(*DAY_NUMBERS).value
    return first and day_node(found, "day_month", almanac.on(first.year, first.month, number))


def nth_month(found: Found) -> date | None:
    """The first day of the month named, or of this, the next, the last month."""
    name = found.get(*MONTHS)
    if name is not None:
        return resolve.month(found, name.value, year_of(found))
    if found.one("unit").value != "month":
        return None
    return almanac.plus_months(found.context.today.replace(day=1), relation(found))


def relation(found: Found) -> int:
    """How many weeks, months … the words "next", "last" … step; 0 for this one. The last such word counts."""
    steps = [_STEPS[kind] for node in found.nodes for kind in _STEPS if node.kind == code(kind)]
    first = found.nodes[0].kind == code("past") and len(steps) == 1 and found.nodes[1].kind not in _UNITS
    return 0 if first or not steps else steps[-1]


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


def plain_range(found: Found) -> Node | None:
    """Read "du 12 au 15", "entre le 13 et le 18": days of the next such month."""
    low, high = (node.value for node in found.all(*DAY_NUMBERS)[:2])
    first = resolve.day_of_month(found, low) if low <= LAST_DAY else None
    if first is None or high > LAST_DAY:
        return None
    last = first if high == low else next(_after(first, high), None)
    made = found.make("date", "day_range", first=first, last=last)
    made.precision = "period"
    return made if last else None


def _after(first: date, day: int):  # type: ignore[no-untyped-def]
    """The days with that number in the month of `first` and the next."""
    for ahead in range(2):
        month = almanac.plus_months(first.replace(day=1), ahead)
        found = almanac.on(month.year, month.month, day)
        if found and found > first:
            yield found


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
    """True for "the 2nd round": a thing counted follows, or may follow, and no word of dates stands before."""
    after = found.after()
    if after is None or number.kind == code("digits"):
        return False
    return after.kind == code("gap") and not _bound_near(found) and not found.context.language.free_ordinals


def _bound_near(found: Found) -> bool:
    before = found.before()
    return before is not None and before.kind in _INTRODUCERS


_JOIN = "(?:COMMA|AND|OR){1,2}"
_PREFIX = "(?:(?:NEXT|THIS)? WD (?:NEXT|THIS|IN_EIGHT)? COMMA? LINK)?"
_SEP = "(?:(?:OF|THE|FILLER){0,2}|DASH|SLASH)"
_YEAR = "(?:COMMA? LINK YEAR|DASH YEAR|SLASH YEAR)?"
NOT_COUNTED = "(?!UNIT|HOUR_WORD|ORDINAL_NOUN|DASH DIGITS (?:UNIT|HOUR_WORD)|SLASH)"
NOT_DAY = NOT_COUNTED[:-1] + "|LINK MON)"

RULES = [
    Rule(
        "numeric_range",
        "(?:FROM|OF)? LINK (?:DIGITS|DIGIT_ORDINAL) UPTO LINK NUMERIC_DATE"
        "|(?:FROM|OF)? LINK DIGIT_ORDINAL UPTO LINK POINT_PAIR",
        numeric_range,
    ),
    Rule("numeric_date", f"{_PREFIX} NUMERIC_DATE", numeric_date),
    Rule(
        "point_date", "(?:WD COMMA? LINK|THE|FROM|BY|UNTIL) POINT_PAIR (?!HOUR_WORD)|POINT_PAIR", point_date
    ),
    Rule("spaced_date", "THE? DIGITS DIGITS YEAR|THE DIGITS DIGITS (?=STOP|COMMA|AT|CLOCK|$)", spaced_date),
    Rule("listed_days", f"THE? DAYNUM (?:{_JOIN} LINK DAYNUM){{1,4}} LINK MON {_YEAR}", listed_days),
    Rule(
        "day_range",
        f"(?:FROM|BETWIXT)? (?:LINK WD)? LINK DAYNUM (?:UPTO|AND) (?:LINK WD)? LINK DAYNUM LINK MON {_YEAR}",
        day_range,
    ),
    Rule("month_range", f"FROM? MON LINK DAYNUM UPTO LINK DAYNUM {_YEAR} {NOT_COUNTED}", day_range),
    Rule("short_year", "DAYNUM (?:DASH MON DASH|SLASH MON SLASH|MON) DIGITS", short_year),
    Rule("day_month", f"{_PREFIX} DAYNUM {_SEP} MON {_YEAR}", day_month),
    Rule("month_day", f"{_PREFIX} MON (?:COMMA? LINK|SLASH) DAYNUM {_YEAR} {NOT_COUNTED}", day_month),
    Rule(
        "plain_range", f"(?:FROM|BETWIXT|THE) LINK DAYNUM (?:UPTO|AND) LINK DAYNUM {NOT_COUNTED}", plain_range
    ),
]

_REL = "(?:NEXT|THIS|PAST|AFTER_NEXT)"

LATE_RULES = [
    Rule(
        "day_of_relative_month",
        f"THE? (?:DIGITS|ORD) UNIT? (?:OF|THE){{1,2}} (?:{_REL} UNIT|UNIT {_REL})",
        day_of_relative_month,
    ),
    Rule("counted_day", "(?:DIGITS|NUMBER|ARTICLE) TODAY", counted_day),
    Rule("relative_day", "TODAY_PART|TODAY", relative_day),
    Rule(
        "the_day",
        f"(?:THE|TO) (?:DIGITS|DIGIT_ORDINAL) {NOT_DAY}|THE NUMBER (?=STOP|COMMA|AT|CLOCK|$)|DIGIT_ORDINAL {NOT_DAY} (?!EVENT_NOUN)",
        the_day,
    ),
]
