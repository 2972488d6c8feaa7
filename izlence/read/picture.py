"""From bytes to a picture that a document can show. Pillow opens it to its end, so that a cut file is found here."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

from izlence import limits
from izlence.diagnostic import Diagnostic, Fact, Place, Rule
from izlence.model.prose import Picture
from izlence.read import picture_rules as rules

if TYPE_CHECKING:
    from PIL.Image import Image

_ENDINGS = {"PNG": ("png",), "JPEG": ("jpg", "jpeg")}
_DPI = 96
_DPI_MEANT = range(30, 2_401)  # anything else is a camera's placeholder
_ORIENTATION, _UPRIGHT = 0x0112, 1


class _Refused(Exception):
    def __init__(self, rule: Rule, facts: Mapping[str, Fact] | None = None) -> None:
        super().__init__(rule.name)
        self.rule = rule
        self.facts = facts or {}


def read_picture(content: bytes, name: str, file: str) -> Picture | Diagnostic:
    """Read a PNG or JPEG picture, or say what is wrong with it."""
    try:
        return _read(content, name)
    except _Refused as refused:
        return Diagnostic(refused.rule, Place(file), refused.facts)


def _read(content: bytes, name: str) -> Picture:
    # Imported here because few builds read a picture.
    from PIL.Image import open as open_image  # noqa: PLC0415

    with warnings.catch_warnings():
        # Pillow warns of large pictures; our own limit is judged before a pixel is unpacked.
        warnings.simplefilter("ignore")
        image = _opened(open_image, content)
        _judge_size(image)
        kind, dpi = _kind(image, name), _dpi(image)
        _load(image, lambda: open_image(BytesIO(content), formats=list(_ENDINGS)))
    return Picture(name, kind, content, image.width, image.height, dpi)


def _opened(open_image: Any, content: bytes) -> Image:
    from PIL.Image import DecompressionBombError  # noqa: PLC0415

    try:
        image: Image = open_image(BytesIO(content), formats=list(_ENDINGS))
    except DecompressionBombError:
        raise _Refused(rules.PICTURE_TOO_MANY_PIXELS, {"limit": limits.PICTURE_PIXELS.value}) from None
    except Exception:
        # What hostile bytes make a library raise is not to be foreseen; whatever it is, this is no picture.
        raise _Refused(rules.NOT_A_PICTURE) from None
    return image


def _judge_size(image: Image) -> None:
    if image.width * image.height > limits.PICTURE_PIXELS.value:
        raise _Refused(rules.PICTURE_TOO_MANY_PIXELS, {"limit": limits.PICTURE_PIXELS.value})


def _kind(image: Image, name: str) -> Literal["png", "jpeg"]:
    written = "JPEG" if image.format == "MPO" else str(image.format)
    stem, _, ending = name.rpartition(".")
    if ending not in _ENDINGS[written]:
        raise _Refused(rules.PICTURE_ENDING, {"kind": written, "right": f"{stem}.{_ENDINGS[written][0]}"})
    return "png" if written == "PNG" else "jpeg"


def _dpi(image: Image) -> int:
    try:
        dpi = round(float(image.info["dpi"][0]))
    except (KeyError, TypeError, ValueError, IndexError, ArithmeticError):
        return _DPI
    return dpi if dpi in _DPI_MEANT else _DPI


def _load(image: Image, again: Any) -> None:
    try:
        image.verify()
        whole = again()
        whole.load()
        turned = whole.getexif().get(_ORIENTATION, _UPRIGHT) != _UPRIGHT
    except Exception:
        raise _Refused(rules.PICTURE_BROKEN) from None
    if turned:
        raise _Refused(rules.PICTURE_TURNED)
