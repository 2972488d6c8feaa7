"""From diagnostics to a report: the place of each as line and column, where it stands in the plan, the lines around it.

Comes in: diagnostics, the texts of the plan's files. Goes out: a `Report`, in order of place.
Does not belong here: how a report is written out (`report/`), what is wrong (`check/` and the stages before it).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from izlence.check.judgement import AcceptedFinding
from izlence.diagnostic import Diagnostic, Language, Origin, Place, Rule
from izlence.read.locate import locate
from izlence.read.path_at import lines_of
from izlence.report.finding import AcceptedException, Excerpt, Finding, Related, Report, tell
from izlence.telling.breadcrumb import breadcrumb

_FACT = re.compile(r"\{\w+\}")
Where = Origin | Place
Spots = Mapping[Where, Related]


def place_of(item: Diagnostic, texts: Mapping[str, str]) -> Place:
    """Give the place of a finding, looked up in the file's text where it is only known by its path in the plan."""
    return item.where if isinstance(item.where, Place) else locate(item.where, texts)


def tell_findings(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], language: Language
) -> list[Finding]:
    """Find the place of each diagnostic, put them in order of place and make their sentences."""
    items = list(diagnostics)
    return _tell_all(items, _spots(_wheres(items), texts, language), language)


def tell_report(
    diagnostics: Iterable[Diagnostic],
    accepted: Iterable[AcceptedFinding],
    texts: Mapping[str, str],
    files: Iterable[str],
    language: Language,
) -> Report:
    """Make the report of a run."""
    items, exceptions = list(diagnostics), list(accepted)
    excused = [each.diagnostic for each in exceptions]
    spots = _spots(
        [*_wheres([*items, *excused]), *(each.exception.origin for each in exceptions)], texts, language
    )
    told = (
        AcceptedException(
            _tell(each.diagnostic, spots, language),
            each.exception.reason,
            # Prose has its exceptions in the frame: no line of its own file.
            spots[each.exception.origin].place.line
            if each.exception.origin.file == each.diagnostic.where.file
            else 0,
        )
        for each in exceptions
    )
    return Report(
        language,
        tuple(_tell_all(items, spots, language)),
        tuple(sorted(told, key=lambda each: (each.finding.file, each.line))),
        tuple(files),
        {item.rule.name: _title(item.rule, language) for item in [*items, *excused]},
    )


def _wheres(items: Iterable[Diagnostic]) -> list[Where]:
    return [where for item in items for where in (item.where, *item.related)]


def _spots(wheres: Iterable[Where], texts: Mapping[str, str], language: Language) -> dict[Where, Related]:
    """Look up all places, file by file: each file is composed once, however its findings are strewn."""
    of_file: dict[str, dict[Where, None]] = {}
    for where in wheres:
        of_file.setdefault(where.file, {})[where] = None
    return {where: _spot(where, texts, language) for in_file in of_file.values() for where in in_file}


def _spot(where: Where, texts: Mapping[str, str], language: Language) -> Related:
    text = texts.get(where.file, "")
    place = _within(where if isinstance(where, Place) else locate(where, texts), text)
    return Related(place, breadcrumb(where, text, place, language), _excerpt(text, place.line))


def _within(place: Place, text: str) -> Place:
    """Give the end of the file for a place behind it: what is missing there is told where the editor can write it."""
    lines = lines_of(text)
    if not text or place.line <= len(lines):
        return place
    last, column = len(lines), len(lines[-1]) + 1
    return Place(place.file, last, column, last, column + 1)


def _excerpt(text: str, number: int) -> Excerpt:
    """Give a line with its neighbours; a neighbour that is blank says nothing, and what is no text shows nothing."""
    lines = lines_of(text)
    if not text or not 0 < number <= len(lines) or "\0" in lines[number - 1]:
        return ()
    near = range(max(number - 1, 1), min(number + 1, len(lines)) + 1)
    shown = ((each, lines[each - 1].removesuffix("\r").removeprefix("\ufeff")) for each in near)
    return tuple((each, line) for each, line in shown if each == number or line.strip())


def _tell_all(items: Sequence[Diagnostic], spots: Spots, language: Language) -> list[Finding]:
    def order(item: Diagnostic) -> tuple[str, int, int, str]:
        place = spots[item.where].place
        return place.file, place.line, place.column, item.rule.name

    return [_tell(item, spots, language) for item in sorted(items, key=order)]


def _tell(item: Diagnostic, spots: Spots, language: Language) -> Finding:
    spot = spots[item.where]
    related = [spots[other] for other in item.related]
    return tell(item, spot.place, related, language, breadcrumb=spot.breadcrumb, excerpt=spot.excerpt)


def _title(rule: Rule, language: Language) -> str:
    """Say what a rule says of any finding: its sentence without the facts."""
    return _FACT.sub("…", rule.wording(language).message)
