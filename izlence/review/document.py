"""A comparison as its reader meets it: sentences, formatted figures, places with lines; all forms are drawn from this.

Everything here is text in the reader's language. A form decides how it looks, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from izlence.diagnostic import Language
from izlence.diff.change import ChangeKind
from izlence.report.finding import Finding


@dataclass(frozen=True, slots=True)
class Spot:
    """A line of a file, as a reader names it: from the repository's root where there is one."""

    file: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Credit:
    """Who made a change: the commit's short name ("" where it is not committed), author, date as printed, and the reason given."""

    commit: str
    author: str
    date: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change. `record` is what changed ("PG1.1.1.2 Onarılan yol"), `field` what of it ("2025 hedefi"), "" for the whole record.

    `before` and `after` are as the document prints them, with units; `difference` is "+4.250.000 (+%1,8)" for figures, else "".
    `below` is empty where the row is a change. Others stand below one: a record inside of what came or went, and a difference that
    there is if what came is something that went under a new code.
    `remark` says what the values cannot ("yalnız yazılışı değişti"). `severity` is the gravest of
    what the rules in `rules` say of it, "" where none does. `lines_before`/`lines_after` give long texts word by word for forms that
    can mark words: pairs of text and whether it is different. `reason` is the one that the plan itself gives (`revision`, an
    exception's reason); those of the commits are in `credits`. `is_figure`: old and new are figures, or one is and the other not there.
    `left` is the folder and name of the directorate that what moved left: the change is that one's too.
    """

    kind: ChangeKind
    code: str
    record: str
    field: str
    before: str
    after: str
    difference: str = ""
    remark: str = ""
    where: Spot = Spot("")
    was: Spot | None = None
    severity: str = ""
    rules: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    words_before: tuple[tuple[str, bool], ...] = ()
    words_after: tuple[tuple[str, bool], ...] = ()
    reason: str = ""
    below: Literal["", "record", "difference"] = ""
    is_figure: bool = False
    left: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class ChangedPage:
    """A page with its changes. `anchor` is unique and made of letters, digits and dashes; `code` is "PH1.1.1", "" for other files."""

    anchor: str
    kind: ChangeKind
    period: str
    code: str
    title: str
    directorate: str
    directorate_name: str
    file: str
    rows: tuple[ChangeRow, ...]
    severity: str = ""

    @property
    def changes(self) -> int:
        """How many of the rows are changes."""
        return sum(not row.below for row in self.rows)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure on its two sides, formatted; `direction` is "up", "down" or "" where it is the same or was nothing.

    Of a derived figure `subject` is the part of its name that says what it is of, `measure` which of its figures it is, `year` of which year.
    """

    name: str
    before: str
    after: str
    difference: str
    percent: str
    direction: str
    subject: str = ""
    measure: str = ""
    year: str = ""


OUTSIDE, TOTAL = "", "*"


@dataclass(frozen=True, slots=True)
class DirectorateRow:
    """A directorate's cost on its two sides, how many changes it made and how many of them need a decision.

    Only directorates with a change or another cost have a row. Two rows of a period are no directorate's: `folder` is OUTSIDE
    for what belongs to none (the frame, goals, administration and transfers), TOTAL for the period's last row, the whole cost.
    """

    period: str
    folder: str
    cost: FigureRow
    changes: int
    decisions: int


@dataclass(frozen=True, slots=True)
class EffectTable:
    """The derived figures of one level that changed ("Amaçlar", "Ekonomik kodlar"), in the plan's order; `period` as its title names it."""

    period: str
    level: str
    title: str
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class SideText:
    """How a side is named: "main (3f2c1ab)", "çalışma klasörü"."""

    name: str
    commit: str


@dataclass(frozen=True, slots=True)
class ChangeDocument:
    """The whole of it. `headline` is the one sentence: what, how much, how many need a decision; also said when nothing changed.

    `flags` are in order of gravity, then of place; `renames` and `remarks` are sentences.
    """

    language: Language
    institution: str
    base: SideText
    head: SideText
    is_changed: bool
    headline: str
    decisions: int
    warnings: int
    hints: int
    pages: tuple[ChangedPage, ...]
    directorates: tuple[DirectorateRow, ...]
    effects: tuple[EffectTable, ...]
    flags: tuple[Finding, ...]
    new_findings: tuple[Finding, ...] = ()
    resolved_findings: tuple[Finding, ...] = ()
    renames: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
