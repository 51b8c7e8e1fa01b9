"""The text output: a table of what is due, overdue and upcoming, then reasons and draft for each.

Receives finished advice and arranges it; decides nothing.
"""

import os
from collections.abc import Sequence
from datetime import date

from rich.console import Console
from rich.text import Text

from ..conversation import InterfaceLanguage
from ..record import AdviceRecord, Status
from ..wording import say_day, say_time
from .details import print_details
from .summary import ORDER, Advised, place_of, summary
from .words import Words, words

# Where no window ends, the end of time: such advice stands last.
_LAST = date.max


def console() -> Console:
    """Colours for a terminal only, and none where the user wants none."""
    plain = bool(os.environ.get("NO_COLOR"))
    return Console(color_system=None if plain else "auto", markup=False, emoji=False, highlight=False)


def _title(advised: Sequence[Advised], language: InterfaceLanguage) -> str | None:
    """When the advice is for; None where the conversations differ in that."""
    if len({conversation.context.now for conversation, _ in advised}) != 1:
        return None
    context = advised[0][0].context
    place = place_of(advised[0][0], language)
    day = say_day(place.today, date.min, language, country=place.country)
    time = say_time(context.now.astimezone(context.zone).time(), language, country=place.country)
    return words(language).title.format(day=day, time=time)


def _groups(advised: Sequence[Advised]) -> dict[Status, list[Advised]]:
    """What there is to do, the most pressing first."""
    active = [each for each in advised if each[1].action != "none"]
    ordered = sorted(active, key=lambda each: each[1].latest or _LAST)
    groups = {status: [each for each in ordered if each[1].status == status] for status in ORDER}
    return {status: group for status, group in groups.items() if group}


def _quiet(records: list[AdviceRecord], said: Words) -> str:
    """How many need nothing, and how many of them are about something else."""
    sentence = said.quiet["one" if len(records) == 1 else "many"].format(count=len(records))
    other = sum(not record.recruiting for record in records)
    return sentence + (" " + said.quiet["other"].format(other=other) if other else "")


def write(advised: Sequence[Advised], language: InterfaceLanguage) -> None:
    """Print the advice on standard output."""
    out = console()
    with out.capture() as written:
        _print(out, advised, language)
    print_captured(written.get())


def print_captured(written: str) -> None:
    """Print what rich wrote, without the spaces it fills lines up with: they get in the way in a file."""
    for line in written.splitlines():
        print(line.rstrip())


def _print(out: Console, advised: Sequence[Advised], language: InterfaceLanguage) -> None:
    said = words(language)
    if not advised:
        out.print(said.nothing)
        return
    if title := _title(advised, language):
        out.print(Text(title, "bold"))
    groups = _groups(advised)
    for part in summary(groups, language) if groups else ():
        out.print(part)
    for group in groups.values():
        for each in group:
            print_details(out, each, language)
    quiet = [record for _, record in advised if record.action == "none"]
    if quiet:
        out.print("\n" + _quiet(quiet, said) if groups else _quiet(quiet, said))
