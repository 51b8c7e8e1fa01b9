"""What the export's other files tell of people: the owner's name, and the connections' positions.

They only help: a file that cannot be read leaves the messages readable.
"""

from collections.abc import Iterator

from .knowledge import columns
from .names import same
from .result import ArchiveError
from .rows import address
from .source import Member
from .table import Table, read_table


def profile_name(member: Member | None) -> str | None:
    """The name in Profile.csv; None when there is no such file or it cannot be read."""
    if member is None:
        return None
    try:
        with read_table(member, columns().profile) as table:
            values = next(iter(_rows(table)), {})
    except ArchiveError:
        return None
    return " ".join(filter(None, (values.get("first_name"), values.get("last_name")))) or None


def _rows(table: Table) -> Iterator[dict[str, str]]:
    for record in table.records:
        if record.fields is not None:
            yield {key: record.fields[position].strip() for key, position in table.positions.items()}


def _keys(values: dict[str, str]) -> list[str]:
    """What a connection is found by: address and name; hidden members have neither."""
    name = same(f"{values['first_name']} {values['last_name']}")
    return [key for key in (address(values.get("url", "")), name) if key]


def headlines(member: Member | None) -> tuple[dict[str, str], str | None]:
    """Position and company from Connections.csv, by address and by name; and what was odd about the file.

    Names and addresses that two connections share are left out.
    """
    found: dict[str, str] = {}
    twice: set[str] = set()
    if member is None:
        return found, None
    try:
        with read_table(member, columns().connections) as table:
            for values in _rows(table):
                keys = set(_keys(values))
                twice |= keys & found.keys()
                found |= dict.fromkeys(
                    keys, " @ ".join(filter(None, (values["position"], values["company"])))
                )
    except ArchiveError as error:
        return {}, f"{error}; the connections' positions are not used"
    return {key: headline for key, headline in found.items() if headline and key not in twice}, None
