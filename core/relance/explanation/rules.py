"""Which rules were tried, and why each did not fit until one did."""

from ..advice import Trial
from ..rules import Condition, bound_of
from .model import Tried
from .teller import Teller


def _why_not(teller: Teller, condition: Condition) -> str:
    found, values = teller.way.found, teller.way.values
    bound = bound_of(condition.bound, values) if condition.bound else None
    said = teller.words.condition[condition.text]
    return said.format(value=getattr(found, condition.field), bound=bound)


def _why(teller: Teller, trial: Trial) -> str:
    if trial.failed:
        return _why_not(teller, trial.failed)
    if trial.gave_way_to:
        return teller.words.why["gave_way"].format(rule=teller.words.rule[trial.gave_way_to.data.id])
    return teller.words.why["fits"]


def tried(teller: Teller) -> tuple[Tried, ...]:
    """The rules from the top to the one that decides."""
    return tuple(
        Tried(
            rule=trial.rule.data.id,
            title=teller.words.rule[trial.rule.data.id],
            action=trial.rule.data.action,
            fits=trial.fits,
            why=_why(teller, trial),
            source=trial.rule.data.source,
        )
        for trial in teller.way.advice.trials
    )
