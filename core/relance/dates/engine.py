"""From a text to its expressions: scan, read stage by stage, give what is left as expressions."""

import re
from datetime import datetime
from functools import cache

from .. import calendar
from . import (
    rules_clock,
    rules_clock_ranges,
    rules_day_ranges,
    rules_days,
    rules_events,
    rules_final,
    rules_join,
    rules_nth,
    rules_numeric,
    rules_offsets,
    rules_parts,
    rules_periods,
    rules_weekdays,
)
from .conventions import values
from .expression import Expression
from .fold import fold
from .grammar import Context, Stage, expand
from .language import Language, language
from .node import Node, code
from .scan import hide, scan

_EXPRESSION = code("expression")
_CUES = (code("past_cue"), code("future_cue"), code("event_noun"), code("stop"), code("comma"), code("line"))
# Only what stands beside one of these is read further.
_ANCHORS = re.compile(
    expand(
        "WEEKDAY|WEEKDAY_STRICT|WEEKDAY_MANY|MONTH|MONTH_STRICT|TODAY|TODAY_PART|NEXT_DAY|SHORTHAND|UNIT|SPAN|EVENT|CLOCK"
        "|CLOCK_WORD|HOUR_WORD|NUMERIC_DATE|POINT_PAIR|DIGITS|DIGIT_ORDINAL|WEEK_NUMBER|PART|YEAR|NUMBER|PERIOD"
    )
)

_RUN = re.compile(f"[^{code('gap')}{code('stop')}]+")


@cache
def stages() -> tuple[Stage, ...]:
    """The stages in order, compiled on first use."""
    days = (
        rules_numeric.RULES
        + rules_day_ranges.RULES
        + rules_days.RULES
        + rules_offsets.RULES
        + rules_weekdays.RULES
    )
    return (
        Stage(rules_clock.RULES, "CLOCK|CLOCK_WORD|DIGITS|NUMBER|POINT_PAIR"),
        Stage(rules_clock_ranges.RULES, "CLOCK|WEAK_CLOCK"),
        Stage(days + rules_nth.RULES + rules_periods.RULES + rules_events.RULES + rules_days.LATE_RULES, ""),
        Stage(
            rules_nth.WEEK_RULES + rules_parts.RULES, "SHORTHAND|HALF_BEFORE|BEGIN|MID|END|WHOLE|WEEK_OF|UNIT"
        ),
        Stage(rules_join.RULES, "DATE|PERIOD|NEXT_DAY"),
        Stage(rules_final.RULES, "DATE|PERIOD|CLOCK|WEAK_CLOCK|PART"),
    )


def _pruned(nodes: list[Node]) -> list[Node]:
    """The nodes without the runs of words that no word of dates stands in; cues of tense stay."""
    kinds = "".join([node.kind for node in nodes])
    kept: list[Node] = []
    done = 0
    for run in _RUN.finditer(kinds):
        start, end = run.span()
        if _ANCHORS.search(kinds, start, end):
            kept += nodes[done:end]
        else:
            kept += nodes[done:start]
            kept += [node for node in nodes[start:end] if node.kind in _CUES]
        done = end
    return kept + nodes[done:]


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
    if not _ANCHORS.search("".join([node.kind for node in nodes])):
        return ()
    nodes = _pruned(nodes)
    known = _country(written_at, country)
    context = Context(
        folded, text, written_at.date(), written_at, tongue, _month_first(tongue, known), known, tense
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
