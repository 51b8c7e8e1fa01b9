"""The extension's reading room alone, run in a page without the extension: what it reads can be looked at."""

from functools import cache
from typing import Any

from build_scripts.tools import node_script, run_node
from tests.browser.window import Window
from tests.site.inbox import NOW

ENTRY = """
export { readConversation } from "./src/linkedin/conversation";
export { LinkedInPage } from "./src/linkedin/page";
export { shownAt } from "./src/linkedin/shown-time";
"""
READ = "return room.readConversation(new room.LinkedInPage(document), new Date(now))"


@cache
def room() -> str:
    """The room as one script that defines `room`."""
    esbuild = node_script("esbuild", "bin/esbuild")
    return run_node(
        [esbuild, "--bundle", "--format=iife", "--global-name=room", "--loader=ts", "--charset=utf8"],
        stdin=ENTRY,
    )


def read(window: Window) -> dict[str, Any]:
    """What is read of the conversation that the tab shows."""
    found: dict[str, Any] = window.page.evaluate(f"now => {{ {room()}; {READ} }}", NOW)
    return found


def texts(window: Window) -> list[str]:
    """The texts of the messages read."""
    found = read(window)
    assert found["kind"] == "conversation", found
    return [message["text"] for message in found["messages"]]
