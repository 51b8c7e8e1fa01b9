"""Clock times: "half past two", "14 Uhr 30", "at 11", "from 2 to 3pm". Must not know any word or day."""

from datetime import time

from .grammar import Found, Rule
from .node import Node, code

HALF, QUARTER = 30, 15
AT, AROUND = code("at"), code("around")
CLOCK, POINT_PAIR, HOUR_WORD = code("clock"), code("point_pair"), code("hour_word")
SURE, BEFORE, LED = "sure", "before", "led"
_DAY = 24
_HOUR, _FIVE, _NOON = 60, 5, 12


def at(hour: int, minute: int = 0) -> time | None:
    """A clock time; None when there is no such time. 24:00 is midnight."""
    if 0 <= hour <= _DAY and 0 <= minute < 60:
        return time(hour % _DAY, minute)
    return None


def _minutes(found: Found, rule: str, hour: int, minute: int) -> Node | None:
    """A spelled clock time; minutes below zero count from the hour before."""
    if not 0 < hour <= _DAY:
        return None
    total = (hour * 60 + minute) % (_DAY * 60)
    return found.make("clock", rule, time=at(total // 60, total % 60), sure=hour > 12)


def half(found: Found) -> Node | None:
    """Read "half past two", "quarter to three", "halb drei"."""
    hour = found.all("digits", "number")[-1].value
    steps = {"half_after": HALF, "half_before": -HALF, "quarter_after": QUARTER, "quarter_before": -QUARTER}
    kind = next(kind for kind in steps if found.get(kind))
    return _minutes(found, "spelled_clock", hour, steps[kind])


_PLUS = tuple(code(kind) for kind in ("from", "in", "past", "minutes_past", "and"))


def minutes_said(found: Found) -> Node | None:
    """Read "um zwanzig nach drei", "at ten to three", "a las once y veinte"."""
    first, second = (node.value for node in found.all("digits", "number")[:2])
    link = found.nodes[-2]
    if link.kind == code("and"):
        return _minutes(found, "spelled_clock", first, second) if 0 < second < _HOUR else None
    if first % _FIVE or not 0 < first < HALF:
        return None
    return _minutes(found, "spelled_clock", second, first if link.kind in _PLUS else -first)


def hour_of_part(found: Found) -> Node | None:
    """Read "9 de la noche", "8 uur 's avonds": an hour where a part of the day in several words follows."""
    number = found.one("digits", "number")
    part = next(node for node in found.every[found.right :] if node.kind == code("part"))
    read = at(number.value)
    if (
        read is None
        or not 0 < number.value <= _NOON
        or " " not in found.context.text[number.end + 1 : part.end]
    ):
        return None
    return found.make("weak_clock", "bare_hour", time=read, sure=False)


def minutes_around(found: Found) -> Node | None:
    """Read "ten past three", "20 to five"."""
    minutes, hour = (node.value for node in found.all("digits", "number")[:2])
    sign = 1 if found.get("minutes_past") else -1
    return _minutes(found, "spelled_clock", hour, sign * minutes)


def half_behind(found: Found) -> Node | None:
    """Read "dix heures et demie", "las cuatro y media", "midi et demi"."""
    base = found.get("clock", "clock_word")
    steps = {"half_after": HALF, "quarter_after": QUARTER, "quarter_before": -QUARTER}
    step = steps[next(kind for kind in steps if found.get(kind))]
    if base is not None:
        start = base.time or _word_time(base)
        return _minutes(found, "spelled_clock", start.hour or _DAY, start.minute + step)
    return _minutes(found, "spelled_clock", found.one("digits", "number").value, step)


def _word_time(node: Node) -> time:
    """The time of a word such as noon: its value is "12:00"."""
    return time.fromisoformat(node.value)


def clock_hour(found: Found) -> Node | None:
    """Read "14:30 Uhr": the word after the digits makes it no length."""
    clock = found.one("clock")
    order = BEFORE if found.nodes[-1].kind == CLOCK else SURE
    if found.one("hour_word").value != order:
        return None
    return found.make("clock", "clock", time=clock.time, sure=clock.sure, grain="twelve")


def clock_word(found: Found) -> Node | None:
    """Read "noon", "midi"; with minutes: "midi trente"."""
    start = _word_time(found.one("clock_word"))
    minutes = found.get("number", "digits")
    return found.make("clock", "clock_word", time=at(start.hour, minutes.value if minutes else 0), sure=True)


def spelled_hours(found: Found) -> Node | None:
    """Read "10 heures 30", "14 Uhr": sure after "at", else only beside a day (it may be a length)."""
    numbers = [node.value for node in found.all("digits", "number")]
    pair = found.get("point_pair")
    hour, minute = pair.value if pair else (numbers[0], numbers[1] if len(numbers) > 1 else 0)
    read = at(hour, minute)
    if read is None:
        return None
    word, before = found.one("hour_word"), found.before()
    if word.value == BEFORE:
        return None
    if word.value != SURE and before is not None and before.kind in _LENGTHS:
        return None
    said = word.value == SURE or bool(found.get("at", "around")) or _bound_before(found)
    return found.make("clock" if said else "weak_clock", "spelled_hours", time=read, sure=hour > 12)


_LENGTHS = [code(kind) for kind in ("in", "within", "ago_before")]


def _bound_before(found: Found) -> bool:
    """True when a bound or a connecting word stands before the match."""
    before = found.before()
    return before is not None and before.kind in _BOUNDS


_BOUNDS = [code(kind) for kind in ("by", "from", "until", "between", "at", "around")]


def _led(found: Found) -> bool:
    """True for "tra le 9 e le 10": an article is a sign of an hour only after such a word."""
    before = found.before()
    return before is not None and before.kind in _LEADS


_LEADS = [
    code(kind) for kind in ("by", "from", "until", "between", "in_between", "and", "or", "around", "to", "at")
]


def _counts(found: Found) -> bool:
    """True for "at 11 locations": the number counts what follows."""
    language, end = found.context.language, found.nodes[-1].end
    following = found.context.original[end : end + 2]
    if language.capital_nouns and following[:1].isspace() and following[1:].isupper():
        return True
    return not language.after_hour.match(found.context.text, end)


def bare_hour(found: Found) -> Node | None:
    """Read "at 11", "alle 15": an hour when nothing counted follows."""
    language = found.context.language
    number, word = found.one("digits", "number", "point_pair"), found.get("hour_word")
    if word is not None and word.value != BEFORE:
        return None
    hour, minute = number.value if number.kind == POINT_PAIR else (number.value, 0)
    read = at(hour, minute)
    if read is None or not language.bare_hours or (found.nodes[0].value == LED and not _led(found)):
        return None
    after = found.after()
    unusual = hour > language.bare_until and after is not None and after.kind == code("gap")
    if number.kind != POINT_PAIR and (unusual or _counts(found)):
        return None
    first, second = found.nodes[0], found.nodes[1]
    if first.kind == AROUND and first.value == LED and second.kind != AT:
        return None
    made = found.make("clock", "bare_hour", time=read, sure=hour > 12)
    made.bound = "from" if found.nodes[0].value == "from" else "on"
    return made


RULES = [
    Rule(
        "half",
        "(?:HALF_AFTER|HALF_BEFORE|QUARTER_AFTER|QUARTER_BEFORE) (?:DIGITS|NUMBER) HOUR_WORD?",
        half,
    ),
    Rule(
        "minutes_around",
        "(?:DIGITS|NUMBER) (?:MINUTES_PAST|MINUTES_TO) (?:DIGITS|NUMBER) HOUR_WORD?",
        minutes_around,
    ),
    Rule(
        "minutes_said",
        "AT (?:(?:DIGITS|NUMBER) (?:(?:FROM|BY|IN|PAST) (?:DIGITS|NUMBER)|AND NUMBER)|NUMBER TO NUMBER)"
        "(?!UNIT|HOUR_WORD|MON|DASH)",
        minutes_said,
    ),
    Rule(
        "half_behind",
        "(?:CLOCK|CLOCK_WORD|(?:AT|AROUND)? (?:DIGITS|NUMBER) HOUR_WORD|(?:AT|AROUND) (?:DIGITS|NUMBER)) "
        "(?:HALF_AFTER|QUARTER_AFTER|QUARTER_BEFORE)",
        half_behind,
    ),
    Rule(
        "spelled_hours",
        "(?:AT|AROUND){0,2} "
        "(?:(?:DIGITS|NUMBER) HOUR_WORD (?:AND? (?:DIGITS|NUMBER))?|POINT_PAIR HOUR_WORD)"
        "(?!UNIT|MON|DASH|UPTO DIGITS)",
        spelled_hours,
    ),
    Rule("clock_hour", "(?:AT|AROUND)? CLOCK HOUR_WORD|HOUR_WORD CLOCK", clock_hour),
    Rule("clock_word", "CLOCK_WORD (?:AND? NUMBER(?!MON|UNIT))?", clock_word),
    Rule(
        "bare_hour",
        "(?:AROUND? AT|AROUND|HOUR_WORD) (?:DIGITS|NUMBER|POINT_PAIR)"
        "(?!HOUR_WORD|UNIT|MON|LINK MON|SLASH|YEAR|WD|AGO_AFTER|LATER|ORDINAL_NOUN"
        "|(?:DASH|TO|AND) COUNT UNIT)",
        bare_hour,
    ),
    Rule("hour_of_part", "(?:DIGITS|NUMBER) (?=(?:OF|IN|THE){0,2} PART)", hour_of_part),
]
