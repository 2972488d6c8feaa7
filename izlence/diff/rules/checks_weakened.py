"""Denetimin kendisi sessizce gevşetilmez.

Kural: checks-weakened.

Neden: Bir kuralın ağırlığı çerçevenin `checks` alanında azaltılınca ya da değişiklik eşikleri (`changes`) yükseltilince sonraki
yanlışlar daha az görünür. Bir değişiklik kendisini denetleyen kuralı da gevşetemez: karşılaştırmada önceki sürümün ağırlıkları ve
eşikleri geçerlidir, yeni dönemlerde kendilerininki. Sıkılaştırma söylenmez.

Kaynak: İzlence'nin kendi kuralı.

Önce::

    # program.yaml
    checks: {percent-out-of-range: error}

Sonra::

    # program.yaml
    checks: {percent-out-of-range: warning}
    changes: {cost_percent: 50}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.catalogue import rules
from izlence.diagnostic import Fact, Severity, Wording, error
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import FRAMES, Case, Frame
from izlence.diff.rules.facts import both

CHECKS_WEAKENED = error(
    "checks-weakened",
    tr=Wording(
        "Denetim gevşetildi ({page}): {what} {before} → {after}.",
        "Nedenini değişikliğin açıklamasına yazın; strateji birimi onaylamıyorsa eski değere dönün.",
    ),
    en=Wording(
        "The audit was weakened ({page}): {what_en} {before_en} → {after_en}.",
        "Say why with the change; if the strategy office does not agree, return to the old value.",
    ),
    may_be_accepted=True,
)
_WEIGHT = (Severity.HINT, Severity.WARNING, Severity.ERROR)
_WORDS = {
    Severity.HINT: ("öneri", "hint"),
    Severity.WARNING: ("uyarı", "warning"),
    Severity.ERROR: ("hata", "error"),
}
_LIMITS = {
    "cost_percent": ("maliyet eşiği (%)", "cost limit (%)"),
    "cost_floor": ("maliyet eşiği (tutar)", "cost limit (amount)"),
}


def check(case: Case) -> Iterator[Flag]:
    """Find rules that weigh less and limits that are higher than they were."""
    for change in case.changed("page"):
        period = change.page.key.period
        frames = case.base.frame(period), case.head.frame(period)
        if change.page.key.kind not in FRAMES or len(change.field) != 2 or not all(frames):
            continue
        before, after = frames
        assert before is not None
        assert after is not None
        facts: dict[str, Fact] | None = None
        if change.field[0] == "checks":
            facts = _severity(str(change.field[1]), before, after)
        elif change.field[0] == "changes":
            facts = _limit(str(change.field[1]), before, after)
        if facts:
            yield case.flag(CHECKS_WEAKENED, (change,), {"page": _file(change), **facts})


def _file(change: Change) -> str:
    return change.page.after or change.page.before


def _severity(name: str, before: Frame, after: Frame) -> dict[str, Fact] | None:
    from izlence.diff.rules import catalogue  # noqa: PLC0415 - it lists this rule too

    rule = rules().get(name) or catalogue.rules().get(name)
    if rule is None:
        return None
    was, now = (Severity(frame.checks.get(name, rule.severity)) for frame in (before, after))
    if _WEIGHT.index(now) >= _WEIGHT.index(was):
        return None
    facts: dict[str, Fact] = {"what": name, "what_en": name}
    for key, severity in (("before", was), ("after", now)):
        facts[key], facts[f"{key}_en"] = _WORDS[severity]
    return facts


def _limit(name: str, before: Frame, after: Frame) -> dict[str, Fact] | None:
    field = name.removeprefix("cost_")
    was, now = (getattr(frame.changes, field, None) for frame in (before, after))
    if was is None or now is None or now <= was:
        return None
    tr, en = _LIMITS[name]
    return {"what": tr, "what_en": en, **both("before", was), **both("after", now)}
