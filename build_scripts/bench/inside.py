"""The stopwatch: runs in CPython and, read as a file, in Pyodide; so it imports only what both have.

What is measured and what it is compared with are named here; how often, and with what, the request says.
"""

import json
import re
import time
from collections.abc import Callable
from typing import Any

from relance import Conversation, advise, dates

Task = Callable[[], object]
_PLAIN_SCAN = re.compile(r"\w+|[^\w\s]")


def _messages(conversations: list[dict[str, Any]]) -> list[tuple[str, Any, Any]]:
    """Text, language and time of every message."""
    read = [Conversation.model_validate(each) for each in conversations]
    language = {each.id: "en" if each.messages[0].text.startswith("Hi") else "fr" for each in read}
    return [(said.text, language[each.id], said.sent_at) for each in read for said in each.messages]


def _dates(conversations: list[dict[str, Any]]) -> Task:
    messages = _messages(conversations)
    return lambda: [dates.find(text, language, at, country="FR") for text, language, at in messages]


def _scan(conversations: list[dict[str, Any]]) -> Task:
    messages = _messages(conversations)
    return lambda: [_PLAIN_SCAN.findall(text) for text, _, _ in messages]


def _advice(conversations: list[dict[str, Any]]) -> Task:
    read = [Conversation.model_validate(each) for each in conversations]
    return lambda: [advise(each, interface_language="fr") for each in read]


def _json(conversations: list[dict[str, Any]]) -> Task:
    texts = [json.dumps(each) for each in conversations]
    return lambda: [json.loads(text) for text in texts]


TASKS: dict[str, Callable[[list[dict[str, Any]]], Task]] = {
    "dates": _dates,  # every date of every message
    "scan": _scan,  # the same texts read once by a plain pattern
    "advice": _advice,
    "json": _json,  # the same conversations parsed from JSON text
}


def _once(task: Task, loops: int) -> float:
    start = time.perf_counter()
    for _ in range(loops):
        task()
    return (time.perf_counter() - start) / loops


def seconds(task: Task, runs: int, least: float) -> list[float]:
    """The time of a task in so many runs, each at least so many seconds long; one more before, to warm up."""
    _once(task, 1)
    loops = max(1, round(least / max(_once(task, 1), 1e-9)))
    return [_once(task, loops) for _ in range(runs)]


def measure(request: str) -> str:
    """Times of one case.

    Args:
        request: JSON text: `task`, `conversations`, `runs`, `least` (seconds of a run).

    Returns:
        JSON text: a list of seconds, one for each run.
    """
    asked = json.loads(request)
    task = TASKS[asked["task"]](asked["conversations"])
    return json.dumps(seconds(task, asked["runs"], asked["least"]))
