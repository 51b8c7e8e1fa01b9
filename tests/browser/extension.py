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

KEPT = """([wanted, limit]) => new Promise((done, fail) => {
    const look = async () => {
        const all = await chrome.storage.local.get();
        if (Object.keys(all).filter(key => key.startsWith("conversation:")).length < wanted) return;
        chrome.storage.onChanged.removeListener(look);
        done(all);
    };
    chrome.storage.onChanged.addListener(look);
    const late = () => fail(new Error(`no advice on ${wanted} conversations was kept in ${limit} ms`));
    setTimeout(late, limit);
    look();
})"""
BACKGROUND_ENDED = """async limit => {
    const end = Date.now() + limit;
    while ((await chrome.runtime.getContexts({contextTypes: ["BACKGROUND"]})).length > 0) {
        if (Date.now() > end) throw new Error(`the service worker did not end within ${limit} ms`);
    }
}"""


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
        kept: dict[str, Any] = self.page.evaluate(KEPT, [conversations, ENGINE_MS])
        return kept

    def stop_service_worker(self) -> None:
        """Stop the background as the browser does when it is idle, and wait until it has ended."""
        session = self.context.new_cdp_session(self.page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        self.page.evaluate(BACKGROUND_ENDED, ENGINE_MS)
        session.detach()

    def close_engine(self) -> None:
        """Take the engine's document away, as the browser may."""
        self.page.evaluate("chrome.offscreen.closeDocument()")


def word(language: str, key: str) -> str:
    """A sentence of the interface."""
    file = EXTENSION / "_locales" / language / "messages.json"
    message: str = json.loads(file.read_text(encoding="utf-8"))[key]["message"]
    return message
