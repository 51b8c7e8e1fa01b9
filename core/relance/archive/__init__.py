"""LinkedIn's data export to conversations: the zip, its folder, or messages.csv.

Reads every form the export has had since 2018 and the usual damage of a spreadsheet that saved it
again. Knows the export's form and nothing of what messages say, of rules or of languages.
"""

from .read import Progress, read_messages
from .result import Archive, ArchiveError, Fault, Owner

__all__ = ["Archive", "ArchiveError", "Fault", "Owner", "Progress", "read_messages"]
