"""Kabul edilmiş istisnalar ve ağırlık ayarları yerindedir.

Kurallar: accepted-not-needed, accepted-twice, accepted-rule-unknown, accepted-rule-fixed, checks-rule-unknown, checks-rule-fixed.

Neden: Bir bulgu doğru olup bilerek bırakılıyorsa nedeni verinin yanına, `accepted` alanına yazılır; böylece istisna
inceleyenin önüne gelir ve raporda listelenir. Neden ortadan kalkınca istisna da kalkmalıdır: gerekmeyen bir istisna,
ileride yapılacak gerçek bir yanlışı gizler. Kuralların ağırlığı dönemin program.yaml ya da strategy.yaml dosyasında, `checks`
altında değiştirilir. Belgeyi yanlış basacak hatalar ne kabul edilebilir ne de hafifletilebilir.

Bir istisna yalnız yazıldığı kaydın bulgularını kapsar: sayfaya yazılan, göstergenin bulgusunu kapsamaz. Anlatı metinlerinde
(`narrative/*.md`) istisna yazılacak yer yoktur; onların istisnası, onları kitaba koyan çerçevede (program.yaml, strategy.yaml) durur.

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
          - {rule: percent-out-of-range, reason: Artış oranı yüzü geçebilir}
          - {rule: percent-out-of-rnge, reason: Artış oranıdır}
          - {rule: unknown-code, reason: Kod sonra tanımlanacak}
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from izlence.check.change_names import CHANGE_RULES
from izlence.check.exceptions import Records, exceptions
from izlence.check.suggestion import with_near
from izlence.check.walk import nearest
from izlence.diagnostic import Diagnostic, Origin, Rule, Severity, Wording, error, warning
from izlence.model.frame import Accepted
from izlence.model.plan import Plan

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
ACCEPTED_TWICE = warning(
    "accepted-twice",
    tr=Wording(
        "“{rule}” kuralı için burada ikinci bir istisna yazılmış (ilki: {related}).", "İkisini birleştirin."
    ),
    en=Wording(
        "There is a second exception to the rule “{rule}” here (first: {related}).", "Make one of the two."
    ),
)
ACCEPTED_UNKNOWN = error(
    "accepted-rule-unknown",
    tr=Wording("“{rule}” diye bir denetim kuralı yok; istisna hiçbir bulguyu kabul etmez.", "Kuralın adını bulgunun sonundaki köşeli ayraçtan alın."),
    en=Wording("There is no rule “{rule}” in the audit; the exception accepts nothing.", "Take the rule's name from the brackets at the end of the finding."),
)  # fmt: skip
ACCEPTED_UNKNOWN_NEAR = with_near(ACCEPTED_UNKNOWN)
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
    tr=Wording("“{rule}” diye bir denetim kuralı yok; ağırlığı değiştirilemez.", "Kuralların adları docs/kurallar.md sayfasındadır."),
    en=Wording("There is no rule “{rule}” in the audit whose severity could be set.", "The rules' names are in docs/kurallar.md."),
)  # fmt: skip
CHECKS_UNKNOWN_NEAR = with_near(CHECKS_UNKNOWN)
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
    written = [each for plan in plans for each in exceptions(plan)]
    found = _once(found, plans)
    if not settings and not written:
        return Judged(tuple(found))
    if settings:
        found = [_weighed(item, settings) for item in found]
    first: dict[tuple[Origin, str], Accepted] = {}
    twice = [each for each in written if first.setdefault((each.record, each.rule), each) is not each]
    kept, accepted = _part(found, first, plans)
    used = {id(item.exception) for item in accepted}
    faults = [
        *_faults_of_settings(plans, known),
        *_faults_of_exceptions(first.values(), known, ran, used),
        *(_twice(each, first[each.record, each.rule]) for each in twice),
    ]
    return Judged((*kept, *faults), tuple(accepted))


def _once(found: Iterable[Diagnostic], plans: Sequence[Plan]) -> list[Diagnostic]:
    """Drop what a second period says again of the institution, which all periods share."""
    found = list(found)
    if len(plans) < 2:
        return found
    shared = {plan.institution.origin.file for plan in plans}
    told: set[tuple[Rule, object, str]] = set()
    kept: list[Diagnostic] = []
    for item in found:
        key = (item.rule, item.where, str(item.facts)) if item.where.file in shared else None
        if key is None or key not in told:
            kept.append(item)
        if key is not None:
            told.add(key)
    return kept


def _folder(origin: Origin) -> str:
    """Give the beginning that the names of a period's files have in common."""
    folder = origin.file.rpartition("/")[0]
    return f"{folder}/" if folder else ""


def _weighed(item: Diagnostic, settings: Mapping[str, Mapping[str, str]]) -> Diagnostic:
    wanted = next((of for folder, of in settings.items() if item.where.file.startswith(folder)), {})
    severity = wanted.get(item.rule.name)
    if severity is None or not item.rule.may_be_accepted:
        return item
    return replace(item, rule=replace(item.rule, severity=Severity(severity)))


def _part(
    found: Iterable[Diagnostic], written: Mapping[tuple[Origin, str], Accepted], plans: Sequence[Plan]
) -> tuple[list[Diagnostic], list[AcceptedFinding]]:
    """Part what stands from what is accepted; an exception counts for the record it stands in, not for those below."""
    if not written:
        return list(found), []
    records = Records(plans, {record.file for record, _ in written})
    kept: list[Diagnostic] = []
    accepted: list[AcceptedFinding] = []
    for item in found:
        record = records.of(item) if item.rule.may_be_accepted else None
        exception = written.get((record, item.rule.name)) if record else None
        if exception is None:
            kept.append(item)
        else:
            accepted.append(AcceptedFinding(item, exception))
    return kept, accepted


def _faults_of_settings(plans: Sequence[Plan], known: Mapping[str, Rule]) -> Iterator[Diagnostic]:
    for plan in plans:
        for name in plan.frame.checks:
            if name in CHANGE_RULES:
                continue
            rule, near = _fault(name, known, CHECKS_UNKNOWN, CHECKS_UNKNOWN_NEAR, CHECKS_FIXED)
            if rule is not None:
                yield Diagnostic(rule, plan.frame.origin.key("checks", name), {"rule": name, **near})


def _faults_of_exceptions(
    written: Iterable[Accepted], known: Mapping[str, Rule], ran: Collection[str], used: Collection[int]
) -> Iterator[Diagnostic]:
    for each in written:
        rule, near = _fault(each.rule, known, ACCEPTED_UNKNOWN, ACCEPTED_UNKNOWN_NEAR, ACCEPTED_FIXED)
        if rule is None and each.rule in ran and id(each) not in used:
            rule = NOT_NEEDED
        if rule is not None:
            yield Diagnostic(rule, each.origin.at("rule"), {"rule": each.rule, **near})


def _twice(second: Accepted, first: Accepted) -> Diagnostic:
    related = (first.origin.at("rule"),)
    return Diagnostic(ACCEPTED_TWICE, second.origin.at("rule"), {"rule": second.rule}, related=related)


def _fault(
    name: str, known: Mapping[str, Rule], unknown: Rule, near: Rule, fixed: Rule
) -> tuple[Rule | None, dict[str, str]]:
    if name in known:
        return (None if known[name].may_be_accepted else fixed), {}
    suggestion = nearest(name, known)
    return (near, {"suggestion": suggestion}) if suggestion else (unknown, {})
