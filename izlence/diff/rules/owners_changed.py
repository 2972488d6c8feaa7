"""Hangi dosyayı kimin onaylayacağı bilerek değişir.

Kural: owners-changed.

Neden: owners.yaml her müdürlüğün dosyalarını kimin onaylayacağını söyler. Sorumlusu değişen ya da çıkarılan bir dosya, görmesi
gereken kişi görmeden değişebilir.

Kaynak: İzlence'nin kendi kuralı; onay yetkisi strateji biriminin tablosundadır (docs/governance.md).

Önce::

    # owners.yaml (tamamı)
    strategy_office: ["@belediye/strateji"]
    directorates:
      halkla-iliskiler: ["@belediye/halkla-iliskiler"]

Sonra::

    # owners.yaml (tamamı)
    strategy_office: ["@belediye/strateji"]
    directorates:
      halkla-iliskiler: ["@belediye/bilgi-islem"]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, error
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case
from izlence.diff.rules.facts import told

OWNERS_CHANGED = error(
    "owners-changed",
    tr=Wording("Onaylayanlar değişti: {what}.", "Eski ve yeni sorumluların onayını alın."),
    en=Wording("Who approves changed: {what_en}.", "Have the old and the new owners agree."),
    may_be_accepted=True,
)


def check(case: Case) -> Iterator[Flag]:
    """Tell once that the table of owners is another."""
    changes = [each for each in case.changes if each.page.key.kind == "owners" and not each.is_print_only]
    if changes:
        facts: dict[str, Fact] = {
            "what": tuple(_told(each, 0) for each in changes),
            "what_en": tuple(_told(each, 1) for each in changes),
        }
        yield case.flag(OWNERS_CHANGED, changes, facts, code="owners")


def _told(change: Change, language: int) -> str:
    if change.kind != "changed":
        verb = {
            "added": ("eklendi", "added"),
            "removed": ("kaldırıldı", "removed"),
            "moved": ("taşındı", "moved"),
        }
        return f"{change.record.name or change.page.title} {verb[change.kind][language]}"
    name = str(change.field[-1]) if change.record.kind == "page" else change.record.name
    return f"{name}: {told(change.before)[language]} → {told(change.after)[language]}"
