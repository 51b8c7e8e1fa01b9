"""The forms a text takes: letters, scripts, short messages. Must not know what is said."""

import re

from .brief import DraftBrief
from .facts import clean

SMS_LENGTH = 160
_PARAGRAPHS = re.compile(r"\n\s*\n")


def paragraphs(text: str) -> str:
    """Lines of a template joined, its empty lines kept as breaks between paragraphs."""
    return "\n\n".join(filter(None, (" ".join(part.split()) for part in _PARAGRAPHS.split(text))))


def lines(text: str) -> str:
    """Each line of a template on its own."""
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.splitlines())))


def capitalised(text: str) -> str:
    """The first letter upper case, the others as they are."""
    return text[:1].upper() + text[1:]


def letter(body: str, parts: dict[str, str], brief: DraftBrief, mark: str) -> str:
    """Greeting, body, closing and name; in a running chat the body alone."""
    body = paragraphs(body)
    lead = paragraphs(parts["late"]) if brief.late else ""
    if lead:
        body = f"{lead} {capitalised(body)}"
    if brief.running_chat:
        return capitalised(body)
    greeting, closing = paragraphs(parts["greeting"]), paragraphs(parts["closing"])
    return f"{greeting}{mark}\n\n{body}\n\n{closing}\n{parts['signed']}"


def short_message(body: str, parts: dict[str, str], brief: DraftBrief) -> str:
    """One line of at most 160 characters: what does not fit of greeting and name is left out."""
    body = paragraphs(body)
    greeted = f"{paragraphs(parts['greeting'])}, {body}"
    signed = (clean(brief.me_name) or "").split()[:1]
    tries = [f"{greeted} {' '.join(signed)}", greeted, capitalised(body)]
    if brief.running_chat:
        tries = tries[2:]
    return next((text for text in tries if len(text) <= SMS_LENGTH), tries[-1])
