"""The conversation as turns: who spoke, when, in which language, what each sentence does.

Joins the lexicon's intents and the dates of each message; decides nothing about the process.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from . import dates
from .calendar import country_of_zone
from .conversation import Conversation, Language, Message
from .dates import Expression
from .language import detect, scores
from .lexicon import Hit, Sentence, lexicon, read, tokens
from .lexicon.fold import fold

Side = Literal["candidate", "recruiter"]

# What is quoted from an earlier message says nothing new; it is blanked so that offsets stay.
_QUOTED = re.compile(r"(?m)^[ \t]*>.*$")
# A message this much in one language is enough to tell it, in words that only that language uses.
_LEAD = 2.0


@dataclass(frozen=True, slots=True)
class Turn:
    """One message, read. `at` is local to the user; `dates` are in order of appearance."""

    index: int
    side: Side
    sender: str
    at: datetime
    language: Language
    text: str
    sentences: tuple[Sentence, ...]
    dates: tuple[Expression, ...]

    @property
    def day(self) -> date:
        """The local day it was written."""
        return self.at.date()

    @property
    def automatic(self) -> bool:
        """True for an absence notice, which is nothing anybody said."""
        return self.has("auto_reply")

    def has(self, *intents: str) -> bool:
        """True when a sentence shows one of the intents."""
        return any(sentence.has(*intents) for sentence in self.sentences)

    def first(self, *intents: str) -> Hit | None:
        """The first hit of one of the intents."""
        return next((hit for sentence in self.sentences if (hit := sentence.first(*intents))), None)

    def dates_in(self, sentence: Sentence) -> Iterator[Expression]:
        """The date expressions that stand in a sentence."""
        return (found for found in self.dates if sentence.start <= found.start < sentence.end)

    def asks(self) -> bool:
        """True when any sentence ends in a question mark."""
        return any(sentence.question for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Transcript:
    """The turns, and the language that the conversation is in as a whole."""

    turns: tuple[Turn, ...]
    language: Language
    country: str | None

    def by(self, side: Side) -> tuple[Turn, ...]:
        """The turns of one side."""
        return tuple(turn for turn in self.turns if turn.side == side)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def _whole(conversation: Conversation) -> Language:
    """The language with the most function words over all messages, the others' counted twice."""
    total = dict.fromkeys(scores(()), 0.0)
    for message in conversation.messages:
        weight = 1.0 if message.sender == conversation.me.name else 2.0
        for language, value in scores(_words(message.text)).items():
            total[language] += weight * value
    return max(total, key=lambda language: total[language])


def _turn(
    index: int, message: Message, conversation: Conversation, whole: Language, country: str | None
) -> Turn:
    text = _QUOTED.sub(_blank, message.text)
    language = detect(_words(text), least=_LEAD) or whole
    lexicons = [lexicon(code) for code in dict.fromkeys((language, whole))]
    at = message.sent_at.astimezone(conversation.context.zone)
    side: Side = "candidate" if fold(message.sender) == fold(conversation.me.name) else "recruiter"
    found = dates.find(text, language, at, country=country)
    return Turn(index, side, message.sender, at, language, text, read(text, lexicons), found)


def transcribe(conversation: Conversation) -> Transcript:
    """Read a conversation's messages."""
    context = conversation.context
    country = context.country or country_of_zone(context.time_zone)
    whole = _whole(conversation)
    turns = (
        _turn(index, message, conversation, whole, country)
        for index, message in enumerate(conversation.messages)
    )
    return Transcript(tuple(turns), whole, country)


def draft_language(transcript: Transcript) -> Language:
    """The language of the recruiter's latest message long enough to tell, else of the conversation."""
    for turn in reversed(transcript.by("recruiter")):
        found = detect(_words(turn.text), least=_LEAD)
        if found:
            return found
    return transcript.language
