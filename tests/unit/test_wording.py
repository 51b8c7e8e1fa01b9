"""Days, times and lists as people say them."""

from datetime import date, time, timedelta
from typing import get_args

import pytest

from relance.conversation import Language
from relance.wording import Form, elided, join, say_day, say_time, say_window, words

TODAY = date(2026, 3, 10)  # a Tuesday
LANGUAGES: tuple[Language, ...] = get_args(Language)
FORMS: tuple[Form, ...] = get_args(Form)


@pytest.mark.parametrize(
    ("language", "country", "form", "day", "said"),
    [
        ("fr", None, "plain", date(2026, 3, 11), "demain"),
        ("fr", None, "on", date(2026, 3, 13), "vendredi"),
        ("fr", None, "on", date(2026, 3, 24), "le mardi 24 mars"),
        ("fr", None, "of", date(2026, 3, 9), "d'hier"),
        ("fr", None, "of", date(2026, 3, 3), "du mardi 3 mars"),
        ("fr", None, "for", date(2026, 4, 1), "pour le mercredi 1er avril"),
        ("fr", None, "by", date(2026, 3, 13), "d'ici vendredi"),
        ("fr", None, "on", date(2025, 3, 3), "le 3 mars 2025"),
        ("en", "GB", "on", date(2026, 3, 24), "on Tuesday 24 March"),
        ("en", "US", "on", date(2026, 3, 24), "on Tuesday, March 24"),
        ("en", "US", "by", date(2027, 3, 24), "by March 24, 2027"),
        ("en", None, "by", date(2026, 3, 13), "by Friday"),
        ("en", None, "of", date(2026, 3, 9), "yesterday"),
        ("es", None, "of", date(2026, 3, 24), "del martes 24 de marzo"),
        ("es", None, "on", date(2026, 3, 14), "el sábado"),
        ("de", None, "on", date(2026, 3, 24), "am Dienstag, dem 24. März"),
        ("de", None, "by", date(2026, 3, 24), "bis zum 24. März"),
        ("it", None, "by", date(2026, 3, 13), "entro venerdì"),
        ("it", None, "of", date(2026, 4, 1), "di mercoledì 1º aprile"),
        ("pt", None, "on", date(2026, 3, 13), "na sexta-feira"),
        ("pt", None, "on", date(2026, 3, 14), "no sábado"),
        ("pt", "BR", "of", date(2026, 4, 1), "de 1º de abril"),
        ("nl", None, "of", date(2026, 3, 13), "van vrijdag"),
        ("nl", None, "on", date(2026, 3, 24), "op dinsdag 24 maart"),
    ],
)
def test_a_day_is_said_as_people_say_it(
    language: Language, country: str | None, form: Form, day: date, said: str
) -> None:
    assert say_day(day, TODAY, language, country=country, form=form) == said


@pytest.mark.parametrize(
    ("language", "country", "at", "said"),
    [
        ("fr", None, time(14), "à 14 h"),
        ("fr", None, time(9, 5), "à 9 h 05"),
        ("en", "GB", time(9), "at 09:00"),
        ("en", "US", time(14, 30), "at 2:30 pm"),
        ("en", "US", time(0), "at 12 am"),
        ("es", None, time(14, 30), "a las 14:30"),
        ("de", None, time(10), "um 10 Uhr"),
        ("it", None, time(10), "alle 10:00"),
        ("pt", None, time(14, 30), "às 14h30"),
        ("nl", None, time(14, 30), "om 14.30 uur"),
    ],
)
def test_a_clock_time_is_said_as_people_say_it(
    language: Language, country: str | None, at: time, said: str
) -> None:
    assert say_time(at, language, country=country, form="at") == said


@pytest.mark.parametrize(
    ("language", "country", "said", "across"),
    [
        ("fr", None, "entre le 16 et le 18 mars", "entre le 30 mars et le 1er avril"),
        ("en", "GB", "between 16 and 18 March", "between 30 March and 1 April"),
        ("en", "US", "between March 16 and 18", "between March 30 and April 1"),
        ("es", None, "entre el 16 y el 18 de marzo", "entre el 30 de marzo y el 1 de abril"),
        ("de", None, "zwischen dem 16. und dem 18. März", "zwischen dem 30. März und dem 1. April"),
        ("it", None, "tra il 16 e il 18 marzo", "tra il 30 marzo e il 1º aprile"),
        ("pt", None, "entre 16 e 18 de março", "entre 30 de março e 1 de abril"),
        ("nl", None, "tussen 16 en 18 maart", "tussen 30 maart en 1 april"),
    ],
)
def test_a_window_names_the_month_once(
    language: Language, country: str | None, said: str, across: str
) -> None:
    assert say_window(date(2026, 3, 16), date(2026, 3, 18), TODAY, language, country=country) == said
    assert say_window(date(2026, 3, 30), date(2026, 4, 1), TODAY, language, country=country) == across


def test_a_window_of_one_day_is_that_day() -> None:
    assert say_window(date(2026, 3, 16), date(2026, 3, 16), TODAY, "fr") == "lundi"


@pytest.mark.parametrize(
    ("items", "language", "said"),
    [
        ([], "fr", ""),
        (["a"], "fr", "a"),
        (["a", "b"], "fr", "a et b"),
        (["a", "b", "c"], "en", "a, b and c"),
        (["ventas", "informática"], "es", "ventas e informática"),
        (["hierro", "hielo"], "es", "hierro y hielo"),
    ],
)
def test_a_list_is_joined(items: list[str], language: Language, said: str) -> None:
    assert join(items, language) == said


@pytest.mark.parametrize(
    ("word", "text", "said"),
    [
        ("de", "Amélie", "d'Amélie"),
        ("que", "Inès", "qu'Inès"),
        ("de", "Étienne", "d'Étienne"),
        ("de", "Hélène", "d'Hélène"),
        ("de", "Hollande", "de Hollande"),
        ("de", "Yves", "d'Yves"),
        ("de", "Yanis", "de Yanis"),
        ("de", "EDF", "d'EDF"),
        ("de", "11 personnes", "de 11 personnes"),
        ("de", "onze ans", "de onze ans"),
        ("de", "Paul", "de Paul"),
        ("le", "entretien", "l'entretien"),
        ("de", "œnologue", "d'œnologue"),
    ],
)
def test_french_elides_where_it_must(word: str, text: str, said: str) -> None:
    assert elided(text, word) == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", [None, "US", "BR", "FR"])
def test_every_language_says_every_day_in_every_form(language: Language, country: str | None) -> None:
    for form in FORMS:
        for days in range(-400, 401, 3):
            said = say_day(TODAY + timedelta(days), TODAY, language, country=country, form=form)
            assert said.strip() == said
            assert "{" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_patterns_by_weekday_are_seven(language: Language) -> None:
    for forms in words(language).forms.values():
        assert all(isinstance(each, str) or len(each) == 7 for each in (forms.weekday, forms.date))
