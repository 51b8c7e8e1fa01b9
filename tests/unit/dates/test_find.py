"""What `dates.find` promises, whatever the language."""

from datetime import date, datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relance import dates

PARIS = ZoneInfo("Europe/Paris")
WRITTEN_AT = datetime(2026, 3, 4, 10, tzinfo=PARIS)


def one(
    text: str, language: str = "en", written_at: datetime = WRITTEN_AT, **options: str
) -> dates.Expression:
    """The only expression of a text."""
    (found,) = dates.find(text, language, written_at, **options)  # type: ignore[arg-type]
    return found


def test_the_offsets_give_the_words_as_written() -> None:
    text = "Grüße! Passt Dir Donnerstag, der 12. März um 14 Uhr?"
    found = one(text, "de")
    assert text[found.start : found.end] == found.text == "Donnerstag, der 12. März um 14 Uhr"


def test_expressions_stand_in_order_and_do_not_overlap() -> None:
    found = dates.find("Tuesday 10 March at 9, or 14h on the 12th, by Friday at the latest", "en", WRITTEN_AT)
    assert [(a.end <= b.start) for a, b in pairwise(found)] == [True] * (len(found) - 1)
    assert len(found) == 3


def test_relative_words_count_from_the_local_date_of_the_message() -> None:
    late = datetime(2026, 3, 4, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    assert one("tomorrow", written_at=late).day == date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "language", "hour"),
    [
        ("Thursday at 2pm ET", "en", time(20)),
        ("Thursday at 9am PT", "en", time(18)),
        ("jeudi à 10 h heure de Montréal", "fr", time(16)),
        ("jeudi à 10h heure de Londres", "fr", time(11)),
        ("Thursday 10:00 CET", "en", time(10)),
        ("Donnerstag um 16 Uhr Londoner Zeit", "de", time(17)),
    ],
)
def test_a_clock_time_of_another_zone_is_converted(text: str, language: str, hour: time) -> None:
    found = one(text, language, datetime(2026, 1, 5, 10, tzinfo=PARIS))
    assert (found.first, found.time) == (date(2026, 1, 8), hour)


def test_a_conversion_follows_the_other_zones_own_summer_time() -> None:
    # New York is five hours behind Paris on 12 March 2026, its summer time being three weeks earlier.
    assert one("March 12th at 2pm ET").time == time(19)


def test_a_conversion_may_move_the_day() -> None:
    found = one("Thursday at 8pm PT")
    assert (found.first, found.time) == (date(2026, 3, 6), time(5))


def test_a_naive_message_leaves_the_time_as_said() -> None:
    naive = datetime(2026, 3, 4, 10)  # noqa: DTZ001
    assert one("Thursday at 2pm ET", written_at=naive).time == time(14)


@pytest.mark.parametrize(("country", "day"), [("US", date(2026, 3, 12)), ("GB", date(2026, 12, 3))])
def test_the_country_decides_the_order_of_day_and_month(country: str, day: date) -> None:
    assert one("3/12 at 2pm", country=country).first == day


def test_a_weekday_decides_the_order_of_day_and_month_before_the_country() -> None:
    assert one("Thursday 3/12", country="GB").first == date(2026, 12, 3)
    assert one("Wednesday 11/3", country="US").first == date(2026, 3, 11)


def test_the_country_comes_from_the_zone_when_it_is_not_given() -> None:
    assert one("3/12", written_at=WRITTEN_AT).first == date(2026, 12, 3)
    assert one("3/12", written_at=WRITTEN_AT.astimezone(ZoneInfo("America/Chicago"))).first == date(
        2026, 3, 12
    )


def test_business_days_leave_out_public_holidays() -> None:
    found = one("within 5 business days", written_at=datetime(2026, 6, 29, 8, tzinfo=PARIS), country="US")
    assert (found.last, found.business_days, found.bound) == (date(2026, 7, 7), 5, "by")


def test_the_tense_can_be_said() -> None:
    assert one("Tuesday").day == date(2026, 3, 10)
    assert one("Tuesday", tense="past").day == date(2026, 3, 3)
    assert one("thanks for Tuesday").day == date(2026, 3, 3)
    assert one("thanks for Tuesday", tense="future").day == date(2026, 3, 10)


def test_a_bare_clock_time_has_no_day() -> None:
    found = one("10:00 works")
    assert (found.first, found.last, found.time) == (None, None, time(10))


def test_a_bound_beside_a_clock_time_is_one_of_the_time() -> None:
    found = one("mardi 10 après 17h", "fr")
    assert (found.first, found.last, found.time, found.bound) == (
        date(2026, 3, 10),
        date(2026, 3, 10),
        time(17),
        "from",
    )


def test_an_unknown_language_is_named_in_the_error() -> None:
    with pytest.raises(FileNotFoundError, match="xx"):
        dates.find("tomorrow", "xx", WRITTEN_AT)


@pytest.mark.parametrize("language", dates.LANGUAGES)
@given(text=st.text(alphabet="0123456789:/.-h, aeiouprstdmà\n", max_size=60))
def test_no_text_breaks_it(language: str, text: str) -> None:
    for found in dates.find(text, language, WRITTEN_AT):
        assert found.text == text[found.start : found.end]
        assert found.first is None or found.last is None or found.first <= found.last
