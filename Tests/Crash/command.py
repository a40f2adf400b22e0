"""One run of the program that changes a store.

Every command has an author of its own, so its rows are known in the ledger. `rows` is the whole of
what it adds: none of it or all of it must be there after a kill.
"""

import collections
import dataclasses

from soundness import Row


@dataclasses.dataclass
class Command:
    """One run of the program that writes."""

    name: str
    arguments: list
    author: str
    rows: set  # of (kind, subject), with this author
    text: str = ""
    chain: str = ""  # rows of this chain come as well
    chain_rows: int = 0
    printed: list = dataclasses.field(default_factory=list)  # lines that acknowledge it

    def owns(self, row: Row):
        return row.recorded_by == self.author or (self.chain and row.chain == self.chain)

    def faults(self, rows, is_acknowledged):
        """What is wrong with the rows that it added."""
        own = collections.Counter(
            (row.kind, row.subject) for row in rows if row.recorded_by == self.author)
        came = sum(row.chain == self.chain for row in rows) if self.chain else 0
        if not own and not came and self.rows:
            return [f"{self.author} ({self.name}) was acknowledged and is gone"] if is_acknowledged else []
        if own == collections.Counter(self.rows) and came == self.chain_rows:
            return []
        return [
            f"{self.author} ({self.name}) is half there: {sorted(own)} of {sorted(self.rows)}, "
            f"{came} of {self.chain_rows} rows of another chain"
        ]

    def is_acknowledged(self, output, status):
        """True when it said that all is recorded, or ended well."""
        lines = output.splitlines()
        return status == 0 or (bool(self.printed) and all(line in lines for line in self.printed))
