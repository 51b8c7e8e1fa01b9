"""One Chromium for all tests, with the extension as built; each test has tabs and an empty storage."""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Playwright, expect, sync_playwright

from build_scripts.paths import DIST
from tests.browser.extension import Extension
from tests.browser.tabs import FAILED, OpenThread, tabs
from tests.site.chromium import chromium
from tests.site.serve import Site
from tests.site.wall import Wall


def pytest_configure(config: pytest.Config) -> None:
    """Tests about the whole session come after all others."""
    config.addinivalue_line("markers", "last: looks back at the whole session")
    expect.set_options(timeout=10_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the order, but for those marked `last`."""
    items.sort(key=lambda item: item.get_closest_marker("last") is not None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Tell the fixtures whether the test itself failed."""
    report = yield
    if call.when == "call":
        item.stash[FAILED] = call.excinfo is not None
    return report


@pytest.fixture(scope="session")
def built() -> Path:
    """The built extension."""
    folder = DIST / "chromium"
    if not (folder / "manifest.json").is_file():
        pytest.fail(f"{folder} is missing; run `python -m build_scripts build`", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright's driver."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def wall() -> Iterator[Wall]:
    """What every browser of the tests has for a network."""
    with Wall() as standing:
        yield standing


@pytest.fixture(scope="session")
def visited() -> list[Site]:
    """All sites of the session, each with what was asked of it in vain."""
    return []


@pytest.fixture(scope="session")
def french(playwright: Playwright, wall: Wall, built: Path) -> Iterator[BrowserContext]:
    """The browser of most tests: its interface is French."""
    with chromium(playwright, extension=built, language="fr", proxy=wall.address) as context:
        yield context


@pytest.fixture(scope="session")
def _extension(french: BrowserContext) -> Extension:
    return Extension(french)


@pytest.fixture
def extension(_extension: Extension) -> Extension:
    """The extension with an empty storage and the site's clock."""
    _extension.reset()
    return _extension


@pytest.fixture
def open_thread(
    extension: Extension, visited: list[Site], request: pytest.FixtureRequest
) -> Iterator[OpenThread]:
    """Opens conversations in tabs of their own; leaves a picture of each when the test fails."""
    with tabs(extension.context, visited, request.node) as open_one:
        yield open_one


@pytest.fixture(scope="session")
def bare(playwright: Playwright, wall: Wall) -> Iterator[BrowserContext]:
    """A browser without the extension."""
    with chromium(playwright, extension=None, proxy=wall.address) as context:
        yield context


@pytest.fixture
def open_bare(
    bare: BrowserContext, visited: list[Site], request: pytest.FixtureRequest
) -> Iterator[OpenThread]:
    """As `open_thread`, without the extension."""
    with tabs(bare, visited, request.node) as open_one:
        yield open_one
