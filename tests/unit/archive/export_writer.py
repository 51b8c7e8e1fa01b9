"""Writes export files as LinkedIn has written them over the years, from invented conversations.

`python -m tests.unit.archive.export_writer` writes the committed files of tests/data/archives anew; a test
says when they are stale.
"""

import csv
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

FOLDER = Path(__file__).parents[2] / "data" / "archives"
SEVEN = ("From", "To", "Date", "Subject", "Content", "Direction", "Folder")
NINE = (
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "DATE", "SUBJECT", "CONTENT",
    "FOLDER",
)  # fmt: skip
TEN = (*NINE[:5], "RECIPIENT PROFILE URLS", *NINE[5:])
ELEVEN = (*TEN, "ATTACHMENTS")
TWELVE = (*ELEVEN, "IS MESSAGE DRAFT")
THIRTEEN = (*TWELVE, "IS CONVERSATION DRAFT")
ARCHIVED = (*TEN, "IS MESSAGE DRAFT", "IS CONVERSATION ARCHIVED")
WHEN = (2026, 3, 12, 12, 0, 0)

Row = dict[str, str]


def url(slug: str) -> str:
    """A profile's address."""
    return f"https://www.linkedin.com/in/{slug}" if slug else ""


@dataclass(frozen=True)
class Person:
    """Somebody of the export; without a slug the account is closed."""

    name: str
    slug: str = ""


CAMILLE = Person("Camille Renard", "camille-renard")
JULIEN = Person("Julien Moreau", "julien-moreau-rh")
ANNE = Person("Anne Dubreuil, Ph.D.", "anne-dubreuil")
ZOE = Person("Zoë Brandt", "zo%C3%AB-brandt")
OLGA = Person("Olga Petit", "olga-petit")
GONE = Person("LinkedIn Member")
SPONSOR = Person("Nexa Formations")
SPIN = '<p class="spinmail-quill-editor__spin-break">'


@dataclass(frozen=True)
class Sent:
    """One message: who to whom, when in UTC, and what."""

    thread: str
    sender: Person
    to: tuple[Person, ...]
    at: str
    text: str
    subject: str = ""
    title: str = ""
    folder: str = "INBOX"
    attachments: str = ""
    draft: str = "No"
    extra: Row = field(default_factory=dict)

    def row(self) -> Row:
        """Every column that an export has ever had."""
        return {
            "CONVERSATION ID": self.thread,
            "CONVERSATION TITLE": self.title,
            "FROM": self.sender.name,
            "SENDER PROFILE URL": url(self.sender.slug),
            "TO": ", ".join(person.name for person in self.to),
            "RECIPIENT PROFILE URLS": ",".join(url(person.slug) for person in self.to if person.slug),
            "DATE": f"{self.at} UTC",
            "SUBJECT": self.subject,
            "CONTENT": self.text,
            "FOLDER": self.folder,
            "ATTACHMENTS": self.attachments,
            "IS MESSAGE DRAFT": self.draft,
            "IS CONVERSATION DRAFT": "No",
            "IS CONVERSATION ARCHIVED": "No",
            "DIRECTION": "OUTGOING" if self.sender == CAMILLE else "INCOMING",
            **self.extra,
        }


def thread(name: str) -> str:
    """A conversation id in the form that LinkedIn gives them."""
    return f"2-ZmljdGlvbmFs{name}MDAwMQ=="


STORY = (
    Sent(
        thread("Julien"), JULIEN, (CAMILLE,), "2026-02-27 08:12:00",
        "Bonjour Camille,\n\nVotre parcours chez « Datalys » m'intéresse : poste de data engineer, 52 k€.\n"
        'Seriez-vous disponible pour un échange ? On dit de vous : "la meilleure".\n\nJulien',
    ),
    Sent(
        thread("Julien"), CAMILLE, (JULIEN,), "2026-02-27 11:40:00",
        "Bonjour Julien, avec plaisir 🙂 Mardi 3 mars à 14 h ?",
    ),
    Sent(thread("Julien"), JULIEN, (CAMILLE,), "2026-02-27 12:05:00", "Parfait, c'est noté. À mardi !"),
    Sent(thread("Anne"), CAMILLE, (ANNE,), "2026-03-01 17:00:00", "Bonjour Anne, je vous envoie mon CV."),
    Sent(
        thread("Anne"), ANNE, (CAMILLE,), "2026-03-02 09:30:00", "",
        attachments="https://www.linkedin.com/dms/prv/document/A1,https://www.linkedin.com/dms/prv/image/A2",
    ),
    Sent(
        thread("Group"), ZOE, (CAMILLE, ANNE, OLGA), "2026-03-03 10:00:00", "Qui vient jeudi ?",
        title="Anciens de Lyon 2",
    ),
    Sent(
        thread("Group"), OLGA, (ZOE, CAMILLE, ANNE), "2026-03-03 10:00:00", "Moi.", title="Anciens de Lyon 2",
    ),
    Sent(thread("Gone"), GONE, (CAMILLE,), "2025-11-04 10:00:00", "Merci, à bientôt", folder="ARCHIVE"),
    Sent(
        thread("Inmail"), OLGA, (CAMILLE,), "2026-03-05 15:20:00",
        f"{SPIN}Bonjour Camille,</p>{SPIN}Nous cherchons une <b>cheffe de projet</b>&nbsp;: R&amp;D, 2&lt;3"
        f" jours.<br>Intéressée&nbsp;?</p>{SPIN}<br></p>{SPIN}Olga</p>",
        subject="Poste de cheffe de projet R&amp;D",
    ),
    Sent(
        thread("Sponsor"), SPONSOR, (CAMILLE,), "2025-12-01 08:00:00",
        f"{SPIN}Hi %FIRSTNAME%,</p>{SPIN}Boost your career&nbsp;!</p>", title="Sponsored Conversation",
    ),
)  # fmt: skip
DRAFT = Sent(thread("Julien"), CAMILLE, (JULIEN,), "2026-03-11 20:00:00", "Bonjour Julien, je", draft="Yes")


def csv_text(
    columns: Sequence[str],
    rows: Sequence[Row],
    *,
    quoted: bool = False,
    delimiter: str = ",",
    end: str = "\n",
) -> str:
    """The rows as CSV; a name that is not among a row's columns is looked up in capitals."""
    out = io.StringIO()
    # Python's writer leaves a lone carriage return unquoted; no other writer of CSV does.
    quoted = quoted or any("\r" in value for row in rows for value in row.values())
    style: Literal[0, 1] = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(out, quoting=style, delimiter=delimiter, lineterminator=end)
    writer.writerow(columns)
    writer.writerows([row[column.upper()] for column in columns] for row in rows)
    return out.getvalue()


PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location\n"
    "Camille,Renard,,,,Data engineer,,,,Lyon\n"
)
CONNECTIONS = (
    'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Julien,Moreau,https://www.linkedin.com/in/julien-moreau-rh,,Datalys,Talent Acquisition Manager,"
    "08 Feb 2026\n"
    ',,,,,,07 Jun 2022\nOlga,Petit,https://www.linkedin.com/in/olga-petit,,"Brévent, SAS",,01 Jan 2024'
)
ASSISTANT = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
OTHERS = {
    "guide_messages.csv": ASSISTANT,
    "coach_messages.csv": ASSISTANT,
    "LearningCoachMessages.csv": "No conversations found",
    "Articles/Articles/messages.html": "<p>My first article</p>",
}


def newest_first(story: Sequence[Sent]) -> list[Row]:
    """The rows as most exports order them."""
    return oldest_first(story)[::-1]


def oldest_first(story: Sequence[Sent]) -> list[Row]:
    """The rows the other way round."""
    return [sent.row() for sent in sorted(story, key=lambda sent: sent.at)]


def spreadsheet_date(row: Row, form: str) -> Row:
    """A row as a spreadsheet saves it, with its date rewritten."""
    return {**row, "DATE": form}


def doubly_encoded(text: str) -> str:
    """UTF-8 read as Windows-1252 once, the open bytes kept as they are."""
    return "".join(
        bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte)) for byte in text.encode()
    )


def messages_files() -> dict[str, bytes]:
    """Every column variant and every damage as the bytes of a messages.csv, by file name."""
    newest, oldest = newest_first(STORY), oldest_first(STORY)
    with_draft = newest_first((*STORY, DRAFT))
    western = [row for row in newest if "🙂" not in row["CONTENT"]]
    rewritten = [spreadsheet_date(row, "4-Apr-21") for row in western]
    quoted = csv_text(ELEVEN, newest, quoted=True)
    texts = {
        "2018-seven.csv": csv_text(SEVEN, newest),
        "2021-nine.csv": csv_text(NINE, newest),
        "2022-nine-oldest-first.csv": csv_text(NINE, oldest),
        "2023-ten.csv": csv_text(TEN, newest),
        "2024-thirteen.csv": csv_text(THIRTEEN, with_draft),
        "2025-twelve.csv": csv_text(TWELVE, with_draft),
        "2025-archived.csv": csv_text(ARCHIVED, with_draft),
        "2026-eleven-quoted.csv": quoted,
        "2026-thirteen-quoted.csv": csv_text(THIRTEEN, with_draft, quoted=True),
        "saved-bom-crlf.csv": "\ufeff" + csv_text(ELEVEN, newest, end="\r\n"),
        "saved-semicolons.csv": "\ufeff" + csv_text(ELEVEN, newest, delimiter=";", end="\r\n"),
        "saved-twice-encoded.csv": doubly_encoded(quoted),
        "saved-dates-lost.csv": "\ufeff" + csv_text(ELEVEN, rewritten, delimiter=";", end="\r\n"),
    }
    files = {name: text.encode() for name, text in texts.items()}
    files["saved-windows-1252.csv"] = csv_text(ELEVEN, western, delimiter=";", end="\r\n").encode("cp1252")
    files["saved-utf-16.csv"] = csv_text(ELEVEN, newest, delimiter="\t", end="\r\n").encode("utf-16")
    return files


def zip_bytes(members: dict[str, str | bytes]) -> bytes:
    """A zip with these files, always the same bytes for the same zlib."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, WHEN), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def zip_members() -> dict[str, dict[str, str | bytes]]:
    """The zips and what is in them."""
    files = messages_files()
    whole: dict[str, str | bytes] = {
        **OTHERS,
        "Profile.csv": PROFILE,
        "Connections.csv": CONNECTIONS,
        "messages.csv": files["2026-eleven-quoted.csv"],
    }
    nested = {f"Complete_LinkedInDataExport_03-12-2026/{name}": content for name, content in whole.items()}
    return {
        "Basic_LinkedInDataExport_03-12-2026.zip": whole,
        "zipped-again.zip": {**nested, "__MACOSX/._messages.csv": b"\x00\x05\x16\x07"},
        "without-messages.zip": {"Profile.csv": PROFILE, "Connections.csv": CONNECTIONS, **OTHERS},
    }


def main() -> None:
    """Write the committed files."""
    FOLDER.mkdir(exist_ok=True)
    for name, content in messages_files().items():
        (FOLDER / name).write_bytes(content)
    for name, members in zip_members().items():
        (FOLDER / name).write_bytes(zip_bytes(members))


if __name__ == "__main__":
    main()
