"""The words around a comparison in its forms."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.diagnostic import Language
from izlence.report.words import number

_WORDS: dict[str, tuple[str, str]] = {
    "sides": ("Önceki: {base} · Yeni: {head}", "Old: {base} · New: {head}"),
    "error": ("karar gerekir", "needs a decision"),
    "warning": ("uyarı", "warning"),
    "hint": ("öneri", "hint"),
    "flags": ("Bakılması gerekenler", "To look at"),
    "directorates": ("Müdürlükler", "Directorates"),
    "directorate": ("Müdürlük", "Directorate"),
    "before": ("Önceki", "Old"),
    "after": ("Yeni", "New"),
    "difference": ("Fark", "Difference"),
    "percent": ("%", "%"),
    "changes": ("Değişiklik", "Changes"),
    "decisions": ("Karar", "Decisions"),
    "pages": ("Değişen sayfalar", "Changed pages"),
    "what": ("Ne", "What"),
    "line": ("satır\u00a0{line}", "line\u00a0{line}"),
    "old_line": ("eski\u00a0satır\u00a0{line}", "old\u00a0line\u00a0{line}"),
    "added": ("eklendi", "added"),
    "removed": ("silindi", "removed"),
    "moved": ("taşındı", "moved"),
    "changed": ("değişti", "changed"),
    "effects": ("Hesaplanan tutarlara etkisi", "Effect on computed amounts"),
    "name": ("Tutar", "Amount"),
    "new_findings": ("Yeni denetim bulguları", "New findings of the check"),
    "resolved_findings": ("Çözülen denetim bulguları", "Resolved findings of the check"),
    "renames": ("Kodu değişmiş olabilir", "May have a new code"),
    "remarks": ("Karşılaştırma üzerine", "On the comparison"),
    "place": ("Satır", "Line"),
    "directorates_left": ("… ve {count} müdürlük daha.", "… and {count} more directorates."),
    "findings_left": ("… ve {count} bulgu daha", "… and {count} more findings"),
    "flags_left": ("… ve {count} tane daha", "… and {count} more"),
    "sentences_left": ("… ve {count} tane daha", "… and {count} more"),
    "cut": ("Buraya sığmayanlar:", "What did not fit here:"),
    "cut_sentences": ("karşılaştırma üzerine {count} not", "{count} remarks on the comparison"),
    "cut_new": ("{count} yeni bulgu", "{count} new findings"),
    "cut_resolved": ("{count} çözülen bulgu", "{count} resolved findings"),
    "cut_directorates": ("{count} müdürlük satırı", "{count} rows of directorates"),
    "alike_left": ("… ve {count} tane daha:", "… and {count} more:"),
    "cut_tables": ("{pages} tablosu ({rows})", "the tables of {pages} ({rows})"),
    "cut_effects": ("hesaplanan {count} tutar", "{count} computed amounts"),
    "cut_pages": ("{pages} adı ve tablosu ({rows})", "the names and tables of {pages} ({rows})"),
    "whole_at": ("Tümü için: {command}", "For all of it: {command}"),
    "whole": ("Karşılaştırmanın tümü", "The whole comparison"),
    "page_one": ("1 sayfanın", "1 page"),
    "page": ("{count} sayfanın", "{count} pages"),
    "rows_one": ("1 değişiklik", "1 change"),
    "rows": ("{count} değişiklik", "{count} changes"),
    "decision_count_one": ("1 karar", "1 decision"),
    "decision_count": ("{count} karar", "{count} decisions"),
    "warning_count_one": ("1 uyarı", "1 warning"),
    "warning_count": ("{count} uyarı", "{count} warnings"),
    "hint_count_one": ("1 öneri", "1 hint"),
    "hint_count": ("{count} öneri", "{count} hints"),
    "new_count_one": ("1 yeni bulgu", "1 new finding"),
    "new_count": ("{count} yeni bulgu", "{count} new findings"),
    "resolved_count_one": ("1 çözülen bulgu", "1 resolved finding"),
    "resolved_count": ("{count} çözülen bulgu", "{count} resolved findings"),
}  # fmt: skip


def word(key: str, language: Language, **facts: object) -> str:
    """Give a word of the forms in a language."""
    said = _WORDS[key][0 if language == "tr" else 1]
    return said.format(**facts) if facts else said


def count(key: str, how_many: int, language: Language) -> str:
    """Say how many of something there are."""
    return word(f"{key}_one" if how_many == 1 else key, language, count=number(how_many, language))


def counted(counts: Sequence[tuple[str, int]], language: Language) -> list[str]:
    """Say how many there are of each, without those that there are none of."""
    return [count(key, how_many, language) for key, how_many in counts if how_many]
