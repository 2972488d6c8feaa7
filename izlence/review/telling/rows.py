"""A change as a row: what it is of, old, new, by how much, where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from izlence.diagnostic import Language
from izlence.diff.change import Change, Credits, Page, Value
from izlence.diff.narratives import renamed_narratives
from izlence.diff.tree import is_reordered
from izlence.review.document import ChangeRow, Spot
from izlence.review.telling.contents import content
from izlence.review.telling.credits import credits_of
from izlence.review.telling.fields import capital, field_label, record_name
from izlence.review.telling.knowledge import Knowledge
from izlence.review.telling.places import Spots
from izlence.review.telling.prose import printed_pair
from izlence.review.telling.speech import say
from izlence.review.telling.values import difference, printed, subject_of
from izlence.review.telling.word_marks import marked

_NARRATIVES = (("narrative",), ("foreword",))
_EXPLAINED = ("indicator", "part")


class Judged(NamedTuple):
    """What the change rules say of a change: the gravest severity, the names of the rules."""

    severity: str = ""
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Teller:
    """What a row is made with: both sides, the lines of both, verdicts and credits by change."""

    base: Knowledge
    head: Knowledge
    spots_before: Spots
    spots_after: Spots
    judged: Mapping[Change, Judged]
    credits: Credits
    language: Language

    def row(self, change: Change) -> ChangeRow:
        """Tell a change."""
        now, was = self._places(change)
        judged = self.judged.get(change, Judged())
        side = self.base if change.kind == "removed" else self.head
        before, after, is_same = self._texts(change)
        marks = marked(before, after) if _is_text(change.before) and _is_text(change.after) else ((), ())
        return ChangeRow(
            kind=change.kind,
            code=change.record.code,
            record=record_name(change, side, self.language),
            field=self._field(change, side),
            before=before,
            after=after,
            difference=self._difference(change),
            remark="; ".join(self._remarks(change, before, after, is_same=is_same)),
            where=now,
            was=was,
            severity=judged.severity,
            rules=judged.rules,
            credits=credits_of(self.credits.get(change, ()), self.language),
            words_before=marks[0],
            words_after=marks[1],
            reason=self._reason(change),
            is_figure=_is_figure(change),
            left=self._left(change),
        )

    def _left(self, change: Change) -> tuple[str, str]:
        folder = "" if self._is_in_renamed_folder(change) else directorate_left(change)
        return (
            (folder, self.base.directorate(folder, change.page.key.period) or folder) if folder else ("", "")
        )

    def _places(self, change: Change) -> tuple[Spot, Spot | None]:
        after = self.spots_after.get(change.where_after) if change.where_after else None
        before = self.spots_before.get(change.where_before) if change.where_before else None
        now = after or before
        assert now is not None  # every change has a place
        return now, before

    def _texts(self, change: Change) -> tuple[str, str, bool]:
        """Give old and new, and whether a text of which the source is another prints the same."""
        before, after = change.before, change.after
        if change.record.kind == "paragraph" and isinstance(before, str) and isinstance(after, str):
            period = change.page.key.period
            fills = self.base.fill(period, self.language), self.head.fill(period, self.language)
            return printed_pair(before, after, fills, self.language)
        return *self._values(change), False

    def _values(self, change: Change) -> tuple[str, str]:
        if change.kind == "added":
            return "", content(change, self.head, self.language)
        if change.kind == "removed":
            return content(change, self.base, self.language), ""
        if change.kind == "moved":
            return _told_apart(
                change,
                self._position(change, change.before, self.base),
                self._position(change, change.after, self.head),
            )
        return _told_apart(
            change,
            self._value(change, change.before, self.base),
            self._value(change, change.after, self.head),
        )

    def _value(self, change: Change, value: Value, side: Knowledge) -> str:
        return printed(value, subject_of(change, change.field), side, self.language)

    def _units(self, change: Change) -> tuple[str, str]:
        of = subject_of(change, change.field)
        return of.unit(self.base), of.unit(self.head)

    def _field(self, change: Change, side: Knowledge) -> str:
        if self._is_in_renamed_folder(change):
            return say("folder", self.language)
        return field_label(change, change.field, side, self.language)

    def _is_in_renamed_folder(self, change: Change) -> bool:
        """Tell whether a page stands in another folder of the same directorate."""
        if change.kind != "moved" or change.came_from is not None or not isinstance(change.before, str):
            return False
        was, now = (
            self._position(change, change.before, self.base),
            self._position(change, change.after, self.head),
        )
        return was == now

    def _position(self, change: Change, value: Value, side: Knowledge) -> str:
        """Say a position in a list, or the page or directorate that a record stood in."""
        if isinstance(value, Decimal):
            return say("position", self.language, place=int(value))
        code = str(value)
        return side.directorate(code, change.page.key.period) or code

    def _difference(self, change: Change) -> str:
        before, after = change.before, change.after
        if change.kind != "changed" or not isinstance(before, Decimal) or not isinstance(after, Decimal):
            return ""
        if change.is_print_only or not subject_of(change, change.field).counts:
            return ""
        units = self._units(change)
        return difference(before, after, units[1], self.language) if units[0] == units[1] else ""

    def _remarks(self, change: Change, before: str, after: str, *, is_same: bool) -> list[str]:
        """Say what the values cannot; `before` and `after` are what the row says already."""
        said = [say("same_print", self.language)] if is_same else []
        if change.is_print_only or (change.kind == "changed" and before == after and not is_same):
            said.append(say("print_only", self.language))
        elif change.kind == "changed" and is_reordered(change.field, change.before, change.after):
            said.append(say("reordered", self.language))
        elif change.kind == "changed" and subject_of(change, change.field).counts:
            said += self._other_unit(change)
        if self._is_file_renamed(change):
            said.append(say("file_renamed", self.language))
        if self._is_in_renamed_folder(change):
            said.append(say("same_directorate", self.language))
        if change.kind == "moved" and change.before == change.after:
            said.append(say("neighbours", self.language))
        if change.came_from is not None and _page_name(change.came_from) != before:
            said.append(say("came_from", self.language, page=_page_name(change.came_from)))
        reason = self._parted(change)
        return [*said, say("parted", self.language, reason=reason)] if reason else said

    def _is_file_renamed(self, change: Change) -> bool:
        """Tell whether a place of the frame names the same text under its file's new name."""
        if change.kind != "changed" or change.field not in _NARRATIVES:
            return False
        period = change.page.key.period
        sides = [
            next((each for each in known.side.sources.periods if each.period == period), None)
            for known in (self.base, self.head)
        ]
        if sides[0] is None or sides[1] is None:
            return False
        return renamed_narratives(sides[0], sides[1]).get(str(change.after)) == change.before

    def _other_unit(self, change: Change) -> list[str]:
        units = self._units(change)
        is_figure = isinstance(change.before, Decimal) and isinstance(change.after, Decimal)
        if units[0] == units[1] or not is_figure:
            return []
        is_money = self.base.currency in units
        return [say("other_currency" if is_money else "other_unit", self.language)]

    def _reason(self, change: Change) -> str:
        """Give the reason that the plan itself states: of an accepted exception, of departing from the strategic plan."""
        if change.record.kind != "accepted":
            return self._parted(change)
        stated = dict(change.contents).get(("reason",), change.after if change.field == ("reason",) else "")
        return stated if isinstance(stated, str) and change.kind != "removed" else ""

    def _parted(self, change: Change) -> str:
        """Give the reason of an indicator's departing from the strategic plan."""
        known = self.head.of(change.page.key.period)
        if known is None or change.kind != "changed" or change.record.kind not in _EXPLAINED:
            return ""
        is_told = change.field != ("revision",) and not change.is_print_only
        return known.revisions.get(change.record.code, "") if is_told else ""


def directorate_left(change: Change) -> str:
    """Give the folder of the directorate that a page or record left for another's; "" of every other change."""
    if change.kind != "moved":
        return ""
    is_page = change.came_from is None and change.record.kind == "page" and isinstance(change.before, str)
    folder = change.came_from.directorate if change.came_from else str(change.before) if is_page else ""
    return folder if folder != change.page.directorate else ""


def _is_figure(change: Change) -> bool:
    sides = change.before, change.after
    is_told = change.kind == "changed" and any(isinstance(value, Decimal) for value in sides)
    return is_told and not any(isinstance(value, str) for value in sides)


def _told_apart(change: Change, before: str, after: str) -> tuple[str, str]:
    """Say folders by themselves where both go by one name: a directorate whose folder was renamed keeps its name."""
    if before == after and isinstance(change.before, str) and isinstance(change.after, str):
        return change.before, change.after
    return before, after


def _is_text(value: Value) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _page_name(page: Page) -> str:
    return page.key.key or capital(page.title, "tr")
