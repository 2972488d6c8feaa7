"""From diagnostics to a report: the place of each as line and column, where it stands in the plan, the lines around it.

Comes in: diagnostics, the texts of the plan's files. Goes out: a `Report`, in order of place.
Does not belong here: how a report is written out (`report/`), what is wrong (`check/` and the stages before it).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from izlence.check.judgement import AcceptedFinding
from izlence.diagnostic import Diagnostic, Language, Place
from izlence.read.locate import locate
from izlence.report.finding import AcceptedException, Finding, Report, tell


def place_of(item: Diagnostic, texts: Mapping[str, str]) -> Place:
    """Give the place of a finding, looked up in the file's text where it is only known by its path in the plan."""
    return item.where if isinstance(item.where, Place) else locate(item.where, texts)


def tell_findings(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], language: Language
) -> list[Finding]:
    """Find the place of each diagnostic, put them in order of place and make their sentences."""
    placed = [(place_of(item, texts), item) for item in diagnostics]
    placed.sort(key=lambda pair: (pair[0].file, pair[0].line, pair[0].column, pair[1].rule.name))
    return [_tell(item, place, texts, language) for place, item in placed]


def _tell(item: Diagnostic, place: Place, texts: Mapping[str, str], language: Language) -> Finding:
    related = [other if isinstance(other, Place) else locate(other, texts) for other in item.related]
    return tell(item, place, related, language)


def tell_report(
    diagnostics: Iterable[Diagnostic],
    accepted: Iterable[AcceptedFinding],
    texts: Mapping[str, str],
    files: Iterable[str],
    language: Language,
) -> Report:
    """Make the report of a run."""
    exceptions = tuple(
        AcceptedException(
            _tell(each.diagnostic, place_of(each.diagnostic, texts), texts, language),
            each.exception.reason,
            locate(each.exception.origin, texts).line,
        )
        for each in accepted
    )
    diagnostics = list(diagnostics)
    titles = {item.rule.name: item.rule.wording(language).message for item in diagnostics}
    return Report(
        language, tuple(tell_findings(diagnostics, texts, language)), exceptions, tuple(files), titles
    )
