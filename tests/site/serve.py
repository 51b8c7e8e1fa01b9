"""Answers https://www.linkedin.com/messaging/ from disk through Playwright; refuses and records the rest.

`Variant` says how the page behaves; it can be exchanged between two visits.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, Route

from .inbox import NOW, Thread, milliseconds, my_name, read_threads

ORIGIN = "https://www.linkedin.com"
INBOX = f"{ORIGIN}/messaging/"
FEED = f"{ORIGIN}/feed/"
PAGE = Path(__file__).parent / "page"
TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".html": "text/html"}
# As strict as a site can be without breaking itself; own scripts only, and no text ever becomes markup.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "frame-ancestors 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)


Host = Literal["classic", "frame", "bubbles", "shadow", "frame-bubbles"]
OVERLAYS = frozenset({"bubbles", "shadow", "frame-bubbles"})
# What the top document is, and what stands in its frame.
PAGES: Mapping[Host, tuple[str, str | None]] = {
    "classic": ("classic.html", None),
    "frame": ("shell.html", "classic.html"),
    "bubbles": ("feed.html", None),
    "shadow": ("shadow.html", None),
    "frame-bubbles": ("shell.html", "overlay.html"),
}


@dataclass(frozen=True, slots=True)
class Variant:
    """How the page looks and behaves.

    `unsent` holds texts the user has left in message boxes, by conversation; `settle_ms` is when, after a
    click in the list, the name and then the messages of the new thread are there; `stale_pane` keeps the
    thread before mounted but hidden; `timeless`: no message's id tells when it was sent.
    `without_composer`: the others can no longer be answered.

    `host` is where the messages stand: the inbox in the top document or in the new shell's frame; or bubbles
    over the feed in the top document, in a shadow root or in that frame. Beside the frame a spare one is
    mounted, a pixel in size. Of those, `bubbles` are open, the
    first one active, and `folded` ones are not.
    """

    language: Literal["en", "fr"] = "fr"
    scheme: Literal["light", "dark"] = "light"
    host: Host = "classic"
    bubbles: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    press_enter_to_send: bool = False
    without_composer: bool = False
    stale_pane: bool = False
    timeless: bool = False
    settle_ms: tuple[int, int] = (60, 220)
    unsent: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Site:
    """The site with its inbox; `refused` are the addresses asked for that are not of it."""

    def __init__(self, threads: tuple[Thread, ...] | None = None, variant: Variant | None = None) -> None:
        self.threads = read_threads() if threads is None else threads
        self.variant = variant or Variant()
        self.refused: list[str] = []

    def attach(self, place: Page | BrowserContext) -> None:
        """Answer all requests of a tab, or of all tabs, from now on."""
        place.route("**/*", self._answer)

    def thread(self, slug: str) -> Thread:
        """The conversation of that file name."""
        return next(thread for thread in self.threads if thread.slug == slug)

    def address(self, slug: str) -> str:
        """The full address of a conversation; bubbles stand over a page that has none."""
        return FEED if self.variant.host in OVERLAYS else ORIGIN + self.thread(slug).path

    def _answer(self, route: Route) -> None:
        url = urlsplit(route.request.url)
        if url.scheme not in ("http", "https"):
            route.continue_()
        elif f"{url.scheme}://{url.netloc}" != ORIGIN or not self._fulfill(route, url.path, url.query):
            self.refused.append(route.request.url)
            route.abort("blockedbyclient")

    def _fulfill(self, route: Route, path: str, query: str) -> bool:
        top, framed = PAGES[self.variant.host]
        if path == "/site/data.json":
            route.fulfill(body=self._data(), content_type="application/json")
        elif path.startswith("/messaging/") or path == "/feed/":
            self._page(route, top)
        elif path == "/preload/" and framed is not None:
            self._page(route, "spare.html" if query == "spare" else framed)
        elif path == "/favicon.ico":
            route.fulfill(status=404)
        else:
            return self._file(route, path)
        return True

    def _page(self, route: Route, name: str) -> None:
        text = (PAGE / name).read_text(encoding="utf-8")
        text = text.replace("{{language}}", self.variant.language).replace("{{scheme}}", self.variant.scheme)
        headers = {"content-type": "text/html; charset=utf-8", "content-security-policy": POLICY}
        route.fulfill(body=text, headers=headers)

    @staticmethod
    def _file(route: Route, path: str) -> bool:
        file = PAGE / path.removeprefix("/site/")
        if not path.startswith("/site/") or file.parent != PAGE or not file.is_file():
            return False
        route.fulfill(body=file.read_bytes(), content_type=f"{TYPES[file.suffix]}; charset=utf-8")
        return True

    def _data(self) -> str:
        variant = self.variant
        data = {
            "now": milliseconds(NOW),
            "me": my_name(self.threads),
            "press_enter_to_send": variant.press_enter_to_send,
            "without_composer": variant.without_composer,
            "stale_pane": variant.stale_pane,
            "settle_ms": variant.settle_ms,
            "timeless": variant.timeless,
            "unsent": dict(variant.unsent),
            "bubbles": variant.bubbles,
            "folded": variant.folded,
            "threads": [thread.for_page() for thread in self.threads],
        }
        return json.dumps(data, ensure_ascii=False)
