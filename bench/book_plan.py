"""The synthetic municipality's whole book: its chapters, prose and general costs, round the pages of `bench.municipality`."""

from __future__ import annotations

from bench.municipality import YEAR, Size, programme_files
from bench.wording import GOALS, SUBJECTS
from bench.yaml_text import document, schema_line

_PARAGRAPHS = 14
_NARRATIVES = (
    ("yetki", "Yetki, Görev ve Sorumluluklar"),
    ("teskilat", "Teşkilat Yapısı"),
    ("fiziksel", "Fiziksel Kaynaklar"),
    ("insan", "İnsan Kaynakları"),
    ("diger", "Diğer Hususlar"),
    ("politikalar", "Temel Politika ve Öncelikler"),
    ("analiz", "Bütçenin Analiz ve Değerlendirmesi"),
)
_CONTENTS = (
    ("Amaç ve Hedefler", "goals", "cost-by-goal"),
    ("Performans Hedef ve Göstergeleri ile Faaliyetler", "targets", ""),
    ("İdare Performans Tablosu", "institution-performance", ""),
    ("Toplam Kaynak İhtiyacı Tablosu", "resource-need", "cost-by-economic-code"),
    ("Stratejik Amaçlar Kaynak İhtiyacı", "goal-resource-need", ""),
    ("Sorumlu Harcama Birimleri", "responsible-directorates", "cost-by-directorate"),
)


def book_files(size: Size) -> dict[str, str]:
    """Give the files of the programme's plan with all that makes it a book."""
    files = programme_files(size)
    files[f"{YEAR}/program.yaml"] += _frame()
    files[f"{YEAR}/general-costs.yaml"] = _general_costs()
    files[f"{YEAR}/narrative/sunus.md"] = _prose("Sunuş", 0)
    for number, (name, title) in enumerate(_NARRATIVES, 1):
        files[f"{YEAR}/narrative/{name}.md"] = _prose(title, number)
    return files


def _frame() -> str:
    chapters = [
        ("GENEL BİLGİLER", [_narrative(name, title) for name, title in _NARRATIVES[:5]]),
        ("PERFORMANS BİLGİLERİ", [_narrative(*_NARRATIVES[5]), *(_content(*each) for each in _CONTENTS)]),
        ("EKLER", [_narrative(*_NARRATIVES[6])]),
    ]
    lines = ["council_decision: {date: 19.10.2023, number: 2023/145}", "foreword: sunus.md", "chapters:"]
    for title, sections in chapters:
        lines += [f"  - title: {title}", "    sections:", *(f"      - {section}" for section in sections)]
    return "\n".join(["", *lines, ""])


def _narrative(name: str, title: str) -> str:
    return f"{{title: '{title}', narrative: {name}.md}}"


def _content(title: str, content: str, chart: str) -> str:
    charts = f", charts: [{chart}]" if chart else ""
    return f"{{title: '{title}', content: {content}{charts}}}"


def _general_costs() -> str:
    return document(
        [
            schema_line("general-costs", 2),
            'administration: {economic_codes: {"01": 120_000_000, "03": 45_500_000, "09": 250_000_000}}',
            'transfers: {economic_codes: {"05": 36_250_000}}',
        ]
    )


def _prose(title: str, number: int) -> str:
    lines = [f"# {title} hakkında", ""]
    for index in range(_PARAGRAPHS):
        subject = SUBJECTS[(number * _PARAGRAPHS + index) % len(SUBJECTS)]
        goal = GOALS[(number + index) % len(GOALS)]
        lines += [
            f"{subject} hizmetleri **{{{{ year }}}} yılında** da sürdürülecektir. {goal} Ayrıntı *ekte*dir."
        ]
        lines += [""] if index % 5 else ["", f"- {subject}", "- Danışma", "", f"## {subject}", ""]
    lines += [f"Tablo: {title} sayıları {{#sayilar-{number}}}", "| Konu | Sayı |", "| --- | ---: |"]
    lines += [f"| {subject} | {index + 1} |" for index, subject in enumerate(SUBJECTS[:8])]
    return "\n".join(
        [
            *lines,
            "",
            "Toplam maliyet {{ total_cost }} tutarındadır.[^1]",
            "",
            "[^1]: Bütçe kararına göre.",
            "",
        ]
    )
