"""Work is done again when, and only when, what it was made from has changed."""

from pathlib import Path

from build_scripts import stamps


def test_a_folder_is_fresh_only_for_what_it_was_made_from(tmp_path: Path) -> None:
    assert not stamps.fresh(tmp_path / "made", "one")
    stamps.write(tmp_path / "made", "one")
    assert stamps.fresh(tmp_path / "made", "one")
    assert not stamps.fresh(tmp_path / "made", "two")


def test_a_digest_tells_contents_and_order_apart(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    missing = stamps.digest([file])
    file.write_text("a", encoding="utf-8")
    digests = {missing, stamps.digest([file]), stamps.digest([file, "b"]), stamps.digest(["b", file])}
    assert len(digests) == 4
    assert stamps.digest([file]) == stamps.digest(["a"])


def test_a_tree_is_its_names_and_contents_without_caches(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("1", encoding="utf-8")
    before = stamps.digest(stamps.tree(tmp_path))
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "one.pyc").write_bytes(b"x")
    assert stamps.digest(stamps.tree(tmp_path)) == before
    (tmp_path / "one.py").rename(tmp_path / "two.py")
    assert stamps.digest(stamps.tree(tmp_path)) != before
