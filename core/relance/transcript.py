"""The conversation as turns: who spoke, when, in which language, what each sentence does.

Joins the lexicon's intents and the dates of each message; decides nothing about the process.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from . import dates
from .calendar import country_of_zone
from .conversation import Conversation, Language, Message
from .dates import Expression
from .language import LANGUAGES, lead, scores
from .lexicon import Hit, Sentence, Token, lexicon, read, tokens
from .lexicon.fold import fold

Side = Literal["candidate", "recruiter"]

# What is quoted from an earlier message says nothing new; it is blanked so that offsets stay.
_QUOTED = re.compile(r"(?m)^[ \t]*>.*$")
# A message this much in one language is enough to tell it, in words that only that language uses.
_LEAD = 2.0


@dataclass(frozen=True, slots=True)
class Turn:
    """One message, read.

    `at` is local to the user; `dates` are in order of appearance; `shows` are the intents of all sentences;
    `lead` is the language that the message alone is clearly in, None when it is too short to tell.
    """

    index: int
    side: Side
    sender: str
    at: datetime
    language: Language
    text: str
    sentences: tuple[Sentence, ...]
    dates: tuple[Expression, ...]
    shows: frozenset[str]
    lead: Language | None

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
        return not self.shows.isdisjoint(intents)

    def first(self, *intents: str) -> Hit | None:
        """The first hit of one of the intents."""
        if self.shows.isdisjoint(intents):
            return None
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


@dataclass(frozen=True, slots=True)
class _Worded:
    """A message's text without what it quotes, its words, and what they say of the language."""

    message: Message
    side: Side
    text: str
    words: tuple[Token, ...]
    scored: dict[Language, float]


def _worded(message: Message, conversation: Conversation) -> _Worded:
    text = _QUOTED.sub(_blank, message.text)
    words = tokens(text)
    side: Side = "candidate" if fold(message.sender) == fold(conversation.me.name) else "recruiter"
    return _Worded(message, side, text, words, scores(token.text for token in words))


def _whole(messages: list[_Worded]) -> Language:
    """The language with the most function words over all messages, the others' counted twice."""
    total = dict.fromkeys(LANGUAGES, 0.0)
    for worded in messages:
        weight = 1.0 if worded.side == "candidate" else 2.0
        for language, value in worded.scored.items():
            total[language] += weight * value
    return max(total, key=lambda language: total[language])


def _turn(index: int, worded: _Worded, whole: Language, zone: ZoneInfo, country: str | None) -> Turn:
    alone = lead(worded.scored, least=_LEAD)
    language = alone or whole
    at = worded.message.sent_at.astimezone(zone)
    sentences = read(worded.text, [lexicon(code) for code in dict.fromkeys((language, whole))], worded.words)
    shows = frozenset[str]().union(*(sentence.shows for sentence in sentences))
    found = dates.find(worded.text, language, at, country=country)
    sender = worded.message.sender
    return Turn(index, worded.side, sender, at, language, worded.text, sentences, found, shows, alone)


def transcribe(conversation: Conversation) -> Transcript:
    """Read a conversation's messages."""
    context = conversation.context
    country = context.country or country_of_zone(context.time_zone)
    messages = [_worded(message, conversation) for message in conversation.messages]
    whole = _whole(messages)
    zone = context.zone
    turns = (_turn(index, worded, whole, zone, country) for index, worded in enumerate(messages))
    return Transcript(tuple(turns), whole, country)


def draft_language(transcript: Transcript) -> Language:
    """The language of the recruiter's latest message long enough to tell, else of the conversation."""
    return next(
        (turn.lead for turn in reversed(transcript.by("recruiter")) if turn.lead), transcript.language
    )
