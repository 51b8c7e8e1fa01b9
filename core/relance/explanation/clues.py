"""What speaks for and against a conversation about a position, and how sure that is."""

from collections.abc import Iterator

from ..conversation import RecruiterFact
from ..counterpart import table
from .model import Clue, Shown
from .teller import Teller

# Words never make it certain.
_SUREST = 99


def text_key(signal: str) -> str:
    """The key of a signal's sentence: its intent, whoever shows it."""
    side, _, intent = signal.partition(".")
    return intent if side in ("candidate", "recruiter") else signal


def clues(teller: Teller) -> Iterator[Clue]:
    """The signals, the weightiest first."""
    for signal in teller.way.seen.signals:
        who = teller.who(signal.message) if signal.message is not None and signal.quote else None
        shown = Shown(message=signal.message, who=who, quote=signal.quote)
        text = teller.words.signal[text_key(signal.id)]
        yield Clue(id=signal.id, text=text, weight=signal.weight, shown=shown)


def verdict(teller: Teller) -> str:
    """Yes or no, and how sure; below the stated confidence the user is asked."""
    seen, said = teller.way.seen, teller.words.verdict
    answer = "yes" if seen.recruiting else "no"
    if any(isinstance(fact, RecruiterFact) for fact in teller.way.conversation.facts):
        return said[f"told_{answer}"]
    sure = said[answer].format(percent=min(round(100 * seen.confidence), _SUREST))
    return f"{sure} {said['unsure']}" if seen.confidence < table().ask_below else sure
