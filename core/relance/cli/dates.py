"""The verb `dates`: texts in, the temporal expressions found in them out."""

import argparse
import json
from collections.abc import Iterator
from datetime import datetime, time
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import ConfigDict, Field, ValidationError

from ..conversation import Language
from ..dates import Expression, find
from ..model import Model
from . import options
from .json_lines import one_a_line
from .report import Report, plain
from .words import words

Found = tuple["Text", tuple[Expression, ...]]


class Text(Model):
    """One line of the input; fields that are not named here are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str | int
    lang: Language
    ref: datetime
    text: Annotated[str, Field(strict=True)]
    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] | None = None


def _texts(given: argparse.Namespace, report: Report) -> Iterator[Text]:
    for name in given.files:
        try:
            for where, value in one_a_line(name, report):
                try:
                    yield Text.model_validate(value)
                except ValidationError as error:
                    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
                    report.problem(where, f"{'.'.join(map(str, first['loc']))}: {first['msg']}")
        except OSError as error:
            report.unread(name, error.strerror or str(error))


def _found(given: argparse.Namespace, report: Report) -> Iterator[Found]:
    zone = ZoneInfo(given.time_zone) if given.time_zone else None  # without one, clock times stay as said
    for text in _texts(given, report):
        written = text.ref if text.ref.tzinfo else text.ref.replace(tzinfo=zone)
        try:
            found = find(text.text, text.lang, written, country=text.country or given.country)
        except Exception as error:  # one text never stops the others; it is named at the end
            report.problem(f"text {text.id}", f"cannot be searched: {type(error).__name__}: {error}")
        else:
            report.done += 1
            yield text, found


def _clock(at: time | None) -> str | None:
    return at.strftime("%H:%M") if at else None


def _plain(expression: Expression) -> dict[str, Any]:
    """An expression as JSON: days as YYYY-MM-DD, times as HH:MM."""
    return {
        "text": expression.text,
        "start": expression.start,
        "end": expression.end,
        "first": expression.first.isoformat() if expression.first else None,
        "last": expression.last.isoformat() if expression.last else None,
        "time": _clock(expression.time),
        "end_time": _clock(expression.end_time),
        "precision": expression.precision,
        "bound": expression.bound,
        "business_days": expression.business_days,
        "rule": expression.rule,
    }


def _answer(found: Found) -> dict[str, Any]:
    text, expressions = found
    return {"id": text.id, "expressions": [_plain(expression) for expression in expressions]}


def _line(expression: Expression, said: dict[str, str]) -> str:
    """An expression for a person: the words, then what they mean."""
    first, last = expression.first, expression.last
    days = " – ".join(dict.fromkeys(day.isoformat() for day in (first, last) if day))
    times = "–".join(filter(None, (_clock(expression.time), _clock(expression.end_time))))
    meaning = " ".join(filter(None, (said[expression.bound], days, times)))
    return f"  {expression.text!r} → {meaning}  ({expression.precision}, {expression.rule})"


def _write_text(found: Iterator[Found], said: dict[str, str]) -> None:
    for text, expressions in found:
        lines = [_line(expression, said) for expression in expressions] or [f"  {said['none']}"]
        print(plain("\n".join([f"{text.id}: {' '.join(text.text.split())}", *lines])))


def run(given: argparse.Namespace) -> int:
    """Show what is found in every text; gives the exit status."""
    report = Report()
    found = _found(given, report)
    if given.format == "text":
        _write_text(found, words(given.language or options.machine_language()).dates)
    elif given.format == "jsonl":
        for each in found:
            print(json.dumps(_answer(each), ensure_ascii=False), flush=True)
    else:
        print(json.dumps([_answer(each) for each in found], ensure_ascii=False, indent=2))
    return report.close("texts")
