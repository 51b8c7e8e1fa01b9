"""An explanation as text: each step of the way under its question, with the words that show it.

Receives finished explanations and arranges them; decides nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..conversation import Conversation, InterfaceLanguage
from ..explanation import Explanation, sentences
from ..explanation.model import Shown
from .summary import one_line
from .text import console, print_captured
from .words import words

Line = tuple[str, Text]
# A minus as wide as the plus.
_FOR, _AGAINST, _FITS, _POINT = "+", "−", "→", "·"


class _Page:
    """The words of one interface language, and how lines are put together in it."""

    def __init__(self, language: InterfaceLanguage) -> None:
        self.said, self.told = words(language), sentences(language)

    def quoted(self, text: str, shown: Shown, inside: str | None = None) -> Text:
        """A sentence, and the words that show it; the few that tell stand out."""
        if not shown.quote:
            who = f" ({shown.who})" if shown.who else ""
            return one_line(text + who)
        key = "quote_by" if shown.who else "quote"
        quote = one_line(self.said.details[key].format(quote=shown.quote, sender=shown.who))
        quote.stylize("italic dim")
        if inside and inside != shown.quote:
            quote.highlight_words([inside], "bold not dim")
        form = "{text} {quote}" if text.endswith(".") else self.told.line["shown"]
        before, _, after = form.partition("{quote}")
        return Text.assemble(one_line(before.format(text=text)), " ", quote, after)

    def date(self, day: date | None) -> str:
        """A day, short enough for a column."""
        days = self.said.days
        return (
            ""
            if day is None
            else days.near.format(
                weekday=days.weekdays[day.weekday()],
                day=days.first if day.day == 1 else day.day,
                month=days.months[day.month - 1],
            )
        )


def _clues(found: Explanation, page: _Page) -> Iterator[Line]:
    for clue in found.clues:
        yield _FOR if clue.weight > 0 else _AGAINST, page.quoted(clue.text, clue.shown)


def _steps(found: Explanation, page: _Page) -> Iterator[Line]:
    year: int | None = None
    for step in found.steps:
        if step.day and step.day.year != year:
            if year is not None:
                yield str(step.day.year), Text()
            year = step.day.year
        yield page.date(step.day), page.quoted(step.text, step.shown, step.words)


def _facts(found: Explanation, page: _Page) -> Iterator[Line]:
    yield from ((_POINT, page.quoted(fact.text, fact.shown)) for fact in found.facts)


def _rules(found: Explanation, page: _Page) -> Iterator[Line]:
    for rule in found.rules:
        line = one_line(page.told.line["rule"].format(rule=rule.title, why=rule.why))
        line.stylize("bold" if rule.fits else "")
        yield _FITS if rule.fits else _POINT, line


def _reasons(found: Explanation, page: _Page) -> Iterator[Line]:
    for reason in found.reasons:
        cited = f" ({reason.source})" if reason.rule.startswith("evidence-") else ""
        yield _POINT, one_line(reason.text + cited)


def _window(found: Explanation, page: _Page) -> Iterator[Line]:
    lines = found.window.lines if found.window else ()
    yield from ((_POINT, one_line(line)) for line in (*lines, *filter(None, [found.hour])))


def _channels(found: Explanation, page: _Page) -> Iterator[Line]:
    for way in found.channels:
        names = {"channel": page.said.channel[way.channel], "fit": page.told.fit[way.fit]}
        yield _POINT, page.quoted(page.told.line["channel"].format(**names, reason=way.reason), way.shown)


# The steps of the way in their order, each under its title.
_PARTS: dict[str, Callable[[Explanation, _Page], Iterator[Line]]] = {
    "clues": _clues, "steps": _steps, "facts": _facts, "rules": _rules, "reasons": _reasons,
    "window": _window, "channels": _channels,
}  # fmt: skip


def _part(out: Console, title: str, lines: Iterable[Line]) -> None:
    """One step of the way under its title; left out when there is nothing to say."""
    table = Table.grid(padding=(0, 1, 0, 0))
    for mark, text in lines:
        table.add_row(Text(mark, "dim"), text)
    if table.row_count:
        out.print(Text(f"\n{title}", "bold"))
        out.print(Padding(table, (0, 0, 0, 2), expand=False))


def _print(out: Console, conversation: Conversation, found: Explanation, page: _Page) -> None:
    names = ", ".join(other.name for other in conversation.participants)
    out.rule(Text(one_line(f"{names} · {found.id}").plain, "bold"), align="left", style="dim")
    out.print(Text(found.summary, "bold"))
    out.print(one_line(found.verdict))
    for part, lines in _PARTS.items():
        _part(out, page.told.title[part], lines(found, page))


def write(found: Iterable[tuple[Conversation, Explanation]], language: InterfaceLanguage) -> None:
    """Print explanations on standard output, each as soon as it is known."""
    out, page, before = console(), _Page(language), ""
    for conversation, explanation in found:
        with out.capture() as written:
            _print(out, conversation, explanation, page)
        print_captured(before + written.get())
        before = "\n"
