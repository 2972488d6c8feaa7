"""What an editor wrote, by a reader that gives every value as text: PyYAML without types."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import Any

import yaml


def as_written(text: str) -> Any:
    """Give a file's values as they are written."""
    try:
        return yaml.load(text, yaml.BaseLoader)
    except yaml.YAMLError:
        # `{a: 2? 3}`: YAML 1.2 and libyaml read it, PyYAML's own parser does not.
        return yaml.load(text, yaml.CBaseLoader)


def differences(ours: Any, written: Any, path: str = "") -> list[str]:
    """Say where our value is another than the one written."""
    if isinstance(ours, dict) and isinstance(written, dict):
        if list(ours) != [unicodedata.normalize("NFC", key) for key in written]:
            return [f"{path}: {list(ours)} {list(written)}"]
        pairs = [
            (f"{path}/{key}", one, other)
            for (key, one), other in zip(ours.items(), written.values(), strict=True)
        ]
        return [each for place, one, other in pairs for each in differences(one, other, place)]
    if isinstance(ours, list) and isinstance(written, list) and len(ours) == len(written):
        return [
            each
            for number, (one, other) in enumerate(zip(ours, written, strict=True))
            for each in differences(one, other, f"{path}/{number}")
        ]
    return [] if isinstance(written, str) and _same(ours, written) else [f"{path}: {ours!r} {written!r}"]


def _same(ours: Any, written: str) -> bool:
    if ours is None:
        return written in ("null", "~", "")
    if isinstance(ours, bool):
        return written == str(ours).lower()
    if isinstance(ours, Decimal):
        return str(ours) == written.replace("_", "").removeprefix("+")
    ours, written = unicodedata.normalize("NFC", ours), unicodedata.normalize("NFC", written)
    # The line break that ends a block (`|`, `>`) is not part of the text.
    return ours in (written, written.rstrip("\n"))
