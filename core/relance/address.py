"""How the two address each other: the recruiter's form where the two differ.

Counts the lexicon's intents `address.informal` and `address.formal`; the forms' names are data.
"""

from typing import cast

from .conversation import Language
from .language import profile
from .record import Address
from .transcript import Transcript, Turn

# Somebody who says "vous" does not say "tu" as well, while "vous" also means several people.
_INFORMAL_COUNTS = 3


def _form(turns: tuple[Turn, ...], language: Language) -> str | None:
    """informal, formal or None, by what these turns say."""
    count = {"address.informal": 0, "address.formal": 0}
    for turn in turns:
        if turn.language != language:
            continue
        for sentence in turn.sentences:
            for hit in sentence.hits:
                if hit.intent in count:
                    count[hit.intent] += 1
    informal, formal = count["address.informal"], count["address.formal"]
    if not informal and not formal:
        return None
    return "informal" if informal * _INFORMAL_COUNTS >= formal and informal else "formal"


def form_of_address(transcript: Transcript, language: Language) -> Address | None:
    """The form for a draft in `language`; None where the language has one form."""
    known = profile(language)
    if known.usual is None:
        return None
    form = _form(transcript.by("recruiter"), language) or _form(transcript.by("candidate"), language)
    chosen = known.usual if form is None else getattr(known, form)
    return cast(Address, chosen)
