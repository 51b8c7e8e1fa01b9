"""The `dates` command: what is found in each text of a file, and why. Knows files and forms only."""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Literal, TextIO

from . import dates

Format = Literal["jsonl", "text"]


class InputError(ValueError):
    """A line of the file is not as it should be; the message says which and why."""


def run_dates(path: Path, form: Format, out: TextIO) -> None:
    """Write the expressions of every text of a file.

    Args:
        path: lines of JSON, `{"id", "lang", "ref", "text"}`: `ref` is the local time of writing; "country" is
            optional.
        form: "jsonl" for programs, "text" for people.
        out: where to write.

    Raises:
        InputError: a line is not such an object.
    """
    write = _json_lines if form == "jsonl" else _text_lines
    for line in _answers(path.read_text("utf-8").splitlines()):
        out.writelines(write(*line))


def _answers(lines: Iterable[str]) -> Iterator[tuple[dict[str, Any], tuple[dates.Expression, ...]]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            found = dates.find(
                asked["text"],
                asked["lang"],
                datetime.fromisoformat(asked["ref"]),
                country=asked.get("country"),
            )
        except (ValueError, KeyError, TypeError, FileNotFoundError) as error:
            raise InputError(
                f'line {number}: {error}; expected {{"id", "lang", "ref", "text"}}, ref like 2026-03-12T10:00'
            ) from error
        yield asked, found


def _plain(value: date | time | None) -> str | None:
    return value.isoformat("minutes") if isinstance(value, time) else value.isoformat() if value else None


def _fields(expression: dates.Expression) -> dict[str, Any]:
    return {
        "text": expression.text,
        "start": expression.start,
        "end": expression.end,
        "first": _plain(expression.first),
        "last": _plain(expression.last),
        "time": _plain(expression.time),
        "end_time": _plain(expression.end_time),
        "bound": expression.bound,
        "precision": expression.precision,
        "business_days": expression.business_days,
        "rule": expression.rule,
    }


def _json_lines(asked: dict[str, Any], found: tuple[dates.Expression, ...]) -> list[str]:
    answer = {"id": asked.get("id"), "expressions": [_fields(expression) for expression in found]}
    return [json.dumps(answer, ensure_ascii=False) + "\n"]


def _text_lines(asked: dict[str, Any], found: tuple[dates.Expression, ...]) -> list[str]:
    lines = [f"{asked.get('id', '')}  {asked['text']}\n"]
    for one in found:
        days = " to ".join(dict.fromkeys(filter(None, (_plain(one.first), _plain(one.last))))) or "no day"
        hours = " ".join(filter(None, (_plain(one.time), _plain(one.end_time))))
        counted = f", {one.business_days} business days" if one.business_days else ""
        lines.append(f"    {one.text!r}: {one.bound} {days} {hours} ({one.precision}{counted}; {one.rule})\n")
    return lines
