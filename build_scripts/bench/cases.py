"""What is measured, with what, and what it is compared with."""

import json
from dataclasses import dataclass
from typing import Any

from .talks import talk

# How many conversations are advised on in one go, to see whether a thousand cost ten times a hundred.
FEW, MANY = 100, 1000
USUAL = 20


@dataclass(frozen=True, slots=True)
class Case:
    """A task on some conversations; `asked` and `asked_in_pyodide` are goals in seconds.

    `many` conversations are only compared with others natively: they say how the time grows.
    """

    name: str
    task: str
    baseline: str
    messages: int
    conversations: int = 1
    per_message: bool = False
    many: bool = False
    asked: float | None = None
    asked_in_pyodide: float | None = None

    @property
    def units(self) -> int:
        """Messages or conversations."""
        return self.conversations * (self.messages if self.per_message else 1)

    def request(self, task: str, runs: int, least: float) -> str:
        """The stopwatch's request for the case, or for its baseline."""
        talks: list[dict[str, Any]] = [talk(self.messages, number) for number in range(self.conversations)]
        return json.dumps({"task": task, "conversations": talks, "runs": runs, "least": least})


def cases(messages: int = USUAL, few: int = FEW, many: int = MANY) -> list[Case]:
    """The cases in their order; the sizes can be made small to try them."""
    lengths = sorted({max(messages // 4, 1), messages, 5 * messages})
    goals = {messages: (0.003, 0.015)}
    advice = (
        Case(f"advice, {length} messages", "advice", "json", length, 2, asked=goal, asked_in_pyodide=far)
        for length in lengths
        for goal, far in [goals.get(length, (None, None))]
    )
    groups = (
        Case(f"advice, {count} conversations", "advice", "json", messages, count, many=True)
        for count in (few, many)
    )
    dates = Case(
        "dates, a message", "dates", "scan", messages, 2, per_message=True,
        asked=0.00015, asked_in_pyodide=0.0004,
    )  # fmt: skip
    return [dates, *advice, *groups]
