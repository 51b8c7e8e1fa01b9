"""Relance: when, by which channel, why and what to write to a recruiter."""

from .conversation import Conversation
from .pipeline import advise
from .record import AdviceRecord

__all__ = ["AdviceRecord", "Conversation", "advise"]
__version__ = "0.1.0"
