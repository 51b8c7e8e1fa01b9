"""From the advice to what a draft is made from: which text, with which facts."""

import zlib
from datetime import datetime

from .advice import Advice
from .conversation import Channel, Conversation, Language
from .drafts import DraftBrief, Slot, situations
from .particulars import Particulars
from .record import Address
from .situation import Situation
from .timeline import Timeline
from .transcript import Transcript

_REPLIES = {
    "slots": "reply_slots_accept",
    "availability": "reply_availability",
    "document": "reply_document",
    "question": "reply_question",
    "offer": "reply_offer_accept",
    "rejection": "reply_rejection",
    "proposal": "reply_proposal_interested",
}
_FOLLOW_UPS = {
    "promised": "follow_up_promised",
    "open": "follow_up_no_date",
    "again": "follow_up_again",
    "no-show": "follow_up_no_show",
}


def _waiting_for(line: Timeline) -> str:
    """Which message of the candidate waits, before any interview."""
    turn = line.exchange.awaited
    if turn is None:
        return "follow_up_proposal"
    if turn.has("available") or any(found.time for found in turn.dates):
        return "follow_up_availability"
    return "follow_up_application" if turn.index == 0 or turn.has("job.application") else "follow_up_proposal"


def text_id(advice: Advice, situation: Situation, line: Timeline) -> str | None:
    """The id of the text to write, or None when there is nothing to write."""
    if advice.rule == "own-promise-due":
        return "reply_own_promise"
    if advice.action == "reply":
        return _REPLIES[situation.reply_kind or "question"]
    if advice.action == "thank":
        return "thank"
    if advice.action == "move_on":
        return "move_on"
    if advice.action != "follow_up":
        return None
    if advice.rule in ("promised", "open") and situation.thanks_missing and situation.interviewed:
        return "follow_up_thanks"
    return _FOLLOW_UPS.get(advice.rule) or _waiting_for(line)


def _moment(advice: Advice, now: datetime) -> datetime:
    """The moment the text is written for: the advised hour when it lies ahead."""
    return max(advice.best_at, now) if advice.best_at else now


def _offered(line: Timeline, now: datetime) -> tuple[Slot, ...]:
    """The open slots of the recruiter that still lie ahead."""
    return tuple(Slot(day=slot.day, at=slot.time) for slot in line.offered if slot.day >= now.date())


def _is_chat(transcript: Transcript, now: datetime) -> bool:
    """True when both have written today: nobody greets twice then."""
    return {turn.side for turn in transcript.turns if turn.day == now.date()} == {"candidate", "recruiter"}


def _promised_in_writing(situation: Situation) -> bool:
    """True when a message made the promise, so that the interview must not be named as the place of it."""
    return situation.promise is not None and situation.promise.message is not None


def brief(
    conversation: Conversation, transcript: Transcript, line: Timeline, situation: Situation, advice: Advice,
    facts: Particulars, *, language: Language, address: Address | None, channel: Channel, country: str | None,
) -> DraftBrief | None:  # fmt: skip
    """What the drafts for one channel are made from; None when there is nothing to write."""
    text = text_id(advice, situation, line)
    if text is None:
        return None
    if channel not in situations()[text].channels:
        return None
    now = conversation.context.now.astimezone(conversation.context.zone)
    slots = _offered(line, now) if situation.reply_kind == "slots" else ()
    if text == "reply_slots_accept" and not slots:
        text = "reply_availability"
    interview = (
        None if text == "follow_up_promised" and _promised_in_writing(situation) else situation.interview
    )
    return DraftBrief(
        situation=text, language=language, address=address, country=country, channel=channel,
        me_name=conversation.me.name, first_name=facts.first_name, formal_name=facts.formal_name,
        position=facts.position, company=facts.company,
        interview_day=interview.day if interview else None, medium=interview.medium if interview else None,
        promised_day=situation.promised_day, now=_moment(advice, now), slots=slots,
        running_chat=channel == "linkedin" and _is_chat(transcript, now),
        late=advice.action == "reply" and advice.status == "overdue",
        seed=zlib.crc32(conversation.id.encode()), attempt=situation.follow_ups + 1,
    )  # fmt: skip
