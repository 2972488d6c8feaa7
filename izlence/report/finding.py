"""A finding as it is told: the sentence made in the reader's language, the place as a line and column; and all of a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from izlence.diagnostic import Diagnostic, Fact, Language, Place
from izlence.language import format_number, format_number_english

Excerpt = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding speaks of, told like the finding's own."""

    place: Place
    breadcrumb: tuple[str, ...] = ()
    excerpt: Excerpt = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding, ready to be told.

    `breadcrumb` leads to it in plan terms (PH4.4.1, gösterge 2, 2024); `excerpt` are the lines around it by number, whole and as
    they stand in the file, none where the file has no text; `end_column` is one past the last character. `is_old`: of a comparison,
    the line is that of the file as it was before.
    """

    rule: str
    severity: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    message: str
    hint: str
    breadcrumb: tuple[str, ...] = ()
    excerpt: Excerpt = ()
    related: tuple[Related, ...] = ()
    is_old: bool = False


@dataclass(frozen=True, slots=True)
class AcceptedException:
    """A finding that the plan accepts, the reason it gives and the line of the exception in the finding's file.

    Line 0: it stands in another file, as the frame's exceptions do that cover prose.
    """

    finding: Finding
    reason: str
    line: int


@dataclass(frozen=True, slots=True)
class Report:
    """All that a run has to tell: findings in order of place, accepted exceptions, the files that were looked at.

    `titles` gives a sentence for each rule named in the findings and exceptions.
    """

    language: Language
    findings: tuple[Finding, ...]
    accepted: tuple[AcceptedException, ...] = ()
    files: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)


def tell(
    diagnostic: Diagnostic,
    place: Place,
    related: Sequence[Related],
    language: Language,
    *,
    breadcrumb: tuple[str, ...] = (),
    excerpt: Excerpt = (),
) -> Finding:
    """Make a finding of a diagnostic whose places are known."""
    wording = diagnostic.rule.wording(language)
    facts = {
        name: fact if type(fact) is str else _fact(fact, language) for name, fact in diagnostic.facts.items()
    }
    facts["related"] = (
        ", ".join(f"{other.place.file}:{other.place.line}" for other in related) if related else ""
    )
    return Finding(
        rule=diagnostic.rule.name,
        severity=diagnostic.rule.severity.value,
        file=place.file,
        line=place.line,
        column=place.column,
        end_line=place.end_line,
        end_column=place.end_column,
        code=diagnostic.code,
        message=wording.message.format_map(facts),
        hint=wording.hint.format_map(facts),
        breadcrumb=breadcrumb,
        excerpt=excerpt,
        related=tuple(related),
    )


def _fact(fact: Fact, language: Language) -> str:
    if isinstance(fact, Decimal):
        return format_number(fact) if language == "tr" else format_number_english(fact)
    if isinstance(fact, tuple):
        return ", ".join(fact)
    return str(fact)
