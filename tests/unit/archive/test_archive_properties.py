"""Any text at all goes through the export's form and back; no bytes at all break the reader."""

from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relance.archive import ArchiveError
from relance.archive.bodies import is_html

from .export_writer import CAMILLE, ELEVEN, JULIEN, NINE, Row, Sent, csv_text, messages_files
from .reading import read

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: text.strip() and not is_html(text) and "%" not in text
)
QUIET = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
START = datetime(2026, 3, 1, tzinfo=UTC)


def as_rows(texts: list[str]) -> list[Row]:
    """A conversation with these texts, a minute apart, newest first; the first keeps the encoding clear."""
    sent = [
        Sent(
            "2-conversation1",
            (JULIEN, CAMILLE)[number % 2],
            (((CAMILLE, JULIEN)[number % 2]),),
            f"{START + timedelta(minutes=number):%Y-%m-%d %H:%M:%S}",
            text,
        ).row()
        for number, text in enumerate(["épée — 東京", *texts])
    ]
    return sent[::-1]


@QUIET
@given(
    st.lists(TEXTS, max_size=6),
    st.booleans(),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_any_texts_come_back_as_they_were_written(
    texts: list[str], quoted: bool, delimiter: str, end: str
) -> None:
    content = csv_text(ELEVEN, as_rows(texts), quoted=quoted, delimiter=delimiter, end=end).encode()
    archive = read(content, me="Camille Renard")
    read_texts = [message.text for message in archive.conversations[0].messages]
    assert read_texts[1:] == [text.replace("\r\n", "\n").replace("\r", "\n") for text in texts]
    assert archive.faults == ()


@QUIET
@given(
    st.binary(max_size=300),
    st.sampled_from(sorted(messages_files())),
    st.integers(0, 4000),
    st.integers(0, 40),
)
def test_damaged_bytes_give_conversations_or_one_clear_error(
    noise: bytes, name: str, at: int, gone: int
) -> None:
    content = messages_files()[name]
    try:
        archive = read(content[:at] + noise + content[at + gone :], me="Camille Renard")
    except ArchiveError as error:
        assert "\n" not in str(error)
    else:
        assert all(conversation.me.name == "Camille Renard" for conversation in archive.conversations)


@QUIET
@given(st.text(st.sampled_from('2-abc1,"\n;\r '), max_size=200))
def test_any_mixture_of_quotes_and_ends_is_read_or_named(text: str) -> None:
    try:
        read((",".join(NINE) + "\n" + text).encode())
    except ArchiveError as error:
        assert "no row" in str(error) or "does not tell" in str(error)
