"""The zip that every Office file is: the same parts give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from itertools import pairwise
from typing import TypeAlias

_FIRST = {"[Content_Types].xml": 0, "_rels/.rels": 1}
_STAMP = (1980, 1, 1, 0, 0, 0)
# Level 6 takes twice the time and saves a fifth of the size: 0.12 s and 519 kB against 0.06 s and 664 kB for a whole
# municipality's programme.
_LEVEL = 3

Content: TypeAlias = bytes | Iterable[bytes]


def pack(parts: Iterable[tuple[str, Content]]) -> bytes:
    """Put the parts of an Office file into a zip that holds nothing of the clock, the host or their order.

    A large part may come in pieces, which are never all in memory at once.
    """
    ordered = sorted(parts, key=_order)
    _refuse_doubles(ordered)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, content in ordered:
            _write(package, _entry(name), content)
    return stream.getvalue()


def _order(part: tuple[str, Content]) -> tuple[int, str]:
    return _FIRST.get(part[0], len(_FIRST)), part[0]


def _refuse_doubles(ordered: list[tuple[str, Content]]) -> None:
    names = [name for name, _ in ordered]
    doubles = sorted({name for name, following in pairwise(names) if name == following})
    if doubles:
        raise ValueError(f"the package holds a part twice: {', '.join(doubles)}")


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _STAMP)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry._compresslevel = _LEVEL  # type: ignore[attr-defined]  # the only way to say it to `ZipFile.open`
    entry.create_system = 0  # zipfile takes the host's otherwise
    return entry


def _write(package: zipfile.ZipFile, entry: zipfile.ZipInfo, content: Content) -> None:
    with package.open(entry, "w") as part:
        for piece in (content,) if isinstance(content, bytes) else content:
            part.write(piece)
    entry.external_attr = 0  # zipfile writes a file mode where there is none
