"""The verb `advise`: conversations in, records out, as text, JSON or JSON Lines."""

import argparse
from collections.abc import Iterator

from ..conversation import Conversation, InterfaceLanguage
from ..pipeline import advise
from ..policy import PolicyError, policy
from ..record import AdviceRecord
from . import options
from .conversations import Overrides, Progress, read_conversations
from .report import Report, UsageError

Advised = tuple[Conversation, AdviceRecord]


def _advised(
    given: argparse.Namespace, language: InterfaceLanguage, report: Report, on_progress: Progress | None
) -> Iterator[Advised]:
    overrides = Overrides(given.now, given.time_zone, given.country, given.me)
    for conversation in read_conversations(given.files, overrides, report, on_progress):
        try:
            record = advise(conversation, interface_language=language, policy=given.policy)
        except Exception as error:  # one conversation never stops the others; it is named at the end
            report.done -= 1
            report.problem(f"conversation {conversation.id}", f"no advice: {type(error).__name__}: {error}")
        else:
            yield conversation, record


def _write_lines(advised: Iterator[Advised]) -> None:
    for _, record in advised:
        print(record.model_dump_json(), flush=True)  # who reads along sees each at once


def _write_array(advised: Iterator[Advised]) -> None:
    before = "["
    for _, record in advised:
        print(before, record.model_dump_json(indent=2), sep="\n", end="")
        before = ","
    print("[]" if before == "[" else "\n]")


def _write_text(given: argparse.Namespace, language: InterfaceLanguage, report: Report) -> None:
    from .progress import progress  # rich takes a while to load: only text pays for it
    from .text import write

    with progress(given.files, language) as on_progress:
        advised = list(_advised(given, language, report, on_progress))
    if advised or not report.count:
        write(advised, language)


def run(given: argparse.Namespace) -> int:
    """Advise on every conversation of the files; gives the exit status."""
    try:
        policy(given.policy)
    except PolicyError as error:
        raise UsageError(f"--policy: {error}") from error
    language = given.language or options.machine_language()
    report = Report()
    if given.format == "text":
        _write_text(given, language, report)
    else:
        writer = _write_lines if given.format == "jsonl" else _write_array
        writer(_advised(given, language, report, None))
    return report.close("conversations")
