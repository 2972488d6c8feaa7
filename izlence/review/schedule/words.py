"""The schedule's own words in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from izlence.compose.document import ScheduleLabels
from izlence.diagnostic import Language

LABELS: Mapping[Language, ScheduleLabels] = {
    "tr": ScheduleLabels(
        number="Sıra",
        subject="Değişen kayıt ve alan",
        before="Eski",
        after="Yeni",
        difference="Fark",
        reason="Gerekçe",
        effects="Toplamlara etkisi",
        name="Kalem",
        percent="Değişim",
        caption="Değişiklik cetveli",
        page="Sayfa",
    ),
    "en": ScheduleLabels(
        number="No.",
        subject="What changed",
        before="Old",
        after="New",
        difference="Difference",
        reason="Reason",
        effects="Effect on the totals",
        name="Item",
        percent="Change",
        caption="Change schedule",
        page="Page",
    ),
}
WORDS: Mapping[Language, Mapping[str, str]] = {
    "tr": {
        "title": "DEĞİŞİKLİK CETVELİ",
        "sides": "Eski: {base} · Yeni: {head}",
        "period": "{period} dönemi",
        "institution": "Kurum",
        "whole": "Kurumun bütünü",
        "prepared": "Hazırlayan",
        "checked": "Kontrol eden",
        "signs": "Ad, soyad, imza",
        "see": "Bkz. sıra {number}.",
        "in_all": "Genel toplam",
        "decision": "karar gerekir",
        "unchanged": "Karşılaştırılan iki metin arasında değişiklik bulunmamaktadır.",
        "added": "eklendi",
        "removed": "çıkarıldı",
        "moved": "yeri değişti",
        "changed": "değişti",
        "added_pages": "Dönem eklendi: {count} sayfa ve dosya",
        "removed_pages": "Dönem kaldırıldı: {count} sayfa ve dosya",
        "own": "Müdürlüğün kendi bilgileri",
        "cost": "{title}; toplam {cost}",
    },
    "en": {
        "title": "CHANGE SCHEDULE",
        "sides": "Old: {base} · New: {head}",
        "period": "Period {period}",
        "institution": "Institution",
        "whole": "The institution as a whole",
        "prepared": "Prepared by",
        "checked": "Checked by",
        "signs": "Name, signature",
        "see": "See no. {number}.",
        "in_all": "In all",
        "decision": "needs a decision",
        "unchanged": "There is no change between the two texts compared.",
        "added": "added",
        "removed": "removed",
        "moved": "moved",
        "changed": "changed",
        "added_pages": "Period added: {count} pages and files",
        "removed_pages": "Period removed: {count} pages and files",
        "own": "The directorate's own data",
        "cost": "{title}; {cost} in all",
    },
}
