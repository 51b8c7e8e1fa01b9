"""Conversations to measure with: invented texts put together by number, the same in every run.

Standard library only; knows nothing of the core but the form of a conversation.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

Texts = tuple[str, ...]

# Recruiter and candidate by turns; ten messages, then again, days later.
FRENCH: Texts = (
    "Bonjour Camille,\nJe recrute une développeuse back-end pour un éditeur de logiciels à Lyon. Votre "
    "parcours a retenu mon attention : seriez-vous ouverte à un échange cette semaine ?\n"
    "Bien à vous,\nJulien",
    "Bonjour Julien, merci pour votre message. Le poste m'intéresse ; je suis disponible jeudi après 14 h ou "
    "vendredi matin.",
    "Parfait, disons jeudi à 15 h 30 en visio. Je vous envoie le lien d'ici demain.",
    "C'est noté, à jeudi !",
    "Merci pour cet échange. Nous rencontrons encore deux candidats ; je vous donne notre réponse au plus "
    "tard le mardi 17.",
    "Merci pour votre temps. L'équipe et la refonte de la plateforme me plaisent, je confirme mon intérêt.",
    "Deux questions encore : avez-vous déjà travaillé avec des files de messages ? Quel est votre préavis ?",
    "Oui, pendant trois ans. Mon préavis est de deux mois, négociable à six semaines.",
    "Très bien, je transmets au responsable technique, qui rentre de congés lundi prochain.",
    "Bonjour Julien, où en êtes-vous de votre décision ? Je reste à votre disposition.",
)
ENGLISH: Texts = (
    "Hi Camille,\nI'm hiring a back-end developer for a software publisher in Leeds. Your background caught "
    "my eye: would you be open to a quick call this week?\nBest,\nJulien",
    "Hi Julien, thanks for reaching out. The role sounds interesting; I'm free on Thursday after 2pm or on "
    "Friday morning.",
    "Great, let's say Thursday at 3:30 pm on Zoom. I'll send you the link by tomorrow.",
    "Works for me, see you on Thursday!",
    "Thanks for the chat. We're meeting two more candidates and I'll get back to you by Tuesday the 17th.",
    "Thank you for your time. I enjoyed hearing about the new platform and I'm very interested in the role.",
    "Two more questions: have you worked with message queues before? And what is your notice period?",
    "Yes, for three years. My notice period is two months, six weeks if need be.",
    "Perfect, I'm passing this on to the head of engineering, who is back from holiday next Monday.",
    "Hi Julien, any news about the position? Happy to send more information.",
)
NAMES = ("Julien Moreau", "Camille Renard")
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
BETWEEN = timedelta(hours=31)


def talk(messages: int, number: int = 0) -> dict[str, Any]:
    """The conversation of that number with so many messages; even numbers are French, odd ones English."""
    texts = ENGLISH if number % 2 else FRENCH
    start = START + timedelta(days=number % 60)
    written = [
        {
            "sender": NAMES[place % 2],
            "sent_at": (start + place * BETWEEN).isoformat(),
            "text": texts[place % len(texts)],
        }
        for place in range(messages)
    ]
    now = start + messages * BETWEEN + timedelta(days=2)
    return {
        "id": f"talk-{number}",
        "context": {"now": now.isoformat(), "time_zone": "Europe/Paris", "country": "FR"},
        "me": {"name": NAMES[1]},
        "participants": [{"name": NAMES[0], "headline": "Talent Acquisition Manager"}],
        "messages": written,
    }
