"""What the core answers to each conversation of the files, one at a time; and its output as JSON.

Decides nothing: which question is asked is the verb's business.
"""

import argparse
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from pydantic import BaseModel

from ..conversation import Conversation
from ..policy import PolicyError, policy
from .conversations import Overrides, Progress, read_conversations
from .report import Report, UsageError

Answer = TypeVar("Answer", bound=BaseModel)


def check_policy(name: str) -> None:
    """Refuse a preset that does not exist, before anything is read."""
    try:
        policy(name)
    except PolicyError as error:
        raise UsageError(f"--policy: {error}") from error


def answers(
    given: argparse.Namespace,
    ask: Callable[[Conversation], Answer],
    report: Report,
    on_progress: Progress | None = None,
) -> Iterator[tuple[Conversation, Answer]]:
    """Each conversation with the core's answer; with `--id` only that one."""
    overrides = Overrides(given.now, given.time_zone, given.country, given.me)
    wanted: str | None = getattr(given, "id", None)
    for conversation in read_conversations(given.files, overrides, report, on_progress):
        if wanted is not None and conversation.id != wanted:
            continue
        try:
            answer = ask(conversation)
        except Exception as error:  # one conversation never stops the others; it is named at the end
            report.done -= 1
            report.problem(f"conversation {conversation.id}", f"no advice: {type(error).__name__}: {error}")
        else:
            yield conversation, answer


def write_lines(found: Iterable[BaseModel]) -> None:
    """One JSON object a line."""
    for each in found:
        print(each.model_dump_json(), flush=True)  # who reads along sees each at once


def write_array(found: Iterable[BaseModel]) -> None:
    """One JSON array."""
    before = "["
    for each in found:
        print(before, each.model_dump_json(indent=2), sep="\n", end="")
        before = ","
    print("[]" if before == "[" else "\n]")
