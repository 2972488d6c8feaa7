"""Directorates that stood in one folder and stand in another now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from izlence.check.likeness import plain
from izlence.diff.side import Side
from izlence.read.sources import PeriodSources

Folders = Mapping[str, str]
"""The new names of renamed folders by the old ones."""
_PAGES = ("performance-target", "objective-card")
# The fields that name directorates by their folders.
_REFERENCES = frozenset({"responsible", "cooperating"})


class _Standing(NamedTuple):
    """A period on one side: what its directorates are called by folder, in which folder each page stands."""

    names: Mapping[str, str]
    pages: Mapping[tuple[str, str], str]


def renamed_folders(base: Side, head: Side) -> Mapping[str, Folders]:
    """Give each period's renamed folders, new by old.

    A folder that went and one that came are one directorate if it has the same name in both; if most pages of the one are
    most pages of the other; or if they are one in another period. Folders that exchanged their names went and came too:
    a folder that is another directorate's by its name now, unless most of its pages stayed in it (then its name changed).
    """
    olds, news = ({each.period: _standing(each) for each in side.sources.periods} for side in (base, head))
    ways = {period: _ways(olds[period], news[period]) for period in sorted(olds.keys() & news.keys())}
    all_ways = sum(ways.values(), Counter[tuple[str, str]]())
    found: dict[str, dict[str, str]] = {}
    open_periods: list[tuple[str, set[str], set[str]]] = []
    for period, along in ways.items():
        old, new = olds[period], news[period]
        others = {folder for folder in old.names if new.names.get(folder) != old.names[folder]}
        went = {folder for folder in others if not _has_stayed(folder, (along, all_ways))}
        came = {folder for folder in new.names if folder in others or folder not in old.names}
        if went and came:
            found[period] = _paired(old, new, went, came)
            gone, fresh = old.names.keys() - new.names.keys(), new.names.keys() - old.names.keys()
            open_periods.append((period, gone - set(found[period]), fresh - set(found[period].values())))
    elsewhere = [pair for pairs in found.values() for pair in pairs.items()]
    for period, went, came in open_periods:
        found[period].update(_as_elsewhere(elsewhere, went, came))
    return {period: pairs for period, pairs in found.items() if pairs}


def is_same_reference(before: Any, after: Any, field: object, folders: Folders) -> bool:
    """Tell whether a field names the same directorates in the same order, some of them by the new names of their folders."""
    if field not in _REFERENCES or not isinstance(before, list):
        return False
    return bool(in_new_folders(before, folders) == after)


def in_new_folders(items: Iterable[Any], folders: Folders) -> list[Any]:
    """Give a list's folders by the names that they have now."""
    return [folders.get(item, item) if isinstance(item, str) else item for item in items]


def _standing(period: PeriodSources) -> _Standing:
    names: dict[str, str] = {}
    pages: dict[tuple[str, str], str] = {}
    for source in period.sources:
        data = source.data if isinstance(source.data, dict) else {}
        if source.kind == "directorate":
            name = data.get("name")
            names[source.folder] = plain(name) if isinstance(name, str) else ""
        elif source.kind in _PAGES:
            pages[source.kind, str(data.get("code"))] = source.folder
    return _Standing(names, pages)


def _ways(old: _Standing, new: _Standing) -> Counter[tuple[str, str]]:
    """Count the pages by the folders in which they stood and stand."""
    return Counter((folder, new.pages[key]) for key, folder in old.pages.items() if key in new.pages)


def _has_stayed(folder: str, ways: Iterable[Counter[tuple[str, str]]]) -> bool:
    """Tell whether a folder has kept its pages, at least half of them: those of the first counts that know any."""
    for along in ways:
        count = sum(pages for (left, _), pages in along.items() if left == folder)
        if count:
            return 2 * along[folder, folder] >= count
    return False


def _paired(old: _Standing, new: _Standing, went: set[str], came: set[str]) -> dict[str, str]:
    by_name = {new.names[folder]: folder for folder in sorted(came, reverse=True) if new.names[folder]}
    olds, news = (Counter(each.names.values()) for each in (old, new))
    pairs: dict[str, str] = {}
    for folder in sorted(went):
        name = old.names[folder]
        partner = by_name.get(name, folder)
        # Of directorates of one name a folder that stands on both sides tells nothing.
        is_sure = olds[name] == news[name] == 1 or (folder not in new.names and partner not in old.names)
        if partner != folder and is_sure:
            pairs[folder] = by_name.pop(name)
    taken = set(pairs.values())
    for folder, partner in _by_pages(old, new):
        if folder in went - set(pairs) and partner in came - taken and folder != partner:
            pairs[folder] = partner
            taken.add(partner)
    return _without_crowded(pairs, old)


def _without_crowded(pairs: dict[str, str], old: _Standing) -> dict[str, str]:
    """Leave out who would come to a folder that its own directorate has not left: there would be two in one."""
    kept = dict(pairs)
    while True:
        staying = old.names.keys() - kept.keys()
        crowded = [folder for folder, partner in kept.items() if partner in staying]
        if not crowded:
            return kept
        for folder in crowded:
            del kept[folder]


def _by_pages(old: _Standing, new: _Standing) -> Iterator[tuple[str, str]]:
    """Give the folders of which most pages stand in one folder now and are most of its pages: there can be only one such."""
    of_old, of_new = Counter(old.pages.values()), Counter(new.pages.values())
    for (folder, partner), count in _ways(old, new).items():
        if 2 * count > of_old[folder] and 2 * count > of_new[partner]:
            yield folder, partner


def _as_elsewhere(
    elsewhere: Iterable[tuple[str, str]], went: set[str], came: set[str]
) -> Iterator[tuple[str, str]]:
    for folder, partner in elsewhere:
        if folder in went and partner in came:
            went.discard(folder)
            came.discard(partner)
            yield folder, partner
