"""Kabul edilen her istisna inceleyenin önüne gelir.

Kurallar: exception-added, exception-reason-changed.

Neden: `accepted` bir bulguyu susturur: bulgu artık denetimde görünmez. İstisnanın gerekçesi kaydın yanında durur, ama kabul edilip
edilmeyeceğine inceleyen karar verir. Yeni bir kaydın ya da sayfanın içinde gelen istisnalar da söylenir; yeni dönemle birlikte
gelenler söylenmez.

Kaynak: İzlence'nin kendi kuralı: susturulan bulgu unutulmaz.

Önce::

    # program.yaml
    checks: {percent-out-of-range: warning}

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Artış oranı, unit: "%", values: {2022: 12, 2023-H1: 40, 2024: 120},
         accepted: [{rule: percent-out-of-range, reason: Artış oranıdır}]}
      - {code: PG4.4.1.2, name: Büyüme oranı, unit: "%", values: {2022: 12, 2023-H1: 40, 2024: 130}}

Sonra::

    # program.yaml
    checks: {percent-out-of-range: warning}

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Artış oranı, unit: "%", values: {2022: 12, 2023-H1: 40, 2024: 120},
         accepted: [{rule: percent-out-of-range, reason: Önceki yıla göre artıştır}]}
      - {code: PG4.4.1.2, name: Büyüme oranı, unit: "%", values: {2022: 12, 2023-H1: 40, 2024: 130},
         accepted: [{rule: percent-out-of-range, reason: Yüzü geçebilir}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, error, warning
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case
from izlence.diff.rules.facts import from_to

EXCEPTION_ADDED = error(
    "exception-added",
    tr=Wording(
        "{record}: “{rule}” kuralı için istisna eklendi. Gerekçesi: “{reason}”",
        "Gerekçe yeterliyse onaylayın; değilse bulgunun giderilmesini isteyin.",
    ),
    en=Wording(
        "{record}: an exception to the rule “{rule}” was added. Reason: “{reason}”",
        "Approve it if the reason is good; if not, ask that the finding be mended.",
    ),
    may_be_accepted=True,
)
EXCEPTION_REASON_CHANGED = warning(
    "exception-reason-changed",
    tr=Wording(
        "“{rule}” istisnasının gerekçesi değişti: “{before}” → “{after}”.", "Yeni gerekçeyi değerlendirin."
    ),
    en=Wording(
        "The reason of the exception to “{rule}” changed: “{before_en}” → “{after_en}”.",
        "Consider the new reason.",
    ),
)


def check(case: Case) -> Iterator[Flag]:
    """Find exceptions that came, alone or within something new, and those with another reason."""
    for change in case.changes:
        if change.kind == "added" and change.page.key.period not in case.new_periods:
            for rule, reason in _exceptions(change):
                record = change.record.parent if change.record.kind == "accepted" else change.record.code
                facts: dict[str, Fact] = {"record": record or change.page.key.key or change.page.title}
                yield case.flag(EXCEPTION_ADDED, (change,), facts | {"rule": rule, "reason": reason})
    for change in case.changed("accepted"):
        if change.field == ("reason",):
            facts = {"rule": change.record.code, **from_to(change.before, change.after)}
            yield case.flag(EXCEPTION_REASON_CHANGED, (change,), facts)


def _exceptions(change: Change) -> Iterator[tuple[str, str]]:
    """Give the rule and reason of each exception in what was added."""
    written = dict(change.contents)
    for path, value in change.contents:
        is_own = change.record.kind == "accepted" and path == ("rule",)
        if is_own or (len(path) > 1 and path[-1] == "rule" and "accepted" in path):
            yield str(value), str(written.get((*path[:-1], "reason"), ""))
