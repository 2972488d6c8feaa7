"""The words of a history in both languages."""

from __future__ import annotations

from izlence.diagnostic import Language

_WORDS: dict[str, tuple[str, str]] = {
    "working": ("henüz kaydedilmemiş (çalışma klasörü)", "not committed yet (working folder)"),
    "not_committed": ("kaydedilmemiş", "not committed"),
    "added": ("eklendi", "added"),
    "removed": ("silindi", "removed"),
    "moved": ("taşındı", "moved"),
    "replaced": ("yeri değişti", "moved in its list"),
    "gone": ("Bugünkü planda yok.", "It is not in the plan any more."),
    "shallow": (
        "Depo sığ kopyalanmış (shallow clone): bilinen geçmiş {date} tarihli kayıtla başlıyor, öncesi görünmez. Tamamı için: git fetch --unshallow",
        "The clone is shallow: the history that is known begins with the commit of {date}. For all of it: git fetch --unshallow",
    ),
    "begins": ("geçmişin bu kopyadaki başlangıcı: daha eski de olabilir", "where this clone begins: it may be older"),
    "unreadable": (
        "{file} okunamıyor: bu kayıtta ne değiştiği, okunabilen bir sonraki kayıtta görünür",
        "{file} cannot be read: what changed here is told with the next commit that can be read",
    ),
    "unreadable_now": (
        "{file} okunamıyor: python build.py check",
        "{file} cannot be read: python build.py check",
    ),
    "unchanged": ("Değişiklik yok.", "Nothing changed."),
    "unchanged_since": ("{since} sürümünden beri değişmemiş.", "It has not changed since {since}."),
}  # fmt: skip


def say(key: str, language: Language, **facts: object) -> str:
    """Give a sentence or word."""
    return _WORDS[key][language == "en"].format(**facts)
