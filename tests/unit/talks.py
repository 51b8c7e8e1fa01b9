"""Conversations for tests, in a line each: who says what when."""

from typing import Any

from relance.conversation import Conversation

Line = tuple[str, str, str]
NAMES = {"I": "Camille Renard", "they": "Julien Moreau"}
APPLICATION = "Bonjour Julien, je postule au poste de développeuse. Mon CV est joint."
# Agreed on Friday 27 February for Thursday 5 March.
INTERVIEW: tuple[Line, Line] = (
    ("they", "2026-02-27T09:00", "Bonjour, votre profil nous intéresse pour un poste de développeuse. "
     "Êtes-vous disponible jeudi 5 mars à 16h en visio ?"),
    ("I", "2026-02-27T10:00", "Bonjour Julien, oui, jeudi 5 mars à 16h me convient."),
)  # fmt: skip


def talk(*lines: Line, now: str, country: str = "FR", **more: Any) -> Conversation:  # noqa: ANN401 - JSON values
    """A conversation: lines of "I" or "they", the time, the text; times as 2026-03-12T10:00 in Paris."""
    zone = more.pop("time_zone", "Europe/Paris")
    value = {
        "id": "talk",
        "context": {"now": f"{now}:00+01:00", "time_zone": zone, "country": country},
        "me": {"name": NAMES["I"]},
        "participants": [{"name": NAMES["they"], "headline": "Talent Acquisition Manager"}],
        "messages": [
            {"sender": NAMES[who], "sent_at": f"{at}:00+01:00", "text": text} for who, at, text in lines
        ],
        **more,
    }
    return Conversation.model_validate(value)
