"""Says the days, people and quotes of one walk in one interface language; all parts ask it."""

from datetime import date, datetime, timedelta

from ..conversation import InterfaceLanguage
from ..reasons import Speaker, quote
from ..walk import Walk
from ..wording import Form, say_day, say_time
from .model import Shown
from .sentences import sentences

_FORMS: tuple[Form, ...] = ("on", "of", "by")
# From so far away a day is said by its date, not by its name.
_AWAY = timedelta(days=60)


class Teller:
    """Speaks of one walk."""

    def __init__(self, way: Walk, language: InterfaceLanguage) -> None:
        self.way, self.language, self.words = way, language, sentences(language)
        self.speaker = Speaker(language, way.now.date(), way.country)

    def day(self, day: date, form: Form = "plain") -> str:
        """A day by its date, never "yesterday": dates are compared here."""
        today = self.way.now.date()
        as_of = today if abs(day - today) > _AWAY else day - _AWAY
        return say_day(day, as_of, self.language, country=self.way.country, form=form)

    def days(self, day: date | None) -> dict[str, str]:
        """A day in every form that a sentence may want."""
        if day is None:
            return dict.fromkeys(("day", *_FORMS), "")
        return {"day": self.day(day), **{form: self.day(day, form) for form in _FORMS}}

    def moment(self, at: datetime) -> str:
        """A day and an hour."""
        time = say_time(at.time(), self.language, country=self.way.country)
        return self.words.hour["moment"].format(on=self.day(at.date(), "on"), time=time)

    def who(self, message: int) -> str:
        """Who wrote a message."""
        turn = self.way.read.turns[message]
        return self.words.who["you"] if turn.side == "candidate" else turn.sender

    def shown(self, message: int | None, span: tuple[int, int] | None = None) -> Shown:
        """The sentence of a message around a span, and who wrote it."""
        if message is None:
            return Shown()
        return Shown(message=message, who=self.who(message), quote=quote(self.way.read, message, span))
