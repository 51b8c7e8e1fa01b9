"""The options' values, checked, and what stands in for them: the machine's clock, zone and language."""

import argparse
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..conversation import InterfaceLanguage

_LOCAL_TIME = Path("/etc/localtime")
_ZONE_NAME = Path("/etc/timezone")


def moment(text: str) -> datetime:
    """A moment; without an offset it is local to the conversation."""
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time such as 2026-03-12T10:00") from error


def zone(text: str) -> str:
    """An IANA time zone's name."""
    if not _is_zone(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a time zone such as Europe/Paris")
    return text


def country(text: str) -> str:
    """A country's code, in capitals."""
    code = text.upper()
    if not re.fullmatch(r"[A-Z]{2}", code):
        raise argparse.ArgumentTypeError(f"{text!r} is not a country code such as FR")
    return code


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def machine_zone() -> str | None:
    """The machine's time zone, or None when it does not tell its name."""
    named = os.environ.get("TZ", "").lstrip(":")
    linked = str(_LOCAL_TIME.resolve()).partition("zoneinfo/")[2]
    written = _ZONE_NAME.read_text("utf-8").strip() if _ZONE_NAME.is_file() else ""
    return next((name for name in (named, linked, written) if name and _is_zone(name)), None)


def machine_now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


def machine_language() -> InterfaceLanguage:
    """The interface language of the locale; English when it is another one."""
    locale = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "fr" if locale.lower().startswith("fr") else "en"
