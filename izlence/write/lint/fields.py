"""Word's fields: `begin`, the instruction, `separate`, the cached result, `end`, one inside another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import W
from izlence.write.lint.package import Package
from izlence.write.lint.texts import STORIES

_CONTAINERS: Final = tuple(
    W + name for name in ("tc", "footnote", "endnote", "comment", "txbxContent", "body", "hdr", "ftr")
)
_PIECES: Final = tuple(W + name for name in ("fldChar", "instrText", "delInstrText", "fldSimple"))


@dataclass(slots=True)
class Field:
    """A field; `code` is its instruction so far, `container` the cell, note or body that it begins in."""

    part: str
    number: int
    code: str = ""
    separated: bool = False
    container: etree._Element | None = None

    @property
    def where(self) -> str:
        """The field's place for a finding."""
        return f"field {self.number}"


@dataclass(slots=True)
class Fields:
    """The fields of a file, and what is wrong with the way they are put together."""

    found: list[Field] = field(default_factory=list)
    breaches: list[Breach] = field(default_factory=list)


def read_fields(package: Package) -> Fields:
    """Read the fields of every story in reading order."""
    fields = Fields()
    for part in package.parts.values():
        if part.root is not None and part.root.tag in STORIES:
            _read_story(part.name, part.root, fields)
    return fields


def _read_story(part: str, root: etree._Element, fields: Fields) -> None:
    open_fields: list[Field] = []
    for piece in root.iter(*_PIECES):
        if piece.tag == f"{W}fldChar":
            _read_mark(part, piece, open_fields, fields)
        elif piece.tag == f"{W}fldSimple":
            fields.found.append(Field(part, len(fields.found) + 1, piece.get(f"{W}instr", "")))
        elif open_fields and not open_fields[-1].separated:
            open_fields[-1].code += piece.text or ""
        else:
            fields.breaches.append(Breach(part, "", f"instruction {piece.text!r} stands outside of a field"))
    fields.breaches += [
        Breach(part, one.where, f"field {one.code.strip()!r} has no end") for one in open_fields
    ]


def _read_mark(part: str, mark: etree._Element, open_fields: list[Field], fields: Fields) -> None:
    kind = mark.get(f"{W}fldCharType")
    if kind == "begin":
        open_fields.append(Field(part, len(fields.found) + 1, container=_container(mark)))
        fields.found.append(open_fields[-1])
    elif not open_fields:
        fields.breaches.append(Breach(part, "", f"mark {kind!r} stands outside of a field"))
    elif kind == "separate":
        fields.breaches += _separate(open_fields[-1])
    else:
        fields.breaches += _end(open_fields.pop(), mark)


def _separate(one: Field) -> Iterator[Breach]:
    if one.separated:
        yield Breach(one.part, one.where, f"field {one.code.strip()!r} has two separators")
    one.separated = True


def _end(one: Field, mark: etree._Element) -> Iterator[Breach]:
    if one.container is not _container(mark):
        yield Breach(
            one.part, one.where, f"field {one.code.strip()!r} ends in another cell or note than it begins in"
        )


def _container(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors(*_CONTAINERS), None)
