"""The text of a message as its reader saw it: HTML to plain text, placeholders filled, campaigns told apart.

Knows single rows, the owner's name and whether the thread is a group; nothing of what messages say.
"""

import html
import re
from functools import cache
from html.parser import HTMLParser
from typing import Literal

from .knowledge import limits, words
from .rows import Row

Kind = Literal["message", "inmail", "sponsored"]
_BLANK_LINES = re.compile(r"\n{3,}")
_TAG = re.compile(r"<[^<>]*>")
_SPACES = re.compile(r"[^\S\n]+")


class _Text(HTMLParser):
    """Collects the words, with line breaks where elements end."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in words().html.silent:
            self._silent += 1
        elif tag == "br":
            self.parts.append("\n")
        elif tag == "li":
            self.parts.append("\n- ")
        elif tag in words().html.paragraphs:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in words().html.silent:
            self._silent = max(0, self._silent - 1)
        elif tag in words().html.paragraphs:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(_SPACES.sub(" ", data.replace("\n", " ")))


def html_to_text(body: str) -> str:
    """The words of an HTML body; paragraphs are apart by one empty line."""
    if len(body) > limits().html_characters.value:
        return html.unescape(_TAG.sub("\n", body)).strip()
    parser = _Text()
    parser.feed(body)
    parser.close()
    lines = [line.strip() for line in "".join(parser.parts).split("\n")]
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


@cache
def _shapes() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    known = words()
    return (
        re.compile(known.html.opening, re.IGNORECASE),
        re.compile(known.html.closing, re.IGNORECASE),
        re.compile(known.placeholders.pattern, re.IGNORECASE),
    )


def _marked(body: str) -> bool:
    return any(mark in body for mark in words().html.marks)


def is_html(body: str) -> bool:
    """Whether a body was written in LinkedIn's editor; a "<" in a plain message is none."""
    if "<" not in body:
        return False
    opening, closing, _ = _shapes()
    return bool(opening.search(body)) and (_marked(body) or bool(closing.search(body)))


def kind_of(row: Row, *, group: bool) -> Kind:
    """What sort of message a row is.

    A campaign is titled as such, or holds a placeholder that nobody filled, or is a marked body with a
    title of its own and no sender to answer to. Marked bodies alone prove nothing: recruiters'
    InMails come from the same editor.
    """
    if row.title in words().sponsored.titles or _shapes()[2].search(row.content):
        return "sponsored"
    if row.title and not group and not row.sender_url and _marked(row.content):
        return "sponsored"
    return "inmail" if row.subject else "message"


def _filled(text: str, first_name: str, last_name: str) -> str:
    if "%" not in text:
        return text
    known = words().placeholders
    text = re.sub(known.first_name, lambda _: first_name, text, flags=re.IGNORECASE)
    return re.sub(known.last_name, lambda _: last_name, text, flags=re.IGNORECASE)


def text_of(row: Row, kind: Kind, owner: str) -> tuple[str | None, str]:
    """Subject (None when empty) and text of a row, as the owner read them."""
    first, _, last = owner.partition(" ")
    subject, text = row.subject, row.content
    if is_html(text):
        text = html_to_text(text)
    elif kind != "message":
        text = html.unescape(text)
    if kind != "message":
        subject, text = html.unescape(subject), _filled(text, first, last)
    if not text.strip() and row.attachments:
        text = words().values.attachment
    return _filled(subject, first, last) or None, text
