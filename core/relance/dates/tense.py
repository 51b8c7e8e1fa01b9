"""Whether a text speaks of the past where an expression stands. Must not know any word: cues are nodes."""

from .grammar import Found
from .node import code

PAST, FUTURE, NOUN, OF = code("past_cue"), code("future_cue"), code("event_noun"), code("of")
STOP, LINE, COMMA = code("stop"), code("line"), code("comma")
FROM = code("from")
VERB, SINCE = "verb", "since"
_REACH = 25
_REACH_AFTER = 4


def speaks_of_past(found: Found) -> bool:
    """True when the nearest cue of the clause before the match is one of the past.

    "Our talk of Tuesday" is past without any cue but a future one ("I confirm the interview of Tuesday");
    a verb of the past may also follow ("On Monday I spoke to her").
    """
    if found.context.tense:
        return found.context.tense == "past"
    every, left = found.every, found.left
    for node in reversed(every[max(0, left - _REACH) : left]):
        if node.kind in (STOP, LINE):
            break
        if node.kind == FUTURE:
            return False
        if node.kind == PAST or (node.kind == FROM and node.value == SINCE):
            return True
        if node.kind == COMMA:
            break
    return _noun_before(every, left) or _verb_after(found)


def _noun_before(every: list, left: int) -> bool:  # type: ignore[type-arg]
    """True for "talk of" right before."""
    return left >= 2 and every[left - 1].kind == OF and every[left - 2].kind == NOUN


def _verb_after(found: Found) -> bool:
    for node in found.every[found.right : found.right + _REACH_AFTER]:
        if node.kind in (STOP, LINE, COMMA, FUTURE):
            return False
        if node.kind == PAST:
            return bool(node.value == VERB)
    return False
