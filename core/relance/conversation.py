"""A conversation as the page or the export showed it; nothing here is inferred.

The form is that of `conversation-format.md`: participants without the user, messages oldest
first, facts the user added by hand. Knows no rule and no language.
"""

from datetime import date
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, AwareDatetime, Field

from .model import Model

Language = Literal["fr", "en", "es", "de", "it", "pt", "nl"]
InterfaceLanguage = Literal["en", "fr"]
Medium = Literal["video", "phone", "onsite", "unknown"]
Channel = Literal["linkedin", "email", "phone", "video", "sms"]
Outcome = Literal["rejected", "offer_accepted", "withdrawn"]


def _known_zone(name: str) -> str:
    """Refuse a zone that the time-zone database does not know."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"unknown time zone {name!r}; use an IANA name such as Europe/Paris") from error
    return name


ZoneName = Annotated[str, AfterValidator(_known_zone)]


class Context(Model):
    """Where and when the advice is asked for; `country` is ISO 3166-1 alpha-2."""

    now: AwareDatetime
    time_zone: ZoneName
    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] | None = None

    @property
    def zone(self) -> ZoneInfo:
        """The user's zone."""
        return ZoneInfo(self.time_zone)

    @property
    def today(self) -> date:
        """The user's local date of `now`."""
        return self.now.astimezone(self.zone).date()


class Me(Model):
    """The user."""

    name: str


class Participant(Model):
    """Somebody else in the conversation."""

    name: str
    headline: str | None = None


class Message(Model):
    """One message; `text` is plain, with line breaks."""

    sender: str
    sent_at: AwareDatetime
    kind: Literal["message", "inmail", "sponsored"] = "message"
    subject: str | None = None
    text: str


class InterviewFact(Model):
    """The user says: there is, or was, an interview."""

    kind: Literal["interview"]
    at: AwareDatetime | date
    medium: Medium = "unknown"


class ThankedFact(Model):
    """The user says: I thanked them, by this channel."""

    kind: Literal["thanked"]
    at: AwareDatetime | date | None = None
    channel: Channel | None = None


class AnswerPromisedFact(Model):
    """The user says: an answer is promised by this day."""

    kind: Literal["answer_promised"]
    by: date
    at: AwareDatetime | date | None = None


class FollowedUpFact(Model):
    """The user says: I followed up, by this channel."""

    kind: Literal["followed_up"]
    at: AwareDatetime | date | None = None
    channel: Channel | None = None


class ClosedFact(Model):
    """The user says: this is over."""

    kind: Literal["closed"]
    at: AwareDatetime | date | None = None
    outcome: Outcome


class RecruiterFact(Model):
    """The user's answer to "is this a recruiter?"."""

    kind: Literal["recruiting"]
    value: bool


Fact = Annotated[
    InterviewFact | ThankedFact | AnswerPromisedFact | FollowedUpFact | ClosedFact | RecruiterFact,
    Field(discriminator="kind"),
]


class Conversation(Model):
    """One thread, oldest message first."""

    id: str
    context: Context
    me: Me
    participants: tuple[Participant, ...]
    messages: tuple[Message, ...]
    facts: tuple[Fact, ...] = ()


__all__ = [
    "AnswerPromisedFact", "Channel", "ClosedFact", "Context", "Conversation", "Fact", "FollowedUpFact",
    "InterfaceLanguage", "InterviewFact", "Language", "Me", "Medium", "Message", "Outcome", "Participant",
    "RecruiterFact", "ThankedFact", "ZoneName",
]  # fmt: skip
