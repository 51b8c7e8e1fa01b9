"""What spreadsheets, broken downloads and broken rows do to an export."""

import re

import pytest

from relance.archive import ArchiveError

from .export_writer import (
    CAMILLE,
    CONNECTIONS,
    ELEVEN,
    JULIEN,
    NINE,
    STORY,
    Row,
    Sent,
    csv_text,
    messages_files,
    newest_first,
    thread,
)
from .reading import by_people, read, read_rows

GOOD = csv_text(ELEVEN, newest_first(STORY), quoted=True)


def rows_with(change: Row, at: int) -> list[Row]:
    """The story's rows, one of them changed."""
    rows = newest_first(STORY)
    rows[at] = {**rows[at], **change}
    return rows


def test_dates_rewritten_by_a_spreadsheet_are_refused_with_what_to_do() -> None:
    with pytest.raises(ArchiveError, match=r"re-saved by Excel .* export it again"):
        read("saved-dates-lost.csv")


@pytest.mark.parametrize(
    ("name", "notice"),
    [
        ("saved-bom-crlf.csv", "byte order mark"),
        ("saved-semicolons.csv", "';'"),
        ("saved-windows-1252.csv", "Windows-1252"),
        ("saved-utf-16.csv", "UTF-16"),
        ("saved-twice-encoded.csv", "accents spoilt"),
    ],
)
def test_what_could_be_read_after_a_spreadsheet_is_said(name: str, notice: str) -> None:
    assert any(notice in sentence for sentence in read(name).notices)


def test_an_export_as_it_came_gives_no_notice() -> None:
    assert read("2026-eleven-quoted.csv").notices == ()


def test_a_message_about_spoilt_accents_is_left_alone() -> None:
    archive = read_rows(ELEVEN, rows_with({"CONTENT": "Je vois « Ã© » dans mon fichier"}, 0))
    assert any("Ã©" in message.text for thread in archive.conversations for message in thread.messages)


def test_other_encodings_are_refused() -> None:
    cyrillic = GOOD.replace("Merci", "Спасибо большое, до встречи").encode("cp1251", "ignore")
    with pytest.raises(ArchiveError, match="not in UTF-8"):
        read(cyrillic)


def test_a_broken_byte_is_named_and_the_rest_is_read() -> None:
    spoilt = GOOD.encode().replace("bientôt".encode(), b"bient\xf4t")
    archive = read(spoilt)
    assert len(archive.conversations) == 6
    assert [fault.message for fault in archive.faults] == [
        "some of its bytes are not UTF-8; each is read as \ufffd"
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"DATE": "soon"}, "the date 'soon' is not of the form"),
        ({"DATE": ""}, "the date '' is not of the form"),
        ({"DATE": "0001-01-01 00:00:00 UTC"}, "none that LinkedIn can have"),
        ({"DATE": "2026-02-30 10:00:00 UTC"}, "not of the form"),
        ({"DATE": "4-Apr-21"}, "re-saved by Excel"),
    ],
)
def test_a_row_with_a_broken_date_is_named_and_the_others_are_read(change: Row, message: str) -> None:
    archive = read_rows(ELEVEN, rows_with(change, -1))
    (fault,) = archive.faults
    assert message in fault.message
    assert re.fullmatch(r"line \d+", fault.where)
    assert len(archive.conversations) == 5


@pytest.mark.parametrize(
    "broken",
    [
        '"2-abcdefgh1","","unclosed,"","x"',
        '"2-abcdefgh1","","Julien "Moreau"","x"',
        "2-abcdefgh1,few,fields",
        '2-abcdefgh1,"',
        '"',
        '"2-abcdefgh1","","' + "x" * 200_000,
    ],
)
@pytest.mark.parametrize("at", [1, 2, -1])
def test_a_broken_row_costs_itself_only(broken: str, at: int) -> None:
    """Wherever it stands: the rows after a quote that is never closed are found again."""
    records = re.split(r"\n(?=\"2-)", GOOD.rstrip("\n"))
    records.insert(at if at > 0 else len(records), broken)
    archive = read(("\n".join(records) + "\n").encode())
    assert len(archive.faults) == 1
    assert sum(len(conversation.messages) for conversation in archive.conversations) == len(STORY)


def test_a_lone_quote_inside_an_unquoted_field_is_a_character() -> None:
    header = ",".join(NINE)
    row = '2-abcdefgh1,,Julien Moreau,u,Camille Renard,2026-03-01 10:00:00 UTC,,un écran 24",INBOX'
    other = "2-abcdefgh1,,Camille Renard,v,Julien Moreau,2026-03-01 11:00:00 UTC,,ok,INBOX"
    archive = read(f"{header}\n{row}\n{other}\n".encode(), me="Camille Renard")
    assert [message.text for message in archive.conversations[0].messages] == ['un écran 24"', "ok"]


def test_a_row_pasted_into_a_message_stays_text() -> None:
    """Text can look like a row; in a file that is in order it is never read as one."""
    forged = "2-forged00001,,Eve,u,Camille Renard,v,2026-01-01 10:00:00 UTC,,hello,INBOX,"
    archive = read_rows(ELEVEN, rows_with({"CONTENT": f"Regarde :\n{forged}\nfin"}, -1))
    assert archive.faults == ()
    assert "Eve" not in str(by_people(archive).keys())


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\x00" * 100_000, b"hello", CONNECTIONS.encode()])
def test_another_file_is_refused_by_its_header(content: bytes) -> None:
    with pytest.raises(ArchiveError, match="not LinkedIn's: no header with"):
        read(content)


def test_a_header_alone_is_an_export_without_messages() -> None:
    archive = read(csv_text(ELEVEN, []).encode(), me="Camille Renard")
    assert (archive.conversations, archive.rows, archive.faults) == ((), 0, ())


def test_columns_are_found_in_any_order_and_case() -> None:
    columns = [name.title() for name in reversed(ELEVEN)]
    assert (
        read_rows(columns, newest_first(STORY)).conversations == read("2026-eleven-quoted.csv").conversations
    )


def test_a_download_that_broke_off_gives_what_is_there() -> None:
    whole = messages_files()["2026-eleven-quoted.csv"]
    archive = read(whole[: len(whole) - 100])
    assert len(archive.faults) == 1
    assert len(archive.conversations) >= 5


def test_many_broken_rows_are_counted_and_only_the_first_are_kept() -> None:
    sent = Sent(thread("Julien"), JULIEN, (CAMILLE,), "2026-02-27 08:12:00", "Bonjour").row()
    rows = [sent, {**sent, "FROM": CAMILLE.name}, *[{**sent, "DATE": "soon"}] * 1_500]
    archive = read_rows(ELEVEN, rows, me="Camille Renard")
    assert len(archive.faults) == 1_001
    assert archive.faults[-1].message == "500 more rows cannot be read"
