"""Sentences in the interface's language: why this action, why this channel, the advice in one line.

The sentences are data; each rule, channel reason and state must have one in every interface language.
"""

import tomllib
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from importlib.resources import files

from .advice import Advice
from .channels import Ranked
from .conversation import InterfaceLanguage
from .evidence import Conflict, conflicts
from .model import Model
from .record import ChannelChoice, Fit, Reason, Variant
from .situation import Situation
from .transcript import Transcript
from .wording import Form, say_day, say_window

_FITS: tuple[Fit, ...] = ("good", "good", "possible", "avoid")
QUOTE_LENGTH = 160
_FORMS: dict[str, Form] = {
    "day": "plain",
    "on": "on",
    "of": "of",
    "by": "by",
    "for_": "for",
    "since": "since",
}


class Sentences(Model):
    """One interface language's file."""

    rule: dict[str, str]
    thanks: dict[str, str]
    wait: dict[str, str]
    unanswered: dict[str, str]
    evidence: dict[str, str]
    evidence_window: dict[str, str]
    kind: dict[str, str]
    note: dict[str, str]
    channel: dict[str, str]
    summary: dict[str, str]
    draft: dict[str, str]


@cache
def sentences(language: InterfaceLanguage) -> Sentences:
    """The sentences of an interface language, checked."""
    path = files("relance") / "data" / "reasons" / f"{language}.toml"
    return Sentences.model_validate(tomllib.loads(path.read_text("utf-8")))


class _Forms(dict[str, str]):
    """What a sentence may want filled in; a day's form is only said when it is wanted."""

    def __init__(self, day: date | None, speaker: "Speaker") -> None:
        super().__init__()
        self._day, self._speaker = day, speaker

    def __missing__(self, name: str) -> str:
        if self._day is None:
            return ""
        known = self._speaker
        return say_day(self._day, known.today, known.language, country=known.country, form=_FORMS[name])


class Speaker:
    """Says days in one interface language as of one day."""

    def __init__(self, language: InterfaceLanguage, today: date, country: str | None) -> None:
        self.words, self.language = sentences(language), language
        self.today, self.country = today, country

    def days(self, day: date | None) -> dict[str, str]:
        """A day in every form that a sentence may want: {day} plain, {on}, {of}, {by}, {for}, {since}."""
        return _Forms(day, self)

    def counted(self, advice: Advice, situation: Situation) -> dict[str, str]:
        """The policy's days as a rule's sentence may want them: {thanks}, {wait}, {unanswered}."""
        span, count = advice.span, situation.follow_ups
        if span is None:
            return dict.fromkeys(("thanks", "wait", "unanswered"), "")
        first, last = span.first.plus, span.last.plus
        key, other = f"{first}-{last}", "same" if first == last else "other"
        said = {
            name: table.get(key, table[other]).format(first=first, last=last)
            for name, table in (("thanks", self.words.thanks), ("wait", self.words.wait))
        }
        unanswered = self.words.unanswered
        return {**said, "unanswered": unanswered.get(str(count), unanswered["other"]).format(count=count)}

    def draft(self, situation: str, variant: Variant) -> str:
        """What sets a draft apart: another answer, else its tone."""
        return self.words.draft.get(situation) or self.words.draft[variant]

    def window(self, first: date, last: date) -> str:
        """Two days as a window."""
        return say_window(first, last, self.today, self.language, country=self.country)


def quote(transcript: Transcript, message: int | None, span: tuple[int, int] | None = None) -> str | None:
    """The sentence around a span of a message, or the message's beginning, shortened."""
    if message is None:
        return None
    turn = transcript.turns[message]
    start = span[0] if span else 0
    held = next((s for s in turn.sentences if s.start <= start < s.end), None) if span else None
    text = turn.text[held.start : held.end] if held else turn.text
    line = " ".join(text.split())
    return line if len(line) <= QUOTE_LENGTH else line[: QUOTE_LENGTH - 1].rsplit(" ", 1)[0] + "…"


def _shown_by(advice: Advice, situation: Situation) -> tuple[date | None, int | None]:
    """The day a rule counts from and the message that shows it."""
    promise = situation.promise
    table: dict[str, tuple[date | None, int | None]] = {
        "reply": (situation.reply_day, situation.reply_turn),
        "own-promise-due": (situation.hold_day, situation.hold_turn),
        "own-promise-pending": (situation.hold_day, situation.hold_turn),
        "thank": (situation.thank_day, situation.thank_turn),
        "promised": (situation.promised_day, promise.message if promise else None),
        "no-show": (situation.no_show_day, None),
        "again": (situation.follow_up_day, None),
        "move-on": (situation.follow_up_day, None),
        "open": (situation.anchor, situation.anchor_turn),
        "pre": (situation.anchor, situation.anchor_turn),
    }
    return table.get(advice.rule, (None, None))


def explain(
    advice: Advice, situation: Situation, transcript: Transcript, speaker: Speaker
) -> Iterator[Reason]:
    """Why: the rule first, then the facts it rests on."""
    day, message = _shown_by(advice, situation)
    promise = situation.promise
    span = (
        (promise.start, promise.end)
        if promise and promise.message == message and advice.rule == "promised"
        else None
    )
    said = speaker.days(day)
    said.update(speaker.counted(advice, situation))
    text = speaker.words.rule[advice.rule].format_map(said)
    quoted = quote(transcript, message, span)
    yield Reason(rule=advice.rule, text=text, source=advice.source, message=message, quote=quoted)
    if advice.rule == "reply" and situation.reply_kind:
        yield Reason(rule=f"reply-{situation.reply_kind}", text=speaker.words.kind[situation.reply_kind])
    yield from (_evidence(conflict, speaker) for conflict in conflicts(advice, speaker.country))
    yield from _notes(advice, situation, transcript, speaker)


def _evidence(conflict: Conflict, speaker: Speaker) -> Reason:
    """What else is held usual, with its window while that is not over."""
    text = speaker.words.evidence[conflict.id]
    if conflict.latest >= speaker.today:
        window = speaker.window(conflict.earliest, conflict.latest)
        text = speaker.words.evidence_window["ahead"].format(says=text, window=window)
    return Reason(rule=conflict.id, text=text, source=str(conflict.source))


def _notes(
    advice: Advice, situation: Situation, transcript: Transcript, speaker: Speaker
) -> Iterator[Reason]:
    """What else the user should know: the promise, the interview, the thanks that are missing."""
    if advice.action == "none":
        return
    promise = situation.promise
    if promise and advice.rule != "promised":
        quoted = quote(transcript, promise.message, (promise.start, promise.end))
        yield _note("promise", speaker, promise.day, promise.message, quoted)
    interview = situation.interview
    if interview and not interview.cancelled and advice.rule != "thank":
        kind = (
            "interview-held"
            if situation.interviewed and interview.day <= speaker.today
            else "interview-planned"
        )
        yield _note(kind, speaker, interview.day, interview.message, quote(transcript, interview.message))
    if advice.action == "follow_up" and situation.thanks_missing and situation.interviewed:
        yield _note("thanks-late", speaker, situation.thank_day, None, None)


def _note(key: str, speaker: Speaker, day: date | None, message: int | None, quoted: str | None) -> Reason:
    text = speaker.words.note[key].format_map(speaker.days(day))
    return Reason(rule=key, text=text, message=message, quote=quoted)


def summary(advice: Advice, speaker: Speaker) -> str:
    """The advice in one sentence."""
    table = speaker.words.summary
    if advice.action == "none" or advice.status is None:
        return table["none"]
    first, last = advice.earliest or advice.opens, advice.latest or advice.opens
    assert first is not None and last is not None
    return table[f"{advice.action}_{advice.status}"].format(
        window=speaker.window(first, last),
        last=speaker.days(last)["since"],
    )


def choices(ranked: Sequence[Ranked], speaker: Speaker) -> tuple[ChannelChoice, ...]:
    """The channels with their reasons."""
    return tuple(
        ChannelChoice(
            channel=choice.channel, fit=_FITS[choice.rank], reason=speaker.words.channel[choice.why]
        )
        for choice in ranked
    )
