"""Situations for the rules' tests: nothing happened, but for what each test says."""

from dataclasses import fields, replace
from typing import Any, get_type_hints

from relance.situation import Situation


def nothing() -> Situation:
    """A recruiting conversation in which nothing happened."""
    hints = get_type_hints(Situation)
    empty = {bool: False, int: 0}
    blank: dict[str, Any] = {field.name: empty.get(hints[field.name]) for field in fields(Situation)}
    return Situation(**(blank | {"recruiting": True}))


def where(**facts: Any) -> Situation:  # noqa: ANN401 - any field of the situation
    """The empty situation with some facts."""
    return replace(nothing(), **facts)
