"""The labelled texts of tests/data/dates are read as labelled, and texts without a date stay silent."""

from datetime import datetime

import pytest

from relance import dates

from .labelled import FOLDER, Labelled, cases, found

WITH_DATES = [case for language in dates.LANGUAGES for case in cases(f"{language}.txt")]
TABLES = [case for language in dates.LANGUAGES for case in cases(f"{language}-table.txt")]
WRITTEN_AT = datetime(2026, 3, 4, 10)  # noqa: DTZ001 - the naive form is allowed too
CLEAN, ENOUGH_TEXTS, ENOUGH_CASES = 0.98, 200, 60


def name(case: Labelled) -> str:
    """The language and the text."""
    return f"{case.language}: {case.text}"


@pytest.mark.parametrize("case", TABLES, ids=name)
def test_every_row_of_the_rules_table_means_its_day(case: Labelled) -> None:
    assert found(case) == case.expected


@pytest.mark.parametrize("case", WITH_DATES, ids=name)
def test_recruiters_sentences_are_read_as_labelled(case: Labelled) -> None:
    assert found(case) == case.expected


@pytest.mark.parametrize("language", dates.LANGUAGES)
def test_texts_without_a_date_stay_silent(language: str) -> None:
    lines = (FOLDER / f"{language}-none.txt").read_text("utf-8").splitlines()
    texts = [line for line in lines if line.strip() and not line.startswith("#")]
    hits = [text for text in texts if dates.find(text, language, WRITTEN_AT)]
    assert len(texts) >= ENOUGH_TEXTS
    assert len(hits) <= (1 - CLEAN) * len(texts), hits


@pytest.mark.parametrize("language", dates.LANGUAGES)
def test_there_are_enough_labelled_sentences(language: str) -> None:
    assert len(cases(f"{language}.txt")) >= ENOUGH_CASES
