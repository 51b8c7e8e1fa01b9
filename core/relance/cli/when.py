"""When to write, in the interface's words: "by Monday", "between 16 and 18 March", "was due Tuesday"."""

from dataclasses import dataclass
from datetime import date, timedelta

from ..conversation import InterfaceLanguage
from ..record import AdviceRecord
from ..wording import WEEKDAY_ALONE, Form, say_day, say_window
from .words import words


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when the words are read; `country` decides where usage differs."""

    today: date
    language: InterfaceLanguage
    country: str | None

    def day(self, day: date, form: Form = "plain") -> str:
        """A day, placed in a sentence; but for the nearest it is said with its date, as a table needs it."""
        distance = abs((day - self.today).days)
        seen_from = day - timedelta(days=WEEKDAY_ALONE + 1) if 1 < distance <= WEEKDAY_ALONE else self.today
        return say_day(day, seen_from, self.language, country=self.country, form=form)


def when(record: AdviceRecord, place: Place) -> str:
    """The window of the advice as a short phrase; advice without one says now or not yet."""
    said = words(place.language).when
    first, last = record.earliest, record.latest
    if first is None or last is None:
        return said["upcoming_open" if record.status == "upcoming" else "due_open"]
    if record.status == "overdue":
        return said["overdue"].format(plain=place.day(last))
    if record.status == "upcoming" and first != last:
        window = say_window(first, last, place.today, place.language, country=place.country)
        return said["upcoming_window"].format(window=window)
    if record.status == "upcoming":
        return said["upcoming"].format(on=place.day(first, "on"))
    return said["due_today"] if last <= place.today else said["due"].format(by=place.day(last, "by"))
