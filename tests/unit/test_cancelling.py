"""A talk is struck out only when somebody says so."""

import pytest

from relance import Conversation, advise


def talk(last: str) -> str | None:
    """The status of a talk that was agreed for Thursday, after one more message of the recruiter."""
    said = [
        (
            "Jo Berg",
            "2026-03-09T09:00:00+01:00",
            "Bonjour Ana, pour le poste de comptable, entretien jeudi à 14h ?",
        ),
        ("Ana Ruiz", "2026-03-09T10:00:00+01:00", "Bonjour, oui, jeudi 14h me convient."),
        ("Jo Berg", "2026-03-09T11:00:00+01:00", last),
    ]
    conversation = Conversation.model_validate(
        {
            "id": "cancelling",
            "context": {"now": "2026-03-10T10:00:00+01:00", "time_zone": "Europe/Paris"},
            "me": {"name": "Ana Ruiz"},
            "participants": [{"name": "Jo Berg"}],
            "messages": [{"sender": who, "sent_at": at, "text": text} for who, at, text in said],
        }
    )
    interview = advise(conversation).interview
    return interview.status if interview else None


def test_a_cancelled_talk_is_cancelled() -> None:
    """The recruiter has to call it off."""
    assert talk("Je dois annuler notre rendez-vous de jeudi.") == "cancelled"


@pytest.mark.parametrize("last", ["En cas d'empêchement, prévenez-moi.", "Parfait, à jeudi !"])
def test_a_talk_stands_when_only_the_case_is_named(last: str) -> None:
    """What to do if something comes up is no cancellation."""
    assert talk(last) == "planned"
