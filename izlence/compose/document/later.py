"""Records that are composed when they are first looked at: of a directorate that is kept as drawn, nobody looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, overload

Item = TypeVar("Item", covariant=True)  # noqa: PLC0105 - what a record lists


class Later(Sequence[Item]):
    """A sequence that is made when it is first looked at, and only once."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], tuple[Item, ...]]) -> None:
        self._make = make
        self._made: tuple[Item, ...] | None = None

    def _items(self) -> tuple[Item, ...]:
        if self._made is None:
            self._made = self._make()
        return self._made

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Item, ...]: ...
    def __getitem__(self, index: int | slice) -> Item | tuple[Item, ...]:
        return self._items()[index]

    def __len__(self) -> int:
        return len(self._items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._items() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._items())

    def __repr__(self) -> str:
        return repr(self._items())
