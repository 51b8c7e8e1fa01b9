"""From a conversation to its advice record: the rooms in their order."""

from .address import form_of_address
from .briefs import brief
from .conversation import Conversation, InterfaceLanguage, Language
from .drafts import DraftBrief, compose, situations
from .particulars import Particulars, particulars
from .policy import DEFAULT
from .reasons import Speaker, choices, explain, summary
from .record import Address, AdviceRecord, Draft, Interview
from .transcript import draft_language
from .walk import Walk, walk

_DRAFTED = ("reply", "thank", "follow_up")
# What a record leaves empty when the conversation is not about a position for the user.
_ONLY_RECRUITING = (
    "language", "address", "counterpart", "interview", "answer_by", "status", "earliest", "latest", "best_at",
    "channel",
)  # fmt: skip


def _interview(way: Walk) -> Interview | None:
    """The interview as the record has it."""
    talk = way.found.interview
    if talk is None:
        return None
    status = "cancelled" if talk.cancelled else "held" if talk.starts(way.now) <= way.now else "planned"
    return Interview.model_validate(
        {
            "date": talk.day,
            "time": talk.time.strftime("%H:%M") if talk.time else None,
            "medium": talk.medium,
            "status": status,
        }
    )


def _texts(plan: DraftBrief, speaker: Speaker, *, others: bool) -> tuple[Draft, ...]:
    """The drafts of one channel; with `others`, also one of each other answer that could be given."""
    known = situations()
    other = [
        compose(plan.model_copy(update={"situation": answer}), speaker.draft)[0]
        for answer in known[plan.situation].alternatives
        if others and plan.channel in known[answer].channels
    ]
    return (*compose(plan, speaker.draft), *other)


def _drafts(
    way: Walk, facts: Particulars, speaker: Speaker, language: Language, address: Address | None
) -> tuple[Draft, ...]:
    """The drafts for every channel that fits, the recommended first."""
    if way.advice.action not in _DRAFTED:
        return ()
    made: list[Draft] = []
    for choice in way.ranked:
        if choice.rank <= 2:
            plan = brief(
                way.conversation, way.read, way.line, way.found, way.advice, facts,
                language=language, address=address, channel=choice.channel, country=way.country,
            )  # fmt: skip
            made += _texts(plan, speaker, others=choice is way.ranked[0]) if plan else ()
    return tuple(made)


def _not_recruiting(way: Walk, speaker: Speaker) -> AdviceRecord:
    unknown = dict.fromkeys(_ONLY_RECRUITING)
    nothing: dict[str, tuple[()]] = {"channels": (), "reasons": (), "drafts": ()}
    seen = way.seen
    told = {"recruiting": False, "confidence": seen.confidence, "signals": seen.signals, "action": "none"}
    said = {"id": way.conversation.id, "summary": summary(way.advice, speaker)}
    return AdviceRecord.model_validate(unknown | nothing | told | said)


def advise(
    conversation: Conversation, *, interface_language: InterfaceLanguage = "en", policy: str = DEFAULT
) -> AdviceRecord:
    """Advise on one conversation; the same call always gives the same record.

    Args:
        conversation: what was read; `context.now` is the moment advised for.
        interface_language: of the reasons and the summary.
        policy: the name of a preset.

    Raises:
        PolicyError: when there is no such preset.
    """
    way = walk(conversation, policy)
    seen, found, advice = way.seen, way.found, way.advice
    speaker = Speaker(interface_language, way.now.date(), way.country)
    if not seen.recruiting:
        return _not_recruiting(way, speaker)
    language, facts = draft_language(way.read), particulars(conversation, way.read)
    address = form_of_address(way.read, language)
    return AdviceRecord(
        id=conversation.id, recruiting=True, confidence=seen.confidence, signals=seen.signals,
        language=language, address=address, counterpart=facts.recipient,
        interview=_interview(way), answer_by=found.promised_day,
        action=advice.action, status=advice.status, earliest=advice.earliest, latest=advice.latest,
        best_at=advice.best_at, channel=way.ranked[0].channel if advice.action in _DRAFTED else None,
        channels=choices(way.ranked, speaker), summary=summary(advice, speaker),
        reasons=tuple(explain(advice, found, way.read, speaker)),
        drafts=_drafts(way, facts, speaker, language, address),
    )  # fmt: skip
