"""From a conversation to its advice record: the rooms in their order."""

from .conversation import Conversation, InterfaceLanguage
from .record import AdviceRecord


def advise(
    conversation: Conversation, *, interface_language: InterfaceLanguage = "en", policy: str = "article"
) -> AdviceRecord:
    """Advise on one conversation; the same call always gives the same record."""
    return AdviceRecord(
        id=conversation.id, recruiting=False, confidence=0.5, signals=(), language=None, address=None,
        counterpart=None, interview=None, answer_by=None, action="none", status=None, earliest=None, latest=None,
        best_at=None, channel=None, channels=(), summary="", reasons=(), drafts=(),
    )  # fmt: skip
