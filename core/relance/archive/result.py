"""What reading an export gives: conversations, and what could not be read with its place."""

from dataclasses import dataclass

from ..conversation import Conversation


class ArchiveError(Exception):
    """The export cannot be read at all; the message says what is wrong, where, and what to do."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that could not be read; the rest of the export was."""

    where: str
    message: str


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose export it is; `url` is None when the export does not tell."""

    name: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Archive:
    """An export, read.

    Attributes:
        conversations: in the order of the file; the messages of each oldest first.
        faults: rows that could not be read, each with its place; beyond the limit they are only
            counted, in a last one.
        owner: whose export it is.
        notices: what was odd about the file and read nevertheless, a sentence each.
        rows: how many rows the file has, readable or not.
        drafts: how many of them were unsent drafts, left out.
    """

    conversations: tuple[Conversation, ...]
    faults: tuple[Fault, ...]
    owner: Owner
    notices: tuple[str, ...]
    rows: int
    drafts: int
