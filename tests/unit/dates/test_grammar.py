"""Patterns over kinds: how they are expanded, and what they can begin with."""

import re

import pytest

from relance.dates.firsts import first_kinds
from relance.dates.grammar import expand
from relance.dates.node import code


def firsts(pattern: str) -> set[str]:
    """The first kinds of a pattern, by their characters."""
    return first_kinds(expand(pattern))


def test_each_kind_of_a_pattern_becomes_one_character() -> None:
    assert expand("DIGITS MONTH?") == code("digits") + code("month") + "?"


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(ValueError, match="WEEKDAYS is no kind"):
        expand("WEEKDAYS")


def test_optional_heads_leave_the_next_kind_to_begin() -> None:
    assert firsts("ON? DIGITS MONTH") == {code("on"), code("digits")}
    assert firsts("(?:ON|THE){0,2} DIGITS") == {code("on"), code("the"), code("digits")}
    assert firsts("ON{1,2} DIGITS") == {code("on")}


def test_lookaheads_begin_nothing() -> None:
    assert firsts("DIGITS (?!MONTH)") == {code("digits")}
    assert firsts("(?!MONTH) DIGITS|CLOCK") == {code("digits"), code("clock")}


def test_a_pattern_that_can_be_empty_is_refused() -> None:
    with pytest.raises(ValueError, match="must not match an empty text"):
        firsts("ON? THE*")


def test_a_pattern_is_a_regular_expression_over_kinds() -> None:
    kinds = "".join(map(code, ("on", "digits", "month")))
    assert re.fullmatch(expand("ON? DIGITS MONTH"), kinds)
