"""The verb `advise`: conversations in, records out, as text, JSON or JSON Lines."""

import argparse
from functools import partial

from ..conversation import InterfaceLanguage
from ..pipeline import advise
from . import options
from .answers import answers, check_policy, write_array, write_lines
from .report import Report


def _write_text(given: argparse.Namespace, language: InterfaceLanguage, report: Report) -> None:
    from .progress import progress  # rich takes a while to load: only text pays for it
    from .text import write

    ask = partial(advise, interface_language=language, policy=given.policy)
    with progress(given.files, language) as on_progress:
        advised = list(answers(given, ask, report, on_progress))
    if advised or not report.count:
        write(advised, language)


def run(given: argparse.Namespace) -> int:
    """Advise on every conversation of the files; gives the exit status."""
    check_policy(given.policy)
    language = given.language or options.machine_language()
    report = Report()
    if given.format == "text":
        _write_text(given, language, report)
    else:
        writer = write_lines if given.format == "jsonl" else write_array
        ask = partial(advise, interface_language=language, policy=given.policy)
        writer(record for _, record in answers(given, ask, report))
    return report.close("conversations")
