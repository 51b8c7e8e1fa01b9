"""The table of what there is to do, most pressing first.

Everything that comes from a conversation is printed as plain text: no markup, no control characters.
"""

from rich.table import Table
from rich.text import Text

from ..calendar import country_of_zone
from ..conversation import Conversation, InterfaceLanguage
from ..record import AdviceRecord, Status
from .report import plain
from .when import Place, when
from .words import words

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


def _row(advised: Advised, language: InterfaceLanguage) -> tuple[Text | str, ...]:
    conversation, record = advised
    said = words(language)
    return (
        one_line(who(advised)),
        one_line(about(advised)),
        said.action[record.action],
        when(record, place_of(conversation, language)),
        said.channel[record.channel] if record.channel else "",
    )


def summary(groups: dict[Status, list[Advised]], language: InterfaceLanguage) -> Table:
    """The table; each group under its heading."""
    said = words(language)
    table = Table(box=None, expand=True, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False)
    table.add_column(said.columns["who"], ratio=4, no_wrap=True, overflow="ellipsis")
    table.add_column(said.columns["about"], ratio=5, no_wrap=True, overflow="ellipsis")
    table.add_column(said.columns["action"], no_wrap=True)
    table.add_column(said.columns["when"], max_width=25)
    table.add_column(said.columns["channel"], no_wrap=True)
    for status, group in groups.items():
        table.add_row()
        table.add_row(Text(f"{said.status[status]} ({len(group)})", STYLES[status]))
        for advised in group:
            table.add_row(*_row(advised, language))
    return table
