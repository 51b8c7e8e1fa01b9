"""The labelled texts of tests/data/dates: one a line, `written_at [country] | text | expected; expected`.

Expected is `[bound] day[..day] [time[-time]] [+n bd]`, `-` for a missing day, or `none`.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from relance import dates

FOLDER = Path(__file__).parents[2] / "data" / "dates"


@dataclass(frozen=True)
class Labelled:
    """A text with what must be found in it."""

    language: str
    written_at: datetime
    country: str | None
    text: str
    expected: tuple[str, ...]


def cases(name: str) -> list[Labelled]:
    """The labelled texts of a file such as "fr.txt"; its first letters are the language."""
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    return [_case(name[:2], line) for line in lines if line.strip() and not line.startswith("#")]


def _case(language: str, line: str) -> Labelled:
    when, text, expected = (part.strip() for part in line.split(" | "))
    moment, _, rest = when.partition(" ")
    zone, _, country = rest.rpartition(" ")
    written = datetime.fromisoformat(moment)
    if zone:
        written = written.replace(tzinfo=ZoneInfo(zone))
    wanted = () if expected == "none" else tuple(part.strip() for part in expected.split(";"))
    return Labelled(language, written, country or None, text, wanted)


def told(one: dates.Expression) -> str:
    """An expression in the form of the files."""
    days = [day.isoformat() if day else "-" for day in (one.first, one.last)]
    words: list[str] = [one.bound] if one.bound != "on" else []
    words.append(days[0] if days[0] == days[1] else "..".join(days))
    if one.time:
        words.append("-".join(time.isoformat("minutes") for time in (one.time, one.end_time) if time))
    if one.business_days:
        words.append(f"+{one.business_days} bd")
    return " ".join(words)


def found(case: Labelled) -> tuple[str, ...]:
    """What the engine finds in a case, in the form of the files."""
    return tuple(
        told(one) for one in dates.find(case.text, case.language, case.written_at, country=case.country)
    )
