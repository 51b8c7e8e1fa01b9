"""What is known of the export's form: columns, limits, marks. Data, checked when loaded; no reading here."""

import pkgutil
import tomllib
from functools import cache
from typing import Any

from ..model import Model


class Column(Model):
    """The spellings of one column's name."""

    names: tuple[str, ...]
    required: bool = False


class FileForm(Model):
    """The columns of one file of the export, by our own name for them."""

    source: str
    columns: dict[str, Column]


class Limit(Model):
    """One bound on what is read, and why it stands there."""

    value: int
    unit: str
    reason: str


class Limits(Model):
    """The bounds on what is read; see `limits.toml`."""

    member_bytes: Limit
    members: Limit
    record_characters: Limit
    html_characters: Limit
    recipients: Limit
    rows: Limit
    faults: Limit
    first_year: Limit
    last_year: Limit
    owner_share: Limit


class FileNames(Model):
    """How the files of the export are called, in lower case."""

    source: str
    messages: str
    profile: str
    connections: str
    ignored_folders: tuple[str, ...]


class Values(Model):
    """Fixed values in fields."""

    source: str
    yes: tuple[str, ...]
    outgoing: tuple[str, ...]
    time_suffixes: tuple[str, ...]
    closed_accounts: tuple[str, ...]
    attachment: str


class Sponsored(Model):
    """What shows a campaign."""

    source: str
    titles: tuple[str, ...]


class Html(Model):
    """What shows that a body is HTML, and how its elements read."""

    source: str
    marks: tuple[str, ...]
    paragraphs: tuple[str, ...]
    silent: tuple[str, ...]
    opening: str
    closing: str
    matches: tuple[str, ...]
    not_matches: tuple[str, ...]


class Placeholders(Model):
    """What a campaign's unfilled placeholders look like."""

    source: str
    pattern: str
    first_name: str
    last_name: str
    matches: tuple[str, ...]
    not_matches: tuple[str, ...]


class Pattern(Model):
    """A regular expression with texts that it must match and must not."""

    source: str
    pattern: str
    matches: tuple[str, ...]
    not_matches: tuple[str, ...]


class Spreadsheet(Model):
    """Traces of a spreadsheet that saved the file again."""

    source: str
    date: str
    matches: tuple[str, ...]
    not_matches: tuple[str, ...]
    delimiters: tuple[str, ...]


class RecordStarts(Model):
    """What a record's first line looks like, in files with conversation ids and in those without."""

    source: str
    with_id: str
    without_id: str
    with_id_matches: tuple[str, ...]
    with_id_not_matches: tuple[str, ...]


class EncodingHints(Model):
    """Characters that make a reading as Windows-1252 believable, and their least share in percent."""

    source: str
    plausible: str
    plausible_share: int


class Words(Model):
    """Everything of `words.toml`."""

    files: FileNames
    values: Values
    sponsored: Sponsored
    html: Html
    placeholders: Placeholders
    credentials: Pattern
    spreadsheet: Spreadsheet
    records: RecordStarts
    encoding: EncodingHints


class Columns(Model):
    """Everything of `columns.toml`."""

    messages: FileForm
    profile: FileForm
    connections: FileForm


def _toml(name: str) -> dict[str, Any]:
    raw = pkgutil.get_data("relance", f"data/archive/{name}.toml")
    if raw is None:
        raise FileNotFoundError(f"data/archive/{name}.toml is not in the package; install relance again")
    return tomllib.loads(raw.decode("utf-8"))


@cache
def limits() -> Limits:
    """The bounds on what is read."""
    return Limits.model_validate(_toml("limits"))


@cache
def columns() -> Columns:
    """The columns of the export's files."""
    return Columns.model_validate(_toml("columns"))


@cache
def words() -> Words:
    """Marks, values and patterns."""
    return Words.model_validate(_toml("words"))
