"""The next action: the first rule that fits, its window, and a good hour in it.

Gets a Situation and a policy; never looks at the conversation's text.
"""

from dataclasses import dataclass
from datetime import date, datetime

from .policy import Policy
from .record import Action, Status
from .rules import Condition, Rule, rules
from .situation import Situation
from .windows import Span, best_at, window


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule that was tried: the condition that did not hold, or the rule whose window had opened."""

    rule: Rule
    failed: Condition | None = None
    gave_way_to: Rule | None = None

    @property
    def fits(self) -> bool:
        """True for the rule that decides."""
        return self.failed is None and self.gave_way_to is None


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do and when. `opens` is the first day of the window also where the record shows none.

    `trials` are the rules in the order they were tried, the last of them the one that fits; `span` is its
    window as it was counted.
    """

    rule: str
    source: str
    action: Action
    status: Status | None = None
    earliest: date | None = None
    latest: date | None = None
    opens: date | None = None
    best_at: datetime | None = None
    span: Span | None = None
    trials: tuple[Trial, ...] = ()


def _opened(
    rule: Rule, situation: Situation, values: Policy, country: str | None, today: date
) -> Rule | None:
    """The first follow-up rule that fits, when its window has opened already."""
    for other in rules():
        if other.data.id in rule.data.until_opens and other.fits(situation, values):
            span = window(other, situation, values, country)
            return other if span is not None and span.first.day <= today else None
    return None


def _tried(situation: Situation, values: Policy, country: str | None, today: date) -> tuple[Trial, ...]:
    """The rules from the top to the first that fits."""
    trials: list[Trial] = []
    for rule in rules():
        failed = rule.failing(situation, values)
        other = None if failed else _opened(rule, situation, values, country, today)
        trials.append(Trial(rule, failed, other))
        if trials[-1].fits:
            return tuple(trials)
    raise AssertionError("the last rule has no condition")


def _status(span: Span, now: datetime, *, open_ended: bool) -> Status:
    if now.date() < span.first.day or now < span.moment(now):
        return "upcoming"
    return "due" if open_ended or now.date() <= span.last.day else "overdue"


def decide(situation: Situation, values: Policy, now: datetime, country: str | None) -> Advice:
    """The first rule that fits.

    Args:
        situation: where the process stands.
        values: the policy.
        now: in the user's zone.
        country: of the user's holidays, or None for weekends only.
    """
    trials = _tried(situation, values, country, now.date())
    rule = trials[-1].rule
    data, span = rule.data, window(rule, situation, values, country)
    if data.action == "none" or span is None:
        return Advice(data.id, data.source, data.action, trials=trials)
    open_ended = data.action == "move_on"
    status = _status(span, now, open_ended=open_ended)
    earliest, latest = (None, None) if open_ended else span.days
    moment = None if open_ended else best_at(span.days, span.moment(now), values, country)
    return Advice(
        data.id, data.source, data.action, status, earliest, latest, span.first.day, moment, span, trials
    )
