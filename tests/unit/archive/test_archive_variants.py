"""Every column variant that LinkedIn's export has had, as real files."""

import io
import zipfile
from datetime import UTC, datetime

import pytest

from relance.archive import Owner

from .export_writer import FOLDER, messages_files, zip_bytes, zip_members
from .reading import by_people, read

PEOPLE = {
    "Julien Moreau",
    "Anne Dubreuil, Ph.D.",
    "Anne Dubreuil, Ph.D. + Olga Petit + Zoë Brandt",
    "Olga Petit",
    "LinkedIn Member",
    "Nexa Formations",
}
VARIANTS = sorted(name for name in messages_files() if name != "saved-dates-lost.csv")
SINCE_2019 = [name for name in VARIANTS if not name.startswith("2018")]
ZIPS = ["Basic_LinkedInDataExport_03-12-2026.zip", "zipped-again.zip"]


def test_the_committed_files_are_what_the_writer_writes() -> None:
    """Run `python -m tests.unit.archive.export_writer` when this fails."""
    for name, content in messages_files().items():
        assert (FOLDER / name).read_bytes() == content, name
    assert {path.name for path in FOLDER.iterdir() if path.suffix} == {*messages_files(), *zip_members()}


@pytest.mark.parametrize("name", [*VARIANTS, *ZIPS])
def test_every_variant_gives_the_same_people(name: str) -> None:
    archive = read(name)
    assert set(by_people(archive)) == PEOPLE
    assert archive.owner.name == "Camille Renard"
    assert archive.faults == ()


@pytest.mark.parametrize("name", [*SINCE_2019, *ZIPS])
def test_the_owner_has_an_address_where_the_export_gives_one(name: str) -> None:
    assert read(name).owner == Owner("Camille Renard", "camille-renard")


@pytest.mark.parametrize("name", [name for name in VARIANTS if "1252" not in name])
def test_messages_are_oldest_first_and_in_utc(name: str) -> None:
    messages = by_people(read(name))["Julien Moreau"].messages
    assert [message.sender for message in messages] == ["Julien Moreau", "Camille Renard", "Julien Moreau"]
    assert messages[0].sent_at == datetime(2026, 2, 27, 8, 12, tzinfo=UTC)
    assert messages[0].text.startswith("Bonjour Camille,\n\nVotre parcours chez « Datalys » m'intéresse")
    assert messages[0].text.endswith(': "la meilleure".\n\nJulien')
    assert messages[1].text == "Bonjour Julien, avec plaisir 🙂 Mardi 3 mars à 14 h ?"


@pytest.mark.parametrize("name", VARIANTS)
def test_messages_of_one_second_keep_the_order_in_which_they_were_sent(name: str) -> None:
    group = by_people(read(name))["Anne Dubreuil, Ph.D. + Olga Petit + Zoë Brandt"]
    assert [message.text for message in group.messages] == ["Qui vient jeudi ?", "Moi."]


@pytest.mark.parametrize("name", ["2024-thirteen.csv", "2025-twelve.csv", "2025-archived.csv"])
def test_drafts_are_left_out_and_counted(name: str) -> None:
    archive = read(name)
    assert archive.drafts == 1
    assert all(message.text[-2:] != "je" for message in by_people(archive)["Julien Moreau"].messages)


@pytest.mark.parametrize("name", VARIANTS)
def test_campaigns_and_inmails_are_told_from_messages(name: str) -> None:
    people = by_people(read(name))
    assert [message.kind for message in people["Nexa Formations"].messages] == ["sponsored"]
    assert [message.kind for message in people["Olga Petit"].messages] == ["inmail"]
    assert {message.kind for message in people["Julien Moreau"].messages} == {"message"}


@pytest.mark.parametrize("name", VARIANTS)
def test_html_bodies_become_the_text_that_was_seen(name: str) -> None:
    people = by_people(read(name))
    inmail = people["Olga Petit"].messages[0]
    assert inmail.subject == "Poste de cheffe de projet R&D"
    assert inmail.text == (
        "Bonjour Camille,\n\nNous cherchons une cheffe de projet : R&D, 2<3 jours.\nIntéressée ?\n\nOlga"
    )
    assert people["Nexa Formations"].messages[0].text == "Hi Camille,\n\nBoost your career !"


def test_a_message_that_is_only_an_attachment_says_so() -> None:
    assert (
        by_people(read("2026-eleven-quoted.csv"))["Anne Dubreuil, Ph.D."].messages[-1].text == "[attachment]"
    )


def test_the_connections_give_position_and_company() -> None:
    people = by_people(read("Basic_LinkedInDataExport_03-12-2026.zip"))
    assert people["Julien Moreau"].participants[0].headline == "Talent Acquisition Manager @ Datalys"
    assert people["Olga Petit"].participants[0].headline == "Brévent, SAS"
    assert people["LinkedIn Member"].participants[0].headline is None


def test_zips_made_again_equal_the_committed_ones_member_by_member() -> None:
    """The packed bytes may differ with the version of zlib; what they unpack to may not."""
    for name, members in zip_members().items():
        assert read_all(FOLDER.joinpath(name).read_bytes()) == read_all(zip_bytes(members)), name


def read_all(packed: bytes) -> dict[str, bytes]:
    """Every file of a zip."""
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
