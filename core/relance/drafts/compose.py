"""Compose the drafts of a brief: the recommended one first."""

from collections.abc import Callable
from typing import Any

from jinja2 import Template

from ..conversation import Channel
from ..record import Draft, Variant
from .brief import DraftBrief
from .catalogue import manners, situations, template
from .facts import chooser, facts
from .layout import capitalised, letter, lines, paragraphs, short_message

# The block of a template that each channel's variants are made from, the recommended one first.
BLOCKS: dict[Channel, dict[Variant, str]] = {
    "linkedin": {"standard": "standard", "short": "short", "warm": "warm"},
    "email": {"standard": "email", "warm": "warm"},
    "phone": {"standard": "call"},
    "video": {"standard": "call"},
    "sms": {"short": "sms"},
}
# The lowest bits of the seed choose between phrases that all texts share, the others within a text.
PHRASE_BITS = 2
# In a running chat a few words do.
RUNNING: dict[Variant, str] = {"short": "short", "standard": "standard", "warm": "warm"}


def _block(source: Template, name: str, names: dict[str, Any]) -> str:
    return "".join(source.blocks[name](source.new_context(names, shared=True)))


def _parts(brief: DraftBrief, names: dict[str, Any]) -> dict[str, str]:
    """The phrases that all templates of a language share; each may use those before it."""
    source = template(brief.language, "parts")
    parts: dict[str, str] = {}
    for name in source.blocks:
        parts[name] = names[name] = _block(source, name, names).replace("\n", "")
    return parts


def _text(block: str, brief: DraftBrief, names: dict[str, Any], parts: dict[str, str]) -> str:
    source = template(brief.language, brief.situation)
    names["either"] = chooser(brief.seed >> PHRASE_BITS)
    said = _block(source, block, names)
    if block == "call":
        script = template(brief.language, "parts_call")
        return lines(_block(script, "script", names | {"call": lines(said)}))
    if block == "sms":
        return short_message(said, parts, brief)
    return letter(said, parts, brief, manners(brief.language).greeting_mark)


def _variant(_situation: str, variant: Variant) -> str:
    return variant


def compose(brief: DraftBrief, label: Callable[[str, Variant], str] = _variant) -> tuple[Draft, ...]:
    """The drafts for a brief, by its channel, the recommended one first; the same brief gives the same texts.

    Raises:
        ValueError: the situation is unknown, or is not written by that channel.
    """
    situation = situations().get(brief.situation)
    if situation is None:
        raise ValueError(f"unknown situation {brief.situation!r}; known: {', '.join(situations())}")
    if brief.channel not in situation.channels:
        by = ", ".join(situation.channels)
        raise ValueError(f"{brief.situation!r} is not written by {brief.channel}; use one of: {by}")
    if situation.action != "reply":  # what waits for days opens anew, whatever was written last
        brief = brief.model_copy(update={"running_chat": False})
    names = facts(brief)
    parts = _parts(brief, names)
    source = template(brief.language, brief.situation)
    subject = capitalised(paragraphs(_block(source, "subject", names))) if brief.channel == "email" else None
    blocks = RUNNING if brief.running_chat and brief.channel == "linkedin" else BLOCKS[brief.channel]
    return tuple(
        Draft(
            id=f"{brief.language}-{brief.situation}-{variant}-{brief.channel}",
            situation=brief.situation,
            label=label(brief.situation, variant),
            variant=variant,
            channel=brief.channel,
            subject=subject,
            text=_text(block, brief, names, parts),
        )
        for variant, block in blocks.items()
    )
