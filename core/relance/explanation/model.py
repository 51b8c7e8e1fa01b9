"""The explanation: the way from words to advice, each step with the words of the conversation that show it.

Sentences are in the interface's language; `message` is an index into the conversation's messages, from 0.
"""

from datetime import date
from typing import Literal

from pydantic import AwareDatetime

from ..conversation import Channel
from ..model import Model
from ..record import Action, Fit, Reason, Status


class Shown(Model):
    """The words that show something: who wrote them in which message; all None when nothing was written."""

    message: int | None = None
    who: str | None = None
    quote: str | None = None


class Clue(Model):
    """What speaks for (positive weight) or against a conversation about a position."""

    id: str
    text: str
    weight: float
    shown: Shown


class Step(Model):
    """Something that happened, or that the user told; `words` are the few words inside the quote."""

    kind: str
    day: date | None
    text: str
    words: str | None
    shown: Shown


class Standing(Model):
    """A fact of the situation that is set."""

    field: str
    text: str
    shown: Shown


class Tried(Model):
    """A rule in the order tried, and why it fits or not."""

    rule: str
    title: str
    action: Action
    fits: bool
    why: str
    source: str


class Closed(Model):
    """A day that is left out of a window; `name` of the holiday where it is known."""

    day: date
    because: Literal["weekend", "holiday"]
    name: str | None


class Counted(Model):
    """One end of a window: so many days from the anchor, the day that gives, and the day it moved to."""

    plus: int
    counted: date
    left_out: tuple[Closed, ...]
    day: date


class Arithmetic(Model):
    """How a window was counted; `lines` say it. `last` is None where the window stays open."""

    anchor: date
    first: Counted
    last: Counted | None
    business: bool
    lines: tuple[str, ...]


class Way(Model):
    """A channel, how well it fits and why (not)."""

    channel: Channel
    fit: Fit
    reason: str
    shown: Shown


class Explanation(Model):
    """The whole way; where the conversation is not about a position it ends after the clues."""

    id: str
    summary: str
    action: Action
    status: Status | None
    recruiting: bool
    confidence: float
    verdict: str
    clues: tuple[Clue, ...]
    steps: tuple[Step, ...]
    facts: tuple[Standing, ...]
    rules: tuple[Tried, ...]
    reasons: tuple[Reason, ...]
    policy: str
    window: Arithmetic | None
    best_at: AwareDatetime | None
    hour: str | None
    channels: tuple[Way, ...]
