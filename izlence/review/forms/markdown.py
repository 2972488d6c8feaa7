"""A comparison as a comment on a pull request: one sentence, what must be looked at, the directorates, pages folded away.

GitHub takes no more than 65,536 characters. What does not fit is cut level by level: all but the first of many flags of one rule that
is no decision; computed amounts of single records; tables of
pages that no rule speaks of gravely; all computed amounts; tables of pages, from the least grave on; names of pages; findings; at last
what the rules say, from the least grave on. What was cut is always said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from izlence.diagnostic import Language
from izlence.report.finding import Finding
from izlence.report.look import Look
from izlence.report.words import number
from izlence.review.document import ChangeDocument, EffectTable
from izlence.review.forms import comment_parts as parts
from izlence.review.forms.safe import code, size
from izlence.review.forms.words import count, counted, word

LIMIT = 65_000
_GRAVITY = {"error": 0, "warning": 1, "hint": 2, "": 3}
_DETAILS = ("target", "activity_total", "directorate", "objective", "card")
_ROOM_TO_SAY = 1200
_MOST_SENTENCES, _MOST_DIRECTORATES = 12, 200
_MOST_ALIKE = 5
_COUNTS = ("decision_count", "warning_count", "hint_count")


def write(document: ChangeDocument, look: Look, blob: str = "", rest: str = "") -> str:  # noqa: ARG001 - every form is written alike
    """Write the comment.

    `blob` is the address below which the new side's files are shown, for links to lines; `rest` that of the whole comparison,
    for what was cut.
    """
    draft = _Draft.of(document, blob, rest)
    text = draft.text()
    for step in (
        _cut_alike,
        _cut_details,
        _cut_light_tables,
        _cut_effects,
        _cut_tables,
        _cut_pages,
        _cut_findings,
        _cut_flags,
        _cut_sentences,
        _cut_all,
    ):
        if size(text) <= LIMIT:
            break
        draft = step(draft, size(text) - LIMIT)
        text = draft.text()
    return text


@dataclass(frozen=True, slots=True)
class _Draft:
    """What the comment holds at a level; `tables` are those of pages by position, None where only the page's name is left.

    `grades` are those of the flags that are not counted in `alike`, of which `flags` may hold the first ones only.
    """

    document: ChangeDocument
    rest: str
    all_tables: tuple[str, ...]
    tables: tuple[str | None, ...]
    lines: tuple[str, ...]
    effects: str
    flags: tuple[str, ...]
    new: tuple[str, ...]
    resolved: tuple[str, ...]
    most_sentences: int = _MOST_SENTENCES
    most_directorates: int = _MOST_DIRECTORATES
    cut_tables: str = ""
    cut_effects: str = ""
    alike: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()

    @classmethod
    def of(cls, document: ChangeDocument, blob: str, rest: str) -> _Draft:
        """Begin with everything."""
        language = document.language
        tables = tuple(parts.page_table(page, language, blob) for page in document.pages)
        return cls(
            document,
            rest,
            tables,
            tables,
            tuple(parts.page_line(page, language) for page in document.pages),
            parts.effects(document.effects, language),
            tuple(parts.flag(each, language, blob) for each in document.flags),
            _told(document.new_findings, language, blob),
            _told(document.resolved_findings, language, ""),
            grades=tuple(each.severity for each in document.flags),
        )

    def with_effects(self, kept: Sequence[EffectTable]) -> _Draft:
        """Keep only some tables of computed amounts."""
        document = self.document
        rows = sum(len(table.rows) for table in document.effects) - sum(len(table.rows) for table in kept)
        said = word("cut_effects", document.language, count=number(rows, document.language)) if rows else ""
        return replace(self, effects=parts.effects(kept, document.language), cut_effects=said)

    def without_tables(self, excess: int, at_least: int) -> _Draft:
        """Leave out tables of pages no graver than asked for, the least grave first, of equally grave ones the last."""
        pages, tables = self.document.pages, list(self.tables)
        order = sorted(range(len(pages)), key=lambda n: (-_GRAVITY[pages[n].severity], -n))
        excess += _ROOM_TO_SAY
        for n in order:
            if excess <= 0 or _GRAVITY[pages[n].severity] < at_least:
                break
            excess -= size(tables[n] or "") - size(self.lines[n]) - 3
            tables[n] = None
        cut = [page.changes for page, table in zip(pages, tables, strict=True) if table is None]
        language = self.document.language
        counts = {"pages": count("page", len(cut), language), "rows": count("rows", sum(cut), language)}
        return replace(
            self, tables=tuple(tables), cut_tables=word("cut_tables", language, **counts) if cut else ""
        )

    def text(self) -> str:
        """Put it together."""
        document, language = self.document, self.document.language
        blocks = [
            parts.head(document),
            parts.directorates(document, self.most_directorates),
            self._flags(),
            self._pages(),
            self.effects,
            parts.findings("new_findings", self.new, len(document.new_findings) - len(self.new), language),
            parts.findings(
                "resolved_findings",
                self.resolved,
                len(document.resolved_findings) - len(self.resolved),
                language,
            ),
            self._sentences("renames", document.renames),
            self._sentences("remarks", document.remarks),
            self._cut(),
        ]
        return "\n".join(block for block in blocks if block)

    def _flags(self) -> str:
        language = self.document.language
        left = len(self.grades) - len(self.flags)
        if not self.document.flags:
            return ""
        more = [f"- {word('flags_left', language, count=number(left, language))}"] if left else []
        return "\n".join([f"#### {word('flags', language)}", "", *self.flags, *self.alike, *more]) + "\n"

    def _pages(self) -> str:
        if not self.lines:
            return ""
        title = f"#### {word('pages', self.document.language)} ({number(len(self.document.pages), self.document.language)})"
        shown = [
            table if table is not None else f"- {line}\n"
            for table, line in zip(self.tables, self.lines, strict=True)
        ]
        return "\n".join([title, "", *shown])

    def _sentences(self, key: str, said: Sequence[str]) -> str:
        language = self.document.language
        left = len(said) - self.most_sentences
        more = [word("sentences_left", language, count=number(left, language))] if left > 0 else []
        return parts.sentences(key, [*said[: self.most_sentences], *more], language)

    def _cut_counts(self) -> Iterator[str]:
        """Say of each list how many of it found no room."""
        document, language = self.document, self.document.language
        shown = Counter(self.grades[: len(self.flags)])
        flags = Counter(each.severity for each in document.flags) - shown
        yield from counted(
            [(key, flags[grade]) for key, grade in zip(_COUNTS, _GRAVITY, strict=False)], language
        )
        sentences = (len(said) - self.most_sentences for said in (document.renames, document.remarks))
        for key, left in (
            ("cut_new", len(document.new_findings) - len(self.new)),
            ("cut_resolved", len(document.resolved_findings) - len(self.resolved)),
            ("cut_directorates", len(document.directorates) - self.most_directorates),
            ("cut_sentences", sum(max(each, 0) for each in sentences)),
        ):
            if left > 0:
                yield word(key, language, count=number(left, language))

    def _cut(self) -> str:
        """Say in one place all that found no room, and where all of it is."""
        cut = [each for each in (self.cut_tables, self.cut_effects, *self._cut_counts()) if each]
        if not cut:
            return ""
        language = self.document.language
        base, head = self.document.base, self.document.head
        # Two folders have no commits; of a revision and the working folder only the revision is named.
        sides = [base.commit, head.commit] if base.commit else [base.name, head.name]
        command = " ".join(["python build.py diff", *filter(None, sides), "--format html --output fark.html"])
        where = word("whole_at", language, command=code(command))
        if self.rest:
            where = f'<a href="{self.rest}">{word("whole", language)}</a>. {where}'
        return f"> ✂️ {word('cut', language)} {'; '.join(cut)}.\n> {where}\n"


def _told(findings: Sequence[Finding], language: Language, blob: str) -> tuple[str, ...]:
    ordered = sorted(findings, key=lambda each: _GRAVITY[each.severity])
    return tuple(parts.flag(each, language, blob, is_flag=False) for each in ordered)


def _cut_alike(draft: _Draft, excess: int) -> _Draft:  # noqa: ARG001 - every step is called alike
    """Of flags of one rule below a decision tell the first ones and count the others: hundreds of a kind drown everything else."""
    flags, language = draft.document.flags, draft.document.language
    seen: Counter[str] = Counter()
    kept, grades = [], []
    for flag, text in zip(flags, draft.flags, strict=True):
        seen[flag.rule] += flag.severity != "error"
        if flag.severity == "error" or seen[flag.rule] <= _MOST_ALIKE:
            kept.append(text)
            grades.append(flag.severity)
    left = {rule: n - _MOST_ALIKE for rule, n in seen.items() if n > _MOST_ALIKE}
    alike = [
        f"- {word('alike_left', language, count=number(n, language))} {code(rule)}"
        for rule, n in left.items()
    ]
    return replace(draft, flags=tuple(kept), alike=tuple(alike), grades=tuple(grades))


def _cut_details(draft: _Draft, excess: int) -> _Draft:  # noqa: ARG001 - every step is called alike
    """Leave out the amounts of single targets, activities, directorates and objectives: their pages tell of them too."""
    tables = draft.document.effects
    kept = [table for table in tables if table.level not in _DETAILS]
    return draft.with_effects(kept) if len(kept) < len(tables) else draft


def _cut_light_tables(draft: _Draft, excess: int) -> _Draft:
    return draft.without_tables(excess, at_least=_GRAVITY["hint"])


def _cut_effects(draft: _Draft, excess: int) -> _Draft:  # noqa: ARG001 - every step is called alike
    """Leave out all computed amounts; there may be room again for the tables of pages."""
    return replace(draft.with_effects([]), tables=draft.all_tables, cut_tables="")


def _cut_tables(draft: _Draft, excess: int) -> _Draft:
    return draft.without_tables(excess, at_least=0)


def _cut_pages(draft: _Draft, excess: int) -> _Draft:  # noqa: ARG001 - every step is called alike
    """Leave only the table by directorate."""
    language = draft.document.language
    pages = draft.document.pages
    counts = {
        "pages": count("page", len(pages), language),
        "rows": count("rows", sum(page.changes for page in pages), language),
    }
    said = word("cut_pages", language, **counts)
    return replace(draft, tables=(), lines=(), cut_tables=said)


def _cut_findings(draft: _Draft, excess: int) -> _Draft:
    resolved = _shortened(draft.resolved, excess)
    excess -= sum(map(size, draft.resolved)) - sum(map(size, resolved))
    return replace(draft, resolved=resolved, new=_shortened(draft.new, excess))


def _cut_flags(draft: _Draft, excess: int) -> _Draft:
    return replace(draft, flags=_shortened(draft.flags, excess))


def _cut_sentences(draft: _Draft, excess: int) -> _Draft:  # noqa: ARG001 - every step is called alike
    return replace(draft, most_sentences=2, most_directorates=20)


def _cut_all(draft: _Draft, excess: int) -> _Draft:  # noqa: ARG001 - every step is called alike
    """Leave the headline and the counts of everything else: no text of a plan is so long, but one may be made to be."""
    return replace(
        draft,
        flags=(),
        alike=(),
        grades=tuple(each.severity for each in draft.document.flags),
        new=(),
        resolved=(),
        most_sentences=0,
        most_directorates=0,
    )


def _shortened(items: Sequence[str], excess: int) -> tuple[str, ...]:
    """Leave out the last items until enough room is won."""
    kept = list(items)
    if excess > 0:
        excess += _ROOM_TO_SAY
    while kept and excess > 0:
        excess -= size(kept.pop()) + 1
    return tuple(kept)
