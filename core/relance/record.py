"""The advice record: what the core answers for one conversation.

The form is that of `conversation-format.md`; the models here are the single source of the
extension's TypeScript types.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from .conversation import Channel, Language, Medium
from .model import Model

Action = Literal["none", "reply", "thank", "follow_up", "move_on"]
Status = Literal["upcoming", "due", "overdue"]
Address = Literal["tu", "vous", "du", "Sie", "tú", "usted", "Lei", "você", "je", "u"]
Fit = Literal["good", "possible", "avoid"]
Variant = Literal["standard", "short", "warm"]
ClockTime = Annotated[str, Field(pattern=r"^\d\d:\d\d$")]


class Interview(Model):
    """The latest interview agreed or held; `date` and `time` are local to the user."""

    date: date
    time: ClockTime | None
    medium: Medium
    status: Literal["planned", "held", "cancelled"]


class Signal(Model):
    """Something that speaks for (positive weight) or against a recruiting conversation."""

    id: str
    weight: float
    message: int | None
    quote: str | None


class Reason(Model):
    """Why: the rule, a sentence in the interface's language, and the words that show it.

    `message` is an index into the conversation's messages, from 0; `source` names where the rule is from.
    """

    rule: str
    text: str
    source: str | None = None
    message: int | None = None
    quote: str | None = None


class ChannelChoice(Model):
    """A channel, how well it fits, and why (not)."""

    channel: Channel
    fit: Fit
    reason: str


class Draft(Model):
    """A text ready to send; `subject` only for e-mail.

    `situation` is what it answers to, `label` says in the interface's language what sets it apart.
    """

    id: str
    situation: str
    label: str
    variant: Variant
    channel: Channel
    subject: str | None
    text: str


class AdviceRecord(Model):
    """The whole answer. `earliest` and `latest` are days; `best_at` an hour inside them."""

    id: str
    recruiting: bool
    confidence: float
    signals: tuple[Signal, ...]
    language: Language | None
    address: Address | None
    counterpart: str | None
    interview: Interview | None
    answer_by: date | None
    action: Action
    status: Status | None
    earliest: date | None
    latest: date | None
    best_at: AwareDatetime | None
    channel: Channel | None
    channels: tuple[ChannelChoice, ...]
    summary: str
    reasons: tuple[Reason, ...]
    drafts: tuple[Draft, ...]
