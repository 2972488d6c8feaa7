"""The institution's logo: a picture beside institution.yaml that its field `logo` names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from izlence.diagnostic import Diagnostic, Origin, Place
from izlence.model.prose import Picture
from izlence.read import file_rules
from izlence.read.gallery import Gallery
from izlence.read.sources import Source


def read_logo(
    plan: Path, institution: Source | None, pictures: list[Path]
) -> tuple[Picture | None, tuple[Diagnostic, ...]]:
    """Read the logo; a picture beside institution.yaml that is not the logo is passed over and told.

    Nothing is told of pictures while institution.yaml, which names the logo, cannot be read.
    """
    data = institution.data if institution is not None else None
    written = data.get("logo") if isinstance(data, dict) else None
    logo, found = None, list[Diagnostic]()
    if institution is not None and isinstance(written, str):
        logo, found = _read(plan, institution, written, pictures)
    if isinstance(data, dict):
        found += _others(pictures, written)
    return logo, tuple(found)


def _read(
    plan: Path, institution: Source, written: str, pictures: list[Path]
) -> tuple[Picture | None, list[Diagnostic]]:
    gallery = Gallery(plan, pictures)
    picture, found = gallery.show(written, Place(institution.file))
    told = [replace(finding, where=Origin(institution.file, ("logo",))) for finding in found]
    if picture is not None:
        # A name with two dots, which no picture of a narrative text can have: names are unique in a document.
        picture = replace(picture, name=f"institution.{picture.name}")
    return picture, [*told, *gallery.found]


def _others(pictures: list[Path], written: object) -> Iterator[Diagnostic]:
    for path in pictures:
        if path.name != written:
            yield Diagnostic(file_rules.IGNORED_FILE, Place(path.as_posix()))
