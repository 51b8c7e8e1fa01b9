"""Check the labelled conversations of this folder: form, order, weekday names, the arithmetic of the labels.

A line is a conversation with its label in `gold`: what is so of it, the next action and, in `why`, the reason
in words. Besides what is compared, `gold` has the rule and the anchor that the window follows from, and the
status. `held_out/` measures only: whoever writes lexicons and rules looks at the other half.

Independent of the core on purpose: it counts days with the `holidays` package alone, so that a mistake of the
core cannot hide behind the same mistake here. It must not import `relance`.

Usage: check.py [FILE.jsonl ...] (all files of this folder when none is named); status 1 when a line is wrong.
"""

import json
import re
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import holidays

HERE = Path(__file__).parent
WINDOWS = {  # rule: days from the anchor to the first and the last day of the window
    "thank": (2, 3),
    "promised": (2, 3),
    "open": (10, 12),
    "pre": (7, 9),
    "again": (10, 12),
    "noshow": (0, 1),
}
ADDRESSES: dict[str, set[str | None]] = {
    "fr": {"tu", "vous"},
    "de": {"du", "Sie"},
    "es": {"tú", "usted"},
    "it": {"tu", "Lei"},
    "pt": {"tu", "você"},
    "nl": {"je", "u"},
    "en": {None},
}
CHANNELS = {"linkedin", "email", "phone", "video", "sms"}
THANKS_LAST = 10  # days after the interview during which a missed thank-you stays the advice
WEEKDAYS = {  # Monday to Sunday
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "en": "mon(?:day)? tue(?:s|sday)? wed(?:s|nesday)? thu(?:r|rs|rsday)? fri(?:day)? sat(?:urday)? "
    "sun(?:day)?",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "es": "lunes martes mi[ée]rcoles jueves viernes s[áa]bado domingo",
    "it": "luned[iì] marted[iì] mercoled[iì] gioved[iì] venerd[iì] sabato domenica",
    "pt": r"segunda(?:-feira)? ter[çc]a(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? "
    "s[áa]bado domingo",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}
MONTHS = (  # January to December, in any of the languages
    "jan|ene|gen|janv",
    "feb|fév|fev|febb",
    "mar|mär|mrt|maart|mars",
    "apr|avr|abr",
    "may|mai|mag|mei",
    "jun|juin|giu",
    "jul|juil|lug",
    "aug|août|aout|ago",
    "sep",
    "oct|okt|ott|out",
    "nov",
    "dec|déc|dez|dic",
)
MONTH = rf"(?P<{{}}>\b(?:{'|'.join(MONTHS)})[^\W\d_]*\.?)"
CLOCK = (
    r"(?:\s?(?:h\b|h\d|uhr|u\b|u\d|am\b|pm\b|a\.m|p\.m|uur|heures|horas|ore)|:|\.(?:00|15|30|45)\b|[-–]\d)"
)
DATED = (
    r"\b{name},?\s+(?:(?:the|le|el|il|den|dem|der|o|no)\s+)?(?:(?:dia|día)\s+)?"
    + rf"(?:{MONTH.replace('{}', 'before')}\s+)?"
    + r"(?P<day>\d{1,2})(?:[/.](?!00|15|30|45)(?P<number>\d{1,2})\b)?(?:st|nd|rd|th|er|e|º|\.)?(?!\d)(?!"
    + CLOCK
    + r")"
    + rf"(?:\s+(?:(?:of|de|di)\s+)?{MONTH.replace('{}', 'after')})?"
)


@cache
def closed_days(country: str) -> frozenset[date]:
    """The national holidays of the years that the conversations are in."""
    return frozenset(holidays.country_holidays(country, years=range(2025, 2029)))


def business_day(day: date, country: str) -> date:
    """The day itself, or the next one that is neither a weekend nor a national holiday of `country`."""
    closed = closed_days(country)
    while day.weekday() > 4 or day in closed:
        day += timedelta(days=1)
    return day


def country_of(case: dict[str, Any]) -> str:
    """The user's country; a conversation that leaves it to the zone carries it in the label."""
    return str(case["context"].get("country") or case["gold"]["country"])


def here(case: dict[str, Any], moment: str) -> datetime:
    """The moment on the user's own clock."""
    return datetime.fromisoformat(moment).astimezone(ZoneInfo(case["context"]["time_zone"]))


def form_faults(case: dict[str, Any]) -> Iterator[str]:
    """Faults of the conversation itself."""
    others = {person["name"] for person in case["participants"]}
    me, previous = case["me"]["name"], None
    if me in others or not others:
        yield "the participants must be the others, without the user"
    for message in case["messages"]:
        sent = datetime.fromisoformat(message["sent_at"])
        if message["sender"] not in others | {me}:
            yield f"unknown sender {message['sender']}"
        if message["kind"] not in {"message", "inmail", "sponsored"} or not message["text"].strip():
            yield f"bad kind or empty text at {message['sent_at']}"
        if sent.tzinfo is None or (previous and sent < previous):
            yield f"message of {message['sent_at']} has no offset or is out of order"
        previous = sent
    now = datetime.fromisoformat(case["context"]["now"])
    if previous is None or now <= previous:
        yield "now must come after the last message"
    if now.utcoffset() != here(case, case["context"]["now"]).utcoffset():
        yield "the offset of now is not that of the time zone"


def month_of(word: str) -> int:
    """The number of a month named in any of the languages."""
    return next(n for n, stems in enumerate(MONTHS, 1) if re.match(stems, word.lower()))


def dated_days(found: re.Match[str], near: list[date]) -> list[date]:
    """The days near the message that the numbers behind a weekday's name may mean."""
    day, number, word = int(found["day"]), found["number"], found["before"] or found["after"]
    if number:
        return [d for d in near if {(d.day, d.month), (d.month, d.day)} & {(day, int(number))}]
    return [d for d in near if d.day == day and (not word or d.month == month_of(word))]


def weekday_faults(case: dict[str, Any], language: str) -> Iterator[str]:
    """A weekday's name before a day number must agree with a calendar day near the message."""
    for message in case["messages"]:
        sent = here(case, message["sent_at"]).date()
        near = [sent + timedelta(days=n) for n in range(-31, 121)]
        for index, name in enumerate(WEEKDAYS[language].split()):
            for found in re.finditer(DATED.replace("{name}", name), message["text"], re.IGNORECASE):
                if int(found["day"]) <= 31 and index not in {d.weekday() for d in dated_days(found, near)}:
                    yield f"{found[0]!r} written on {sent} is no such day"


def label_faults(case: dict[str, Any]) -> Iterator[str]:
    """Faults of the label that need no arithmetic."""
    gold = case["gold"]
    action, rule = gold["action"], gold.get("rule")
    if not gold["why"].strip():
        yield "no reason given"
    filled = [key for key in ("language", "address", "interview", "answer_by", "channels") if gold[key]]
    if not gold["recruiting"] and (action != "none" or filled):
        yield f"not recruiting, so {filled or action} must be empty"
    if gold["recruiting"] and gold["address"] not in ADDRESSES[gold["language"]]:
        yield f"address {gold['address']} is no form of {gold['language']}"
    if (rule is not None) != (action in ("thank", "follow_up")) or (rule == "thank") != (action == "thank"):
        yield f"rule {rule} does not belong to {action}"
    if bool(gold["channels"]) != (action not in ("none", "move_on")) or set(gold["channels"]) - CHANNELS:
        yield "wrong channels"
    if action == "thank" and set(gold["channels"]) - {"linkedin", "email"}:
        yield "thanks go by linkedin or e-mail only"
    if rule == "promised" and gold["anchor"] != gold["answer_by"]:
        yield "a promised date is its own anchor"


def interview_faults(case: dict[str, Any]) -> Iterator[str]:
    """The interview's status must agree with the clock."""
    interview = case["gold"]["interview"]
    if not interview or interview["status"] == "cancelled":
        return
    zone = ZoneInfo(case["context"]["time_zone"])
    clock = interview["time"] or "12:00"
    at = datetime.fromisoformat(f"{interview['date']}T{clock}").replace(tzinfo=zone)
    if (interview["status"] == "planned") != (at > datetime.fromisoformat(case["context"]["now"])):
        yield f"interview at {at} cannot be {interview['status']}"


def status_of(case: dict[str, Any], first: date, last: date | None) -> str:
    """The advice's status as of now."""
    today = here(case, case["context"]["now"]).date()
    if today < first:
        return "upcoming"
    return "overdue" if last is not None and today > last else "due"


def window_faults(case: dict[str, Any]) -> Iterator[str]:
    """The window must follow from the anchor and the rule, the status from the window."""
    gold = case["gold"]
    action, country, rule = gold["action"], country_of(case), gold.get("rule")
    if action == "none":
        return
    anchor = date.fromisoformat(gold["anchor"])
    if rule is None:
        if gold["earliest"] or gold["latest"]:
            yield f"the labels give no window to {action}"
        following = business_day(anchor + timedelta(days=1), country)
        first, last = (anchor, following) if action == "reply" else (anchor + timedelta(days=10), None)
    else:
        first, last = (business_day(anchor + timedelta(days=n), country) for n in WINDOWS[rule])
        if [gold["earliest"], gold["latest"]] != [str(first), str(last)]:
            yield f"window {gold['earliest']} to {gold['latest']} should be {first} to {last}"
    status = status_of(case, first, last)
    if gold["status"] != status:
        yield f"status {gold['status']} should be {status}"
    if rule == "thank" and here(case, case["context"]["now"]).date() > anchor + timedelta(days=THANKS_LAST):
        yield "too late to thank"
    if rule == "thank" and gold["interview"]["status"] == "cancelled":
        yield "no thanks for a cancelled interview"


def faults(case: dict[str, Any], language: str) -> list[str]:
    """Everything wrong with one labelled conversation."""
    checks = (form_faults(case), weekday_faults(case, language), label_faults(case), interview_faults(case))
    return [fault for check in (*checks, window_faults(case)) for fault in check]


def load(path: Path) -> list[dict[str, Any]]:
    """The conversations of one file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def files() -> list[Path]:
    """Every file of labelled conversations, those held out included."""
    return sorted(HERE.rglob("*.jsonl"))


def repeated(cases: list[dict[str, Any]], length: int = 9) -> Iterator[str]:
    """Runs of `length` words that two conversations share: no two may be alike."""
    seen: dict[tuple[str, ...], str] = {}
    for case in cases:
        for message in case["messages"]:
            words = re.findall(r"\w+", message["text"].lower())
            for start in range(len(words) - length + 1):
                run = tuple(words[start : start + length])
                if seen.setdefault(run, case["id"]) != case["id"]:
                    yield f"{case['id']} shares {' '.join(run)!r} with {seen[run]}"


def main(paths: list[str]) -> int:
    """Print every fault; 0 when there is none."""
    named = [Path(path) for path in paths] or files()
    cases = [(case, path.stem) for path in named for case in load(path)]
    wrong = [f"{case['id']}: {fault}" for case, language in cases for fault in faults(case, language)]
    wrong += repeated([case for case, _ in cases])
    identifiers = [case["id"] for case, _ in cases]
    wrong += [f"{name}: id used twice" for name in set(identifiers) if identifiers.count(name) > 1]
    print("\n".join(wrong or [f"{len(cases)} conversations, nothing wrong"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
