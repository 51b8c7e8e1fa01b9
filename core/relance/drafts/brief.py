"""What a draft is made from: plain facts, each optional one unknown when None."""

from datetime import date, datetime, time
from typing import Literal

from ..conversation import Channel, Language, Medium
from ..model import Model
from ..record import Address

Document = Literal["cv", "references", "portfolio", "diploma", "certificate", "transcript", "cover_letter"]
Question = Literal["salary", "place", "contract", "team"]


class Slot(Model):
    """A moment offered for an interview, local to the user."""

    day: date
    at: time | None = None


class DraftBrief(Model):
    """The facts of one draft.

    `situation` is an id of data/templates/situations.toml. `now` is the local moment that the text is made
    for: days are worded relative to it, so a draft for a later day takes that day. `first_name` and
    `formal_name` ("Madame Le Goff", "Mr Quirke") are how the conversation addressed the recipient so far.
    `topics` are short noun phrases of the conversation: what the job needs, what was discussed.
    `running_chat`: a greeting was already exchanged today, none is repeated. `late`: the answer is overdue.
    `slots`: the slots offered, the wanted one first; `call_at`: when to call; `attempt`: 1 for the first
    follow-up. `seed` chooses between equal wordings: take one from the conversation's id.
    """

    situation: str
    language: Language
    address: Address | None = None
    country: str | None = None
    channel: Channel
    me_name: str
    first_name: str | None = None
    formal_name: str | None = None
    position: str | None = None
    company: str | None = None
    interview_day: date | None = None
    medium: Medium | None = None
    promised_day: date | None = None
    now: datetime
    topics: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    document: Document | None = None
    ask_about: tuple[Question, ...] = ("salary", "place", "contract")
    call_at: datetime | None = None
    running_chat: bool = False
    late: bool = False
    seed: int = 0
    attempt: int = 1
