"""Which encoding a CSV is in, and the repair of text that was decoded wrongly once before.

LinkedIn writes UTF-8 without a mark at the beginning. Everything else is the trace of a program
that saved the file again; it is read where it can be read safely. Knows nothing of rows.
"""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from .knowledge import words
from .result import ArchiveError

CHUNK = 1 << 20
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
AGAIN = "was re-saved by Excel or the like: export it again from LinkedIn and give the file as it came"


@dataclass(frozen=True, slots=True)
class Encoding:
    """How to decode the file; `broken` when some bytes are not in that encoding, `notice` when it is odd."""

    name: str
    broken: bool = False
    notice: str | None = None


def detect(opened: Callable[[], BinaryIO], name: str) -> Encoding:
    """The encoding of a file, read through once.

    Raises:
        ArchiveError: when no encoding gives a believable text.
    """
    with opened() as stream:
        start = stream.read(4)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Encoding("utf-16", notice=f"{name} is in UTF-16: a program saved it again")
    odd = f"{name} begins with a byte order mark: a program saved it again"
    notice = odd if start.startswith(codecs.BOM_UTF8) else None
    failing = _first_undecodable(opened)
    if failing is None:
        return Encoding("utf-8-sig", notice=notice)
    read_anyway = failing.decode("utf-8", "replace")
    wrong = read_anyway.count("\ufffd")
    if len(_NOT_ASCII.findall(read_anyway)) - wrong > wrong:
        return Encoding("utf-8-sig", broken=True, notice=notice)
    if _believable(failing):
        return Encoding(
            "cp1252", notice=f"{name} is in Windows-1252, so signs such as emoji are lost; it {AGAIN}"
        )
    raise ArchiveError(f"{name} is not in UTF-8; it {AGAIN}")


def _first_undecodable(opened: Callable[[], BinaryIO]) -> bytes | None:
    """The first piece of the file that is not UTF-8, or None."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    piece = chunk = b""
    with opened() as stream:
        try:
            while chunk := stream.read(CHUNK):
                piece = chunk
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return piece
    return None


def _believable(piece: bytes) -> bool:
    """Whether the bytes make Western European text when read as Windows-1252."""
    try:
        special = _NOT_ASCII.findall(piece.decode("cp1252"))
    except UnicodeDecodeError:
        return False
    hints = words().encoding
    plausible = sum(character in hints.plausible for character in special)
    return plausible * 100 >= hints.plausible_share * len(special)


def repaired(text: str) -> str | None:
    """The text as it was before its UTF-8 bytes were read as Windows-1252; None when they never were."""
    try:
        return b"".join(map(_as_windows_byte, text)).decode("utf-8")
    except UnicodeError:
        return None


def _as_windows_byte(character: str) -> bytes:
    """The byte behind a character; the five bytes Windows-1252 leaves open are taken as they are."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")
