"""One process, stage by stage, in five languages: the same plan, said in each language's own words."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from relance.conversation import Conversation
from relance.pipeline import advise
from relance.record import AdviceRecord

FOLDER = Path(__file__).parent / "stages"
ZONES = {"de": "Europe/Berlin", "es": "Europe/Madrid", "it": "Europe/Rome", "nl": "Europe/Brussels",
         "pt": "Europe/Luxembourg"}  # fmt: skip
NAMES = {"I": "Kim Delvaux", "they": "Sam Oberlin"}


@dataclass(frozen=True, slots=True)
class Stage:
    """Who writes when (month, day and hour of 2026), after the first lines of another stage."""

    now: str
    lines: tuple[str, ...]
    action: str
    after: tuple[str, int] = ("", 0)
    interview: tuple[str, str, str] | None = None
    answer_by: str | None = None


MET = ("2026-03-06", "09:00", "held")
STAGES = {
    "proposed": Stage("03-04 10", ("they 03-03 09",), "reply"),
    "second_slot": Stage("03-16 10", ("they 03-02 09", "I 03-03 08", "they 03-03 09"), "thank",
                         interview=("2026-03-12", "10:00", "held")),
    "other_slot": Stage("03-05 10", ("they 03-02 09", "I 03-02 12", "they 03-02 15"), "thank",
                        interview=("2026-03-06", "11:00", "planned")),
    "promised": Stage("03-23 10", ("they 03-02 09", "I 03-02 12", "I 03-09 09", "they 03-10 11"), "follow_up",
                      interview=MET, answer_by="2026-03-20"),
    "rejected": Stage("03-18 10", ("they 03-17 16",), "reply", ("promised", 4), MET),
    "praised_and_rejected": Stage("03-18 10", ("they 03-17 16",), "reply", ("promised", 4), MET),
    "rejection_answered": Stage("03-20 10", ("I 03-18 16",), "none", ("rejected", 5)),
    "holding": Stage("03-06 10", ("they 03-02 09", "I 03-03 12", "they 03-03 13"), "none"),
    "two_follow_ups": Stage("03-20 10", ("I 02-02 09", "I 02-16 09", "I 03-02 09"), "move_on"),
    "moved": Stage("03-06 10", ("they 03-02 09", "I 03-02 12", "they 03-04 09", "I 03-04 12"), "thank",
                   interview=("2026-03-10", "09:00", "planned")),
    "promise_lapsed": Stage("03-23 10", ("they 03-19 10",), "follow_up", ("promised", 4), MET),
    "withdrawn": Stage("03-12 10", ("I 03-10 10",), "none", ("promised", 2)),
    "no_show": Stage("03-05 14", ("they 03-03 09", "I 03-03 12", "I 03-05 11"), "follow_up",
                     interview=("2026-03-05", "10:00", "cancelled")),
    "accepted": Stage("03-13 10", ("they 03-11 10", "I 03-11 18"), "none", ("promised", 3)),
    "document": Stage("03-05 10", ("they 03-02 09", "I 03-02 18", "they 03-04 09"), "reply"),
}  # fmt: skip


def moment(written: str) -> str:
    """A stage's "03-04 10" as a time of day in the middle of Europe, in winter."""
    day, hour = written.split()
    return f"2026-{day}T{hour}:00:00+01:00"


def messages(language: str, name: str) -> list[dict[str, str]]:
    """The messages up to a stage, in a language's own words."""
    texts = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))[name]
    stage = STAGES[name]
    before, count = stage.after
    own = [
        {"sender": NAMES[who], "sent_at": moment(f"{day} {hour}"), "text": text}
        for (who, day, hour), text in zip((line.split() for line in stage.lines), texts, strict=True)
    ]
    return (messages(language, before)[:count] if before else []) + own


def advised(language: str, name: str) -> AdviceRecord:
    """The advice at a stage."""
    value = {
        "id": f"{language}-{name}",
        "context": {"now": moment(STAGES[name].now), "time_zone": ZONES[language]},
        "me": {"name": NAMES["I"]},
        "participants": [{"name": NAMES["they"]}],
        "messages": messages(language, name),
    }
    return advise(Conversation.model_validate(value), interface_language="en", policy="article")


@pytest.mark.parametrize("language", ZONES)
@pytest.mark.parametrize("name", STAGES)
def test_a_stage_leads_to_the_same_advice_in_every_language(language: str, name: str) -> None:
    """Action, interview and promised day do not depend on the language they are spoken of in."""
    stage, record = STAGES[name], advised(language, name)
    assert (record.action, record.language, str(record.answer_by)) == (
        stage.action,
        language,
        str(stage.answer_by),
    )
    if stage.interview:
        found = record.interview
        assert found is not None
        assert (str(found.date), str(found.time)[:5], found.status) == stage.interview
