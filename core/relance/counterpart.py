"""Is this a recruiting conversation, and how sure: signals for and against, added up.

What people do in the conversation decides; a headline only hints. Knows nothing of the process.
"""

import math
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from .conversation import Conversation, Language, RecruiterFact
from .lexicon import lexicon, read, tokens
from .model import Model
from .record import Signal
from .transcript import Side, Transcript

# The one signal that is no intent: a day with an hour, asked about.
SLOT = "slot"
# Whoever holds such a title seldom recruits; read in headlines only, where people do not talk.
ELSEWHERE = "anti.headline"


class SignalRule(Model):
    """What an intent shown by one side weighs, in log-odds.

    It no longer counts once the candidate has shown `until`: after a refusal, recruiters ask for names.
    """

    intent: str
    side: Literal["candidate", "recruiter"]
    weight: float
    until: str | None = None


class SignalTable(Model):
    """The table of `data/signals.toml`."""

    bias: float
    again: float
    threshold: float
    ask_below: float
    headline_weight: float
    headline_words: str
    headline_anti: float
    headline_languages: tuple[Language, ...]
    signal: tuple[SignalRule, ...]


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The answer: recruiting or not, the probability that the answer is right, and what it rests on."""

    recruiting: bool
    confidence: float
    signals: tuple[Signal, ...]


@cache
def table() -> SignalTable:
    """The weights, loaded once."""
    return SignalTable.model_validate(
        tomllib.loads((files("relance") / "data" / "signals.toml").read_text("utf-8"))
    )


def _shown(transcript: Transcript, rule: SignalRule) -> Iterator[tuple[int, str]]:
    """Where one side shows an intent: message and words, one a message."""
    for turn in transcript.turns:
        if rule.until and turn.side == "candidate" and turn.has(rule.until):
            return
        hit = turn.first(rule.intent) if turn.side == rule.side else None
        if hit:
            yield turn.index, turn.text[hit.start : hit.end]


def _offers_slot(transcript: Transcript, side: Side) -> Iterator[tuple[int, str]]:
    """Where one side asks about a day and an hour: message and words."""
    for turn in transcript.turns:
        found = next((d for d in turn.dates if d.first and d.time and d.first >= turn.day), None)
        if turn.side == side and found and turn.asks():
            yield turn.index, found.text


def _signals(transcript: Transcript, rules: SignalTable) -> Iterator[Signal]:
    for rule in rules.signal:
        shown = list(_shown(transcript, rule))
        if not shown and rule.intent == SLOT:
            shown = list(_offers_slot(transcript, rule.side))
        if shown:
            weight = rule.weight * (1 + rules.again * min(len(shown) - 1, 1))
            yield Signal(
                id=f"{rule.side}.{rule.intent}",
                weight=round(weight, 3),
                message=shown[0][0],
                quote=shown[0][1],
            )


def _headline(conversation: Conversation, language: Language, rules: SignalTable) -> Iterator[Signal]:
    known = set(rules.headline_words.split())
    lexicons = [lexicon(code) for code in dict.fromkeys((language, *rules.headline_languages))]
    for person in conversation.participants:
        words = {token.text for token in tokens(person.headline or "")}
        shows = {hit.intent for s in read(person.headline or "", lexicons) for hit in s.hits}
        if words & known:
            yield Signal(id="headline", weight=rules.headline_weight, message=None, quote=person.headline)
        if ELSEWHERE in shows:
            yield Signal(id="headline.anti", weight=rules.headline_anti, message=None, quote=person.headline)


def weighed(conversation: Conversation, transcript: Transcript, rules: SignalTable) -> tuple[Signal, ...]:
    """Everything in the conversation that speaks for or against, with its weight."""
    return (*_signals(transcript, rules), *_headline(conversation, transcript.language, rules))


def judge(conversation: Conversation, transcript: Transcript) -> Counterpart:
    """Tell whether the conversation is about a position for the user."""
    told = [fact for fact in conversation.facts if isinstance(fact, RecruiterFact)]
    if told:
        return Counterpart(told[-1].value, 1.0, ())
    rules = table()
    if conversation.messages and all(message.kind == "sponsored" for message in conversation.messages):
        advertising = Signal(id="sponsored", weight=-10.0, message=0, quote=None)
        return Counterpart(False, 0.99, (advertising,))
    signals = weighed(conversation, transcript, rules)
    odds = rules.bias + sum(signal.weight for signal in signals)
    likely = 1 / (1 + math.exp(-max(min(odds, 30), -30)))
    recruiting = likely >= rules.threshold
    ranked = tuple(sorted(signals, key=lambda signal: -abs(signal.weight)))
    return Counterpart(recruiting, round(likely if recruiting else 1 - likely, 3), ranked)
