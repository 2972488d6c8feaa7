"""What differs between two pictures of one name: they are held against each other byte by byte."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Origin
from izlence.diff.change import Change
from izlence.diff.data import record_of_page
from izlence.diff.pages import PairedSheet, Sheet
from izlence.model.prose import Picture

_CONTENT = ("content",)


def picture_changes(pair: PairedSheet) -> Iterator[Change]:
    """Compare a picture's two sides; its content is told by its size."""
    one, other = pair.before, pair.after
    record = record_of_page(pair.page)
    if one is None and other is not None:
        yield Change(
            "added",
            pair.page,
            record,
            where_after=Origin(other.file),
            contents=((_CONTENT, told(other.content)),),
        )
    elif one is not None and other is None:
        yield Change(
            "removed",
            pair.page,
            record,
            where_before=Origin(one.file),
            contents=((_CONTENT, told(one.content)),),
        )
    elif one is not None and other is not None and one.content.content != other.content.content:
        yield _changed(pair, one, other)


def _changed(pair: PairedSheet, one: Sheet, other: Sheet) -> Change:
    before, after = told(one.content), told(other.content)
    if before == after:
        before, after = (f"{told(each.content)}, {_sum(each.content)}" for each in (one, other))
    record = record_of_page(pair.page)
    where = Origin(one.file), Origin(other.file)
    return Change("changed", pair.page, record, _CONTENT, before, after, *where)


def told(picture: Picture) -> str:
    """Say how large a picture is, in pixels and bytes."""
    return f"{picture.width}×{picture.height} px, {len(picture.content)} B"


def _sum(picture: Picture) -> str:
    """Tell apart two pictures of one size."""
    from zlib import crc32  # noqa: PLC0415 - two pictures of one size are rare

    return f"crc32 {crc32(picture.content):08x}"
