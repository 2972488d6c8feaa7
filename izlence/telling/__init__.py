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
from izlence.report.finding import AcceptedException, Finding, Related, Report, tell
from izlence.telling.breadcrumb import breadcrumb
from izlence.telling.shown import Shown

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
    rules = {item.rule.name: item.rule for item in (*items, *excused)}
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
        {name: _title(rule, language) for name, rule in rules.items()},
    )


def _wheres(items: Iterable[Diagnostic]) -> list[Where]:
    return [where for item in items for where in (item.where, *item.related)]


def _spots(wheres: Iterable[Where], texts: Mapping[str, str], language: Language) -> dict[Where, Related]:
    """Look up all places, file by file: each file is composed once, however its findings are strewn."""
    of_file: dict[str, list[Where]] = {}
    for where in wheres:
        of_file.setdefault(where.file, []).append(where)
    spots: dict[Where, Related] = {}
    for file, in_file in of_file.items():
        shown = Shown(texts.get(file, ""))
        for where in in_file:
            if where not in spots:
                spots[where] = _spot(where, shown, texts, language)
    return spots


def _spot(where: Where, shown: Shown, texts: Mapping[str, str], language: Language) -> Related:
    place = shown.within(where if isinstance(where, Place) else locate(where, texts))
    return Related(place, breadcrumb(where, shown.text, place, language), shown.excerpt(place.line))


def _tell_all(items: Sequence[Diagnostic], spots: Spots, language: Language) -> list[Finding]:
    def order(found: tuple[Diagnostic, Related]) -> tuple[str, int, int, str]:
        item, spot = found
        place = spot.place
        return place.file, place.line, place.column, item.rule.name

    found = sorted(((item, spots[item.where]) for item in items), key=order)
    return [_tell_at(item, spot, spots, language) for item, spot in found]


def _tell(item: Diagnostic, spots: Spots, language: Language) -> Finding:
    return _tell_at(item, spots[item.where], spots, language)


def _tell_at(item: Diagnostic, spot: Related, spots: Spots, language: Language) -> Finding:
    related = [spots[other] for other in item.related] if item.related else ()
    return tell(item, spot.place, related, language, breadcrumb=spot.breadcrumb, excerpt=spot.excerpt)


def _title(rule: Rule, language: Language) -> str:
    """Say what a rule says of any finding: its sentence without the facts."""
    return _FACT.sub("…", rule.wording(language).message)
