"""The packed files of the runtime's folder."""

import zipfile
from pathlib import Path

from build_scripts.runtime.compiled import SITE
from build_scripts.runtime.folder import write_archive, write_packed


def written(folder: Path, **texts: str) -> dict[str, Path]:
    """Files of these contents, by name."""
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return {name: folder / name for name in texts}


def test_the_same_files_give_the_same_archive_in_any_order(tmp_path: Path) -> None:
    files = written(tmp_path, a="first", b="second")
    write_archive(tmp_path / "one.zip", files)
    write_archive(tmp_path / "two.zip", dict(reversed(files.items())))
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}


def test_packed_files_are_found_by_their_start_and_end(tmp_path: Path) -> None:
    places = write_packed(tmp_path / "packed", written(tmp_path, b="second", a="first", empty=""))
    packed = (tmp_path / "packed").read_bytes()
    content = {path.removeprefix(f"{SITE}/"): packed[start:end] for path, (start, end) in places.items()}
    assert content == {"a": b"first", "b": b"second", "empty": b""}
