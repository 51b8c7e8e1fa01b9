"""Shows the built extension at work on the test site: in a window where there is a display, else by pictures.

`RELANCE_HEADLESS=1` asks for the pictures also where there is a display.
"""

import os
import sys
from typing import Literal

from playwright.sync_api import Playwright, sync_playwright

from tests.browser.extension import Extension
from tests.browser.window import Window
from tests.site.chromium import chromium
from tests.site.serve import INBOX, Site, Variant
from tests.site.wall import Wall

from .commands import say
from .demo_walk import PICTURES, walk
from .errors import BuildError
from .paths import DIST

BUILT = DIST / "chromium"


def main(arguments: list[str]) -> int:
    """Run the demo on what `build` wrote; the exit status is 0 also when a draft was not inserted."""
    if arguments:
        raise BuildError(f"the demo takes no options, and was given {' '.join(arguments)}")
    if not (BUILT / "manifest.json").is_file():
        raise BuildError(f"{BUILT} is missing; run `python3 -m build_scripts build`")
    with sync_playwright() as playwright:
        if has_display():
            show(playwright)
            return 0
        return take_pictures(playwright)


def has_display() -> bool:
    """Whether a window could be seen."""
    if os.environ.get("RELANCE_HEADLESS"):
        return False
    if sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def language() -> Literal["en", "fr"]:
    """French where the machine speaks French, else English."""
    return "fr" if os.environ.get("LANG", "").startswith("fr") else "en"


def show(playwright: Playwright) -> None:
    """Open the inbox in a window, and wait until it is closed."""
    site = Site(variant=Variant(language=language()))
    with chromium(playwright, extension=BUILT, language=language(), headless=False) as context:
        extension = Extension(context)
        extension.reset()
        extension.page.close()
        page = context.pages[0]
        site.attach(page)
        page.goto(INBOX)
        page.bring_to_front()
        say("The inbox is open; it is 12 March 2026 in it. Close the window to end.")
        page.wait_for_event("close", timeout=0)


def take_pictures(playwright: Playwright) -> int:
    """Walk through all conversations; a line and pictures for each."""
    site = Site(variant=Variant(language=language()))
    with (
        Wall() as wall,
        chromium(playwright, extension=BUILT, language=language(), proxy=wall.address) as context,
    ):
        extension = Extension(context)
        extension.reset()
        page = context.new_page()
        site.attach(page)
        page.goto(INBOX)
        for line in walk(Window(page, site), extension):
            say(line)
    say(f"pictures of each panel and message box: {PICTURES}")
    return 0
