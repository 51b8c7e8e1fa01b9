"""Day headings and clocks in the page's languages; what is not understood is nothing."""

from typing import Any

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.room import room

NOW = "2026-03-12T10:00:00+01:00"  # a Thursday
UNDERSTOOD = [
    ("en", "Today", "2:04 PM", "2026-03-12 14:04"),
    ("en", "TODAY", "12:30 AM", "2026-03-12 00:30"),
    ("en", "Yesterday", "12:05 PM", "2026-03-11 12:05"),
    ("en", "Saturday", "8:41 AM", "2026-03-07 08:41"),
    ("en", "Thursday", "8:41 AM", "2026-03-05 08:41"),
    ("en", "FEB 25", "8:41\u202fPM", "2026-02-25 20:41"),
    ("en", "26 May", "08:41", "2025-05-26 08:41"),
    ("en", "AUG 3, 2025", "8:41 PM", "2025-08-03 20:41"),
    ("en", "Thursday, December 25, 2025", "8:41 PM", "2025-12-25 20:41"),
    ("en-GB", "12 Sept 2025", "20:41", "2025-09-12 20:41"),
    ("fr", "aujourd’hui", "14:25", "2026-03-12 14:25"),
    ("fr", "Aujourd'hui", "14:25", "2026-03-12 14:25"),
    ("fr", "hier", "09:43", "2026-03-11 09:43"),
    ("fr", "mardi", "09:43", "2026-03-10 09:43"),
    ("fr", "15 sept.", "09:43", "2025-09-15 09:43"),
    ("fr", "1er févr.", "09:43", "2026-02-01 09:43"),
    ("fr", "29 mars 2026", "02:30", "2026-03-29 03:30"),
    ("es", "viernes", "14:44", "2026-03-06 14:44"),
    ("es", "12 de ene", "2:44 p. m.", "2026-01-12 14:44"),
    ("es", "ayer", "14:44", "2026-03-11 14:44"),
    ("pt", "segunda-feira", "14:05", "2026-03-09 14:05"),
    ("pt", "12 de fev.", "14:05", "2026-02-12 14:05"),
    ("pt", "12 de fevereiro de 2025", "14:05", "2025-02-12 14:05"),
    ("pt", "ontem", "14:05", "2026-03-11 14:05"),
    ("de", "gestern", "14:05", "2026-03-11 14:05"),
    ("de", "Dienstag", "14:05", "2026-03-10 14:05"),
    ("de", "3. Jan.", "14:05", "2026-01-03 14:05"),
    ("it", "oggi", "09:05", "2026-03-12 09:05"),
    ("it", "lunedì", "14:05", "2026-03-09 14:05"),
    ("it", "15 dic 2025", "14:05", "2025-12-15 14:05"),
    ("nl", "gisteren", "14:05", "2026-03-11 14:05"),
    ("nl", "maandag", "14:05", "2026-03-09 14:05"),
    ("nl", "15 mrt 2025", "14:05", "2025-03-15 14:05"),
]
NOT_UNDERSTOOD = [
    ("en", "the other day", "14:05"),
    ("en", "3/4/2026", "14:05"),
    ("en", "Feb 30", "14:05"),
    ("en", "Feb 12", "soon"),
    ("en", "Feb 12", "14:05 PM"),
    ("en", "Feb 12", "25:05"),
    ("en", "février 12", "14:05"),
    ("fr", "Feb 12", "14:05"),
    ("en", "Feb 12 Mar 13", "14:05"),
    ("en", "", ""),
]
ALL = """([cases, now]) => { ROOM;
    const two = value => String(value).padStart(2, "0");
    const written = day => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())} `
        + `${two(day.getHours())}:${two(day.getMinutes())}`;
    const at = ([language, heading, clock]) => room.shownAt(heading, clock, language, new Date(now));
    return cases.map(at).map(ms => ms === null ? null : written(new Date(ms)));
}"""


@pytest.fixture
def times(bare: BrowserContext) -> list[Any]:
    """What each of the cases is understood as, in the browser's zone, which is Paris."""
    page = bare.new_page()
    cases = [[*case[:3]] for case in (*UNDERSTOOD, *NOT_UNDERSTOOD)]
    found: list[Any] = page.evaluate(ALL.replace("ROOM", room()), [cases, NOW])
    page.close()
    return found


def test_headings_and_clocks_of_seven_languages_are_understood(times: list[Any]) -> None:
    wanted = [(*case[:3], case[3]) for case in UNDERSTOOD]
    assert [(*case[:3], at) for case, at in zip(UNDERSTOOD, times, strict=False)] == wanted


def test_what_is_not_understood_is_no_time(times: list[Any]) -> None:
    found = times[len(UNDERSTOOD) :]
    assert [case for case, at in zip(NOT_UNDERSTOOD, found, strict=True) if at is not None] == []
