"""Rows that belong together: one thread for each conversation, its people, its messages in order.

Knows names, addresses and times; not what is said. Makes the Conversation that the core reads.
"""

import hashlib
from dataclasses import dataclass, field

from ..conversation import Context, Conversation, Me, Message, Participant
from .bodies import kind_of, text_of
from .names import is_closed_account, same, split_names
from .result import Owner
from .rows import Row


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a thread; `url` is empty for closed accounts and where the export has none."""

    name: str
    url: str = ""


@dataclass(slots=True)
class Thread:
    """The rows of one conversation and everybody in them, in the order of the file."""

    id: str
    rows: list[Row] = field(default_factory=list)
    people: dict[tuple[str, str], Person] = field(default_factory=dict)
    _names: set[str] = field(default_factory=set)

    def add(self, person: Person) -> None:
        """Note somebody; the address fills in for a name seen before without one."""
        name = same(person.name)
        if person.url:
            self.people.pop((name, ""), None)
        elif name in self._names:
            return
        self._names.add(name)
        self.people.setdefault((name, person.url), person)


def _recipients(row: Row, known: frozenset[str]) -> list[Person]:
    """The people in TO; each with an address when the addresses are as many as the names."""
    closed = any(is_closed_account(piece.strip()) for piece in row.to.split(","))
    names = split_names(row.to, known, None if closed or not row.to_urls else len(row.to_urls))
    if len(names) == len(row.to_urls):
        return [Person(name, url) for name, url in zip(names, row.to_urls, strict=True)]
    return [Person(name) for name in names]


def _thread_id(row: Row, people: list[Person]) -> str:
    """The export's own id, else one made of the people: exports up to 2018 have none."""
    if row.conversation:
        return row.conversation
    names = "\n".join(sorted({same(person.name) for person in people}))
    return "people-" + hashlib.sha256(names.encode("utf-8", "replace")).hexdigest()[:16]


def gather(rows: list[Row], names: tuple[str, ...]) -> list[Thread]:
    """Threads in the order of the file; `names` are known besides those of the senders."""
    known = frozenset(map(same, names)) | {same(row.sender) for row in rows}
    threads: dict[str, Thread] = {}
    for row in rows:
        people = [Person(row.sender, row.sender_url), *_recipients(row, known)]
        key = _thread_id(row, people)
        thread = threads.setdefault(key, Thread(key))
        thread.rows.append(row)
        for person in people:
            if person.name:
                thread.add(person)
    return list(threads.values())


def newest_first(threads: list[Thread]) -> bool:
    """Whether the file runs back in time: most steps inside its threads do."""
    back = forth = 0
    for thread in threads:
        for one, other in zip(thread.rows, thread.rows[1:], strict=False):
            back += other.sent_at < one.sent_at
            forth += other.sent_at > one.sent_at
    return back > forth


def is_owner(person: Person, owner: Owner) -> bool:
    """Addresses decide where both are known, so that a namesake stays somebody else."""
    if owner.url and person.url:
        return owner.url == person.url
    return same(person.name) == same(owner.name)


def _messages(rows: list[Row], owner: Owner, *, group: bool) -> tuple[Message, ...]:
    messages = []
    for row in rows:
        kind = kind_of(row, group=group)
        subject, text = text_of(row, kind, owner.name)
        if not text.strip() and not subject:
            continue  # deleted, or a sticker: the export keeps the row and nothing in it
        mine = is_owner(Person(row.sender, row.sender_url), owner)
        sender = owner.name if mine else row.sender
        messages.append(Message(sender=sender, sent_at=row.sent_at, kind=kind, subject=subject, text=text))
    return tuple(messages)


def to_conversation(
    thread: Thread, owner: Owner, context: Context, headlines: dict[str, str], *, backwards: bool
) -> Conversation:
    """The conversation as the core reads it; `headlines` by address or, failing that, by name."""
    rows = sorted(reversed(thread.rows) if backwards else thread.rows, key=lambda row: row.sent_at)
    others = [person for person in thread.people.values() if not is_owner(person, owner)]
    participants = tuple(
        Participant(name=person.name, headline=headlines.get(person.url) or headlines.get(same(person.name)))
        for person in others
    )
    return Conversation(
        id=thread.id,
        context=context,
        me=Me(name=owner.name),
        participants=participants,
        messages=_messages(rows, owner, group=len(others) > 1),
    )
