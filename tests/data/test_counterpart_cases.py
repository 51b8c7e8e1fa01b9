"""Is it about a position? Invented conversations that look like one and are not, and the other way round."""

import pytest

from relance.counterpart import judge
from relance.transcript import transcribe
from tests.data.counterpart_cases import LANGUAGES, Case, cases

# Least share judged right: (language, held out) → rate; only ever raised.
FLOORS = {
    ("fr", False): 0.95,
    ("fr", True): 0.90,
    ("en", False): 0.95,
    ("en", True): 0.90,
}


def half(language: str, held_out: bool) -> list[Case]:
    """The cases to work on, or those held out."""
    return [case for case in cases(language) if case.held_out is held_out]


def right(case: Case) -> bool:
    """Whether the case is told for what it is; prints why when it is not."""
    answer = judge(case.conversation, transcribe(case.conversation))
    if answer.recruiting is not case.recruiting:
        shown = "; ".join(f"{signal.id} {signal.weight} {signal.quote!r}" for signal in answer.signals)
        print(f"{case.id} is {'' if case.recruiting else 'not '}recruiting; {answer.confidence}: {shown}")
    return answer.recruiting is case.recruiting


@pytest.mark.parametrize(("language", "held_out"), FLOORS)
def test_most_cases_are_told_for_what_they_are(language: str, held_out: bool) -> None:
    """The wrong ones are printed with what spoke for and against them."""
    judged = [right(case) for case in half(language, held_out)]
    rate = sum(judged) / len(judged)
    print(f"{language}, {'held out' if held_out else 'worked on'}: {rate:.1%} of {len(judged)}")
    assert rate >= FLOORS[language, held_out]


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_halves_hold_both_kinds(language: str) -> None:
    """About twice as many that are no recruiting as those that are, in each half."""
    for held_out in (False, True):
        listed = [case.recruiting for case in half(language, held_out)]
        assert listed.count(True) >= 15
        assert listed.count(False) >= 30
