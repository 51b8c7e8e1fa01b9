"""Whose export it is, and who the others are."""

import pytest

from relance.archive import ArchiveError, Owner

from .export_writer import (
    ANNE,
    CAMILLE,
    ELEVEN,
    GONE,
    JULIEN,
    NINE,
    OLGA,
    PROFILE,
    Person,
    Sent,
    csv_text,
    zip_bytes,
)
from .reading import by_people, read, read_rows

PAIR = (
    Sent("2-a0000001", JULIEN, (CAMILLE,), "2026-03-01 10:00:00", "Bonjour"),
    Sent("2-a0000001", CAMILLE, (JULIEN,), "2026-03-01 11:00:00", "Bonjour !"),
)
ROWS = [sent.row() for sent in PAIR]


def test_two_people_alone_do_not_tell_who_is_the_owner() -> None:
    with pytest.raises(
        ArchiveError, match="give --me with your name, perhaps one of: Julien Moreau, Camille Renard"
    ):
        read_rows(ELEVEN, ROWS)


@pytest.mark.parametrize(
    "me", ["Camille Renard", "camille  RENARD", "https://www.linkedin.com/in/camille-renard/?x=1"]
)
def test_the_user_says_who_they_are_by_name_or_address(me: str) -> None:
    assert read_rows(ELEVEN, ROWS, me).owner == Owner("Camille Renard", "camille-renard")


def test_a_name_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(ArchiveError, match=r"nobody called 'Camile'.*most frequent: Julien Moreau"):
        read_rows(ELEVEN, ROWS, "Camile")


def test_the_profile_in_the_zip_tells() -> None:
    packed = zip_bytes({"messages.csv": csv_text(ELEVEN, ROWS), "Profile.csv": PROFILE})
    assert read(packed).owner.name == "Camille Renard"


def test_a_broken_profile_does_not_stop_the_messages() -> None:
    packed = zip_bytes({"messages.csv": csv_text(ELEVEN, ROWS), "Profile.csv": b"\xff\xfe\x00"})
    assert read(packed, me="Camille Renard").owner.name == "Camille Renard"


def test_the_address_tells_when_the_owner_has_changed_their_name() -> None:
    before = Person("Camille Petitjean", CAMILLE.slug)
    rows = [
        Sent("2-a0000001", before, (JULIEN,), "2019-03-01 10:00:00", "Bonjour").row(),
        Sent("2-a0000002", CAMILLE, (OLGA,), "2026-03-01 10:00:00", "Bonjour").row(),
        Sent("2-a0000003", ANNE, (CAMILLE,), "2026-03-02 10:00:00", "Bonjour").row(),
    ]
    rows.append(Sent("2-a0000001", JULIEN, (before,), "2019-03-02 10:00:00", "Bonjour").row())
    archive = read_rows(ELEVEN, rows)
    assert archive.owner.url == "camille-renard"
    assert set(by_people(archive)) == {"Julien Moreau", "Olga Petit", "Anne Dubreuil, Ph.D."}


def test_a_namesake_of_the_owner_stays_somebody_else() -> None:
    namesake = Person("Camille Renard", "camille-renard-lille")
    rows = [*ROWS, Sent("2-a0000002", namesake, (CAMILLE,), "2026-03-03 10:00:00", "Même nom !").row()]
    archive = read_rows(ELEVEN, rows, "https://www.linkedin.com/in/camille-renard")
    assert set(by_people(archive)) == {"Julien Moreau", "Camille Renard"}


def test_closed_accounts_are_never_taken_for_the_owner() -> None:
    rows = [
        Sent(f"2-a000000{number}", GONE, (CAMILLE,), "2026-03-01 10:00:00", "Bonjour").row()
        for number in range(3)
    ]
    assert read_rows(ELEVEN, rows).owner.name == "Camille Renard"


@pytest.mark.parametrize(
    ("to", "others"),
    [
        ("Anne Dubreuil, Ph.D.", {"Anne Dubreuil, Ph.D."}),
        ("Anne Dubreuil, Ph.D., Olga Petit", {"Anne Dubreuil, Ph.D.", "Olga Petit"}),
        ("Paul Roy, MBA, PMP, Olga Petit", {"Paul Roy, MBA, PMP", "Olga Petit"}),
        ("Olga Petit,Paul Roy", {"Olga Petit", "Paul Roy"}),
        ("Moreau, Julien, Olga Petit", {"Moreau, Julien", "Olga Petit"}),
        ("", set()),
    ],
)
def test_names_with_commas_are_kept_whole(to: str, others: set[str]) -> None:
    """Without addresses to count them by: credentials belong to the name before, known names stay whole."""
    known = Sent("2-a0000009", Person("Moreau, Julien"), (CAMILLE,), "2026-03-01 10:00:00", "Bonjour").row()
    row = {**Sent("2-a0000001", CAMILLE, (), "2026-03-01 10:00:00", "Bonjour").row(), "TO": to}
    archive = read_rows(NINE, [row, known], "Camille Renard")
    assert {person.name for person in archive.conversations[0].participants} == others


def test_one_address_means_one_name_whatever_its_commas() -> None:
    odd = Person("Paul Roy, Talent Partner, Brévent", "paul-roy")
    rows = [Sent("2-a0000001", CAMILLE, (odd,), "2026-03-01 10:00:00", "Bonjour").row()]
    archive = read_rows(ELEVEN, rows, "Camille Renard")
    assert archive.conversations[0].participants[0].name == odd.name
