"""The names that a template may use, made from a brief.

Says facts in words; must not know which text they go into.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from ..conversation import Language
from ..wording import Form, join, say_day, say_time
from .brief import DraftBrief, Slot
from .catalogue import manners

# More would be a list to skim, not a reference to the talk.
TOPICS_AT_MOST = 3
TOPIC_LENGTH = 60
_MARKUP = re.compile(r"[{}‹›<>]")
# "(H/F)", "m/w/d", "(m/f/x)": no part of what the job is called in a letter.
_GENDERS = re.compile(r"\s*[(\[]?\b[hfmwdvxi](?:\s?[/|*]\s?[hfmwdvxi]){1,3}\b[)\]]?", re.IGNORECASE)


def clean(text: str | None) -> str | None:
    """A fact on one line, without what would look like markup; None when nothing is left."""
    if text is None:
        return None
    return " ".join(_MARKUP.sub(" ", text).split()).strip(" ,;:-–|") or None


def clean_position(text: str | None) -> str | None:
    """A job's name without its gender marks."""
    return clean(_GENDERS.sub("", text)) if text else None


def _usable(topic: str, language: Language, familiar: bool) -> bool:
    """Whether a snippet still reads right when the candidate says it: short, nobody's "we" or "you"."""
    found = manners(language)
    wrong = found.wrong(familiar)
    return (
        len(topic) <= TOPIC_LENGTH
        and topic[-1] not in "?!"
        and not re.search(found.personal, topic, re.IGNORECASE)
        and not (wrong and wrong.search(topic))
    )


def _topics(brief: DraftBrief, familiar: bool) -> str | None:
    cleaned = (clean(topic) for topic in brief.topics)
    usable = [each.rstrip(".") for each in cleaned if each and _usable(each, brief.language, familiar)]
    return join(usable[:TOPICS_AT_MOST], brief.language) or None


def _slot(slot: Slot, brief: DraftBrief, form: Form = "on") -> str:
    day = say_day(slot.day, brief.now.date(), brief.language, country=brief.country, form=form)
    if slot.at is None:
        return day
    return f"{day} {say_time(slot.at, brief.language, country=brief.country, form='at')}"


def chooser(seed: int) -> Callable[[str, str], str]:
    """A function that picks one of two equal wordings, by the next bit of the seed."""
    bits = iter(range(1 << 30))

    def either(first: str, second: str) -> str:
        return second if seed >> next(bits) & 1 else first

    return either


def is_familiar(brief: DraftBrief) -> bool:
    """Whether the two are on familiar terms, as far as the language tells."""
    found = manners(brief.language)
    return (brief.address or found.default) in found.familiar


def facts(brief: DraftBrief) -> dict[str, Any]:
    """Every name of the small language that templates are written in; unknown facts are none."""
    familiar, today = is_familiar(brief), brief.now.date()

    def you(formal: str, informal: str) -> str:
        return informal if familiar else formal

    def said(day: date | None, form: Form) -> str | None:
        return say_day(day, today, brief.language, country=brief.country, form=form) if day else None

    def moment(at: datetime | None) -> str | None:
        return _slot(Slot(day=at.date(), at=at.time()), brief) if at else None

    # A day still to come is no talk to look back on.
    held = brief.interview_day if brief.interview_day and brief.interview_day <= today else None
    first, formal = clean(brief.first_name), clean(brief.formal_name)
    return {
        "familiar": familiar,
        "you": you,
        "either": chooser(brief.seed),
        "me": clean(brief.me_name) or "",
        "first_name": first,
        "formal_name": formal,
        "greet": (first or formal) if familiar else (formal or first),
        "position": clean_position(brief.position),
        "company": clean(brief.company),
        "channel": brief.channel,
        "medium": brief.medium,
        "topics": _topics(brief, familiar),
        "interview_on": said(held, "on"),
        "interview_of": said(held, "of"),
        "promised_for": said(brief.promised_day, "for"),
        "promised_by": said(brief.promised_day, "by"),
        "slots": [_slot(slot, brief) for slot in brief.slots],
        "slots_plain": [_slot(slot, brief, "plain") for slot in brief.slots],
        "document": brief.document,
        "ask_about": brief.ask_about,
        "call_at": moment(brief.call_at),
        "running_chat": brief.running_chat,
        "attempt": brief.attempt,
    }
