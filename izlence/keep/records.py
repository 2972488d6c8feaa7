"""Records of the plan and drawn pieces as bytes, and back."""

from __future__ import annotations

import io
import pickle
from collections.abc import Hashable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from izlence.keep.fingerprint import fingerprint, of_program
from izlence.keep.store import Store

# What is kept is our own, in the user's own folder; even so, nothing but records of these modules is ever made from it.
_MODULES = ("izlence.model.", "izlence.render.", "izlence.compose.document", "izlence.diagnostic")
_OTHERS = {
    ("decimal", "Decimal"),
    ("builtins", "set"),
    ("builtins", "frozenset"),
    ("collections", "OrderedDict"),
}


class Keeper:
    """Keeps records and pieces in a store, under fingerprints in which the program and what it draws with count."""

    def __init__(self, store: Store, *made_with: str) -> None:
        self._store = store
        self._made_with = fingerprint(of_program(), *made_with)

    def key(self, *pieces: str | bytes) -> str:
        """Give the fingerprint of some pieces, of the program and of what it draws with."""
        return fingerprint(self._made_with, *pieces)

    def get(self, kind: str, key: str) -> Any | None:
        """Give what was kept under a fingerprint, or None."""
        content = self._store.get(kind, key)
        return None if content is None else thaw(content)

    def put(self, kind: str, key: str, records: Any) -> None:
        """Keep records under a fingerprint."""
        self._store.put(kind, key, freeze(records))

    def put_once(self, kind: str, key: str, records: Any) -> None:
        """Keep records unless they are kept already."""
        if not self._store.has(kind, key):
            self.put(kind, key, records)


def freeze(records: Any) -> bytes:
    """Write records as bytes."""
    stream = io.BytesIO()
    _Writer(stream, protocol=5).dump(records)
    return stream.getvalue()


def thaw(content: bytes) -> Any | None:
    """Read records from bytes; None where they are not what `freeze` of this version wrote."""
    try:
        return _Reader(io.BytesIO(content)).load()
    except (pickle.UnpicklingError, AttributeError, EOFError, ImportError, IndexError, TypeError, ValueError):
        return None


class _Writer(pickle.Pickler):
    """Writes a record as a call of its class with its values: read back in half the time of what `dataclass` does."""

    def reducer_override(self, record: Any) -> Any:
        kind: Any = type(record)
        names = _field_names(kind)
        return (kind, tuple([getattr(record, name) for name in names])) if names else NotImplemented


@cache
def _field_names(kind: Hashable) -> tuple[str, ...]:
    """Give the names of a record's values in the order its class takes them; none where it takes them otherwise."""
    if not isinstance(kind, type) or not is_dataclass(kind):
        return ()
    listed = fields(kind)
    return (
        tuple(each.name for each in listed) if all(each.init and not each.kw_only for each in listed) else ()
    )


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _OTHERS:
            return super().find_class(module, name)
        # A record's class and nothing that its module has from elsewhere: `zipfile.os` would lead to everything.
        if module.startswith(_MODULES) and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")
