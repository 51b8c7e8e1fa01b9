"""The rules of the next action, from data: conditions on the Situation's own fields, checked when loaded."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from importlib.resources import files

from pydantic import Field

from .model import Model
from .policy import Policy, policy
from .record import Action
from .situation import Situation

_CONDITION = re.compile(r"(?P<negated>not )?(?P<field>\w+)(?: (?P<operator>>=|<=) (?P<bound>\w+))?")
_FIELDS = frozenset(field.name for field in fields(Situation))


class RuleError(ValueError):
    """A rule that cannot be used; the message names the rule and what is wrong."""


class Window(Model):
    """The day it counts from (a Situation field) and the policy values of its two ends.

    `after` is the field with the start of the talk that must be over first.
    """

    from_day: str
    start: str | None = Field(default=None, alias="from")
    to: str | None = None
    business: bool = False
    after: str | None = None


class RuleData(Model):
    """A rule as the file has it."""

    id: str
    action: Action
    when: tuple[str, ...]
    source: str
    fires: dict[str, bool | int | date]
    spares: dict[str, bool | int | date]
    window: Window | None = None
    until_opens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: its text, the field it asks about, what it is compared with, and the question itself."""

    text: str
    field: str
    bound: str | None
    holds: Callable[[Situation, Policy], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its conditions compiled."""

    data: RuleData
    conditions: tuple[Condition, ...]

    def failing(self, situation: Situation, values: Policy) -> Condition | None:
        """The first condition that does not hold, or None when the rule fits."""
        return next((each for each in self.conditions if not each.holds(situation, values)), None)

    def fits(self, situation: Situation, values: Policy) -> bool:
        """True when every condition holds."""
        return self.failing(situation, values) is None


def _field(rule: str, name: str) -> str:
    if name not in _FIELDS:
        raise RuleError(f"rule {rule!r}: the situation has no field {name!r}")
    return name


def bound_of(name: str, values: Policy) -> int:
    """What a field is compared with: a number as it stands, or a policy value by name."""
    return int(name) if name.isdigit() else values[name]


def _bound(rule: str, name: str, values: Policy) -> None:
    if not name.isdigit() and name not in values.values:
        raise RuleError(f"rule {rule!r}: the policy has no value {name!r}")


def _condition(rule: str, text: str) -> Condition:
    """Compile one condition; the names in it are checked now."""
    match = _CONDITION.fullmatch(text)
    if not match:
        raise RuleError(f"rule {rule!r}: cannot read the condition {text!r}")
    name, wanted = _field(rule, match["field"]), not match["negated"]
    operator, bound = match["operator"], match["bound"]
    if operator is None:
        return Condition(text, name, None, lambda situation, _: bool(getattr(situation, name)) is wanted)
    _bound(rule, bound, policy())
    sign = 1 if operator == ">=" else -1
    return Condition(
        text,
        name,
        bound,
        lambda situation, values: sign * getattr(situation, name) >= sign * bound_of(bound, values),
    )


def _check(data: RuleData, known: set[str]) -> None:
    """Refuse a misspelt name."""
    if data.window:
        for name in filter(None, (data.window.from_day, data.window.after)):
            _field(data.id, name)
        for end in (data.window.start, data.window.to):
            if end:
                _bound(data.id, end, policy())
    for name in (*data.fires, *data.spares):
        _field(data.id, name)
    for other in data.until_opens:
        if other not in known:
            raise RuleError(f"rule {data.id!r}: until_opens names no rule: {other!r}")


@cache
def rules() -> tuple[Rule, ...]:
    """The rules in their order, compiled once.

    Raises:
        RuleError: when a rule names a field, a policy value or a rule that does not exist.
    """
    table = tomllib.loads((files("relance") / "data" / "rules.toml").read_text("utf-8"))["rule"]
    loaded = [RuleData(**entry) for entry in table]
    known = {data.id for data in loaded}
    for data in loaded:
        _check(data, known)
    return tuple(Rule(data, tuple(_condition(data.id, text) for text in data.when)) for data in loaded)
