"""Days with a name and seasons: "Christmas", "la rentrée", "this summer". Must not know any word."""

from datetime import date
from typing import Any

from . import conventions
from .grammar import Found, Rule
from .node import Node, code
from .rules_periods import REL, YEAR, period_node
from .said import day_node, relation, year_of

_LEADS = [code(kind) for kind in ("on", "in", "by", "from", "until", "whole", "begin", "mid", "end", "to")]


def _led(found: Found) -> bool:
    """True when a word of dates stands before, an article between or not."""
    before = found.before()
    if before is not None and before.kind == code("the") and before.value is None:
        before = found.before(2)
    return before is not None and before.kind in (*_LEADS, code("the"))


def event(found: Found) -> Node | None:
    """Read "Christmas", "la rentrée", "this summer": from the table of events."""
    table = conventions.values()["event"][found.one("event").value]
    year, today = year_of(found), found.context.today
    if table.get("season") and year is None and len(found.nodes) == 1 and not _led(found):
        return None
    for candidate in (year,) if year else (today.year - 1, today.year, today.year + 1, today.year + 2):
        span = conventions.event_span(table, candidate)
        wanted = year or (span[1] < today if relation(found) < 0 else span[1] >= today)
        following = span if relation(found) >= 0 else conventions.event_span(table, candidate + 1)
        if wanted and (year or relation(found) >= 0 or following[1] >= today):
            return _event_node(found, table, span)
    return None


def _event_node(found: Found, table: dict[str, Any], span: tuple[date, date]) -> Node | None:
    if span[0] == span[1]:
        made = day_node(found, "event", span[0])
    else:
        made = period_node(found, "event", span, "season")
    if made is not None:
        made.value = table
    return made


RULES = [
    Rule("event", f"{REL}? EVENT {REL}? {YEAR}", event),
]
