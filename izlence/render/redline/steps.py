"""Two lists of bytes in step: what is the same in both, and what stands between."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from izlence.render.redline.align import Pair, common
from izlence.render.redline.split import Table, split_table


class Step(NamedTuple):
    """A run of what is the same on both sides, or what stands between two such runs."""

    old: slice
    new: slice
    same: bool


class Gap(NamedTuple):
    """Blocks that differ; `pairs` are tables that are one and the same, as `is_in_step` tells of all of them."""

    old: Sequence[bytes]
    new: Sequence[bytes]
    old_tables: Mapping[int, Table]
    new_tables: Mapping[int, Table]
    pairs: Sequence[Pair]

    @property
    def is_in_step(self) -> bool:
        """Tell whether nothing came or went here."""
        return len(self.pairs) == len(self.old) == len(self.new)


def steps(pairs: Sequence[Pair], old: int, new: int) -> Iterator[Step]:
    """Walk two lists of these lengths by their pairs."""
    at = i = j = 0
    while at < len(pairs):
        one, other = pairs[at]
        length = 1
        while at + length < len(pairs) and pairs[at + length] == (one + length, other + length):
            length += 1
        if one > i or other > j:
            yield Step(slice(i, one), slice(j, other), same=False)
        i, j = one + length, other + length
        yield Step(slice(one, i), slice(other, j), same=True)
        at += length
    if old > i or new > j:
        yield Step(slice(i, old), slice(j, new), same=False)


def is_table(block: bytes) -> bool:
    """Tell whether a block is a table."""
    return block.startswith(b"<w:tbl")


def gap_of(old: Sequence[bytes], new: Sequence[bytes]) -> Gap:
    """Pair the tables that begin alike, where no other on their side does."""
    tables = [
        {at: table for at, one in enumerate(blocks) if (table := split_table(one))} for blocks in (old, new)
    ]
    counts = [Counter(table.head for table in side.values()) for side in tables]
    keys = [
        [_key(side.get(at), counts) for at in range(len(all_))]
        for side, all_ in zip(tables, (old, new), strict=True)
    ]
    return Gap(old, new, tables[0], tables[1], common(keys[0], keys[1]))


def _key(table: Table | None, counts: Sequence[Mapping[bytes, int]]) -> bytes | None:
    return table.head if table is not None and all(each.get(table.head) == 1 for each in counts) else None


def rows_in_step(old: Table, new: Table) -> Iterator[Step]:
    """Walk the rows of two tables by those that are the same, stand once in each and do not tell what it is of."""
    counts = Counter(old.rows), Counter(new.rows)
    pairs = [
        (one, other)
        for one, other in common(old.rows, new.rows)
        if one >= old.named
        and other >= new.named
        and counts[0][old.rows[one]] == counts[1][old.rows[one]] == 1
    ]
    return steps(pairs, len(old.rows), len(new.rows))
