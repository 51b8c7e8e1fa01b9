"""The one way from a conversation to its advice: what each room said, kept side by side.

The record and the explanation are both made from it, so that they cannot differ. Knows no language of
the interface and writes no sentence.
"""

from dataclasses import dataclass
from datetime import datetime

from .advice import Advice, decide
from .calendar import country_of_zone
from .channels import Ranked, rank
from .conversation import Conversation
from .counterpart import Counterpart, judge
from .policy import Policy
from .policy import policy as load_policy
from .situation import Situation, situation
from .timeline import Timeline, timeline
from .transcript import Transcript, transcribe


@dataclass(frozen=True, slots=True)
class Walk:
    """Every room's answer; `now` is local to the user, `country` that of the holidays.

    `ranked` is empty where the conversation is not about a position for the user.
    """

    conversation: Conversation
    values: Policy
    now: datetime
    country: str | None
    read: Transcript
    seen: Counterpart
    line: Timeline
    found: Situation
    advice: Advice
    ranked: tuple[Ranked, ...]


def walk(conversation: Conversation, policy: str) -> Walk:
    """Go through the rooms, each once.

    Raises:
        PolicyError: when there is no such preset.
    """
    context, values = conversation.context, load_policy(policy)
    now = context.now.astimezone(context.zone)
    country = context.country or country_of_zone(context.time_zone)
    read = transcribe(conversation)
    seen = judge(conversation, read)
    line = timeline(read)
    found = situation(conversation, line, recruiting=seen.recruiting)
    advice = decide(found, values, now, country)
    ranked = rank(conversation, read, found, advice.action) if seen.recruiting else []
    return Walk(conversation, values, now, country, read, seen, line, found, advice, tuple(ranked))
