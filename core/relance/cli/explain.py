"""The verb `explain`: conversations in, the way from their words to the advice out."""

import argparse
from functools import partial

from ..explanation import explain_advice
from . import options
from .answers import answers, check_policy, write_array, write_lines
from .report import Report, UsageError


def run(given: argparse.Namespace) -> int:
    """Explain the advice on every conversation of the files; gives the exit status."""
    check_policy(given.policy)
    language = given.language or options.machine_language()
    report = Report()
    ask = partial(explain_advice, interface_language=language, policy=given.policy)
    found = answers(given, ask, report)
    if given.id is not None:
        found = iter(chosen := list(found))
        if report.done and not chosen and not report.count:
            raise UsageError(f"--id: there is no conversation {given.id!r} in {', '.join(given.files)}")
    if given.format == "text":
        from .steps import write  # rich takes a while to load: only text pays for it

        write(found, language)
    else:
        writer = write_lines if given.format == "jsonl" else write_array
        writer(explanation for _, explanation in found)
    return report.close("conversations")
