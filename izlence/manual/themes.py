"""The themes of the manual in their order, and the modules whose rules they hold."""

from __future__ import annotations

from typing import NamedTuple


class Theme(NamedTuple):
    """A chapter of the manual; `modules` are packages or modules of the program."""

    tr: str
    en: str
    modules: tuple[str, ...]


THEMES = (
    Theme("Dosyalar ve klasörler", "Files and folders", ("izlence.read.file_rules",)),
    Theme("Kodlama ve harfler", "Encoding and letters", ("izlence.read.text_rules",)),
    Theme("Satırların yazılışı", "How lines are written", ("izlence.read.yaml_rules",)),
    Theme("Alanlar", "Fields", ("izlence.validate.rules",)),
    Theme("Alanların değerleri", "Values of fields", ("izlence.validate.value_rules",)),
    Theme("Sayıların yazılışı", "How numbers are written", ("izlence.model.number_rules",)),
    Theme("Planın yapısı", "Structure of the plan", ("izlence.check.structure",)),
    Theme("Kodlar", "Codes", ("izlence.check.codes",)),
    Theme("Göstergeler ve değerleri", "Indicators and their values", ("izlence.check.values",)),
    Theme("Tutarlar", "Amounts", ("izlence.check.money",)),
    Theme("Metinler ve yazım", "Texts and typography", ("izlence.check.texts",)),
    Theme("Kitap", "The book", ("izlence.check.book",)),
    Theme("Dönemler arasında", "Between periods", ("izlence.check.across",)),
    Theme("Sorumlular", "Owners", ("izlence.check.governance",)),
    Theme("İstisnalar ve ağırlıklar", "Exceptions and severities", ("izlence.check.judgement",)),
    Theme("Değişiklikler", "Changes", ("izlence.diff.rules",)),
    Theme("Anlatı metinleri", "Narrative texts", ("izlence.read.narrative_rules",)),
    Theme("Metinlerdeki tablolar", "Tables in texts", ("izlence.read.table_rules",)),
    Theme("Resimler", "Pictures", ("izlence.read.picture_rules",)),
    Theme(
        "Şablonlar (şablonu düzenleyenler için)",
        "Templates (for those who edit them)",
        (
            "izlence.render.word.rules",
            "izlence.render.word.prose.rules",
            "izlence.render.html.rules",
            "izlence.render.excel.look_rules",
            "izlence.compose.wording_rules",
        ),
    ),
)
