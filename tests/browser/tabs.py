"""Opens tabs on the test site for one test, and leaves pictures of them when it fails."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import pytest
from playwright.sync_api import BrowserContext

from build_scripts.paths import BUILD
from tests.browser.window import Window
from tests.site.serve import Site, Variant

PICTURES = BUILD / "browser"
PLAIN = Variant()
FAILED = pytest.StashKey[bool]()


class OpenThread(Protocol):
    """Opens a conversation in a tab of its own."""

    def __call__(self, slug: str, variant: Variant = PLAIN, /) -> Window:
        """The tab, once the page has built the conversation."""


@contextmanager
def tabs(context: BrowserContext, visited: list[Site], test: pytest.Item) -> Iterator[OpenThread]:
    """Give a function that opens tabs; close them at the end."""
    windows: list[Window] = []

    def open_one(slug: str, variant: Variant = PLAIN, /) -> Window:
        site = Site(variant=variant)
        visited.append(site)
        page = context.new_page()
        site.attach(page)
        windows.append(Window(page, site))
        windows[-1].visit(slug)
        return windows[-1]

    try:
        yield open_one
    except BaseException:
        test.stash[FAILED] = True
        raise
    finally:
        if test.stash.get(FAILED, False):
            take_pictures(windows, test.name)
        for window in windows:
            window.page.close()


def take_pictures(windows: list[Window], test: str) -> None:
    """Keep what the tabs show."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for number, window in enumerate(windows):
        window.page.screenshot(path=PICTURES / f"{plain(test)}-{number}.png")


def plain(name: str) -> str:
    """A test's name as a file name."""
    return re.sub(r"\W+", "-", name).strip("-")
