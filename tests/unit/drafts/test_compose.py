"""What a brief turns into: which drafts, in which order, with which facts."""

from datetime import date, datetime

import pytest

from relance.drafts import compose, open_slots, situations
from relance.drafts.examples import NOW, example
from relance.drafts.facts import clean_position
from relance.wording import elided


def test_the_recommended_draft_comes_first_and_has_a_stable_id() -> None:
    found = [draft.id for draft in compose(example("thank", "fr", "vous", "linkedin"))]
    assert found == ["fr-thank-standard-linkedin", "fr-thank-short-linkedin", "fr-thank-warm-linkedin"]


def test_the_same_brief_gives_the_same_texts() -> None:
    brief = example("follow_up_no_date", "en", None, "email")
    assert compose(brief) == compose(brief)


@pytest.mark.parametrize("situation", situations())
def test_two_recruiters_do_not_get_the_same_text(situation: str) -> None:
    texts = {
        compose(example(situation, "fr", "vous", "linkedin", {"seed": seed}))[0].text for seed in range(8)
    }
    assert len(texts) >= 3


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_second_reminder_takes_another_angle(language: str) -> None:
    first, second = (
        compose(example("follow_up_again", language, None, "linkedin", {"attempt": attempt}))[0].text  # type: ignore[arg-type]
        for attempt in (2, 3)
    )
    assert len(set(first.split()) & set(second.split())) < len(set(first.split())) / 2


def test_a_thank_you_shows_the_words_of_the_talk() -> None:
    text = compose(example("thank", "fr", "vous", "linkedin"))[0].text
    assert "audits des fournisseurs et certification du nouvel atelier" in text


def test_a_follow_up_names_the_promise() -> None:
    brief = example("follow_up_promised", "en", None, "linkedin", {"promised_day": date(2026, 3, 6)})
    assert "by Friday" in compose(brief)[0].text


def test_a_running_chat_is_neither_greeted_nor_signed_again() -> None:
    brief = example("reply_slots_accept", "fr", "tu", "linkedin", {"running_chat": True})
    first = compose(brief)[0]
    assert first.text == "Merci, mardi à 10 h 30 me convient très bien : c'est noté."
    assert first.id.split("-")[2] == "short"


def test_what_waited_for_days_is_greeted_whatever_was_written_last() -> None:
    text = compose(example("thank", "fr", "tu", "linkedin", {"running_chat": True}))[0].text
    assert text.startswith("Bonjour Inès,")


def test_a_day_still_to_come_is_not_looked_back_on() -> None:
    brief = example("follow_up_no_date", "en", None, "linkedin", {"interview_day": date(2026, 3, 20)})
    assert "20 March" not in compose(brief)[0].text


def test_a_subject_begins_with_a_capital() -> None:
    subject = compose(example("follow_up_proposal", "nl", "u", "email"))[0].subject
    assert subject == "Kwaliteitsingenieur: nog steeds interesse"


def test_a_late_answer_says_sorry_first() -> None:
    text = compose(example("reply_question", "en", None, "linkedin", {"late": True}))[0].text
    assert text.split("\n\n")[1].startswith("Sorry for the slow reply. Thank you")


def test_americans_say_the_month_first() -> None:
    changes = {"country": "US", "interview_day": date(2026, 2, 20)}
    assert "Friday, February 20" in compose(example("thank", "en", None, "linkedin", changes))[0].text


def test_a_topic_with_somebody_s_we_or_you_is_not_quoted() -> None:
    topics = ("notre nouvelle usine", "tes attentes", "qui est le chef ?", "achats")
    text = compose(example("thank", "fr", "vous", "linkedin", {"topics": topics}))[0].text
    assert "pour ce poste : achats." in text


def test_markup_in_a_fact_does_not_reach_the_draft() -> None:
    facts = {"company": "<b>{{ 7 * 7 }}</b>", "position": "Acheteuse (F/H)"}
    text = compose(example("thank", "fr", "vous", "linkedin", facts))[0].text
    assert not set("{}<>") & set(text)
    assert "le poste d'Acheteuse chez" in text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Chef de projet H/F", "Chef de projet"),
        ("Chef de projet (H/F)", "Chef de projet"),
        ("Entwickler (m/w/d)", "Entwickler"),
        ("Data Engineer - F/H/X", "Data Engineer"),
        ("UI/UX Designer", "UI/UX Designer"),
        ("  ", None),
        (None, None),
    ],
)
def test_a_job_loses_its_gender_marks(written: str | None, said: str | None) -> None:
    assert clean_position(written) == said


def test_what_only_the_user_knows_is_a_marked_slot() -> None:
    text = compose(example("reply_question", "en", None, "linkedin"))[0].text
    assert [text[start:end] for start, end in open_slots(text)] == ["‹your answer›"]


def test_the_moment_to_call_is_said() -> None:
    call = {"call_at": datetime(2026, 3, 17, 10, 30)}  # noqa: DTZ001
    script = compose(example("follow_up_no_date", "fr", "vous", "phone", call))[0].text
    assert script.splitlines()[0].startswith("Quand : mardi à 10 h 30")


def test_a_short_message_drops_the_name_before_it_grows_too_long() -> None:
    brief = example("follow_up_no_show", "fr", "vous", "sms", {"formal_name": "Madame " + "O" * 90})
    text = compose(brief)[0].text
    assert text.startswith("Nous n'avons pas pu nous parler")


def test_an_unknown_situation_is_refused_with_the_known_ones() -> None:
    brief = example("thank", "fr", "vous", "linkedin").model_copy(update={"situation": "greet"})
    with pytest.raises(ValueError, match=r"unknown situation 'greet'; known: thank, follow_up_promised"):
        compose(brief)


def test_thanks_are_not_sent_by_sms() -> None:
    with pytest.raises(ValueError, match=r"'thank' is not written by sms; use one of: linkedin, email"):
        compose(example("thank", "fr", "vous", "sms"))


def test_days_are_worded_from_the_day_of_sending() -> None:
    later = NOW.replace(day=3)
    text = compose(example("thank", "fr", "vous", "linkedin", {"now": later}))[0].text
    assert "échange en visio d'hier" in text
    assert elided("hier", "de") == "de hier", "the words for near days carry their own elision"
