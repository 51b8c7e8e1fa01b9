"""The way from words to advice, said in the interface's language.

Made from the same walk as the record, so that it explains what was advised and nothing else. Decides nothing.
"""

from collections.abc import Iterator

from ..conversation import Conversation, InterfaceLanguage
from ..policy import DEFAULT
from ..reasons import choices, explain, summary
from ..walk import Walk, walk
from .arithmetic import arithmetic, hour
from .clues import clues, verdict
from .facts import facts
from .model import Explanation, Way
from .rules import tried
from .sentences import sentences
from .steps import steps
from .teller import Teller

__all__ = ["Explanation", "explain_advice", "explained", "sentences"]


def _channels(teller: Teller) -> Iterator[Way]:
    ranked = teller.way.ranked
    for choice, found in zip(choices(ranked, teller.speaker), ranked, strict=True):
        shown = teller.shown(found.message)
        yield Way(channel=choice.channel, fit=choice.fit, reason=choice.reason, shown=shown)


def explained(way: Walk, language: InterfaceLanguage) -> Explanation:
    """The explanation of a walk."""
    teller, seen, advice = Teller(way, language), way.seen, way.advice
    said = seen.recruiting
    return Explanation(
        id=way.conversation.id, summary=summary(advice, teller.speaker), action=advice.action,
        status=advice.status, recruiting=seen.recruiting, confidence=seen.confidence,
        verdict=verdict(teller), clues=tuple(clues(teller)),
        steps=tuple(steps(teller)) if said else (), facts=tuple(facts(teller)) if said else (),
        rules=tried(teller) if said else (),
        reasons=tuple(explain(advice, way.found, way.read, teller.speaker)) if said else (),
        policy=way.values.name, window=arithmetic(teller), best_at=advice.best_at, hour=hour(teller),
        channels=tuple(_channels(teller)),
    )  # fmt: skip


def explain_advice(
    conversation: Conversation, *, interface_language: InterfaceLanguage = "en", policy: str = DEFAULT
) -> Explanation:
    """Explain what `advise` would advise on a conversation, with the same arguments.

    Raises:
        PolicyError: when there is no such preset.
    """
    return explained(walk(conversation, policy), interface_language)
