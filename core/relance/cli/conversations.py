"""Conversations out of the files named on the command line, in their order, whatever their form.

Reads one at a time, so that a long file takes no more memory than its longest conversation.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from ..conversation import Context, Conversation
from . import options
from .json_lines import STANDARD_INPUT, one_a_line, only_one
from .report import Report, say

Stage = Literal["reading", "advising"]
Progress = Callable[[Stage, int, int], None]
_READERS = {".json": only_one, ".jsonl": one_a_line, ".ndjson": one_a_line}
_EXPORTS = (".zip", ".csv")


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the command line says of the context; None where it says nothing."""

    now: datetime | None = None
    time_zone: str | None = None
    country: str | None = None
    me: str | None = None

    def over(self, value: dict[str, Any]) -> dict[str, Any]:
        """A conversation's JSON with these put over it."""
        given = {"time_zone": self.time_zone, "country": self.country}
        context = value.get("context", {})
        if isinstance(context, dict):
            context = {**context, **{key: said for key, said in given.items() if said}}
            if self.now:
                context["now"] = _placed(self.now, context.get("time_zone"))
            value = {**value, "context": context}
        return {"me": {"name": self.me}, **value} if self.me else value

    def context(self) -> Context:
        """The context of an export, which has none of its own."""
        zone = self.time_zone or options.machine_zone()
        if zone is None:
            say("this machine does not tell its time zone, UTC is used; give --time-zone")
        now = _placed(self.now, zone or "UTC") if self.now else options.machine_now()
        return Context(now=now, time_zone=zone or "UTC", country=self.country)


def _placed(now: datetime, zone: object) -> datetime:
    """A moment; one without an offset is taken as local to the zone when that is one."""
    if now.tzinfo is not None or not isinstance(zone, str):
        return now
    try:
        return now.replace(tzinfo=ZoneInfo(zone))
    except (ValueError, OSError, LookupError):
        return now  # the zone itself is refused in a moment, by name


def _field(location: tuple[int | str, ...]) -> str:
    return ".".join(map(str, location))


def _message(error: ValidationError) -> str:
    """The first thing wrong: its field and why."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    field = _field(first["loc"])
    return f"{field}: {first['msg']}" if field else first["msg"]


def _unknown(error: ValidationError) -> list[str] | None:
    """The unknown fields, when they are all that is wrong; numbers of list items left out."""
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    if any(each["type"] != "extra_forbidden" for each in errors):
        return None
    return [_field(tuple(part for part in each["loc"] if isinstance(part, str))) for each in errors]


def _checked(value: dict[str, Any], where: str, report: Report, dropped: Counter[str]) -> Conversation | None:
    """The conversation, or None when it is reported as broken; unknown fields are left out and counted."""
    try:
        return Conversation.model_validate(value)
    except ValidationError as error:
        unknown = _unknown(error)
        if unknown is None:
            report.problem(where, _message(error))
            return None
    dropped.update(dict.fromkeys(unknown, 1))
    try:
        return Conversation.model_validate(value, extra="ignore")
    except ValidationError as error:
        report.problem(where, _message(error))
        return None


def _from_json(name: str, overrides: Overrides, report: Report) -> Iterator[Conversation]:
    read = _READERS[".jsonl" if name == STANDARD_INPUT else Path(name).suffix.lower()]
    dropped: Counter[str] = Counter()
    for where, value in read(name, report):
        if conversation := _checked(overrides.over(value), where, report, dropped):
            yield conversation
    if dropped:
        fields = ", ".join(f"{field} ({count})" for field, count in sorted(dropped.items()))
        say(f"{name}: unknown fields were left out: {fields}")


def _from_export(
    name: str, overrides: Overrides, report: Report, on_progress: Progress | None
) -> Iterator[Conversation]:
    from ..archive import ArchiveError, read_messages  # only exports need it

    tell: Progress = on_progress or (lambda stage, done, total: None)
    try:
        archive = read_messages(
            Path(name), context=overrides.context(), me=overrides.me, on_progress=partial(tell, "reading")
        )
    except ArchiveError as error:
        report.unread(name, str(error))
        return
    for notice in archive.notices:
        say(notice if notice.startswith(Path(name).name) else f"{name}: {notice}")
    for fault in archive.faults:
        report.problem(f"{name}: {fault.where}", fault.message)
    for number, conversation in enumerate(archive.conversations):
        tell("advising", number, len(archive.conversations))
        yield conversation


def _read(
    name: str, overrides: Overrides, report: Report, on_progress: Progress | None
) -> Iterator[Conversation]:
    suffix = Path(name).suffix.lower()
    if name == STANDARD_INPUT or (suffix in _READERS and not Path(name).is_dir()):
        yield from _from_json(name, overrides, report)
    elif suffix in _EXPORTS or Path(name).is_dir():
        yield from _from_export(name, overrides, report, on_progress)
    elif Path(name).exists():
        report.unread(name, f"is none of {', '.join([*_READERS, *_EXPORTS])} or a folder")
    else:
        report.unread(name, "no such file")


def read_conversations(
    names: list[str], overrides: Overrides, report: Report, on_progress: Progress | None = None
) -> Iterator[Conversation]:
    """Every conversation of the files that can be read; what cannot be goes into the report."""
    for name in names:
        before, problems = report.done, report.count
        try:
            for conversation in _read(name, overrides, report, on_progress):
                report.done += 1
                yield conversation
        except OSError as error:
            report.unread(name, error.strerror or str(error))
        if report.done == before and report.count > problems:
            report.unread_files += 1
