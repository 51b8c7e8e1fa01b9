"""Drafts: from plain facts to texts ready to send, in the conversation's language and form of address.

Texts are Jinja templates (data/templates/<language>/<situation>.jinja), rendered in a sandbox; what each
situation is for stands in data/templates/situations.toml. Only the facts of the brief are said; what only
the user can know is left as a marked slot, ‹like this›. Must not know how the facts were found.
"""

from .brief import DraftBrief, Slot
from .catalogue import situations
from .compose import compose
from .slots import open_slots

__all__ = ["DraftBrief", "Slot", "compose", "open_slots", "situations"]
