"""The demo without a display: through every conversation as a person would go, noting what the page shows.

Reads the advice from the panel only, and so shows what a user sees.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.browser.extension import Extension
from tests.browser.window import Window

from .paths import BUILD

PICTURES = BUILD / "demo"
COLUMNS = (19, 23, 24, 46, 17)


@dataclass(frozen=True, slots=True)
class Stop:
    """What one conversation showed, in the columns' order."""

    who: str
    stage: str
    action: str = "-"
    when: str = "-"
    channel: str = "-"
    outcome: str = "-"

    def line(self) -> str:
        """One aligned line; what is too long for its column is cut."""
        cells = (self.who, self.stage, self.action, self.when, self.channel)
        cut = (
            cell if len(cell) <= width else cell[: width - 1] + "…"
            for cell, width in zip(cells, COLUMNS, strict=True)
        )
        padded = (cell.ljust(width) for cell, width in zip(cut, COLUMNS, strict=True))
        return "  ".join([*padded, self.outcome])


def walk(window: Window, extension: Extension) -> Iterator[str]:
    """Every conversation of the inbox: a heading, then a line each."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    yield Stop("who", "stage", "action", "when", "channel", "draft").line()
    for number, thread in enumerate(window.site.threads, start=1):
        window.switch(thread.slug)
        extension.wait_until_kept(number)
        stage = thread.slug.replace("-", " ")
        picture = PICTURES / f"{number:02}-{thread.slug}"
        if window.badge.count() == 0:
            window.page.screenshot(path=f"{picture}.png")
            yield Stop(thread.who, stage, outcome="no badge: not about a position").line()
        else:
            yield visit(window, thread.who, stage, picture).line()


def visit(window: Window, who: str, stage: str, picture: Path) -> Stop:
    """Open the panel, insert the draft, close the panel; a picture of each."""
    action = text_of(window.wait_for_advice())
    window.open_panel()
    window.page.screenshot(path=f"{picture}-panel.png")
    when = text_of(window.part("when").locator(".lead"))
    channel = text_of(window.part("channel").locator(".lead"))
    outcome = insert(window)
    window.part("close").click()
    window.page.screenshot(path=f"{picture}-composer.png")
    return Stop(who, stage, action, when, channel, outcome)


def insert(window: Window) -> str:
    """Insert the draft where one is offered; what came of it, in the words of the panel if it was refused."""
    if window.part("draft").count() == 0:
        return "nothing to write"
    if window.part("insert").count() == 0:
        return "not inserted: goes by another channel"
    draft = window.draft
    window.part("insert").click()
    notice = window.part("notice")
    expect(notice).not_to_have_attribute("data-outcome", "")
    if notice.get_attribute("data-outcome") != "inserted":
        return text_of(notice)
    exact = window.paragraphs == draft.split("\n")
    return "inserted" if exact and not window.sent else "inserted, but not as it is in the panel"


def text_of(part: Locator) -> str:
    """The words of a part, on one line; a dash where it is not shown."""
    return " ".join(part.inner_text().split()) if part.count() else "-"
