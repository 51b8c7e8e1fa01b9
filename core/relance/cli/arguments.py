"""What the command understands, and its help."""

import argparse
from typing import NoReturn, get_args

from .. import __version__
from ..conversation import InterfaceLanguage
from ..policy import DEFAULT, presets
from . import options
from .report import UsageError

DESCRIPTION = """\
Relance says when to write to a recruiter, by which channel, why, and what.
Nothing leaves this machine.
"""
EXAMPLES = """\
examples:
  relance advise Basic_LinkedInDataExport_03-12-2026.zip
  relance advise messages.csv --me "Camille Renard" --language fr
  relance advise conversation.json --now 2026-03-12T10:00 --country FR
  relance advise conversations.jsonl --format jsonl > advice.jsonl

"relance advise --help" tells more about files, options and exit status.
"""
ADVISE = """\
Reads conversations and says, for each, the next step: reply, thank, follow up,
move on, or nothing.

FILE is one of
  .zip           LinkedIn's data export, as it came, or the folder that it was
                 unpacked to (on LinkedIn: Settings > Data privacy >
                 Get a copy of your data, with "Messages" ticked)
  messages.csv   the messages of such an export
  .json          one conversation
  .jsonl         one conversation a line
  -              one conversation a line, from standard input
"""
ADVISE_END = """\
examples:
  relance advise Basic_LinkedInDataExport_03-12-2026.zip
  relance advise messages.csv --me "Camille Renard" --time-zone Europe/Paris
  relance advise conversations.jsonl --format jsonl | head -1

exit status:
  0  every conversation was advised on
  1  some conversations or rows could not be read; they are named on standard
     error, the rest was advised on
  2  a file could not be read at all, or an option is wrong
"""
EXPLAIN = """\
Shows, for each conversation, the way from its words to the advice: what speaks
for and against a position, what happened, where things stand, which rules were
tried, how the days were counted, and which channels fit.

FILE is one of those that "relance advise" reads.
"""
EXPLAIN_END = """\
examples:
  relance explain conversation.json
  relance explain conversations.jsonl --id fr-014 --language fr
  relance explain conversation.json --now 2026-03-12T10:00 --policy us

exit status: that of "relance advise"
"""
DATES = """\
Shows the dates found in texts: for each, its days, its clock time, and whether
it is a deadline.

FILE has one JSON object a line, {"id", "lang", "ref", "text"}; "ref" is the
local time at which the text was written.
"""
DATES_END = """\
examples:
  relance dates texts.jsonl
  echo '{"id": 1, "lang": "en", "ref": "2026-03-12T10:00", "text": "by May"}' |
    relance dates -

exit status:
  0  every line was read
  1  some lines could not be read; they are named on standard error
  2  a file could not be read at all, or an option is wrong
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


def _advise(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    verb = verbs.add_parser(
        "advise",
        help="say the next step for each conversation",
        description=ADVISE,
        epilog=ADVISE_END,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _conversations(verb)


def _explain(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    verb = verbs.add_parser(
        "explain",
        help="show how the advice on a conversation comes about",
        description=EXPLAIN,
        epilog=EXPLAIN_END,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _conversations(verb)
    verb.add_argument("--id", metavar="ID", help="only the conversation with this id")


def _conversations(verb: argparse.ArgumentParser) -> None:
    """Where conversations are read from, and what is put over their context."""
    verb.add_argument("files", nargs="+", metavar="FILE", help="a data export or conversations, see above")
    verb.add_argument(
        "--now", type=options.moment, metavar="TIME",
        help="the moment to advise for, such as 2026-03-12T10:00; local unless it says its offset "
        "(default: that of the conversation; for an export the clock)",
    )  # fmt: skip
    verb.add_argument(
        "--time-zone", type=options.zone, metavar="ZONE",
        help="where you are, such as Europe/Paris (default: that of the conversation, else of this machine)",
    )  # fmt: skip
    verb.add_argument(
        "--country", type=options.country, metavar="CC",
        help="your country for public holidays, such as FR (default: from the time zone)",
    )  # fmt: skip
    verb.add_argument(
        "--me", metavar="NAME", help="your name or profile address, when an export does not tell"
    )
    verb.add_argument(
        "--policy",
        default=DEFAULT,
        metavar="NAME",
        help=f"the timing preset: {', '.join(presets())} (default: {DEFAULT})",
    )
    _common(verb)


def _common(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--language", choices=get_args(InterfaceLanguage), default=None,
        help="language of tables and reasons; drafts follow the conversation (default: the locale's, or en)",
    )  # fmt: skip
    verb.add_argument(
        "--format", choices=("text", "json", "jsonl"), default="text",
        help="text to read, one JSON array, or one JSON object a line in the order read (default: text)",
    )  # fmt: skip


def _dates(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    verb = verbs.add_parser(
        "dates",
        help="show the dates found in texts",
        description=DATES,
        epilog=DATES_END,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verb.add_argument(
        "files", nargs="+", metavar="FILE", help="texts, one JSON object a line; - for standard input"
    )
    verb.add_argument(
        "--time-zone",
        type=options.zone,
        metavar="ZONE",
        help="zone of the texts; clock times said in another zone are converted to it",
    )
    verb.add_argument(
        "--country", type=options.country, metavar="CC", help="country for business days and holidays"
    )
    _common(verb)


def parser() -> argparse.ArgumentParser:
    """The whole command's parser; each verb sets `verb`."""
    whole = _Parser(
        prog="relance",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"relance {__version__}")
    verbs = whole.add_subparsers(dest="verb", required=True, metavar="VERB", title="verbs")
    _advise(verbs)
    _explain(verbs)
    _dates(verbs)
    return whole
