"""One tab of the inbox with the extension's parts in it, as a person finds them; for tests and demo.

Knows the names of the parts (`data-part`), and no word that is shown.
"""

from typing import Any

from playwright.sync_api import Frame, FrameLocator, Locator, Page, expect

from tests.site.serve import OVERLAYS, Site

FRAME = "[data-testid=interop-iframe]"
ENGINE_MS = 30_000
"""How long the engine's first answer may take on a busy machine."""


class Window:
    """A tab; `site` is what it shows."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page = page
        self.site = site
        self.slug = ""

    def visit(self, slug: str) -> None:
        """Open a conversation by its address, and wait until the page has built it."""
        self.page.goto(self.site.address(slug))
        self._settled(slug)

    def switch(self, slug: str) -> None:
        """Go to a conversation by a click: on its row, brought into view first, or into its bubble."""
        if self._has_bubbles:
            self.bubble(slug).locator(".msg-form__contenteditable").click()
        else:
            self.row(slug).click()
        self._settled(slug)

    @property
    def _has_bubbles(self) -> bool:
        return self.site.variant.host in OVERLAYS

    @property
    def inside(self) -> Page | FrameLocator:
        """Where the messages are: the page with its shadow roots, or the frame in it."""
        framed = self.site.variant.host.startswith("frame")
        return self.page.frame_locator(FRAME) if framed else self.page

    @property
    def frame(self) -> Frame:
        """The same as a frame, to run scripts in."""
        framed = [frame for frame in self.page.frames if "/preload/?_bpr" in frame.url]
        return framed[0] if framed else self.page.main_frame

    def bubble(self, slug: str) -> Locator:
        """The bubble of a conversation."""
        who = self.site.thread(slug).who
        title = self.page.locator(".msg-overlay-bubble-header__title").filter(has_text=who)
        return self.inside.locator(".msg-overlay-conversation-bubble").filter(has=title)

    def row(self, slug: str) -> Locator:
        """The row of a conversation; rows far down are empty until they come into view."""
        position = [thread.slug for thread in self.site.threads].index(slug)
        row = self.inside.locator("ul.msg-conversations-container__conversations-list > li").nth(position)
        row.scroll_into_view_if_needed()
        return row.locator(".msg-conversation-listitem__link")

    def _settled(self, slug: str) -> None:
        self.slug = slug
        last = self.site.thread(slug).conversation["messages"][-1]["text"].splitlines()[-1]
        expect(self.pane.locator(".msg-s-event-listitem__body").last).to_contain_text(last)

    @property
    def pane(self) -> Locator:
        """The open conversation."""
        if self._has_bubbles:
            return self.bubble(self.slug)
        return self.inside.locator(".msg-thread").filter(visible=True)

    @property
    def composer(self) -> Locator:
        """LinkedIn's message box."""
        return self.pane.locator(".msg-form__contenteditable")

    @property
    def send(self) -> Locator:
        """LinkedIn's Send button."""
        return self.pane.locator(".msg-form__send-button")

    @property
    def paragraphs(self) -> list[str]:
        """The message box's text, an entry a paragraph; an empty box has one empty entry."""
        text: list[str] = self.composer.evaluate("box => [...box.childNodes].map(p => p.textContent)")
        return text

    def part(self, name: str) -> Locator:
        """A part of the extension."""
        return self.inside.locator(f'relance-root [data-part="{name}"]')

    @property
    def badge(self) -> Locator:
        """The badge."""
        return self.part("badge")

    def wait_for_advice(self) -> Locator:
        """The badge, once it tells the advice."""
        expect(self.badge).to_have_attribute("data-state", "ready", timeout=ENGINE_MS)
        return self.badge

    def open_panel(self) -> Locator:
        """Click the badge; gives the panel."""
        self.wait_for_advice().click()
        expect(self.part("panel")).to_be_visible()
        return self.part("panel")

    @property
    def draft(self) -> str:
        """The draft in the panel."""
        return self.part("draft").input_value()

    @property
    def sent(self) -> list[str]:
        """The texts that the page has sent."""
        return [entry["text"] for entry in self._diary("sent")]

    @property
    def keys(self) -> list[dict[str, Any]]:
        """The key events that the page has seen."""
        return self._diary("keys")

    @property
    def inputs(self) -> list[dict[str, Any]]:
        """The input events of the message box: `type` and whether it was `trusted`."""
        return self._diary("inputs")

    def _diary(self, key: str) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = self.frame.evaluate(f"window.__site.{key}")
        return entries

    def probe(self) -> dict[str, list[str]]:
        """What the page finds of us when it looks."""
        found: dict[str, list[str]] = self.frame.evaluate("window.__site.probe()")
        return found
