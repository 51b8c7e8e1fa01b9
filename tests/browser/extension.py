"""The extension as the browser sees it: its id, its storage, its service worker, its engine's document.

Reached through one of its own pages, so that it works also while the service worker is stopped.
"""

import json
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page

from build_scripts.paths import EXTENSION
from tests.browser.window import ENGINE_MS
from tests.site.chromium import service_worker
from tests.site.inbox import NOW

COUNT_KEPT = """async wanted => {
    const keys = Object.keys(await chrome.storage.local.get());
    return keys.filter(key => key.startsWith("conversation:")).length >= wanted;
}"""

NO_BACKGROUND = "chrome.runtime.getContexts({contextTypes: ['BACKGROUND']}).then(found => found.length === 0)"


class Extension:
    """The one extension of a browser."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.id = urlsplit(service_worker(context).url).netloc
        self.page = self._own_page()

    def _own_page(self) -> Page:
        page = self.context.new_page()
        page.goto(f"chrome-extension://{self.id}/options.html")
        return page

    def reset(self, now: str = NOW) -> None:
        """Forget all that was stored, and take `now` for the present moment."""
        developer = json.dumps({"developer": {"now": now}})
        self.page.evaluate(f"chrome.storage.local.clear().then(() => chrome.storage.local.set({developer}))")

    def wait_until_kept(self, conversations: int) -> dict[str, Any]:
        """Wait until advice on so many conversations is kept; gives all that is in the local storage."""
        self.page.wait_for_function(COUNT_KEPT, arg=conversations, timeout=ENGINE_MS, polling=50)
        kept: dict[str, Any] = self.page.evaluate("chrome.storage.local.get()")
        return kept

    def stop_service_worker(self) -> None:
        """Stop the background as the browser does when it is idle, and wait until it has ended."""
        session = self.context.new_cdp_session(self.page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        self.page.wait_for_function(NO_BACKGROUND)
        session.detach()

    def close_engine(self) -> None:
        """Take the engine's document away, as the browser may."""
        self.page.evaluate("chrome.offscreen.closeDocument()")


def word(language: str, key: str) -> str:
    """A sentence of the interface."""
    file = EXTENSION / "_locales" / language / "messages.json"
    message: str = json.loads(file.read_text(encoding="utf-8"))[key]["message"]
    return message
