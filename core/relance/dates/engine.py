"""From a text to its expressions: scan, read stage by stage, give what is left as expressions."""

from datetime import datetime
from functools import cache

from .. import calendar
from . import (
    rules_clock,
    rules_days,
    rules_final,
    rules_join,
    rules_offsets,
    rules_periods,
    rules_weekdays,
)
from .conventions import values
from .expression import Expression
from .fold import fold
from .grammar import Context, Stage
from .language import Language, language
from .node import MADE_KINDS, SIGN_KINDS, WORD_KINDS, Node, code
from .scan import hide, scan

_EXPRESSION = code("expression")
# A text without any of these is not read further.
_ANCHORS = "".join(
    code(kind)
    for kind in WORD_KINDS + SIGN_KINDS + MADE_KINDS
    if kind
    in {
        *("weekday", "weekday_strict", "month", "month_strict", "today", "today_part", "next_day"),
        *("shorthand", "unit", "span", "event", "clock", "clock_word", "hour_word", "numeric_date"),
        *(
            "point_pair",
            "digits",
            "digit_ordinal",
            "week_number",
            "part",
            "ordinal",
            "year",
            "number",
            "period",
        ),
    }
)


@cache
def stages() -> tuple[Stage, ...]:
    """The stages in order, compiled on first use."""
    days = (
        rules_days.RULES
        + rules_offsets.RULES
        + rules_weekdays.RULES
        + rules_periods.RULES
        + rules_days.LATE_RULES
    )
    return (
        rules_clock.STAGE,
        rules_clock.RANGES,
        Stage(days),
        Stage(rules_periods.PART_RULES),
        Stage(rules_join.RULES),
        Stage(rules_final.STAGE),
    )


def _country(written_at: datetime, country: str | None) -> str | None:
    """The country given, else that of the message's zone."""
    if country is not None or written_at.tzinfo is None:
        return country
    key = getattr(written_at.tzinfo, "key", None)
    return calendar.country_of_zone(key) if key else None


def _month_first(tongue: Language, country: str | None) -> bool:
    if country is None:
        return tongue.month_first
    return country in values()["country"]["month_first"]


def expressions(
    text: str, code_of_language: str, written_at: datetime, country: str | None, tense: str | None
) -> tuple[Expression, ...]:
    """The expressions of a text, in order of appearance."""
    tongue = language(code_of_language)
    folded = hide(fold(text))
    nodes = scan(folded, tongue)
    if not any(node.kind in _ANCHORS for node in nodes):
        return ()
    known = _country(written_at, country)
    context = Context(
        folded, written_at.date(), written_at, tongue, _month_first(tongue, known), known, tense
    )
    for stage in stages():
        nodes = stage.run(nodes, context)
    return tuple(_expression(text, node) for node in nodes if node.kind == _EXPRESSION)


def _expression(text: str, node: Node) -> Expression:
    return Expression(
        text=text[node.start : node.end],
        start=node.start,
        end=node.end,
        first=node.first,
        last=node.last,
        time=node.time,
        end_time=node.end_time,
        precision=node.precision,
        bound=node.bound,
        business_days=node.business_days,
        rule=node.rule,
    )
