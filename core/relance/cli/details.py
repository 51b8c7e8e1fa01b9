"""One conversation's advice at length: the sentence, the reasons with the words behind them, the draft."""

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..conversation import Conversation, InterfaceLanguage
from ..record import AdviceRecord, Draft, Reason
from ..wording import say_day
from .report import plain
from .summary import Advised, one_line, place_of, who
from .when import Place, when
from .words import Words, words


def _indented(out: Console, what: RenderableType, columns: int = 4) -> None:
    out.print(Padding(what, (0, 0, 0, columns), expand=False))


def _bullet(text: str) -> Table:
    """A point of a list, its further lines under the first."""
    point = Table.grid(padding=(0, 1, 0, 0))
    point.add_row("•", one_line(text))
    return point


def _quote(reason: Reason, conversation: Conversation, place: Place) -> Text | None:
    """The words behind a reason, and who wrote them when."""
    if not reason.quote:
        return None
    said = words(place.language).details
    if reason.message is None or not 0 <= reason.message < len(conversation.messages):
        return one_line(said["quote"].format(quote=reason.quote))
    message = conversation.messages[reason.message]
    day = message.sent_at.astimezone(conversation.context.zone).date()
    spoken = say_day(day, place.today, place.language, country=place.country)
    return one_line(said["quote_from"].format(quote=reason.quote, sender=message.sender, day=spoken))


def _print_reasons(out: Console, advised: Advised, place: Place) -> None:
    conversation, record = advised
    if record.reasons:
        _indented(out, Text(words(place.language).details["reasons"], "dim"), 2)
    for reason in record.reasons:
        _indented(out, _bullet(reason.text), 2)
        if quote := _quote(reason, conversation, place):
            quote.stylize("italic")
            _indented(out, quote)


def _chosen(record: AdviceRecord) -> Draft | None:
    """The draft for the advised channel, else the first."""
    fitting = (draft for draft in record.drafts if draft.channel == record.channel)
    return next(fitting, next(iter(record.drafts), None))


def _print_draft(out: Console, record: AdviceRecord, said: Words) -> None:
    draft = _chosen(record)
    if draft is None:
        return
    _indented(out, Text(said.details["draft"].format(channel=said.channel[draft.channel]), "dim"), 2)
    if draft.subject:
        _indented(out, one_line(said.details["subject"].format(subject=draft.subject)))
    _indented(out, Text(plain(draft.text)))
    more = len(record.drafts) - 1
    if more:
        key = "more_drafts_one" if more == 1 else "more_drafts"
        _indented(out, Text(said.details[key].format(count=more), "dim"))


def print_details(out: Console, advised: Advised, language: InterfaceLanguage) -> None:
    """Print one conversation's advice."""
    conversation, record = advised
    said, place = words(language), place_of(conversation, language)
    out.print()
    out.rule(Text(one_line(who(advised)).plain, "bold"), align="left", style="dim")
    out.print(one_line(record.summary or f"{said.action[record.action]}, {when(record, place)}"))
    _print_reasons(out, advised, place)
    _print_draft(out, record, said)
