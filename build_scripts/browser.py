"""Finds a Chromium that loads unpacked extensions, or installs one where that is possible.

In this order: RELANCE_CHROMIUM, the machine's own, Playwright's download, Debian's package.
"""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from .commands import Command, run, say, step
from .errors import BuildError

VARIABLE = "RELANCE_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
MAC_APPLICATIONS = (
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
)
# From this version on the branded browser ignores --load-extension; Chromium still honours it.
CHROME_WITHOUT_EXTENSIONS = 137
PLAYWRIGHT_PATH = (
    "from playwright.sync_api import sync_playwright\n"
    "with sync_playwright() as playwright: print(playwright.chromium.executable_path)"
)
ADVICE = (
    "no usable browser was found, and none could be installed. Install Chromium (Debian, Ubuntu: "
    "`sudo apt-get install chromium`; macOS: `brew install --cask chromium`), or set "
    f"{VARIABLE} to the path of one, then run this again"
)


def find_browser(python: Path) -> str:
    """The path of a browser that starts; `python` is the one that has Playwright.

    Raises:
        BuildError: RELANCE_CHROMIUM does not start, or no browser is to be had.
    """
    named = os.environ.get(VARIABLE)
    if named:
        if not usable(named):
            raise BuildError(f"{VARIABLE}={named} does not start; name a working Chromium or unset it")
        return named
    found = on_machine() or from_playwright(python) or from_debian()
    if found is None:
        raise BuildError(ADVICE)
    return found


def candidates() -> Iterator[str]:
    """Where a browser usually stands on Linux and macOS."""
    for name in NAMES:
        path = shutil.which(name)
        if path is not None:
            yield path
    if sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield from (str(folder / name) for name in MAC_APPLICATIONS)


def usable(path: str) -> bool:
    """Whether it starts, and would load an unpacked extension."""
    try:
        version = run([path, "--version"], timeout=60)
    except BuildError:
        return False
    branded = re.match(r"Google Chrome (\d+)\.", version)
    return branded is None or int(branded[1]) < CHROME_WITHOUT_EXTENSIONS


def on_machine() -> str | None:
    """The first usable one of those installed."""
    return next((path for path in candidates() if usable(path)), None)


def from_playwright(python: Path) -> str | None:
    """Playwright's own build, downloaded unless it is there; None where that cannot be."""
    try:
        path = run([python, "-c", PLAYWRIGHT_PATH], timeout=120).strip()
        if not usable(path):
            install: Command = [python, "-m", "playwright", "install", "--no-shell", "chromium"]
            step("a browser, Playwright's download", install, timeout=900)
    except BuildError as error:
        say(f"  Playwright's browser cannot be had here: {str(error).splitlines()[0]}")
        return None
    return path if usable(path) else None


def from_debian() -> str | None:
    """Debian's package, where this is root on a Debian; None elsewhere."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return None
    try:
        step("Debian's package lists", ["apt-get", "update"], timeout=600)
        install = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]
        step("a browser, Debian's package", install, timeout=1800)
    except BuildError as error:
        say(f"  Debian's browser cannot be had here: {str(error).splitlines()[0]}")
    return on_machine()
