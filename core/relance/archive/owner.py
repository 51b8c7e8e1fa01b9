"""Whose export it is: said by the user, by Profile.csv, or by who is in nearly every conversation.

Knows threads and their people; not what is said.
"""

from collections import Counter
from collections.abc import Iterable

from .knowledge import limits
from .names import is_closed_account, same
from .result import ArchiveError, Owner
from .rows import address
from .threads import Person, Thread

# How many names an error message proposes, and how much of each.
_SHOWN, _LONGEST = 3, 60


def _people(threads: list[Thread]) -> Iterable[Person]:
    return (person for thread in threads for person in thread.people.values())


def _url_of(name: str, threads: list[Thread]) -> str | None:
    """The address that the name has most often: a namesake's is rarer than the owner's own."""
    urls = Counter(
        person.url for person in _people(threads) if person.url and same(person.name) == same(name)
    )
    return urls.most_common(1)[0][0] if urls else None


def _called(name: str, threads: list[Thread]) -> Owner | None:
    """The owner when somebody of that name is in the export."""
    found = next((person.name for person in _people(threads) if same(person.name) == same(name)), None)
    return Owner(found, _url_of(name, threads)) if found else None


def _at(url: str, threads: list[Thread]) -> Owner | None:
    """The owner when somebody with that address is in the export."""
    found = next((person.name for person in _people(threads) if person.url == url), None)
    return Owner(found, url) if found else None


def _most_present(counts: Counter[str], threads: int) -> str | None:
    """The one that is in nearly all the threads, when nobody else is in as many."""
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] * 100 < limits().owner_share.value * threads:
        return None
    return ranked[0][0] if len(ranked) == 1 or ranked[1][1] < ranked[0][1] else None


def _counts(threads: list[Thread]) -> tuple[Counter[str], Counter[str]]:
    """In how many threads each name, and each address, is."""
    names: Counter[str] = Counter()
    urls: Counter[str] = Counter()
    for thread in threads:
        people = [person for person in thread.people.values() if not is_closed_account(person.name)]
        names.update(dict.fromkeys((same(person.name) for person in people), 1))
        urls.update(dict.fromkeys((person.url for person in people if person.url), 1))
    return names, urls


def _outgoing(threads: list[Thread]) -> str | None:
    """Who sent what the export marks as sent by its owner."""
    senders = Counter(row.sender for thread in threads for row in thread.rows if row.outgoing)
    return senders.most_common(1)[0][0] if senders else None


def _frequent(threads: list[Thread]) -> str:
    """The most frequent names, for an error message."""
    written = {same(person.name): person.name for person in _people(threads)}
    return ", ".join(written[name][:_LONGEST] for name, _ in _counts(threads)[0].most_common(_SHOWN))


def _said(me: str, threads: list[Thread]) -> Owner:
    owner = _at(address(me), threads) if "/" in me else _called(me, threads)
    if owner is None:
        raise ArchiveError(
            f"nobody called {me[:_LONGEST]!r} is in these messages; the most frequent: {_frequent(threads)}"
        )
    return owner


def find_owner(threads: list[Thread], me: str | None, profile: str | None) -> Owner:
    """Whose export it is.

    Args:
        threads: the conversations.
        me: the owner's name or profile address as the user gave it.
        profile: the name in Profile.csv.

    Raises:
        ArchiveError: when it cannot be told; the message says how to tell.
    """
    if not threads:
        return Owner(me or profile or "")
    if me:
        return _said(me, threads)
    for name in filter(None, (profile, _outgoing(threads))):
        if owner := _called(name, threads):
            return owner
    names, urls = _counts(threads)
    present = _most_present(names, len(threads))
    if present and (owner := _called(present, threads)):
        return owner
    if (url := _most_present(urls, len(threads))) and (owner := _at(url, threads)):
        return owner
    raise ArchiveError(
        "it does not tell whose messages these are; give --me with your name, "
        f"perhaps one of: {_frequent(threads)}"
    )
