"""The narrative texts of a period with their pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from izlence import limits
from izlence.diagnostic import Diagnostic, Place
from izlence.model.prose import Block, Narrative, PictureBlock
from izlence.read import narrative_rules as rules
from izlence.read.content import read_content
from izlence.read.folder import NARRATIVE, Listing
from izlence.read.gallery import Gallery
from izlence.read.kept import Keeper
from izlence.read.picture_rules import PICTURE_UNUSED
from izlence.read.text import decode


def read_narratives(folder: Path, listing: Listing) -> tuple[tuple[Narrative, ...], tuple[Diagnostic, ...]]:
    """Read the texts of a period's folder `narrative/`, and what is wrong with them and their pictures."""
    if not listing.texts and not listing.pictures:
        return (), ()
    reader = _Reader(folder / NARRATIVE, listing)
    narratives = tuple(narrative for path in listing.texts if (narrative := reader.read(path)) is not None)
    reader.found += reader.gallery.found
    for path in reader.gallery.unused():
        reader.found.append(Diagnostic(PICTURE_UNUSED, Place(path.as_posix()), {"name": path.name}))
    return _with_figure_names(narratives, reader.names), tuple(reader.found)


def narrative_key(listing: Listing, keeper: Keeper) -> str:
    """Give the fingerprint of a period's texts and pictures; none where one of them cannot be read."""
    pieces: list[str | bytes] = []
    for path in (*listing.texts, *listing.pictures):
        content = read_content(path, limits.PICTURE_BYTES, rules.FILE_TOO_LARGE)
        if isinstance(content, Diagnostic):
            return ""
        pieces += [path.as_posix(), content]
    return keeper.key(*pieces) if pieces and not listing.found else ""


class _Reader:
    def __init__(self, folder: Path, listing: Listing) -> None:
        refused = (finding.where.file for finding in listing.found if isinstance(finding.where, Place))
        self.gallery = Gallery(folder, listing.pictures, (Path(file).name for file in refused))
        self.found: list[Diagnostic] = []
        self.names: dict[str, Place] = {}

    def read(self, path: Path) -> Narrative | None:
        content = read_content(path, limits.NARRATIVE_BYTES, rules.FILE_TOO_LARGE)
        if isinstance(content, Diagnostic):
            self.found.append(content)
            return None
        text, found = decode(content, path.as_posix(), is_prose=True)
        self.found += (
            replace(finding, rule=rules.OF_PROSE.get(finding.rule.name, finding.rule)) for finding in found
        )
        return self._parse(text, path) if text else None

    def _parse(self, text: str, path: Path) -> Narrative:
        # Imported here because the Markdown library takes a while to load and few plans need it.
        from izlence.read.markdown.narrative import read_narrative  # noqa: PLC0415

        narrative, names, found = read_narrative(text, path.name, path.as_posix(), self.gallery.show)
        self.found += found
        self.found += self._known_names(names)
        return narrative

    def _known_names(self, names: dict[str, Place]) -> Iterable[Diagnostic]:
        """The texts of a period become one document; a name is given once in it."""
        for name, place in names.items():
            if name in self.names:
                yield Diagnostic(rules.NAME_TWICE, place, {"written": name}, related=(self.names[name],))
            self.names.setdefault(name, place)


def _with_figure_names(narratives: tuple[Narrative, ...], given: dict[str, Place]) -> tuple[Narrative, ...]:
    """A picture goes by its file's name unless that name is given to something else or the picture is shown again."""
    seen = set(given)

    def named(block: Block) -> Block:
        if not isinstance(block, PictureBlock) or block.name in given:
            return block
        name = "" if block.name in seen else block.name
        seen.add(block.name)
        return block._replace(name=name)

    return tuple(
        replace(narrative, blocks=tuple(named(block) for block in narrative.blocks))
        for narrative in narratives
    )
