"""From a conversation to its advice record: the rooms in their order."""

from .address import form_of_address
from .advice import Advice, decide
from .briefs import brief
from .calendar import country_of_zone
from .channels import Ranked, rank
from .conversation import Conversation, InterfaceLanguage
from .counterpart import Counterpart, judge
from .drafts import compose
from .particulars import particulars
from .policy import policy as load_policy
from .reasons import Speaker, choices, explain, summary
from .record import AdviceRecord, Draft, Interview
from .situation import Situation, situation
from .timeline import Timeline, timeline
from .transcript import Transcript, draft_language, transcribe

_DRAFTED = ("reply", "thank", "follow_up")
# What a record leaves empty when the conversation is not about a position for the user.
_ONLY_RECRUITING = (
    "language", "address", "counterpart", "interview", "answer_by", "status", "earliest", "latest", "best_at",
    "channel",
)  # fmt: skip


def _interview(found: Situation, conversation: Conversation) -> Interview | None:
    """The interview as the record has it."""
    talk = found.interview
    if talk is None or not found.recruiting:
        return None
    now = conversation.context.now.astimezone(conversation.context.zone)
    status = "cancelled" if talk.cancelled else "held" if talk.starts(now) <= now else "planned"
    return Interview.model_validate(
        {
            "date": talk.day,
            "time": talk.time.strftime("%H:%M") if talk.time else None,
            "medium": talk.medium,
            "status": status,
        }
    )


def _drafts(
    conversation: Conversation,
    read: Transcript,
    line: Timeline,
    found: Situation,
    advice: Advice,
    ranked: list[Ranked],
) -> tuple[Draft, ...]:
    """The drafts for every channel that fits, the recommended first."""
    if advice.action not in _DRAFTED:
        return ()
    language = draft_language(read)
    address, facts = form_of_address(read, language), particulars(conversation, read)
    made: list[Draft] = []
    for choice in ranked:
        if choice.rank <= 2:
            plan = brief(
                conversation, read, line, found, advice, facts,
                language=language, address=address, channel=choice.channel, country=read.country,
            )  # fmt: skip
            made += compose(plan) if plan else ()
    return tuple(made)


def _not_recruiting(
    conversation: Conversation, seen: Counterpart, speaker: Speaker, advice: Advice
) -> AdviceRecord:
    unknown = dict.fromkeys(_ONLY_RECRUITING)
    nothing: dict[str, tuple[()]] = {"channels": (), "reasons": (), "drafts": ()}
    told = {"recruiting": False, "confidence": seen.confidence, "signals": seen.signals, "action": "none"}
    said = {"id": conversation.id, "summary": summary(advice, speaker)}
    return AdviceRecord.model_validate(unknown | nothing | told | said)


def advise(
    conversation: Conversation, *, interface_language: InterfaceLanguage = "en", policy: str = "article"
) -> AdviceRecord:
    """Advise on one conversation; the same call always gives the same record.

    Args:
        conversation: what was read; `context.now` is the moment advised for.
        interface_language: of the reasons and the summary.
        policy: the name of a preset.

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
    speaker = Speaker(interface_language, now.date(), country)
    if not seen.recruiting:
        return _not_recruiting(conversation, seen, speaker, advice)
    ranked = rank(conversation, read, found, advice.action)
    language = draft_language(read)
    facts = particulars(conversation, read)
    return AdviceRecord(
        id=conversation.id, recruiting=True, confidence=seen.confidence, signals=seen.signals,
        language=language, address=form_of_address(read, language), counterpart=facts.recipient,
        interview=_interview(found, conversation), answer_by=found.promised_day,
        action=advice.action, status=advice.status, earliest=advice.earliest, latest=advice.latest,
        best_at=advice.best_at, channel=ranked[0].channel if advice.action in _DRAFTED else None,
        channels=choices(ranked, speaker), summary=summary(advice, speaker),
        reasons=tuple(explain(advice, found, read, speaker)),
        drafts=_drafts(conversation, read, line, found, advice, ranked),
    )  # fmt: skip
