"""Business days: weekends, national holidays, and the table they come from."""

from datetime import date, timedelta

import holidays as library
import pytest
from hypothesis import given
from hypothesis import strategies as st

from relance import calendar
from relance.calendar import add_business_days, country_of_zone, holidays, is_business_day, next_business_day

DAYS = st.dates(date(2024, 1, 1), date(2036, 12, 31))
COUNTRIES = st.sampled_from(["FR", "US", "GB", "DE", "SA", "XX", None])


@pytest.mark.parametrize(
    "country", ["FR", "BE", "CH", "DE", "ES", "IT", "PT", "NL", "GB", "US", "CA", "BR", "JP", "MA"]
)
def test_the_table_says_what_the_library_says(country: str) -> None:
    assert holidays(country) == set(library.country_holidays(country, years=range(2024, 2037)))


def test_bastille_day_is_not_a_business_day() -> None:
    assert not is_business_day(date(2026, 7, 14), "FR")
    assert is_business_day(date(2026, 7, 14), "DE")


def test_a_saturday_moves_to_monday() -> None:
    assert next_business_day(date(2026, 3, 7), "FR") == date(2026, 3, 9)


def test_a_business_day_stays_where_it_is() -> None:
    assert next_business_day(date(2026, 3, 10), "FR") == date(2026, 3, 10)


def test_good_friday_to_easter_monday_is_skipped_in_germany() -> None:
    assert next_business_day(date(2026, 4, 3), "DE") == date(2026, 4, 7)


def test_observed_holidays_count() -> None:
    assert not is_business_day(date(2026, 7, 3), "US"), "4 July 2026 is a Saturday, kept on Friday"


def test_five_business_days_pass_over_a_holiday() -> None:
    assert add_business_days(date(2026, 5, 11), 5, "FR") == date(2026, 5, 19), "Ascension Day is the 14th"


def test_business_days_count_backwards_too() -> None:
    assert add_business_days(date(2026, 3, 9), -1, "FR") == date(2026, 3, 6)


def test_friday_is_off_and_sunday_is_not_in_saudi_arabia() -> None:
    assert not is_business_day(date(2026, 1, 9), "SA")
    assert is_business_day(date(2026, 1, 11), "SA")


def test_saturday_is_off_where_only_sunday_is_by_law() -> None:
    assert not is_business_day(date(2026, 1, 10), "HK")


def test_an_unknown_country_has_weekends_only() -> None:
    assert holidays("XX") == frozenset() == holidays(None)
    assert not is_business_day(date(2026, 1, 10), None)
    assert is_business_day(date(2026, 1, 1), "XX")


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Paris", "FR"), ("Europe/Amsterdam", "NL"), ("America/New_York", "US"),
        ("Asia/Calcutta", "IN"), ("Europe/Kiev", "UA"), ("America/Montreal", "CA"),
        ("America/Buenos_Aires", "AR"), ("US/Eastern", "US"),
        ("UTC", None), ("CET", None), ("Etc/GMT+1", None), ("Nowhere/Land", None),
    ],
)  # fmt: skip
def test_a_zone_belongs_to_a_country(zone: str, country: str | None) -> None:
    assert country_of_zone(zone) == country


def test_a_table_that_is_missing_says_how_to_make_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pkgutil.get_data", lambda package, name: None)
    with pytest.raises(FileNotFoundError, match="python -m build_scripts tables"):
        calendar._table("nothing")


@given(DAYS, COUNTRIES)
def test_the_next_business_day_is_one_and_is_soon(day: date, country: str | None) -> None:
    found = next_business_day(day, country)
    assert is_business_day(found, country)
    assert day <= found <= day + timedelta(15)


@given(DAYS, st.integers(1, 30), COUNTRIES)
def test_adding_business_days_counts_each_of_them(day: date, n: int, country: str | None) -> None:
    end = add_business_days(day, n, country)
    passed = [day + timedelta(k) for k in range(1, (end - day).days + 1)]
    assert sum(is_business_day(each, country) for each in passed) == n
