"""What the command reads, and what it says of input that it cannot read."""

import json
from pathlib import Path

import pytest

from relance.cli.conversations import Overrides, read_conversations
from relance.cli.options import moment
from relance.cli.report import Report
from tests.unit.archive.export_writer import FOLDER

from .running import conversation, run_here, write_json, write_lines

Capsys = pytest.CaptureFixture[str]


def ids(out: str) -> list[str]:
    """The ids of the records in JSON Lines."""
    return [json.loads(line)["id"] for line in out.splitlines()]


def test_one_record_a_line_in_the_order_of_the_input(capsys: Capsys, tmp_path: Path) -> None:
    names = [f"c{number}" for number in range(20)]
    path = write_lines(tmp_path / "all.jsonl", *map(conversation, names))
    ran = run_here(capsys, "advise", path, "--format", "jsonl")
    assert (ran.status, ids(ran.out), ran.complaints) == (0, names, [])


def test_several_files_of_several_kinds_are_read_in_their_order(capsys: Capsys, tmp_path: Path) -> None:
    one = write_json(tmp_path / "one.json", conversation("one"))
    many = write_lines(tmp_path / "many.JSONL", conversation("two"), "", conversation("three"))
    ran = run_here(capsys, "advise", one, FOLDER / "2023-ten.csv", many, "--format", "jsonl")
    found = ids(ran.out)
    assert (ran.status, found[0], found[-2:], len(found)) == (0, "one", ["two", "three"], 9)


@pytest.mark.parametrize("name", ["Basic_LinkedInDataExport_03-12-2026.zip", "2018-seven.csv"])
def test_exports_are_read(name: str, capsys: Capsys) -> None:
    ran = run_here(capsys, "advise", FOLDER / name, "--format", "jsonl", "--time-zone", "Europe/Paris")
    assert (ran.status, len(ids(ran.out)), ran.complaints) == (0, 6, [])


def test_json_is_one_array(capsys: Capsys, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "two.jsonl", conversation("a"), conversation("b"))
    ran = run_here(capsys, "advise", path, "--format", "json")
    assert [record["id"] for record in json.loads(ran.out)] == ["a", "b"]
    empty = run_here(capsys, "advise", write_lines(tmp_path / "empty.jsonl"), "--format", "json")
    assert (empty.status, json.loads(empty.out)) == (0, [])


def test_unknown_fields_are_left_out_with_one_line_that_names_them(capsys: Capsys, tmp_path: Path) -> None:
    labelled = conversation("a", gold={"action": "reply"})
    nested = conversation("b", me={"name": "Camille Renard", "age": 30}, gold=None)
    ran = run_here(capsys, "advise", write_lines(tmp_path / "x.jsonl", labelled, nested), "--format", "jsonl")
    assert (ran.status, ids(ran.out)) == (0, ["a", "b"])
    assert [line.partition("x.jsonl: ")[2] for line in ran.complaints] == [
        "unknown fields were left out: gold (2), me.age (1)"
    ]


MESSAGE = {"sender": "Julien Moreau", "sent_at": "2026-02-27T09:12:00", "text": "x"}


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (conversation(messages=[MESSAGE]), "messages.0.sent_at: Input should have timezone info"),
        (conversation(me=None), "me: Input should be"),
        (conversation(context={"now": "2026-03-12T10:00:00+01:00"}), "context.time_zone: Field required"),
        (conversation(context=7), "context: Input should be"),
        (conversation(facts=[{"kind": "party"}]), "facts.0: Input tag 'party'"),
        ({}, "id: Field required"),
        ([conversation()], "is a JSON list, not an object"),
        ("hello", "is a JSON str, not an object"),
    ],
)
def test_a_broken_conversation_is_one_line_with_file_and_field(
    value: object, complaint: str, capsys: Capsys, tmp_path: Path
) -> None:
    path = write_json(tmp_path / "broken.json", value)
    ran = run_here(capsys, "advise", path)
    assert (ran.status, ran.out) == (2, "")
    (line,) = ran.complaints
    assert line.startswith(f"relance: {path}: {complaint}")


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "is not JSON: EOF"),
        (b"{", "is not JSON: EOF"),
        (b'{"id": 1,}', "is not JSON: trailing comma at line 1"),
        (b"[" * 100_000, "is not JSON: recursion limit"),
        (b'{"id": "\\ud800"}', "is not JSON"),
        (b"\xff\xfe", "is not JSON"),
    ],
)
def test_broken_json_is_one_line_with_file_and_place(
    content: bytes, complaint: str, capsys: Capsys, tmp_path: Path
) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    ran = run_here(capsys, "advise", path)
    assert ran.status == 2
    (line,) = ran.complaints
    assert complaint in line


def test_a_broken_line_does_not_stop_the_others_and_is_named_and_counted(
    capsys: Capsys, tmp_path: Path
) -> None:
    path = write_lines(tmp_path / "x.jsonl", conversation("a"), "{oops", conversation("b"), "7")
    ran = run_here(capsys, "advise", path, "--format", "jsonl")
    assert (ran.status, ids(ran.out)) == (1, ["a", "b"])
    assert ran.complaints[0].startswith(f"relance: {path}: line 2: is not JSON")
    assert ran.complaints[1].startswith(f"relance: {path}: line 4: is a JSON int")
    assert ran.complaints[2] == "relance: 2 problems; conversations read: 2"


def test_a_broken_row_of_an_export_does_not_stop_the_others(capsys: Capsys, tmp_path: Path) -> None:
    path = tmp_path / "messages.csv"
    content = (FOLDER / "2026-eleven-quoted.csv").read_text("utf-8")
    path.write_text(content.replace("2025-11-04 10:00:00 UTC", "soon"), "utf-8")
    ran = run_here(capsys, "advise", path, "--format", "jsonl", "--time-zone", "Europe/Paris")
    assert (ran.status, len(ids(ran.out))) == (1, 5)
    assert ran.complaints[0].startswith(f"relance: {path}: line ")
    assert "the date 'soon'" in ran.complaints[0]


def test_of_very_many_problems_only_the_first_are_named(capsys: Capsys, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "x.jsonl", *["{"] * 50, conversation("a"))
    ran = run_here(capsys, "advise", path, "--format", "jsonl")
    assert ran.status == 1
    assert ran.complaints[20:] == [
        "relance: and 30 more problems like these", "relance: 50 problems; conversations read: 1"
    ]  # fmt: skip


def test_a_missing_file_does_not_stop_the_others(capsys: Capsys, tmp_path: Path) -> None:
    path = write_json(tmp_path / "a.json", conversation("a"))
    ran = run_here(capsys, "advise", tmp_path / "none.json", path, "--format", "jsonl")
    assert (ran.status, ids(ran.out)) == (2, ["a"])
    assert ran.complaints[0] == f"relance: {tmp_path / 'none.json'}: No such file or directory"


@pytest.mark.parametrize("name", ["none.zip", "none.csv", "none"])
def test_a_file_that_is_not_there_is_named(name: str, capsys: Capsys, tmp_path: Path) -> None:
    ran = run_here(capsys, "advise", tmp_path / name)
    assert ran.status == 2
    assert len(ran.complaints) == 1
    assert "no such file" in ran.complaints[0].lower()


def test_another_kind_of_file_is_refused_with_those_that_are_known(capsys: Capsys, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    ran = run_here(capsys, "advise", tmp_path / "notes.txt")
    assert ran.complaints == [
        f"relance: {tmp_path / 'notes.txt'}: is none of .json, .jsonl, .ndjson, .zip, .csv or a folder"
    ]


def test_names_with_control_characters_stay_on_one_line(capsys: Capsys, tmp_path: Path) -> None:
    ran = run_here(capsys, "advise", tmp_path / "a\n\x1b[31mb.json")
    assert len(ran.complaints) == 1
    assert "\x1b" not in ran.complaints[0]


def read(path: Path, overrides: Overrides) -> str:
    """The one conversation's context as JSON."""
    (found,) = read_conversations([str(path)], overrides, Report())
    return found.context.model_dump_json()


def test_the_context_of_the_file_stands_unless_the_command_line_says_otherwise(tmp_path: Path) -> None:
    path = write_json(tmp_path / "a.json", conversation())
    assert read(path, Overrides()) == (
        '{"now":"2026-03-12T10:00:00+01:00","time_zone":"Europe/Paris","country":"FR"}'
    )
    overrides = Overrides(moment("2026-07-01T09:00"), "America/Montreal", "CA")
    assert read(path, overrides) == (
        '{"now":"2026-07-01T09:00:00-04:00","time_zone":"America/Montreal","country":"CA"}'
    )


def test_a_moment_without_offset_is_local_to_the_conversation(tmp_path: Path) -> None:
    path = write_json(tmp_path / "a.json", conversation())
    assert '"2026-07-01T09:00:00+02:00"' in read(path, Overrides(moment("2026-07-01T09:00")))
    assert '"2026-07-01T09:00:00Z"' in read(path, Overrides(moment("2026-07-01T09:00Z")))


def test_a_file_without_context_or_name_takes_them_from_the_command_line(tmp_path: Path) -> None:
    bare = conversation()
    del bare["context"], bare["me"]
    path = write_json(tmp_path / "a.json", bare)
    overrides = Overrides(moment("2026-03-12T10:00"), "Europe/Paris", None, "Camille Renard")
    (found,) = read_conversations([str(path)], overrides, Report())
    assert (found.me.name, found.context.time_zone) == ("Camille Renard", "Europe/Paris")
