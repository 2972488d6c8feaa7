"""The words of a comparison in both languages."""

from __future__ import annotations

from decimal import Decimal

from izlence.diagnostic import Language
from izlence.language import format_number, format_number_english

_WORDS: dict[str, tuple[str, str]] = {
    "absent": ("yazılmamış", "not written"),
    "empty": ("(boş)", "(empty)"),
    "yes": ("evet", "yes"),
    "no": ("hayır", "no"),
    "position": ("{place}. sırada", "number {place}"),
    "reordered": ("yalnız sırası değişti", "only the order changed"),
    "same_directorate": ("müdürlük aynı, klasörünün adı değişti", "the same directorate in a renamed folder"),
    "folder": ("Klasör", "Folder"),
    "and_more": (" ve {count} tane daha", " and {count} more"),
    "less_than": ("{sign}{least}'den az", "{sign}less than {least}"),
    "print_only": ("yalnız yazılışı değişti", "only its spelling changed"),
    "other_unit": ("ölçü birimi değişti", "the unit changed"),
    "other_currency": ("para birimi değişti", "the currency changed"),
    "came_from": ("{page} sayfasından taşındı", "moved from {page}"),
    "neighbours": ("çevresindeki kayıtların yeri değişti", "the records around it changed places"),
    "parted": ("stratejik plandan ayrılma nedeni: {reason}", "reason for departing from the strategic plan: {reason}"),
    "if_same": ("{code} ile aynıysa", "if it is {code} under a new code"),
    "renamed": (
        "{removed} silindi, {added} eklendi; içerikleri %{likeness} aynı. Kod değişmiş olabilir.",
        "{removed} was removed and {added} added; their contents are {likeness}% alike. The code may have been changed.",
    ),
    "renamed_file": (
        "{removed} silindi, {added} eklendi; içerikleri %{likeness} aynı. Dosyanın adı değişmiş olabilir.",
        "{removed} was removed and {added} added; their contents are {likeness}% alike. The file may have been renamed.",
    ),
    "renamed_and_more": (
        "Öyleyse {count} değişiklik daha var; {added} altında gösterilir.",
        "If so, this changed too ({count}); its rows stand below {added}.",
    ),
    "point": ("{number} puan", "{number} point"),
    "points": ("{number} puan", "{number} points"),
    "working": ("çalışma klasörü", "working folder"),
    "institution_row": ("Müdürlüklerin dışında kalanlar", "Outside the directorates"),
    "total_row": ("Toplam", "Total"),
    "goal_less": ("(amacı yok)", "(no goal)"),
    "no_source": ("kaynağı yazılmamış", "source not written"),
    "uncoded": ("kodu yazılmamış", "no code written"),
    "in_all": ("toplam", "in all"),
    "footnote": ("dipnot", "footnote"),
    "alignment": ("sütunların hizası: {sides}", "columns aligned: {sides}"),
    "file_renamed": ("yalnız metnin dosyasının adı değişti", "only the name of the text's file changed"),
    "same_print": ("basılan metin aynı", "prints the same"),
}  # fmt: skip
CHOICES: dict[tuple[str, str], tuple[str, str]] = {
    ("direction", "increasing"): ("artan", "increasing"),
    ("direction", "decreasing"): ("azalan", "decreasing"),
    ("direction", "steady"): ("sabit", "steady"),
    ("kind", "personnel"): ("personel gideri", "personnel"),
    ("kind", "activity"): ("faaliyet", "activity"),
    ("cooperating", "all"): ("tüm birimler", "all directorates"),
    ("target_pages", "official"): ("rehberin formu", "the guide's form"),
    ("target_pages", "house"): ("idarenin kendi sayfası", "the house's own page"),
    ("percent", "before"): ("sayıdan önce", "before the number"),
    ("percent", "after"): ("sayıdan sonra", "after the number"),
    ("content", "goals"): ("amaç ve hedefler tablosu", "table of goals and objectives"),
    ("content", "targets"): ("performans hedefi sayfaları", "pages of performance targets"),
    ("content", "activity-costs"): ("faaliyet maliyetleri tabloları", "tables of activity costs"),
    ("content", "institution-performance"): ("idare performans tablosu", "institution's performance table"),
    ("content", "resource-need"): ("toplam kaynak ihtiyacı tablosu", "table of all resources needed"),
    ("content", "goal-resource-need"): ("amaçların kaynak ihtiyacı tablosu", "table of resources by goal"),
    ("content", "responsible-directorates"): ("sorumlu birimler tablosu", "table of responsible directorates"),
    ("content", "at-a-glance"): ("bir bakışta stratejik plan", "the strategic plan at a glance"),
    ("content", "key-indicators"): ("temel göstergeler tablosu", "table of key indicators"),
    ("content", "cards"): ("hedef kartları", "objective cards"),
    ("content", "responsibility-matrix"): ("sorumluluk tablosu", "responsibility matrix"),
    ("content", "risks"): ("riskler tablosu", "table of risks"),
    ("content", "cost-table"): ("tahmini maliyet tablosu", "table of estimated costs"),
    ("checks", "error"): ("hata", "error"),
    ("checks", "warning"): ("uyarı", "warning"),
    ("checks", "hint"): ("öneri", "hint"),
    ("checks", "off"): ("kapalı", "off"),
}  # fmt: skip
CHARTS: dict[str, tuple[str, str]] = {
    "cost-by-goal": ("amaçlara göre maliyet", "cost by goal"),
    "cost-by-economic-code": ("ekonomik kodlara göre maliyet", "cost by economic code"),
    "cost-by-directorate": ("müdürlüklere göre maliyet", "cost by directorate"),
    "cost-by-year": ("yıllara göre maliyet", "cost by year"),
}  # fmt: skip
RECORDS: dict[str, tuple[str, str]] = {
    "note": ("dipnot", "note"),
    "chapter": ("bölüm", "chapter"),
    "section": ("kısım", "section"),
    "column": ("sütun grubu", "column group"),
    "accepted": ("kabul edilmiş istisna", "accepted exception"),
    "risk": ("risk", "risk"),
    "paragraph": ("paragraf", "paragraph"),
    "directorate": ("müdürlük", "directorate"),
}  # fmt: skip
FILES: dict[str, tuple[str, str]] = {
    "institution": ("İdare", "Institution"),
    "owners": ("Sorumlular", "Owners"),
    "program": ("Performans programının çerçevesi", "Frame of the performance programme"),
    "strategy": ("Stratejik planın çerçevesi", "Frame of the strategic plan"),
    "goals": ("Amaçlar ve hedefler", "Goals and objectives"),
    "general-costs": ("Genel yönetim giderleri ve transferler", "Administration and transfers"),
    "strategic-general-costs": ("Genel yönetim giderleri", "Administration"),
    "narrative": ("Anlatı metni", "Narrative text"),
    "picture": ("Resim", "Picture"),
}  # fmt: skip
LEVELS: dict[str, tuple[str, str]] = {
    "target": ("Performans hedefleri", "Performance targets"),
    "activity_total": ("Faaliyetler", "Activities"),
    "directorate": ("Müdürlükler", "Directorates"),
    "objective": ("Hedefler", "Objectives"),
    "goal": ("Amaçlar", "Goals"),
    "economic_code": ("Ekonomik kodlar", "Economic codes"),
    "off_budget_source": ("Bütçe dışı kaynaklar", "Off-budget sources"),
    "administration": ("Genel yönetim giderleri", "Administration"),
    "transfers": ("Diğer idarelere transferler", "Transfers"),
    "institution": ("Bütün performans hedefleri", "All performance targets"),
    "whole": ("Toplam", "Total"),
    "card": ("Yıllara göre maliyet", "Cost by year"),
}  # fmt: skip
MEASURES: dict[str, tuple[str, str]] = {
    "budget": ("bütçe", "budget"),
    "off_budget": ("bütçe dışı", "off-budget"),
    "total": ("toplam", "total"),
    "personnel": ("personel giderleri", "personnel"),
    "economic_codes": ("ekonomik kodlar", "economic codes"),
    "amount": ("", ""),
}  # fmt: skip


def say(key: str, language: Language, **facts: object) -> str:
    """Give a word or sentence of comparisons in a language."""
    return pick(_WORDS[key], language).format_map(facts)


def pick(words: tuple[str, str], language: Language) -> str:
    """Choose between Turkish and English."""
    return words[0 if language == "tr" else 1]


def digits(number: Decimal, language: Language) -> str:
    """Write a number with the decimals it has."""
    return format_number(number) if language == "tr" else format_number_english(number)


def percent(text: str, language: Language) -> str:
    """Put the percent sign where the language has it."""
    return f"%{text}" if language == "tr" else f"{text}%"
