"""A comparison told in the reader's language: every sentence, figure and line that its forms show.

Comes in: a comparison, who made its changes. Goes out: a `ChangeDocument`.
Does not belong here: what differs (`diff/`), how a form looks (`review/forms/`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from izlence.diagnostic import Language
from izlence.diff.change import Change, Credits
from izlence.diff.comparison import Comparison
from izlence.review.document import ChangeDocument
from izlence.review.telling.credits import credits_of
from izlence.review.telling.directorates import directorate_rows
from izlence.review.telling.headline import headline
from izlence.review.telling.inside import Inside, insides
from izlence.review.telling.knowledge import Both, Knowledge, knowledge_of
from izlence.review.telling.money import effect_tables
from izlence.review.telling.pages import changed_pages
from izlence.review.telling.places import spots
from izlence.review.telling.rows import Teller
from izlence.review.telling.said import judged_by_change, tell_flags
from izlence.review.telling.sentences import nothing_in_periods, remark, rename, side_text
from izlence.telling import tell_findings

__all__ = ["change_document"]


def change_document(
    comparison: Comparison,
    credited: Credits,
    language: Language,
    *,
    with_lines: bool = True,
    with_old_lines: bool = True,
) -> ChangeDocument:
    """Tell a comparison; lines, and the old ones of what stands on both sides, are looked up only for forms that show them."""
    both = Both(knowledge_of(comparison.base), knowledge_of(comparison.head))
    inside = insides(comparison.changes, comparison.renames)
    teller = _teller(
        comparison, inside, both, credited, language, with_lines=with_lines, with_old_lines=with_old_lines
    )
    pages = changed_pages(comparison.changes, teller, inside)
    is_changed = comparison.is_changed or bool(comparison.effects)
    told = comparison.changes if is_changed else None
    nothing = "" if is_changed else nothing_in_periods(comparison.remarks, language)
    found = Counter(flag.diagnostic.rule.severity.value for flag in comparison.flags)
    order = {page.file: number for number, page in enumerate(pages)}
    # A place is looked up in the file's text: without it, there is none.
    texts = (comparison.base.texts, comparison.head.texts) if with_lines else ({}, {})
    commits = [commit for change in comparison.changes for commit in credited.get(change, ())]
    return ChangeDocument(
        language=language,
        institution=_institution(both.head) or _institution(both.base),
        base=side_text(comparison.base, language),
        head=side_text(comparison.head, language),
        is_changed=is_changed,
        headline=nothing or headline(told, pages, both, found["error"], language),
        decisions=found["error"],
        warnings=found["warning"],
        hints=found["hint"],
        pages=pages,
        directorates=directorate_rows(comparison, both, language),
        effects=effect_tables(comparison.effects, both, language),
        flags=tell_flags(comparison, order, language, with_lines=with_lines),
        new_findings=tuple(tell_findings(comparison.new_findings, texts[1], language)),
        resolved_findings=tuple(
            replace(each, is_old=True)
            for each in tell_findings(comparison.resolved_findings, texts[0], language)
        ),
        renames=tuple(rename(each, both, language) for each in comparison.renames),
        remarks=tuple(remark(each, language) for each in comparison.remarks),
        credits=credits_of(commits, language),
    )


def _teller(
    comparison: Comparison,
    inside: Mapping[Change, Inside],
    both: Both,
    credited: Credits,
    language: Language,
    *,
    with_lines: bool,
    with_old_lines: bool,
) -> Teller:
    changes = [*comparison.changes, *(change for each in inside.values() for change in each.changes)]
    old = (each.where_before for each in changes if with_old_lines or each.where_after is None)
    return Teller(
        *both,
        spots(old, comparison.base.texts, with_lines=with_lines),
        spots((change.where_after for change in changes), comparison.head.texts, with_lines=with_lines),
        judged_by_change(comparison.flags),
        credited,
        language,
    )


def _institution(known: Knowledge) -> str:
    return next((each.plan.institution.name for each in known.periods.values()), "")
