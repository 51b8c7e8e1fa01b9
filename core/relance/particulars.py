"""Facts for the drafts: whom to greet and how, which position and company; found in the words, never made up.

The patterns are data. What is not found is None, and the draft words itself otherwise.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from .conversation import Conversation
from .lexicon import tokens
from .lexicon.fold import fold
from .model import Model
from .transcript import Transcript, Turn

# A longer one is a sentence, not a name for a position.
_LONGEST = 60


class PatternRule(Model):
    """Where one fact stands; `value` is the pattern's group that holds it."""

    fact: Literal["position", "company", "formal", "title"]
    language: str
    pattern: str
    finds: tuple[str, ...]


class PatternFile(Model):
    """The table of `data/particulars.toml`."""

    titles: str
    agency: str
    client: str
    pattern: tuple[PatternRule, ...]


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the drafts may name; None when the conversation does not say."""

    recipient: str | None
    first_name: str | None
    formal_name: str | None
    position: str | None
    company: str | None


@cache
def pattern_file() -> PatternFile:
    """The patterns, checked."""
    return PatternFile.model_validate(
        tomllib.loads((files("relance") / "data" / "particulars.toml").read_text("utf-8"))
    )


@cache
def _compiled(fact: str, language: str) -> tuple[re.Pattern[str], ...]:
    rules = [
        rule for rule in pattern_file().pattern if rule.fact == fact and rule.language in (language, "any")
    ]
    return tuple(re.compile(rule.pattern) for rule in rules)


def find(fact: str, language: str, text: str) -> str | None:
    """The first place in a text where a fact stands."""
    for pattern in _compiled(fact, language):
        match = pattern.search(text)
        if match and len(match["value"]) <= _LONGEST:
            return match["value"].strip(" .,-")
    return None


def first_name(name: str) -> str | None:
    """The first name in a displayed name, without titles; None for "LinkedIn Member" and initials."""
    titles = set(pattern_file().titles.split())
    words = [word for word in re.split(r"[\s,|(]+", name) if word and word.casefold() not in titles]
    usable = [word for word in words if len(word) > 1 and not word.endswith(".") and word[0].isalpha()]
    return usable[0] if usable and fold(usable[0]) != "linkedin" else None


def recipient(conversation: Conversation, transcript: Transcript) -> str | None:
    """Whom to write to: who wrote last of the others, else the first of them."""
    others = transcript.by("recruiter")
    if others:
        return others[-1].sender
    return conversation.participants[0].name if conversation.participants else None


def _formal(name: str | None, turns: tuple[Turn, ...]) -> str | None:
    """How the candidate has greeted this person with title and name."""
    known = {fold(part) for part in re.split(r"[\s,.]+", name or "") if part}
    for turn in reversed(turns):
        found = find("formal", turn.language, turn.text)
        if found and fold(found.split()[-1]) in known:
            return found
        bare = find("title", turn.language, turn.text)
        if bare:
            return bare
    return None


def _greeted_by_first_name(name: str, turns: tuple[Turn, ...]) -> bool:
    return any(fold(name) in {word for s in turn.sentences[:1] for word in s.words[:4]} for turn in turns)


def _on_formal_terms(conversation: Conversation, transcript: Transcript, first: str | None) -> bool:
    """True when they greet the candidate by title, who has not used their first name: none is safe."""
    used = first is not None and _greeted_by_first_name(first, transcript.by("candidate"))
    return not used and _formal(conversation.me.name, transcript.by("recruiter")) is not None


def _position(conversation: Conversation, transcript: Transcript) -> str | None:
    for turn in transcript.turns:
        found = find("position", turn.language, turn.text)
        if found:
            return found
    return None


def _company(conversation: Conversation, transcript: Transcript, name: str | None) -> str | None:
    """Where the position is: the headline's company, when messages name it and nobody acts for a client."""
    headline = next((p.headline for p in conversation.participants if p.name == name and p.headline), None)
    company = find("company", "any", headline) if headline else None
    if company is None or headline is None:
        return None
    known = pattern_file()
    words = {word for turn in transcript.turns for sentence in turn.sentences for word in sentence.words}
    others = {token.text for token in tokens(headline)} & set(known.agency.split())
    if others or words & set(known.client.split()):
        return None
    return company if tokens(company)[0].text in words else None


def particulars(conversation: Conversation, transcript: Transcript) -> Particulars:
    """The facts of a conversation that the drafts may use."""
    name = recipient(conversation, transcript)
    first = first_name(name) if name else None
    own = transcript.by("candidate")
    formal = _formal(name, own)
    if formal and first and _greeted_by_first_name(first, own[-1:]):
        formal = None
    if not formal and _on_formal_terms(conversation, transcript, first):
        first = None
    company = _company(conversation, transcript, name)
    return Particulars(name, first, formal, _position(conversation, transcript), company)
