"""What the plan's changes say, by the words that they take away and bring: by these a tracked change finds what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from izlence.diff.change import ABSENT, Change, Value
from izlence.render.redline.contract import Author, picture_name
from izlence.review.redline.printed import (
    Words,
    bytes_told,
    code,
    delta,
    has_letters,
    is_figures,
    plain,
    words,
    written,
)
from izlence.review.redline.surroundings import Surroundings

_ENOUGH = 4  # words that stand together in no other text
_TELLING = 5  # digits of a figure that hardly stands twice in a document
_WHOLE = frozenset({"added", "removed", "moved"})
Texts = tuple[tuple[str, ...], tuple[str, ...]]


class Known(NamedTuple):
    """A change, who made it, and how it shows on a page: what names its record and its page, its words on both sides."""

    at: int
    change: Change
    author: Author
    names: frozenset[str]
    page: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    gone: frozenset[str]
    come: frozenset[str]

    @property
    def is_whole(self) -> bool:
        """Whether something came, went or moved as a whole, be it a value."""
        return self.change.kind in _WHOLE or ABSENT in (self.change.before, self.change.after)

    def is_called(self, text: str) -> bool:
        """Tell whether a printed text is what the change's record is called, or begins with its code."""
        return plain(text) in self.names or code(text) in self.names

    def is_named(self, text: str) -> bool:
        """Tell whether a printed text names what changed, is a part of it or mostly the same."""
        if self.is_called(text):
            return True
        said = frozenset(words(text))
        if not has_letters(said):
            return False
        return any(
            said <= own or 2 * len(said & own) > max(len(said), len(own)) for own in (self.before, self.after)
        )

    def is_written_in(self, before: str, after: str) -> bool:
        """Tell whether the words of its values stand one after another in what was printed and in what is."""
        return all(
            len(own) > 1 and f" {' '.join(own)} " in f" {' '.join(words(text))} "
            for value, text in ((self.change.before, before), (self.change.after, after))
            for own in [words(str(value))]
        )

    def is_on(self, text: str) -> bool:
        """Tell whether a printed text is what the change's page is called or stands under."""
        return plain(text) in self.page or code(text) in self.page

    def is_printed_in(self, said: frozenset[str]) -> bool:
        """Tell whether all that went or all that came is among these words."""
        return any(own and own <= said for own in (self.gone, self.come))


class Evidence:
    """The changes of a period, found by what a page prints of them."""

    def __init__(self, made: Iterable[tuple[Change, Author]], around: Surroundings) -> None:
        self.all: list[Known] = []
        self._texts: tuple[dict[Words, set[int]], dict[Words, set[int]]] = ({}, {})
        self._words: tuple[dict[str, set[int]], dict[str, set[int]]] = ({}, {})
        self._silent: list[Known] = []
        self._named: dict[str, list[Known]] = {}
        self._on: dict[str, list[Known]] = {}
        for change, author in made:
            self._remember(change, author, around)

    def _remember(self, change: Change, author: Author, around: Surroundings) -> None:
        at, texts = len(self.all), _texts(change, around.folders)
        said = [tuple(word for text in side for word in words(text)) for side in texts]
        gone, come = delta(said[0], said[1])
        if change.kind == "moved":
            gone, come = frozenset(said[0]), frozenset(said[1])
        names, page = frozenset(_names(change)), frozenset(_page_names(change, around))
        known = Known(at, change, author, names, page, frozenset(said[0]), frozenset(said[1]), gone, come)
        self.all.append(known)
        if not gone and not come and change.record.kind == "paragraph":
            self._silent.append(known)
        for side, of_side, moving in zip((0, 1), texts, (gone, come), strict=True):
            for text in filter(None, map(words, of_side)):
                self._texts[side].setdefault(text, set()).add(at)
            for word in moving:
                self._words[side].setdefault(word, set()).add(at)
        for index, keys in ((self._named, names), (self._on, page)):
            for key in keys:
                index.setdefault(key, []).append(known)

    def that_show(self, before: str, after: str, near: tuple[str, ...]) -> list[Known]:
        """Give the changes by which one printed text can have become another; where it can be told, those of this place."""
        old, new = words(before), words(after)
        gone, come = (_pictures(moving) or moving for moving in delta(old, new))
        exact = self._exact(old, new)
        found = [self.all[at] for at in sorted(exact or self._moving(gone, come))]
        if not found:
            silent = [] if gone or come else self._silent
            return [each for each in silent if any(map(each.is_named, (after, before, *near)))]
        around = tuple(dict.fromkeys((after, before, *near)))
        if not _says_enough(gone, come, is_exact=bool(exact)):
            one_sided = not (gone and come)
            found = [each for each in found if _is_supported(each, around, one_sided=one_sided)]
        return _nearest(found, around)

    def _exact(self, old: Words, new: Words) -> set[int]:
        sides = [index.get(text, set()) for index, text in zip(self._texts, (old, new), strict=True) if text]
        return set.intersection(*sides) if sides else set()

    def _moving(self, gone: frozenset[str], come: frozenset[str]) -> set[int]:
        found: set[int] | None = None
        for index, moving in zip(self._words, (gone, come), strict=True):
            for word in moving:
                here = index.get(word)
                found = (here if found is None else found & here) if here else None
                if not found:
                    return set()
        return found or set()

    def named(self, near: Iterable[str]) -> list[Known]:
        """Give the changes of the record that the nearest of these texts names, where the pages are told of those on them."""
        texts = list(near)
        return self._first(self._named, texts, self._first(self._on, texts, []))

    def led_to(self, text: str) -> frozenset[int]:
        """Give the places of all changes whose record or page a printed text names."""
        keys = filter(None, (plain(text), code(text)))
        return frozenset(
            each.at for key in keys for index in (self._named, self._on) for each in index.get(key, ())
        )

    def whole_at(self, near: Sequence[str]) -> list[Known]:
        """Give what came, went or moved as a whole and is named by the nearest text, on the pages that are told of."""
        on = [each for text in near for key in (plain(text), code(text)) for each in self._on.get(key, ())]
        # The institution's name stands in many a row, which is none of its own page.
        pages = {each.change.page for each in on if each.change.page.key.period}
        for index in (self._named, self._on):
            for text in near:
                led = [
                    each for key in dict.fromkeys((plain(text), code(text))) for each in index.get(key, ())
                ]
                whole = [each for each in led if each.is_whole and (not pages or each.change.page in pages)]
                if whole:
                    return whole
        return []

    def on_page(self, near: Iterable[str]) -> list[Known]:
        """Give the changes of the page that the nearest of these texts is the title or code of."""
        return self._first(self._on, near, [])

    def _first(self, index: Mapping[str, list[Known]], near: Iterable[str], on: list[Known]) -> list[Known]:
        pages = {each.change.page for each in on}
        for text in near:
            found = index.get(plain(text)) or index.get(code(text)) or []
            here = [each for each in found if not pages or each.change.page in pages]
            if here:
                return here
        return []


def _says_enough(gone: frozenset[str], come: frozenset[str], *, is_exact: bool) -> bool:
    """Tell whether words can be taken as evidence by themselves: a figure or a single word may stand anywhere."""
    moving = gone | come
    if not moving or is_figures(moving):
        return bool(moving) and all(len(word) >= _TELLING for word in moving)
    return is_exact or bool(gone and come) or len(moving) >= _ENOUGH or bool(_pictures(moving))


def _pictures(moving: frozenset[str]) -> frozenset[str]:
    """Give the pictures among words: what describes one may be somebody else's."""
    return frozenset(word for word in moving if word.startswith(picture_name(0)[:-1]) and word[-1].isdigit())


def _is_supported(each: Known, around: tuple[str, ...], *, one_sided: bool) -> bool:
    if not one_sided:
        written_in = any(map(each.is_written_in, around[1:], around))
        return written_in or any(map(each.is_named, around))
    # The words of a label may stand in any text: here that text must be named or stand as a whole.
    said = frozenset(word for text in around for word in words(text))
    named = (each.is_called(text) or each.is_on(text) for text in around)
    return each.is_printed_in(said) or any(named)


def _nearest(found: list[Known], around: tuple[str, ...]) -> list[Known]:
    """Keep those that the texts around lead to, the nearest text first; all where none is led to."""
    for told in (Known.is_called, Known.is_named, Known.is_on):
        for text in around:
            if len(found) == 1:
                return found
            found = [each for each in found if told(each, text)] or found
    said = frozenset(word for text in around for word in words(text))
    return [each for each in found if each.is_printed_in(said)] or found


def _texts(change: Change, folders: tuple[Mapping[str, str], Mapping[str, str]]) -> Texts:
    """Give the texts that a change took away and brought, as they are printed."""
    inside = [value for _, value in change.contents]
    record = [change.record.name] if change.kind in _WHOLE else []
    old = [change.before] if change.kind == "changed" else [*inside, *record] * (change.kind != "added")
    new = [change.after] if change.kind == "changed" else [*inside, *record] * (change.kind != "removed")
    is_picture = change.page.key.kind == "picture"
    sides = [
        tuple(text for value in values for text in _printed(value, folders, is_picture=is_picture))
        for values in (old, new)
    ]
    return sides[0], sides[1]


def _printed(
    value: Value, folders: tuple[Mapping[str, str], Mapping[str, str]], *, is_picture: bool
) -> Iterator[str]:
    if is_picture:
        yield picture_name(bytes_told(str(value)))
        return
    yield from written(value)
    listed = value.split(", ") if isinstance(value, str) else []
    # By both names on both sides: a directorate's new name is no change of the lists that it stands in.
    for names in folders:
        if listed and all(each in names for each in listed):
            yield ", ".join(names[each] for each in listed)


def _names(change: Change) -> Iterator[str]:
    record = change.record
    old = change.before if change.field[-1:] in (("name",), ("title",), ("heading",)) else ""
    parent = record.parent.partition(" ")[2] or record.parent
    for name in (record.name, record.code, parent, str(old)):
        yield from filter(None, (plain(name), code(name)))
    # A row of economic codes begins with the code.
    yield from (str(step) for step in change.field[-1:] if "economic_codes" in change.field)


def _page_names(change: Change, around: Surroundings) -> Iterator[str]:
    for page in (change.page, change.came_from):
        if page is not None:
            for name in (page.title, page.key.key, *around.pages.get(page.key, ())):
                yield from filter(None, (plain(name), code(name)))


__all__ = ["Evidence", "Known"]
