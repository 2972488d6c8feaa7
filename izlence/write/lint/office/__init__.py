"""Rules for every Office file: the zip, the parts, their links, and the texts that a reader sees; one rule, one module."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.office import (
    active_content,
    broken_character,
    content_type,
    document_title,
    dtd,
    external_link,
    leftover_tag,
    lost_space,
    orphan_part,
    python_value,
    relationship,
    well_formed,
    zip_names,
)
from izlence.write.lint.package import Package

RULES: Final[Mapping[str, Callable[[Package], Iterator[Breach]]]] = {
    "zip-names": zip_names.check,
    "well-formed": well_formed.check,
    "dtd": dtd.check,
    "content-type": content_type.check,
    "relationship": relationship.check,
    "orphan-part": orphan_part.check,
    "external-link": external_link.check,
    "active-content": active_content.check,
    "leftover-tag": leftover_tag.check,
    "python-value": python_value.check,
    "broken-character": broken_character.check,
    "lost-space": lost_space.check,
    "document-title": document_title.check,
}
