"""Streams that end with a clear error when they give more than an export can hold, or break off."""

import io
import zipfile
import zlib
from typing import BinaryIO

from .knowledge import limits
from .result import ArchiveError


class _Bounded(io.RawIOBase):
    """A stream that ends in an ArchiveError when it gives more than allowed, or when its zip is broken."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._left = limits().member_bytes.value

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed says Buffer
        try:
            data = self._stream.read(len(buffer))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
            raise ArchiveError(f"{self._name} is damaged in the zip ({error}); download it again") from error
        self._left -= len(data)
        if self._left < 0:
            raise ArchiveError(too_large(self._name))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def too_large(name: str) -> str:
    """What to say of a file beyond the limit."""
    return f"{name} is larger than {limits().member_bytes.value // 2**20} MB; this is no export of LinkedIn"


def bounded(stream: BinaryIO, name: str) -> BinaryIO:
    """The stream, within the limit of a file of the export."""
    return io.BufferedReader(_Bounded(stream, name))
