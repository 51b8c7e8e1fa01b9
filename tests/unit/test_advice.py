"""The rules' windows, each scenario a sentence."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from relance.advice import Advice, decide
from relance.policy import policy
from tests.unit.situations import where

PARIS = ZoneInfo("Europe/Paris")


def on(day: str, hour: int = 9, country: str = "FR", **facts: Any) -> Advice:  # noqa: ANN401 - any field
    """The advice on a day, in a situation."""
    now = datetime.combine(date.fromisoformat(day), datetime.min.time(), tzinfo=PARIS).replace(hour=hour)
    return decide(where(**facts), policy(), now, country)


def days(advice: Advice) -> tuple[str, str]:
    """The window as text."""
    return str(advice.earliest), str(advice.latest)


def interviewed(day: str, now: str) -> dict[str, Any]:
    """An interview held and not thanked for."""
    held, today = date.fromisoformat(day), date.fromisoformat(now)
    since = (today - held).days
    return {
        "interviewed": True,
        "thanks_missing": True,
        "thank_day": held,
        "days_since_interview": since,
        "anchor": held,
    }


def test_a_thursday_interview_is_thanked_for_on_monday() -> None:
    """Two and three days later are Saturday and Sunday; both move."""
    advice = on("2026-03-06", **interviewed("2026-03-05", "2026-03-06"))
    assert (advice.action, advice.status, days(advice)) == ("thank", "upcoming", ("2026-03-09", "2026-03-09"))


def test_a_thank_you_missed_stays_overdue_until_the_follow_up_opens() -> None:
    """On the ninth day the thanks are late; on the tenth the follow-up takes over."""
    assert on("2026-03-11", **interviewed("2026-03-02", "2026-03-11")).status == "overdue"
    assert on("2026-03-12", **interviewed("2026-03-02", "2026-03-12")).rule == "open"


def test_a_missed_thank_you_ends_ten_days_after_the_interview_although_the_follow_up_is_far() -> None:
    """A promised date far away does not keep the thanks alive."""
    facts = interviewed("2026-03-02", "2026-03-13") | {"promised": True, "promised_day": date(2026, 4, 20)}
    advice = on("2026-03-13", **facts)
    assert (advice.rule, advice.status) == ("promised", "upcoming")


def test_a_promised_date_opens_two_days_later() -> None:
    """Promised for Friday 13: Sunday and Monday become Monday."""
    advice = on(
        "2026-03-12", promised=True, promised_day=date(2026, 3, 13), interviewed=True, anchor=date(2026, 3, 2)
    )
    assert (advice.rule, days(advice)) == ("promised", ("2026-03-16", "2026-03-16"))


def test_easter_monday_moves_the_window() -> None:
    """Monday 14 April 2025 plus seven days is Easter Monday."""
    advice = on("2025-04-17", anchor=date(2025, 4, 14))
    assert (advice.rule, days(advice)) == ("pre", ("2025-04-22", "2025-04-23"))


def test_another_country_has_other_holidays() -> None:
    """21 July is a holiday in Belgium only."""
    facts = interviewed("2025-07-18", "2025-07-20")
    assert days(on("2025-07-20", country="BE", **facts)) == ("2025-07-22", "2025-07-22")
    assert days(on("2025-07-20", country="FR", **facts)) == ("2025-07-21", "2025-07-21")


def test_two_unanswered_follow_ups_lead_to_moving_on() -> None:
    """Upcoming for ten days, then due; no window is shown."""
    facts: dict[str, Any] = {"follow_ups": 2, "follow_up_day": date(2026, 3, 2), "anchor": date(2026, 3, 2)}
    early, late = on("2026-03-10", **facts), on("2026-03-12", **facts)
    assert (early.action, early.status, early.earliest) == ("move_on", "upcoming", None)
    assert (late.action, late.status) == ("move_on", "due")


def test_a_reply_is_due_until_the_next_business_day() -> None:
    """Asked on Friday: due until Monday, overdue on Tuesday."""
    facts: dict[str, Any] = {"reply_owed": True, "reply_kind": "question", "reply_day": date(2026, 3, 6)}
    assert on("2026-03-09", **facts).status == "due"
    assert on("2026-03-10", **facts).status == "overdue"


def test_a_reply_comes_before_the_thanks() -> None:
    """What they wait for is answered first."""
    facts = interviewed("2026-03-05", "2026-03-09") | {"reply_owed": True, "reply_day": date(2026, 3, 6)}
    assert on("2026-03-09", **facts).action == "reply"


@pytest.mark.parametrize("hour", [0, 6, 10, 13, 16, 20, 23])
@pytest.mark.parametrize("day", ["2026-03-06", "2026-03-07", "2026-03-09", "2026-03-13", "2026-05-08"])
def test_the_best_hour_is_a_working_hour_still_to_come(day: str, hour: int) -> None:
    """Never at night, on a weekend or a holiday, and never in the past."""
    advice = on(day, hour, anchor=date(2026, 2, 20))
    assert advice.best_at is not None
    now = datetime.combine(date.fromisoformat(day), datetime.min.time(), tzinfo=PARIS).replace(hour=hour)
    assert advice.best_at >= now
    assert 9 <= advice.best_at.hour <= 18
    assert advice.best_at.weekday() < 5
    assert str(advice.best_at.date()) != "2026-05-08"
