"""The pages of the two sides, paired: by period, kind of file and code, whatever folder they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from izlence.diff.change import Page, PageKey
from izlence.diff.folders import Folders, renamed_folders
from izlence.diff.narratives import renamed_narratives
from izlence.diff.side import Side
from izlence.model.code import code_order
from izlence.model.prose import Narrative, Picture, PictureBlock
from izlence.read.sources import PeriodSources, Source

_OF_PERIOD = {
    "program": 0,
    "strategy": 0,
    "goals": 1,
    "general-costs": 2,
    "strategic-general-costs": 2,
    "narrative": 3,
    "picture": 4,
}
_PAGES = ("performance-target", "objective-card")


class Sheet(NamedTuple):
    """A file of one side: what pairs it, its folder's directorate, its name in findings, what it is called, what stands in it."""

    key: PageKey
    directorate: str
    file: str
    title: str
    content: Any


class PairedSheet(NamedTuple):
    """A page with its two sides; None where it does not stand."""

    page: Page
    before: Sheet | None
    after: Sheet | None


class Sheets(NamedTuple):
    """All files of the two sides in the plan's order, the codes that pair more than one page on a side, each period's renamed folders."""

    pairs: tuple[PairedSheet, ...]
    twice: tuple[PageKey, ...]
    folders: Mapping[str, Folders] = {}

    def folders_of(self, page: Page) -> Folders:
        """Give the renamed folders of a page's period, new by old; for what belongs to no period those of all."""
        if page.key.period:
            return self.folders.get(page.key.period, {})
        return {old: new for pairs in self.folders.values() for old, new in pairs.items()}


def paired_sheets(base: Side, head: Side) -> Sheets:
    """Pair all files of two sides, in the order in which the plan has them.

    A directorate whose folder was renamed is the same. A narrative in another file is, too,
    where the place that names it is.
    """
    old, new = _by_key(_sheets(base)), _by_key(_sheets(head))
    folders = renamed_folders(base, head)
    _pair_directorates(old, folders)
    _pair_narratives(old, base, head)
    ranks = _ranks(base, head)
    keys = sorted({**old, **new}, key=lambda key: _order(key, (new.get(key) or old[key])[0], ranks))
    pairs = tuple(
        PairedSheet(_page(one, other, base, head), one, other)
        for key in keys
        for one, other in _side_by_side(old.get(key, []), new.get(key, []))
    )
    twice = tuple(key for key in keys if max(len(old.get(key, ())), len(new.get(key, ()))) > 1)
    return Sheets(pairs, twice, folders)


def told_name(file: str, side: Side) -> str:
    """Give a file's name from the plan's folder on."""
    return file.removeprefix(side.folder.rstrip("/") + "/") if side.folder else file


def _page(one: Sheet | None, other: Sheet | None, base: Side, head: Side) -> Page:
    sheet = other or one
    assert sheet is not None
    return Page(
        sheet.key,
        sheet.title,
        sheet.directorate,
        told_name(one.file, base) if one else "",
        told_name(other.file, head) if other else "",
    )


def _by_key(sheets: Iterable[Sheet]) -> dict[PageKey, list[Sheet]]:
    result: dict[PageKey, list[Sheet]] = {}
    for sheet in sheets:
        result.setdefault(sheet.key, []).append(sheet)
    return result


def _pair_directorates(old: dict[PageKey, list[Sheet]], folders: Mapping[str, Folders]) -> None:
    """Put directorates whose folder was renamed under the key that they have now."""
    for period, pairs in folders.items():
        # All leave before one comes: folders may have exchanged their names.
        leaving = {
            PageKey(period, "directorate", partner): old.pop(PageKey(period, "directorate", folder), None)
            for folder, partner in pairs.items()
        }
        old |= {key: sheets for key, sheets in leaving.items() if sheets is not None}


def _pair_narratives(old: dict[PageKey, list[Sheet]], base: Side, head: Side) -> None:
    """Put narratives under the key of the file that they stand in now."""
    before = {each.period: each for each in base.sources.periods}
    for period in head.sources.periods:
        if period.period in before:
            partners = renamed_narratives(before[period.period], period)
            moving = {
                PageKey(period.period, "narrative", new): old.pop(PageKey(period.period, "narrative", name))
                for new, name in partners.items()
            }
            old |= moving


def _side_by_side(old: list[Sheet], new: list[Sheet]) -> Iterator[tuple[Sheet | None, Sheet | None]]:
    """Pair pages of one key: those in the same folder, then the n-th of the rest with the n-th."""
    if len(old) <= 1 and len(new) <= 1:
        yield (old[0] if old else None), (new[0] if new else None)
        return
    at = {sheet.directorate: sheet for sheet in old}
    partners = [at.pop(sheet.directorate, None) for sheet in new]
    rest = [sheet for sheet in old if sheet not in partners]
    for sheet, partner in zip(new, partners, strict=True):
        yield partner or (rest.pop(0) if rest else None), sheet
    for sheet in rest:
        yield sheet, None


def _ranks(base: Side, head: Side) -> dict[tuple[str, str], int]:
    """Give each directorate's rank in its period: as the frame lists them, then those it does not list by name."""
    ranks: dict[tuple[str, str], int] = {}
    for side in (head, base):
        for period in side.sources.periods:
            for source in period.of_kind("program", "strategy"):
                listed = source.data.get("directorates") if isinstance(source.data, dict) else None
                for folder in listed if isinstance(listed, list) else ():
                    ranks.setdefault((period.period, str(folder)), len(ranks))
    return ranks


def _order(key: PageKey, sheet: Sheet, ranks: Mapping[tuple[str, str], int]) -> tuple[Any, ...]:
    if not key.period:
        return "", {"institution": 0, "owners": 1}.get(key.kind, 2), 0, "", 0, key.kind, ((), key.key)
    if key.kind in _OF_PERIOD:
        return key.period, 0, _OF_PERIOD[key.kind], "", 0, key.kind, ((), key.key)
    rank = ranks.get((key.period, sheet.directorate), len(ranks))
    return key.period, 1, rank, sheet.directorate, int(key.kind in _PAGES), key.kind, code_order(key.key)


def _sheets(side: Side) -> Iterator[Sheet]:
    sources = side.sources
    root = [sources.institution] if sources.institution else []
    root += [sources.owners.table] if sources.owners else []
    for source in root:
        yield Sheet(PageKey("", source.kind, ""), "", source.file, _name(source), source.data)
    if sources.logo is not None:
        yield _logo(sources.logo, sources.institution)
    for period in sources.periods:
        if period.kept:
            raise ValueError(f"{period.folder}: directorates that were not read cannot be compared")
        yield from _sheets_of_period(period)


def _logo(logo: Picture, institution: Source | None) -> Sheet:
    """Give the logo: a picture has a name of its own in the documents, its file is the one that institution.yaml names."""
    written = institution.data.get("logo") if institution and isinstance(institution.data, dict) else None
    folder = institution.file.rpartition("/")[0] if institution else ""
    name = str(written or logo.name)
    return Sheet(PageKey("", "picture", logo.name), "", f"{folder}/{name}" if folder else name, name, logo)


def _sheets_of_period(period: PeriodSources) -> Iterator[Sheet]:
    titles = _objective_titles(period)
    for source in period.sources:
        yield sheet_of(source, period.period, titles.get(_key(source), ""))
    pictures: dict[str, tuple[str, Picture]] = {}
    for narrative in period.narratives:
        key = PageKey(period.period, "narrative", narrative.name)
        yield Sheet(key, "", narrative.file, narrative.name, narrative)
        folder = narrative.file.rpartition("/")[0]
        pictures.update((each.name, (folder, each)) for each in _pictures(narrative))
    for name, (folder, picture) in sorted(pictures.items()):
        yield Sheet(PageKey(period.period, "picture", name), "", f"{folder}/{name}", name, picture)


def sheet_of(source: Source, period: str, title: str = "") -> Sheet:
    """Give the sheet of a file that was read, called by its own title where none is given."""
    key = PageKey(period, source.kind, _key(source))
    return Sheet(key, source.folder, source.file, title or _name(source), source.data)


def _key(source: Source) -> str:
    if source.kind == "directorate":
        return source.folder
    if source.kind not in _PAGES:
        return ""
    code = source.data.get("code") if isinstance(source.data, dict) else None
    return code if isinstance(code, str) and code else source.file.rpartition("/")[2].removesuffix(".yaml")


def _name(source: Source) -> str:
    data = source.data if isinstance(source.data, dict) else {}
    named = next((data[key] for key in ("title", "name") if isinstance(data.get(key), str)), "")
    if not named and source.kind == "program" and isinstance(data.get("year"), Decimal | str):
        named = str(data["year"])
    return named or source.file.rpartition("/")[2]


def _objective_titles(period: PeriodSources) -> dict[str, str]:
    """Give the texts of the objectives: a card is called by its objective's."""
    titles: dict[str, str] = {}
    for source in period.of_kind("goals"):
        data = source.data if isinstance(source.data, dict) else {}
        written = data.get("objectives")
        for item in written if isinstance(written, list) else ():
            if isinstance(item, dict) and isinstance(item.get("title"), str):
                titles[str(item.get("code"))] = item["title"]
    return titles


def _pictures(narrative: Narrative) -> Iterator[Picture]:
    """Give a text's pictures: a picture stands on a line of its own, in a list or quotation too."""
    waiting: list[Any] = list(narrative.blocks)
    while waiting:
        block = waiting.pop(0)
        if isinstance(block, PictureBlock):
            yield block.picture
        elif hasattr(block, "items"):
            waiting += [inner for item in block.items for inner in item]
        elif hasattr(block, "blocks"):
            waiting += block.blocks
