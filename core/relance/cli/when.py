"""When to write, short enough for a table: "by Fri 13 Mar", "16–18 Mar", "was due Tue 10 Mar"."""

from dataclasses import dataclass
from datetime import date

from ..conversation import InterfaceLanguage
from ..record import AdviceRecord
from .words import Days, words

# Beyond this many days a date needs its year.
_WITHOUT_YEAR = 300
_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when the words are read; `country` decides where usage differs."""

    today: date
    language: InterfaceLanguage
    country: str | None


def _number(day: date, days: Days) -> str:
    return days.first if day.day == 1 else str(day.day)


def _day(day: date, today: date, days: Days) -> str:
    """One day: by its name when it is next to today, else by its date."""
    distance = (day - today).days
    if distance in _NEAR:
        return str(getattr(days, _NEAR[distance]))
    return (days.near if abs(distance) <= _WITHOUT_YEAR else days.far).format(
        weekday=days.weekdays[day.weekday()],
        day=_number(day, days),
        month=days.months[day.month - 1],
        year=day.year,
    )


def _window(first: date, last: date, days: Days) -> str:
    """From one day to another."""
    together = (first.year, first.month) == (last.year, last.month)
    return (days.window_in_month if together else days.window).format(
        first=_number(first, days),
        first_month=days.months[first.month - 1],
        last=_number(last, days),
        last_month=days.months[last.month - 1],
    )


def when(record: AdviceRecord, place: Place) -> str:
    """The window of the advice as a short phrase; advice without one says now or not yet."""
    said = words(place.language)
    first, last = record.earliest, record.latest
    if first is None or last is None:
        return said.when["upcoming_open" if record.status == "upcoming" else "due_open"]
    if record.status == "upcoming":
        window = first != last
        shown = _window(first, last, said.days) if window else _day(first, place.today, said.days)
        return said.when["upcoming"].format(day=shown)
    if record.status == "due" and last <= place.today:
        return said.when["due_today"]
    key = "overdue" if record.status == "overdue" else "due"
    return said.when[key].format(day=_day(last, place.today, said.days))
