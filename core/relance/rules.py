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
    """The day it counts from (a Situation field) and the policy values of its two ends."""

    from_day: str
    start: str | None = Field(default=None, alias="from")
    to: str | None = None
    business: bool = False


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
class Rule:
    """A rule with its conditions compiled."""

    data: RuleData
    conditions: tuple[Callable[[Situation, Policy], bool], ...]

    def fits(self, situation: Situation, values: Policy) -> bool:
        """True when every condition holds."""
        return all(condition(situation, values) for condition in self.conditions)


def _field(rule: str, name: str) -> str:
    if name not in _FIELDS:
        raise RuleError(f"rule {rule!r}: the situation has no field {name!r}")
    return name


def _bound(rule: str, name: str, values: Policy) -> int:
    if name.isdigit():
        return int(name)
    if name not in values.values:
        raise RuleError(f"rule {rule!r}: the policy has no value {name!r}")
    return values[name]


def _condition(rule: str, text: str) -> Callable[[Situation, Policy], bool]:
    """Compile one condition; the names in it are checked now."""
    match = _CONDITION.fullmatch(text)
    if not match:
        raise RuleError(f"rule {rule!r}: cannot read the condition {text!r}")
    name, wanted = _field(rule, match["field"]), not match["negated"]
    operator, bound = match["operator"], match["bound"]
    if operator is None:
        return lambda situation, _: bool(getattr(situation, name)) is wanted
    _bound(rule, bound, policy())
    if operator == ">=":
        return lambda situation, values: getattr(situation, name) >= _bound(rule, bound, values)
    return lambda situation, values: getattr(situation, name) <= _bound(rule, bound, values)


def _check(data: RuleData, known: set[str]) -> None:
    """Refuse a misspelt name."""
    if data.window:
        _field(data.id, data.window.from_day)
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
