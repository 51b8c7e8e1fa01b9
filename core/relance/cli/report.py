"""What went wrong, kept to the end, one line each; and the exit status that follows from it."""

import sys
from dataclasses import dataclass, field

from .words import limits

ALL_READ, SOME_FAILED, NOT_READ = 0, 1, 2


class UsageError(Exception):
    """Something asked for that cannot be done; the message is one line."""


def plain(text: str) -> str:
    """Text that a terminal cannot take for commands: line breaks and tabs are the only controls left."""
    if text.isprintable():
        return text
    return "".join(
        character if character in "\n\t" or not _is_control(character) else "\ufffd" for character in text
    )


def _is_control(character: str) -> bool:
    """C0, DEL, C1, and the marks that turn the direction of what follows."""
    code = ord(character)
    return code < 0x20 or 0x7F <= code < 0xA0 or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069


def say(message: str) -> None:
    """One line on standard error."""
    print("relance:", " ".join(plain(message).split()), file=sys.stderr)


@dataclass(slots=True)
class Report:
    """Problems and how much was read in spite of them."""

    problems: list[str] = field(default_factory=list)
    count: int = 0
    unread_files: int = 0
    done: int = 0

    def problem(self, where: str, message: str) -> None:
        """Something that could not be read; the rest goes on."""
        self.count += 1
        if len(self.problems) < limits()["problems_named"].value:
            self.problems.append(f"{where}: {message}")

    def unread(self, where: str, message: str) -> None:
        """A whole file that could not be read."""
        self.problem(where, message)
        self.unread_files += 1

    def close(self, things: str) -> int:
        """Say everything, count it, and give the exit status; `things` are what was read."""
        for line in self.problems:
            say(line)
        if self.count > len(self.problems):
            say(f"and {self.count - len(self.problems)} more problems like these")
        if self.count and self.done:
            say(f"{_problems(self.count)}; {things} read: {self.done}")
        if self.unread_files or (self.count and not self.done):
            return NOT_READ
        return SOME_FAILED if self.count else ALL_READ


def _problems(count: int) -> str:
    return "1 problem" if count == 1 else f"{count} problems"
