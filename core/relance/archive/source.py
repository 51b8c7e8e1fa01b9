"""Finds the files of an export in a zip, a folder or a single CSV, and opens them within limits.

Nothing is ever written to disk, and the paths inside a zip are only compared, never followed.
Knows nothing of rows.
"""

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from .knowledge import limits, words
from .result import ArchiveError
from .stream import bounded, too_large

ZIP_START = b"PK\x03\x04"
EMPTY_ZIP_START = b"PK\x05\x06"


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the export: its name for messages, its size in bytes unpacked, and how to open it."""

    name: str
    size: int
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class Export:
    """The files that matter."""

    messages: Member
    profile: Member | None
    connections: Member | None


def _file(path: Path) -> Member:
    return Member(path.name, path.stat().st_size, lambda: bounded(path.open("rb"), path.name))


def _packed(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Member:
    name = PurePosixPath(info.filename).name
    if info.flag_bits & 0x1:
        raise ArchiveError(f"{name} is locked with a password; unpack the zip and give the folder")
    if info.file_size > limits().member_bytes.value:
        raise ArchiveError(too_large(name))

    def opened() -> BinaryIO:
        try:
            return bounded(archive.open(info), name)  # type: ignore[arg-type]  # ZipExtFile reads bytes
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
            raise ArchiveError(f"{name} cannot be unpacked ({error}); download the export again") from error

    return Member(name, info.file_size, opened)


def _named(infos: list[zipfile.ZipInfo], wanted: str) -> zipfile.ZipInfo | None:
    """The file of that name, whatever its folder and case; the one least deep when there are several."""
    ignored = set(words().files.ignored_folders)
    found = [
        info
        for info in infos
        if PurePosixPath(info.filename).name.lower() == wanted
        and not ignored & set(PurePosixPath(info.filename).parts)
    ]
    return min(found, key=lambda info: info.filename.count("/"), default=None)


def _without_messages(names: list[str]) -> ArchiveError:
    shown = ", ".join(sorted(names)[:6]) + (f" and {len(names) - 6} more" if len(names) > 6 else "")
    return ArchiveError(
        f"no {words().files.messages} in it, only {shown or 'nothing'}; ask LinkedIn for a copy of your data "
        "with “Messages” ticked"
    )


def _in_zip(archive: zipfile.ZipFile) -> Export:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > limits().members.value:
        raise ArchiveError(f"the zip holds {len(infos)} files; this is no export of LinkedIn")
    files = words().files
    messages = _named(infos, files.messages)
    if messages is None:
        raise _without_messages([PurePosixPath(info.filename).name for info in infos])
    profile, connections = _named(infos, files.profile), _named(infos, files.connections)
    return Export(
        _packed(archive, messages),
        _packed(archive, profile) if profile else None,
        _packed(archive, connections) if connections else None,
    )


def _beside(folder: Path, messages: Path | None) -> Export:
    """The export's files in an unpacked folder; `messages` when that one was named."""
    by_name = {path.name.lower(): path for path in sorted(folder.iterdir()) if path.is_file()}
    files = words().files
    found = messages or by_name.get(files.messages)
    if found is None:
        raise _without_messages([path.name for path in by_name.values()])
    profile, connections = by_name.get(files.profile), by_name.get(files.connections)
    return Export(
        _file(found), _file(profile) if profile else None, _file(connections) if connections else None
    )


@contextmanager
def _zipped(source: Path | BinaryIO) -> Iterator[Export]:
    try:
        archive = zipfile.ZipFile(source)
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise ArchiveError(f"the zip is damaged ({error}); download the export again") from error
    with archive:
        yield _in_zip(archive)


def _is_zip(start: bytes) -> bool:
    return start.startswith((ZIP_START, EMPTY_ZIP_START))


@contextmanager
def open_export(source: Path | bytes) -> Iterator[Export]:
    """Find the export's files.

    Args:
        source: the zip, the folder it was unpacked to, or messages.csv; as a path, or zip and CSV as bytes.

    Raises:
        ArchiveError: when the messages are not in it, or the zip is damaged or beyond the limits.
        OSError: when the path cannot be read.
    """
    if isinstance(source, bytes):
        if _is_zip(source[:4]):
            with _zipped(io.BytesIO(source)) as export:
                yield export
        else:
            name = words().files.messages
            yield Export(Member(name, len(source), lambda: bounded(io.BytesIO(source), name)), None, None)
    elif source.is_dir():
        yield _beside(source, None)
    else:
        with source.open("rb") as stream:
            start = stream.read(4)
        if _is_zip(start):
            with _zipped(source) as export:
                yield export
        else:
            yield _beside(source.parent, source)
