"""The zip as a hostile thing: sizes, locks, damage, path names."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from relance.archive import ArchiveError
from relance.archive.knowledge import limits

from .export_writer import ELEVEN, STORY, csv_text, newest_first, zip_bytes, zip_members
from .reading import read

GOOD = csv_text(ELEVEN, newest_first(STORY), quoted=True)


def test_a_zip_without_messages_says_what_it_holds_and_what_to_ask_for() -> None:
    with pytest.raises(
        ArchiveError, match=r"no messages\.csv in it, only Connections\.csv.*Messages.*ticked"
    ):
        read("without-messages.zip")


def test_a_zip_of_zeros_beyond_the_limit_is_refused_before_it_is_unpacked() -> None:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("messages.csv", "w", force_zip64=True) as member,
    ):
        for _ in range(limits().member_bytes.value // 2**20 + 1):
            member.write(bytes(1 << 20))
    with pytest.raises(ArchiveError, match="larger than 256 MB"):
        read(out.getvalue())


def test_a_member_that_lies_about_its_size_gives_no_more_than_it_declares() -> None:
    packed = bytearray(zip_bytes({"messages.csv": GOOD + "x" * 1_000_000}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = packed.index(signature) + offset
        packed[at : at + 4] = (2000).to_bytes(4, "little")
    with pytest.raises(ArchiveError, match="damaged"):
        read(bytes(packed))


def test_path_names_that_climb_are_only_names(tmp_path: Path) -> None:
    names = ["../../etc/messages.csv", "/root/Profile.csv", "C:\\x\\Connections.csv"]
    packed = zip_bytes(dict(zip(names, [GOOD, "First Name,Last Name\nCamille,Renard\n", ""], strict=True)))
    (tmp_path / "export.zip").write_bytes(packed)
    assert len(read(tmp_path / "export.zip").conversations) == 6
    assert [path.name for path in tmp_path.iterdir()] == ["export.zip"]


def test_of_several_the_one_least_deep_is_read() -> None:
    packed = zip_bytes({"old/2019/messages.csv": "nonsense", "messages.csv": GOOD})
    assert len(read(packed).conversations) == 6


@pytest.mark.parametrize(
    "damage",
    [
        lambda packed: packed[:300],
        lambda packed: packed[: len(packed) // 2],
        lambda packed: packed[:60] + bytes(40) + packed[100:],
        lambda packed: packed[:4],
    ],
)
def test_a_damaged_zip_is_an_error_that_says_so(damage: Callable[[bytes], bytes]) -> None:
    packed = zip_bytes({"messages.csv": GOOD})
    with pytest.raises(ArchiveError, match=r"damaged|cannot be unpacked"):
        read(damage(packed))


def test_a_locked_zip_says_what_to_do() -> None:
    packed = bytearray(zip_bytes({"messages.csv": GOOD}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        packed[packed.index(signature) + offset] |= 1
    with pytest.raises(ArchiveError, match="locked with a password; unpack the zip"):
        read(bytes(packed))


def test_a_zip_of_very_many_files_is_refused() -> None:
    members: dict[str, str | bytes] = {f"{number}": b"" for number in range(limits().members.value)}
    with pytest.raises(ArchiveError, match="files; this is no export"):
        read(zip_bytes({**members, "messages.csv": GOOD}))


def test_a_folder_unpacked_from_the_zip_reads_like_the_zip(tmp_path: Path) -> None:
    name = "Basic_LinkedInDataExport_03-12-2026.zip"
    for member, content in zip_members()[name].items():
        path = tmp_path / member
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    assert read(tmp_path) == read(name)
    assert read(tmp_path / "messages.csv") == read(name)


def test_an_empty_zip_says_that_it_holds_nothing() -> None:
    with pytest.raises(ArchiveError, match="only nothing"):
        read(zip_bytes({}))
