"""Starts a Chromium with a fresh profile and the built extension, and speaks to the extension's worker."""

import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import BrowserContext, Error, Playwright, Worker

from build_scripts.tools import tools

from .inbox import NOW, TIME_ZONE

QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying",
    "--disable-sync",
    "--no-pings",
)
# Without these the browser itself opens connections to the sites it expects to be visited.
PREFERENCES = {"net": {"network_prediction_options": 2}, "autofill": {"profile_enabled": False}}
SIZE = {"width": 1366, "height": 900}


@contextmanager
def chromium(
    playwright: Playwright,
    *,
    extension: Path | None,
    language: Literal["en", "fr"] = "fr",
    headless: bool = True,
    proxy: str | None = None,
) -> Iterator[BrowserContext]:
    """A browser with a fresh profile in the demo's time zone; `language` is that of its own interface."""
    with tempfile.TemporaryDirectory(prefix="relance-", ignore_cleanup_errors=True) as profile:
        _write_preferences(Path(profile))
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=tools().chromium,
            headless=False,  # the new headless mode is asked for by an argument: it loads extensions
            args=[*_arguments(extension, headless), f"--lang={language}"],
            ignore_default_args=[
                "--disable-extensions",
                "--disable-component-extensions-with-background-pages",
            ],
            env={**os.environ, "LANGUAGE": language},
            locale={"en": "en-GB", "fr": "fr-FR"}[language],
            timezone_id=TIME_ZONE,
            viewport={"width": SIZE["width"], "height": SIZE["height"]},
            proxy={"server": proxy} if proxy else None,
        )
        try:
            yield context
        finally:
            _close(context)


def _close(context: BrowserContext) -> None:
    """Close the browser, unless the user was faster."""
    try:
        context.close()
    except Error:
        if context.browser is not None and context.browser.is_connected():
            raise


def _write_preferences(profile: Path) -> None:
    (profile / "Default").mkdir()
    (profile / "Default" / "Preferences").write_text(json.dumps(PREFERENCES), encoding="utf-8")


def _arguments(extension: Path | None, headless: bool) -> Sequence[str]:
    arguments = [*QUIET]
    if headless:
        arguments.append("--headless=new")
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    if extension is not None:
        arguments += [f"--disable-extensions-except={extension}", f"--load-extension={extension}"]
    return arguments


def service_worker(context: BrowserContext) -> Worker:
    """The extension's background worker, waited for."""
    return context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")


def set_clock(context: BrowserContext, now: str = NOW) -> None:
    """Fix the moment the extension takes for now; development builds only."""
    settings = json.dumps({"developer": {"now": now}})
    service_worker(context).evaluate(f"chrome.storage.local.set({settings})")
