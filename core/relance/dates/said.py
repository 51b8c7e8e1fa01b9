"""What the words of a match say: its weekday, month, year, how far "next" steps. Must not know any word."""

from datetime import date

from . import almanac, resolve
from .grammar import Found
from .node import Node, code

WEEKDAYS = ("weekday", "weekday_strict")
MONTHS = ("month", "month_strict")
DAY_LEADS = ("day", "unit")
DAY_NUMBERS = ("digits", "digit_ordinal", "number", "ordinal")
LAST_DAY = 31
_STEPS = {"next": 1, "past": -1, "after_next": 2}
_UNITS = [code(kind) for kind in ("unit", "month", "month_strict", "event")]
_INTRODUCING = ("the", "on", "by", "from", "until", "between", "at", "or", "and", "dash", "to", "week_of")
_INTRODUCERS = [code(kind) for kind in _INTRODUCING]
_STRICT_BEFORE = [code(kind) for kind in ("on", "by", "from", "until", "between", "dash", "this", "next")]
_STRICT_AFTER = [code(kind) for kind in ("clock", "part", "dash", "next", "past")]
_FOLLOWERS = [code(kind) for kind in ("clock", "at", "dash", "to", "part")]


def day_node(found: Found, rule: str, day: date | None) -> Node | None:
    """A node of one day, or None when the words give none."""
    if day is None:
        return None
    return found.make("date", rule, first=day, last=day)


def weekday_number(found: Found) -> int | None:
    """The weekday said in the match, if any."""
    node = found.get(*WEEKDAYS)
    return None if node is None else int(node.value)


def year_of(found: Found) -> int | None:
    """The year said in the match, if any."""
    node = found.get("year")
    return None if node is None else int(node.value)


def relation(found: Found) -> int:
    """How many weeks, months … the words "next", "last" … step; 0 for this one. The last such word counts."""
    steps = [_STEPS[kind] for node in found.nodes for kind in _STEPS if node.kind == code(kind)]
    first = found.nodes[0].kind == code("past") and len(steps) == 1 and found.nodes[1].kind not in _UNITS
    return 0 if first or not steps else steps[-1]


def month_said(found: Found) -> date | None:
    """The first day of the month named, or of this, the next, the last month."""
    name = found.get(*MONTHS)
    if name is not None:
        return resolve.month(found, name.value, year_of(found))
    if found.all("unit")[-1].value != "month":
        return None
    return almanac.plus_months(found.context.today.replace(day=1), relation(found))


def introduced(found: Found) -> bool:
    """True when a word of dates stands before, or a clock time behind, or there is nothing else."""
    before, after = found.before(), found.after()
    if before is None and after is None:
        return True
    return (before is not None and before.kind in _INTRODUCERS) or (
        after is not None and after.kind in _FOLLOWERS
    )


def surely_introduced(found: Found) -> bool:
    """The same for a word that is mostly another one ("sun", "mar"): articles and "or" do not count."""
    before, after = found.before(), found.after()
    if before is None and after is None:
        return True
    return (before is not None and before.kind in _STRICT_BEFORE) or (
        after is not None and after.kind in _STRICT_AFTER
    )


def bound_near(found: Found) -> bool:
    """True when a word of dates stands right before."""
    before = found.before()
    return before is not None and before.kind in _INTRODUCERS
