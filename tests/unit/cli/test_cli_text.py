"""The text output: what stands in it, in both languages, and what never does."""

import re
from datetime import UTC, date, datetime

import pytest

from relance.cli.text import write
from relance.cli.words import words
from relance.conversation import Context, Conversation, InterfaceLanguage, Me, Message, Participant
from relance.record import AdviceRecord, Draft, Reason

CONTEXT = Context(now=datetime(2026, 3, 12, 9, tzinfo=UTC), time_zone="Europe/Paris", country="FR")
NOTHING = AdviceRecord(
    id="none", recruiting=False, confidence=0.5, signals=(), language=None, address=None, counterpart=None,
    interview=None, answer_by=None, action="none", status=None, earliest=None, latest=None, best_at=None,
    channel=None, channels=(), summary="", reasons=(), drafts=(),
)  # fmt: skip
ANSWER = "Bonjour,\n\nOui."
DRAFT = Draft(
    id="a",
    situation="reply_question",
    label="Standard",
    variant="standard",
    channel="linkedin",
    subject=None,
    text="Bonjour Julien,\n\nOù en êtes-vous ?\n\nCamille",
)
FOLLOW_UP = NOTHING.model_copy(
    update={
        "recruiting": True,
        "counterpart": "Julien Moreau",
        "action": "follow_up",
        "status": "upcoming",
        "earliest": date(2026, 3, 16),
        "latest": date(2026, 3, 16),
        "channel": "linkedin",
        "reasons": (
            Reason(
                rule="promised", text="An answer was promised by 13 March.", message=0, quote="d'ici vendredi"
            ),
        ),
        "drafts": (DRAFT,),
    }
)
REPLY = NOTHING.model_copy(
    update={
        "recruiting": True, "action": "reply", "status": "overdue", "channel": "email",
        "earliest": date(2026, 3, 9), "latest": date(2026, 3, 10),
        "drafts": (
            DRAFT,
            DRAFT.model_copy(
                update={"id": "b", "channel": "email", "subject": "Votre question", "text": ANSWER}
            ),
        ),
    }
)  # fmt: skip


def conversation(
    name: str = "Julien Moreau", headline: str | None = "Recruteur chez Datalys"
) -> Conversation:
    """Somebody who wrote one message."""
    said = Message(sender=name, sent_at=datetime(2026, 2, 27, 8, tzinfo=UTC), text="Réponse d'ici vendredi.")
    other = Participant(name=name, headline=headline)
    return Conversation(
        id=name, context=CONTEXT, me=Me(name="Camille Renard"), participants=(other,), messages=(said,)
    )


def shown(
    capsys: pytest.CaptureFixture[str],
    *records: AdviceRecord,
    language: InterfaceLanguage = "en",
    of: Conversation | None = None,
) -> str:
    """What is printed for the records, all of the same conversation."""
    write([(of or conversation(), record) for record in records], language)
    return capsys.readouterr().out


def test_the_most_pressing_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, FOLLOW_UP, REPLY)
    assert text.index("Overdue (1)") < text.index("was due Tue 10 Mar") < text.index("Later (1)")
    assert re.search(r"Julien Moreau +Recruteur chez.* +Follow up +Mon 16 Mar +LinkedIn", text)


def test_a_reason_stands_with_its_words_and_the_draft_follows(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, FOLLOW_UP)
    assert (
        "  • An answer was promised by 13 March.\n    “d'ici vendredi” — Julien Moreau, Friday 27 February"
        in text
    )
    assert "  Draft for LinkedIn\n    Bonjour Julien,\n\n    Où en êtes-vous ?\n\n    Camille\n" in text


def test_the_draft_is_the_one_for_the_advised_channel(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, REPLY)
    assert "Draft for e-mail\n    Subject: Votre question\n    Bonjour,\n\n    Oui.\n" in text
    assert "(one more draft with --format json)" in text


def test_french_speaks_french(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, FOLLOW_UP, REPLY, NOTHING, language="fr")
    assert text.startswith("Relance · 12 mars 2026, 10 h\n")
    assert re.search(r"Relancer +lun\. 16 mars +LinkedIn", text)
    assert "« d'ici vendredi » — Julien Moreau, vendredi 27 février" in text
    assert text.endswith("1 conversation ne demande rien pour le moment. Hors recrutement : 1.\n")


def test_conversations_that_need_nothing_are_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    quiet = NOTHING.model_copy(update={"recruiting": True})
    assert shown(capsys, quiet, NOTHING, NOTHING).splitlines()[1:] == [
        "3 conversations need nothing now. Not about a position: 2."
    ]


def test_no_conversation_at_all_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys) == "No conversations in what was read.\n"


@pytest.mark.parametrize(
    ("change", "phrase"),
    [
        ({"status": "due", "earliest": date(2026, 3, 11), "latest": date(2026, 3, 12)}, "today"),
        ({"status": "due", "earliest": date(2026, 3, 11), "latest": date(2026, 3, 13)}, "by tomorrow"),
        ({"latest": date(2026, 4, 1)}, "16 Mar – 1 Apr"),
        ({"earliest": date(2027, 3, 16), "latest": date(2027, 3, 16)}, "16 Mar 2027"),
        ({"latest": date(2026, 3, 18)}, "16–18 Mar"),
        ({"action": "move_on", "status": "due", "earliest": None, "latest": None}, "now"),
        ({"action": "move_on", "earliest": None, "latest": None}, "not yet"),
    ],
)
def test_when_is_said_in_words(
    change: dict[str, object], phrase: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert phrase in shown(capsys, FOLLOW_UP.model_copy(update=change))


def test_words_of_a_conversation_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = conversation("\x1b[2JEve\n[bold]x[/bold]", "a\u202eb\x9b31m")
    record = FOLLOW_UP.model_copy(
        update={"counterpart": None, "drafts": (DRAFT.model_copy(update={"text": "a\x1b]0;x\x07\rb"}),)}
    )
    text = shown(capsys, record, of=hostile)
    assert not set("\x1b\x9b\x07\r\u202e") & set(text)
    assert "[bold]x[/bold]" in text


def test_colours_are_left_out_where_nobody_wants_them(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b[" in shown(capsys, FOLLOW_UP)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in shown(capsys, FOLLOW_UP)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_line_fits_eighty_columns(
    language: InterfaceLanguage, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    long = conversation("Anne-Sophie Vandenbroucke-Delacroix " * 4, "Directrice " * 20)
    record = FOLLOW_UP.model_copy(update={"counterpart": None, "summary": "Relancez " * 30})
    assert max(map(len, shown(capsys, record, REPLY, language=language, of=long).splitlines())) <= 80


def keys(value: object, path: str = "") -> set[str]:
    """Every key of nested tables."""
    if not isinstance(value, dict):
        return {path + str(re.findall(r"\{\w+\}", str(value))).replace("'{plain}'", "")}
    return {deeper for key, inner in value.items() for deeper in keys(inner, f"{path}.{key}")}


def test_both_languages_have_the_same_words_with_the_same_places_to_fill() -> None:
    assert keys(words("en").model_dump()) == keys(words("fr").model_dump())
