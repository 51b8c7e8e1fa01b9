"""Make the tables that the core reads: public holidays, countries of time zones, words of dates.

`python -m build_scripts tables` writes core/relance/data/tables/*.json from `holidays`, `tzdata` and
`babel`; `--check` compares instead of writing. Nothing of these libraries is needed at run time.
Must not know what the core does with the tables.
"""

import argparse
import json
import sys
import warnings
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

import holidays
from babel import Locale

TABLES = Path(__file__).resolve().parent.parent / "core" / "relance" / "data" / "tables"
FIRST_YEAR, LAST_YEAR = 2024, 2036
YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
# Our name for a language -> CLDR's; European Portuguese is the neutral one here.
LOCALES = {
    "fr": "fr", "en": "en", "en-GB": "en_GB", "es": "es", "de": "de", "it": "it",
    "pt": "pt_PT", "pt-BR": "pt_BR", "nl": "nl",
}  # fmt: skip
SKELETONS = ("MMMd", "MMMEd", "MMMMd", "yMMMd", "yMMMEd", "Hm", "hm")
# Whose holidays are named: where the languages that are understood are spoken most.
NAMED = (
    "AT", "AU", "BE", "BR", "CA", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "LU", "NL", "NZ", "PT", "US",
)  # fmt: skip
SATURDAY_AND_SUNDAY = "56"
# Old names of rules rather than places: a machine set to one of them may stand anywhere.
PLACELESS = {
    "CET", "CST6CDT", "EET", "EST", "EST5EDT", "HST", "MET", "MST", "MST7MDT", "PST8PDT", "WET",
}  # fmt: skip


def encode_days(days: Iterable[date]) -> str:
    """Write days compactly: those of every year first, then each year's others.

    "0101 0501|24 0401 0509|25 0421 0529" is 1 January and 1 May of every year, 1 April 2024, and so on.
    """
    known = sorted({day for day in days if FIRST_YEAR <= day.year <= LAST_YEAR})
    years_of: dict[str, set[int]] = {}
    for day in known:
        years_of.setdefault(f"{day:%m%d}", set()).add(day.year)
    fixed = [name for name in sorted(years_of) if len(years_of[name]) == len(YEARS)]
    parts = [" ".join(fixed)]
    for year in YEARS:
        rest = [name for name in sorted(years_of) if year in years_of[name] and name not in fixed]
        if rest:
            parts.append(" ".join([f"{year % 100}", *rest]))
    return "|".join(parts)


def _weekend(country: holidays.HolidayBase) -> str:
    """The days off of a week in that country, 0 for Monday, as it is in the last year."""
    week = [date(LAST_YEAR, 1, 1) + timedelta(days) for days in range(7)]
    found = "".join(sorted(str(day.weekday()) for day in week if country._is_weekend(day)))
    # Where the law counts Saturday as a working day, offices are still shut on it.
    return SATURDAY_AND_SUNDAY if set(found) <= set(SATURDAY_AND_SUNDAY) else found


def holiday_table() -> dict[str, Any]:
    """National public holidays, and weekends other than Saturday and Sunday, by country."""
    days: dict[str, str] = {}
    weekends: dict[str, str] = {}
    for code in sorted(holidays.list_supported_countries(include_aliases=False)):
        with warnings.catch_warnings():  # a few lunar calendars end before 2036: what they have is used
            warnings.simplefilter("ignore")
            country = holidays.country_holidays(code, years=YEARS)
        days[code] = encode_days(country)
        if (weekend := _weekend(country)) != SATURDAY_AND_SUNDAY:
            weekends[code] = weekend
    return {
        "source": f"holidays {version('holidays')}",
        "years": [FIRST_YEAR, LAST_YEAR],
        "weekends": weekends,
        "days": days,
    }


def _language(code: str, wanted: str) -> str | None:
    """A language as the library names it for a country; the country's own when it has no such names."""
    country = holidays.country_holidays(code)
    known = (name for name in country.supported_languages if name.split("_")[0] == wanted)
    own: str | None = country.default_language
    return next(known, own)


def _holidays_by_day(code: str, wanted: str) -> dict[date, str]:
    country = holidays.country_holidays(code, years=YEARS, language=_language(code, wanted))
    return {day: name.split("; ")[0] for day, name in country.items()}


def _named(code: str) -> list[list[str]]:
    """Each holiday of a country: its names in English and French, and its days."""
    english, french = (_holidays_by_day(code, language) for language in ("en", "fr"))
    days_of: dict[tuple[str, str], list[date]] = {}
    for day in sorted(english):
        days_of.setdefault((english[day], french[day]), []).append(day)
    return [[*names, encode_days(days)] for names, days in days_of.items()]


def holiday_name_table() -> dict[str, Any]:
    """The names of the holidays, where our languages are spoken."""
    return {
        "source": f"holidays {version('holidays')}",
        "languages": ["en", "fr"],
        "names": {code: _named(code) for code in NAMED},
    }


def _zone_file(name: str) -> list[str]:
    return files("tzdata").joinpath("zoneinfo", name).read_text("utf-8").splitlines()


def zone_table() -> dict[str, Any]:
    """Which country a time zone belongs to; old names follow the zone that they point to."""
    listed = [line.split("\t") for line in _zone_file("zone.tab") if line and not line.startswith("#")]
    country_of = {row[2]: row[0] for row in listed}
    links = [line.split()[1:3] for line in _zone_file("tzdata.zi") if line.startswith("L ")]
    for target, alias in links:
        if target in country_of and alias not in PLACELESS:
            country_of.setdefault(alias, country_of[target])
    zones: dict[str, list[str]] = {}
    for zone, code in sorted(country_of.items()):
        zones.setdefault(code, []).append(zone)
    release = _zone_file("tzdata.zi")[0].removeprefix("# version ")
    return {
        "source": f"tz database {release}",
        "zones": {code: " ".join(names) for code, names in sorted(zones.items())},
    }


def _names(widths: Mapping[str, Mapping[int, str]], width: str, first: int) -> list[str]:
    """Twelve months or seven days, Monday first, in one width."""
    return [widths[width][index] for index in range(first, first + len(widths[width]))]


def _locale(name: str) -> dict[str, Any]:
    locale = Locale.parse(name)
    return {
        "months": _names(locale.months["format"], "wide", 1),
        "months_alone": _names(locale.months["stand-alone"], "wide", 1),
        "months_short": _names(locale.months["format"], "abbreviated", 1),
        "days": _names(locale.days["format"], "wide", 0),
        "days_short": _names(locale.days["format"], "abbreviated", 0),
        "dates": {width: locale.date_formats[width].pattern for width in ("full", "long", "medium", "short")},
        "time": locale.time_formats["short"].pattern,
        "skeletons": {key: str(locale.datetime_skeletons[key]) for key in SKELETONS},
        "quarters": _names(locale.quarters["format"], "wide", 1),
    }


def locale_table() -> dict[str, Any]:
    """Names of months and days, and the patterns of dates, by language."""
    return {
        "source": "Unicode CLDR, by way of babel",
        "locales": {ours: _locale(theirs) for ours, theirs in LOCALES.items()},
    }


def render() -> dict[str, str]:
    """Every table's file name and its text."""
    tables = {
        "holidays": holiday_table(),
        "holiday_names": holiday_name_table(),
        "zones": zone_table(),
        "locales": locale_table(),
    }
    return {
        f"{name}.json": json.dumps(table, ensure_ascii=False, indent=0, separators=(",", ":")) + "\n"
        for name, table in tables.items()
    }


def stale() -> list[str]:
    """The files that differ from what would be made now."""
    return [
        name for name, text in render().items()
        if not (TABLES / name).is_file() or (TABLES / name).read_text("utf-8") != text
    ]  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Write the tables, or with `--check` say which are stale; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts tables", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    if parser.parse_args(arguments).check:
        old = stale()
        for name in old:
            print(f"{TABLES / name} is stale; run: python -m build_scripts tables", file=sys.stderr)
        return 1 if old else 0
    TABLES.mkdir(parents=True, exist_ok=True)
    for name, text in render().items():
        (TABLES / name).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
