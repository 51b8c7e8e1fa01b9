"""The table of what there is to do, most pressing first.

Everything that comes from a conversation is printed as plain text: no markup, no control characters.
"""

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from ..calendar import country_of_zone
from ..conversation import Conversation, InterfaceLanguage
from ..record import AdviceRecord, Status
from .report import plain
from .when import Place, when
from .words import Words, words

Advised = tuple[Conversation, AdviceRecord]
ORDER: tuple[Status, ...] = ("overdue", "due", "upcoming")
STYLES: dict[Status, str] = {"overdue": "bold red", "due": "bold yellow", "upcoming": "bold green"}


def one_line(text: str) -> Text:
    """Text of a conversation on one line."""
    return Text(" ".join(plain(text).split()))


def who(advised: Advised) -> str:
    """The person the advice is about, else everybody in the conversation."""
    conversation, record = advised
    return record.counterpart or ", ".join(other.name for other in conversation.participants)


def about(advised: Advised) -> str:
    """The person's position and company, as their headline says."""
    conversation, record = advised
    headlines = {other.name: other.headline for other in conversation.participants if other.headline}
    return headlines.get(record.counterpart or "") or next(iter(headlines.values()), "")


def place_of(conversation: Conversation, language: InterfaceLanguage) -> Place:
    """Where the words of a conversation's advice are read."""
    context = conversation.context
    return Place(context.today, language, context.country or country_of_zone(context.time_zone))


Row = tuple[str, str, str, str, str]


def _row(advised: Advised, language: InterfaceLanguage) -> Row:
    conversation, record = advised
    said = words(language)
    return (
        who(advised),
        about(advised),
        said.action[record.action],
        when(record, place_of(conversation, language)),
        said.channel[record.channel] if record.channel else "",
    )


def _heading(said: Words) -> Row:
    columns = said.columns
    return columns["who"], columns["about"], columns["action"], columns["when"], columns["channel"]


def _table(rows: list[Row], every: list[Row], style: str = "") -> Table:
    """Some of the rows; as wide as `every` row together needs, so that tables stand in line."""
    table = Table.grid(padding=(0, 2, 0, 0), expand=True, pad_edge=False)
    table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    for column in (2, 3, 4):
        table.add_column(width=max(cell_len(row[column]) for row in every), no_wrap=True)
    for row in rows:
        table.add_row(*map(one_line, row), style=style)
    return table


def summary(groups: dict[Status, list[Advised]], language: InterfaceLanguage) -> Iterator[RenderableType]:
    """The table; each group under its heading."""
    said = words(language)
    rows = {status: [_row(advised, language) for advised in group] for status, group in groups.items()}
    every = [_heading(said), *(row for group in rows.values() for row in group)]
    yield _table([_heading(said)], every, "dim")
    for status, group in rows.items():
        yield Text(f"\n{said.status[status]} ({len(group)})", STYLES[status])
        yield _table(group, every)
