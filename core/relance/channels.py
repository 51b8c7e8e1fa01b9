"""Which channel, and why (not): LinkedIn where the exchange is, others when the recruiter opened them."""

import re
from dataclasses import dataclass

from .conversation import Channel, Conversation, FollowedUpFact, ThankedFact
from .record import Action
from .situation import Situation
from .transcript import Transcript, Turn

# The form of an e-mail address, to tell one that is given from one in a signature.
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_REMOTE = ("video", "phone")


@dataclass(frozen=True, slots=True)
class Ranked:
    """A channel with the key of its reason in data/reasons; `message` shows it, when one does."""

    channel: Channel
    rank: int
    why: str
    message: int | None = None

    @property
    def fit(self) -> str:
        """good, possible or avoid."""
        return ("good", "good", "possible", "avoid")[self.rank]


def _gives_address(turn: Turn) -> bool:
    """True when an e-mail address stands in a sentence, not alone on a line of a signature."""
    if "@" not in turn.text:
        return False
    for match in _ADDRESS.finditer(turn.text):
        line = turn.text[turn.text.rfind("\n", 0, match.start()) + 1 :].split("\n", 1)[0]
        if len(_ADDRESS.sub("", line).split()) >= 3:
            return True
    return False


def _latest(transcript: Transcript, *intents: str) -> Turn | None:
    """The recruiter's latest turn that shows one of the intents."""
    return next((turn for turn in reversed(transcript.by("recruiter")) if turn.has(*intents)), None)


def _preferred(turn: Turn, intent: str) -> bool:
    """True when the turn prefers this channel to LinkedIn."""
    return any(s.has(intent) and s.has("channel.first") for s in turn.sentences) or (
        turn.has("channel.first") and turn.has(intent)
    )


def _email(transcript: Transcript, conversation: Conversation) -> Ranked:
    given = next((turn for turn in reversed(transcript.by("recruiter")) if _gives_address(turn)), None)
    opened = _latest(transcript, "channel.email") or given
    if opened:
        return Ranked("email", 0, "email.opened", opened.index)
    used = any(
        isinstance(f, ThankedFact | FollowedUpFact) and f.channel == "email" for f in conversation.facts
    )
    if used or any(turn.has("channel.email") for turn in transcript.by("candidate")):
        return Ranked("email", 2, "email.used")
    return Ranked("email", 3, "email.unopened")


def _phone(transcript: Transcript, situation: Situation, action: Action) -> Ranked:
    if action == "thank":
        return Ranked("phone", 3, "phone.thanks")
    invited = _latest(transcript, "channel.call_me")
    if invited:
        return Ranked(
            "phone", 2 if not _preferred(invited, "channel.call_me") else 1, "phone.invited", invited.index
        )
    if situation.interview and situation.interview.medium in _REMOTE and not situation.interview.cancelled:
        return Ranked("phone", 2, "phone.remote")
    return Ranked("phone", 3, "phone.uninvited")


def _sms(transcript: Transcript, action: Action) -> Ranked:
    if action == "thank":
        return Ranked("sms", 3, "sms.thanks")
    used = _latest(transcript, "channel.sms")
    if used:
        return Ranked("sms", 1 if used.has("channel.faster") else 2, "sms.opened", used.index)
    return Ranked("sms", 3, "sms.unopened")


def rank(
    conversation: Conversation, transcript: Transcript, situation: Situation, action: Action
) -> list[Ranked]:
    """Every channel, best first; LinkedIn yields only to a channel that the recruiter wants instead."""
    others = [
        _email(transcript, conversation),
        _phone(transcript, situation, action),
        _sms(transcript, action),
    ]
    first = [
        channel
        for channel in others
        if channel.rank <= 2
        and channel.message is not None
        and _preferred(transcript.turns[channel.message], f"channel.{_intent(channel.channel)}")
    ]
    linkedin = Ranked("linkedin", 1, "linkedin.elsewhere" if first else "linkedin.here")
    return sorted([linkedin, *others], key=lambda choice: (choice not in first, choice.rank))


def _intent(channel: Channel) -> str:
    return {"email": "email", "sms": "sms", "phone": "call_me"}.get(channel, channel)
