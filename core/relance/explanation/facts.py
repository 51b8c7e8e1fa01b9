"""Where things stand: the fields of the situation that are set, each with the message that shows it."""

from collections.abc import Iterator
from datetime import date

from .model import Standing
from .teller import Teller

# The fields that are said, each with the fields of its day and of its message.
SAID: dict[str, tuple[str | None, str | None]] = {
    "closed": (None, None),
    "reply_owed": ("reply_day", "reply_turn"),
    "holding": ("hold_day", "hold_turn"),
    "hold_due": ("hold_day", "hold_turn"),
    "interviewed": (None, None),
    "thanks_missing": ("thank_day", "thank_turn"),
    "no_show": ("no_show_day", None),
    "promised": ("promised_day", None),
    "follow_ups": ("follow_up_day", None),
    "anchor": ("anchor", "anchor_turn"),
}
# Said by the clues, inside the others, or as a sentence of its own here.
ELSEWHERE = {"recruiting", "interview", "promise", "reply_kind", "thank_at"} | {
    "days_since_interview", "days_since_follow_up",
}  # fmt: skip


def _standing(teller: Teller, field: str, key: str, day: date | None, message: int | None) -> Standing:
    said = {**teller.days(day), "count": str(teller.way.found.follow_ups)}
    text = teller.words.fact[key].format_map(said)
    return Standing(field=field, text=text, shown=teller.shown(message))


def _state(teller: Teller) -> str | None:
    """What became of the interview."""
    talk, now = teller.way.found.interview, teller.way.now
    if talk is None:
        return None
    return "cancelled" if talk.cancelled else "held" if talk.starts(now) <= now else "planned"


def _interview(teller: Teller) -> Iterator[Standing]:
    talk = teller.way.found.interview
    if talk:
        yield _standing(teller, "interview", f"interview_{_state(teller)}", talk.day, talk.message)


def _promise(teller: Teller, day: date | None) -> Standing:
    promise = teller.way.found.promise
    shown = teller.shown(promise.message, (promise.start, promise.end)) if promise else teller.shown(None)
    return _standing(teller, "promised", "promised", day, None).model_copy(update={"shown": shown})


def _set(teller: Teller, field: str) -> bool:
    """True for what is set and not said already: that one was held, by the interview that was."""
    return bool(getattr(teller.way.found, field)) and (field, _state(teller)) != ("interviewed", "held")


def _message(teller: Teller, field: str | None, day: date | None) -> int | None:
    """The message that shows a fact; that of the anchor only when it was written on that day."""
    message: int | None = getattr(teller.way.found, field) if field else None
    if field == "anchor_turn" and message is not None and teller.way.read.turns[message].day != day:
        return None
    return message


def facts(teller: Teller) -> Iterator[Standing]:
    """What is set, in the order of the situation."""
    yield from _interview(teller)
    for field, (day_field, turn_field) in SAID.items():
        if not _set(teller, field):
            continue
        day: date | None = getattr(teller.way.found, day_field) if day_field else None
        if field == "promised":
            yield _promise(teller, day)
        else:
            yield _standing(teller, field, field, day, _message(teller, turn_field, day))
