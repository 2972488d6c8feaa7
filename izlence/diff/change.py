"""A change: one field of one record, or a whole record that came, went or moved."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Literal, NamedTuple

from izlence.diagnostic import Origin, Place, PlanPath
from izlence.model.commit import Commit


class Absent(Enum):
    """The one value that stands for what is not written on a side."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT
Value = Decimal | str | bool | None | Absent
"""What stands in a field: a figure with its digits as written, a text, a flag, `null`, or nothing."""

RecordKind = Literal[
    "page",  # a page, or any other file, itself: its own fields
    "indicator",
    "monitoring_indicator",
    "part",
    "activity",
    "note",
    "goal",
    "objective",
    "directorate",
    "chapter",
    "section",
    "column",
    "accepted",
    "risk",
    "item",  # an item of a plain list of texts: a finding, a need, an activity of a card
    "paragraph",  # a paragraph of a narrative text
]
ChangeKind = Literal["added", "removed", "moved", "changed"]


class PageKey(NamedTuple):
    """What pairs a page's two sides: the period's folder ("" for the plan's root), the kind of file, its code or name.

    The key of a target is its code, of a card its objective, of a directorate its folder, of a narrative or picture its file's
    name (of a renamed narrative today's); "" for the files that a period has once. `kind` is one of `read.sources.Kind`, or `narrative`, `picture`.
    """

    period: str
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Page:
    """A file of the plan on its two sides; `before` and `after` are its names from the plan's folder on, "" where it is not.

    `directorate` is the folder it stands in now (or stood in last), "" for what belongs to the institution.
    """

    key: PageKey
    title: str
    directorate: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Record:
    """What a change is of; `code` is what pairs it (a code, an id, an economic code's heading …), `name` what it is called.

    `parent` is the code of the record it stands in: of an indicator's part the indicator, of an exception what it excuses; ""
    where that is the page. Of an item or column it is the list's name (`findings`, `monitoring_columns`), with the code of the
    record behind it where that is not the page (`controls Kur artışı`).
    """

    kind: RecordKind
    code: str
    name: str = ""
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One change, with its place on both sides.

    `field` is the path below the record (`("values", "2025")`, `("budget",)`, `("economic_codes", "03")`), empty where the record
    as a whole was added, removed or moved; `contents` are then its fields. Of a move `before` and `after` say the position in its
    list, counted from 1, or, where it changed its page or directorate, the code of that (`came_from` is the page it left).
    A paragraph's place is a line (`Place`), everything else's a path in the data.
    `is_print_only`: the same number in other digits (18.0 and 18.00).
    """

    kind: ChangeKind
    page: Page
    record: Record
    field: PlanPath = ()
    before: Value = ABSENT
    after: Value = ABSENT
    where_before: Origin | Place | None = None
    where_after: Origin | Place | None = None
    contents: tuple[tuple[PlanPath, Value], ...] = ()
    came_from: Page | None = None
    is_print_only: bool = False

    @property
    def where(self) -> Origin | Place:
        """Where it stands now, or stood last."""
        place = self.where_after or self.where_before
        assert place is not None
        return place


Credits = dict[Change, tuple[Commit, ...]]
"""The commits that made each change, the last one last; a change that no commit made (the working tree's) is left out."""
