"""Kabul edilmiş istisnalar ve ağırlık ayarları yerindedir.

Kurallar: accepted-not-needed, accepted-rule-unknown, accepted-rule-fixed, checks-rule-unknown, checks-rule-fixed.

Neden: Bir bulgu doğru olup bilerek bırakılıyorsa nedeni verinin yanına, `accepted` alanına yazılır; böylece istisna
inceleyenin önüne gelir ve raporda listelenir. Neden ortadan kalkınca istisna da kalkmalıdır: gerekmeyen bir istisna,
ileride yapılacak gerçek bir yanlışı gizler. Kuralların ağırlığı dönemin program.yaml ya da strategy.yaml dosyasında, `checks`
altında değiştirilir. Belgeyi yanlış basacak hatalar ne kabul edilebilir ne de hafifletilebilir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Artış oranı
        unit: "%"
        values: {2022: 12, 2023-H1: 40, 2024: 120}
        accepted:
          - {rule: percent-out-of-range, reason: Artış oranıdır}

Uygun değil::

    # program.yaml
    checks: {unit-spelling: error, percent-out-of-rnge: hint, unknown-code: hint}

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values: {2022: 1102, 2023-H1: 196, 2024: 500}
        accepted:
          - {rule: percent-out-of-range, reason: Artış oranıdır}
          - {rule: percent-out-of-rnge, reason: Artış oranıdır}
          - {rule: unknown-code, reason: Kod sonra tanımlanacak}
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from izlence.check.walk import indicators_of, nearest, pages
from izlence.diagnostic import Diagnostic, Origin, PlanPath, Rule, Severity, Wording, error, warning
from izlence.model.frame import Accepted
from izlence.model.plan import Plan
from izlence.model.records import PerformanceTarget

NOT_NEEDED = warning(
    "accepted-not-needed",
    tr=Wording(
        "“{rule}” kuralı için kabul edilmiş istisna artık gerekmiyor: burada böyle bir bulgu yok.",
        "`accepted` altındaki bu istisnayı silin.",
    ),
    en=Wording(
        "The exception accepted for the rule “{rule}” is not needed any more: there is no such finding here.",
        "Delete this exception from `accepted`.",
    ),
)
ACCEPTED_UNKNOWN = error(
    "accepted-rule-unknown",
    tr=Wording("“{rule}” diye bir kural yok; istisna hiçbir bulguyu kabul etmez.", "Kuralın adını bulgunun sonundaki köşeli ayraçtan alın."),
    en=Wording("There is no rule “{rule}”; the exception accepts nothing.", "Take the rule's name from the brackets at the end of the finding."),
)  # fmt: skip
ACCEPTED_UNKNOWN_NEAR = replace(
    ACCEPTED_UNKNOWN,
    tr=replace(ACCEPTED_UNKNOWN.tr, hint="Bunu mu demek istediniz: {suggestion}?"),
    en=replace(ACCEPTED_UNKNOWN.en, hint="Did you mean {suggestion}?"),
)
ACCEPTED_FIXED = error(
    "accepted-rule-fixed",
    tr=Wording(
        "“{rule}” kabul edilebilecek bir bulgu değil: belge yanlış basılırdı.",
        "İstisnayı silin ve bulguyu giderin.",
    ),
    en=Wording(
        "A breach of “{rule}” cannot be accepted: the document would be wrong.",
        "Delete the exception and mend the finding.",
    ),
)
CHECKS_UNKNOWN = error(
    "checks-rule-unknown",
    tr=Wording("“{rule}” diye bir kural yok; ağırlığı değiştirilemez.", "Kuralların adları docs/kurallar.md sayfasındadır."),
    en=Wording("There is no rule “{rule}” whose severity could be set.", "The rules' names are in docs/kurallar.md."),
)  # fmt: skip
CHECKS_UNKNOWN_NEAR = replace(
    CHECKS_UNKNOWN,
    tr=replace(CHECKS_UNKNOWN.tr, hint="Bunu mu demek istediniz: {suggestion}?"),
    en=replace(CHECKS_UNKNOWN.en, hint="Did you mean {suggestion}?"),
)
CHECKS_FIXED = error(
    "checks-rule-fixed",
    tr=Wording(
        "“{rule}” kuralının ağırlığı değiştirilemez: belge yanlış basılırdı.", "Satırı `checks` altından silin."
    ),
    en=Wording(
        "The severity of “{rule}” cannot be changed: the document would be wrong.", "Delete the line under `checks`."
    ),
)  # fmt: skip


class AcceptedFinding(NamedTuple):
    """A finding that the plan accepts, and the exception that accepts it."""

    diagnostic: Diagnostic
    exception: Accepted


class Judged(NamedTuple):
    """What is left of findings once the plan's own settings and exceptions are applied."""

    diagnostics: tuple[Diagnostic, ...]
    accepted: tuple[AcceptedFinding, ...] = ()


def judge(
    plans: Sequence[Plan], found: Iterable[Diagnostic], known: Mapping[str, Rule], ran: Collection[str]
) -> Judged:
    """Set the severities that the plans ask for and take out what they accept.

    `known` are all rules by name; `ran` the names of those whose checks ran: only of these can be said that an exception is
    not needed.
    """
    settings = {_folder(plan.frame.origin): plan.frame.checks for plan in plans if plan.frame.checks}
    exceptions = {(each.record, each.rule): each for plan in plans for each in _exceptions(plan)}
    if not settings and not exceptions:
        return Judged(tuple(found))
    if settings:
        found = [_weighed(item, settings) for item in found]
    kept, accepted = _part(found, exceptions, plans)
    used = {id(item.exception) for item in accepted}
    faults = [
        *_faults_of_settings(plans, known),
        *_faults_of_exceptions(exceptions.values(), known, ran, used),
    ]
    return Judged((*kept, *faults), tuple(accepted))


def _folder(origin: Origin) -> str:
    return origin.file.rpartition("/")[0]


def _weighed(item: Diagnostic, settings: Mapping[str, Mapping[str, str]]) -> Diagnostic:
    wanted = next((of for folder, of in settings.items() if item.where.file.startswith(folder + "/")), {})
    severity = wanted.get(item.rule.name)
    if severity is None or not item.rule.may_be_accepted:
        return item
    return replace(item, rule=replace(item.rule, severity=Severity(severity)))


def _exceptions(plan: Plan) -> Iterator[Accepted]:
    yield from plan.frame.accepted
    for costs in (plan.general_costs, plan.strategic_general_costs):
        yield from costs.accepted if costs else ()
    for record in (*plan.directorates.values(), *plan.goals, *plan.objectives, *pages(plan)):
        yield from record.accepted
    for page in pages(plan):
        for indicator in indicators_of(page):
            yield from indicator.accepted
        for activity in page.activities if isinstance(page, PerformanceTarget) else ():
            yield from activity.accepted


def _part(
    found: Iterable[Diagnostic], exceptions: Mapping[tuple[Origin, str], Accepted], plans: Sequence[Plan]
) -> tuple[list[Diagnostic], list[AcceptedFinding]]:
    """Part what stands from what is accepted; an exception counts for the record it stands in, not for those below."""
    if not exceptions:
        return list(found), []
    files = {record.file for record, _ in exceptions}
    records = set(_records(plans, files))
    kept: list[Diagnostic] = []
    accepted: list[AcceptedFinding] = []
    for item in found:
        record = _record_of(item, records) if item.where.file in files else None
        exception = exceptions.get((record, item.rule.name)) if record else None
        if exception is None or not item.rule.may_be_accepted:
            kept.append(item)
        else:
            accepted.append(AcceptedFinding(item, exception))
    return kept, accepted


def _records(plans: Sequence[Plan], files: Collection[str]) -> Iterator[Origin]:
    """Give the origins of all records in some files that an exception can stand in."""
    for plan in plans:
        yield from (goal.origin for goal in plan.goals)
        yield from (objective.origin for objective in plan.objectives)
        for page in pages(plan):
            if page.origin.file not in files:
                continue
            yield from (indicator.origin for indicator in indicators_of(page))
            if isinstance(page, PerformanceTarget):
                yield from (activity.origin for activity in page.activities)


def _record_of(item: Diagnostic, records: Collection[Origin]) -> Origin | None:
    """Give the origin of the innermost record that a finding stands in; the file where it is none of those in it."""
    if not isinstance(item.where, Origin):
        return None
    path: PlanPath = item.where.path
    for length in range(len(path), 0, -1):
        origin = Origin(item.where.file, path[:length])
        if origin in records:
            return origin
    return Origin(item.where.file)


def _faults_of_settings(plans: Sequence[Plan], known: Mapping[str, Rule]) -> Iterator[Diagnostic]:
    for plan in plans:
        for name in plan.frame.checks:
            rule, near = _fault(name, known, CHECKS_UNKNOWN, CHECKS_UNKNOWN_NEAR, CHECKS_FIXED)
            if rule is not None:
                yield Diagnostic(rule, plan.frame.origin.key("checks", name), {"rule": name, **near})


def _faults_of_exceptions(
    exceptions: Iterable[Accepted], known: Mapping[str, Rule], ran: Collection[str], used: Collection[int]
) -> Iterator[Diagnostic]:
    for each in exceptions:
        rule, near = _fault(each.rule, known, ACCEPTED_UNKNOWN, ACCEPTED_UNKNOWN_NEAR, ACCEPTED_FIXED)
        if rule is None and each.rule in ran and id(each) not in used:
            rule = NOT_NEEDED
        if rule is not None:
            yield Diagnostic(rule, each.origin.at("rule"), {"rule": each.rule, **near})


def _fault(
    name: str, known: Mapping[str, Rule], unknown: Rule, near: Rule, fixed: Rule
) -> tuple[Rule | None, dict[str, str]]:
    if name in known:
        return (None if known[name].may_be_accepted else fixed), {}
    suggestion = nearest(name, known)
    return (near, {"suggestion": suggestion}) if suggestion else (unknown, {})
