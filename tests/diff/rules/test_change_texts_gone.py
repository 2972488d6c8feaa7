"""What came or went is told as that, with its first words, and not as words that changed."""

from __future__ import annotations

import pytest
from rule_examples import compared

from izlence.diff.compare import compare
from izlence.telling import tell_findings
from tests.diff.two_sides import PLAN, side

FOREWORD = "# program.yaml\nforeword: sunus.md\n\n# narrative/sunus.md\n# Sunuş\n\nDeğerli hemşehrilerim, bu program bir yıllık sözümüzdür.\n\nBaşkanınız\n"
ADOPTED = "# strategy.yaml\ncouncil_decision: {date: 12.09.2024, number: 2024/102}\n\n"
CARD = "# basin-ve-yayin/H7.2.yaml\n"
RISKS = CARD + "risks:\n  - Duyurulamama\n  - {risk: Çalışanların ayrılması, controls: [Yedek bulunması]}\n"
CHAPTERS = """chapters:
  - title: Genel Bilgiler
    sections: [{title: Misyon, narrative: sunus.md}, {title: Vizyon, narrative: vizyon.md}]
  - title: Performans
    sections: [{title: Tablolar, content: targets}]
"""


def told_of(before, after):
    """Tell what the rules say of two frames of the small plan."""
    frame = PLAN["2025/program.yaml"]
    sides = [side({"2025/program.yaml": frame + more}) for more in (before, after)]
    items = [each.diagnostic for each in compare(*sides).flags]
    return [(each.rule, each.message) for each in tell_findings(items, sides[1].texts, "tr")]


def said(folder, before, after, language="tr"):
    comparison = compared(folder, before, after)
    texts = {**comparison.base.texts, **comparison.head.texts}
    return [
        (flag.diagnostic.rule.severity.value, flag.diagnostic.rule.name, told.message)
        for flag in comparison.flags
        for told in tell_findings([flag.diagnostic], texts, language)
    ]


def test_the_mayors_whole_foreword_was_gone_and_only_texts_had_changed(tmp_path):
    (flag,) = said(tmp_path, FOREWORD, "")
    assert flag[:2] == ("warning", "text-removed")
    assert flag[2].startswith("sunus.md: kaldırıldı: metin “Değerli hemşehrilerim, bu program")
    assert "sunuş “sunus.md”" in flag[2]
    (english,) = said(tmp_path / "en", FOREWORD, "", "en")
    assert english[2].startswith("sunus.md: removed: text “Değerli hemşehrilerim")


def test_a_foreword_of_which_the_line_alone_was_deleted_is_gone_too(tmp_path):
    after = FOREWORD.replace("foreword: sunus.md\n", "title: 2024 Yılı Performans Programı\n")
    found = said(tmp_path, FOREWORD, after)
    assert [each[:2] for each in found] == [("warning", "text-removed")]
    assert found[0][2] == "2024/program.yaml: kaldırıldı: sunuş “sunus.md”."


@pytest.mark.parametrize(("frame", "severity"), [("", "warning"), (ADOPTED, "error")])
def test_an_activity_of_a_card_that_went_was_words_that_changed(tmp_path, frame, severity):
    two = frame + CARD + "activities: [Basın faaliyetleri, Tanıtım filmi çekilmesi]\n"
    one = frame + CARD + "activities: [Basın faaliyetleri]\n"
    (flag,) = said(tmp_path / "1", two, one)
    assert flag[0] == severity
    assert "kaldırıldı: “Tanıtım filmi çekilmesi” (H7.2)" in flag[2]
    (flag,) = said(tmp_path / "2", one, two)
    assert flag == ("hint", "activity-added", "Faaliyet eklendi: “Tanıtım filmi çekilmesi” (H7.2).")


def test_a_risk_with_its_controls_that_went_was_words_that_changed(tmp_path):
    one = CARD + "risks: [Duyurulamama]\n"
    (flag,) = said(tmp_path / "1", RISKS, one)
    what = "risk “Çalışanların ayrılması” (kontrol faaliyetleri: 1)"
    assert flag == ("warning", "text-removed", f"H7.2: kaldırıldı: {what}.")
    (flag,) = said(tmp_path / "2", one, RISKS)
    assert flag == ("hint", "text-added", f"H7.2: eklendi: {what}.")


@pytest.mark.parametrize(("name", "kind"), [("findings", "tespit"), ("needs", "ihtiyaç")])
def test_a_finding_or_need_that_went_was_words_that_changed(tmp_path, name, kind):
    two = CARD + f"{name}: [Takipçi azdır, Kamera gereklidir]\n"
    (flag,) = said(tmp_path, two, CARD + f"{name}: [Takipçi azdır]\n")
    assert flag == ("warning", "text-removed", f"H7.2: kaldırıldı: {kind} “Kamera gereklidir”.")


def test_every_text_that_went_is_named_with_its_first_words(tmp_path):
    needs = [f"{number}. ihtiyaç: {'gereken ' * 20}şey" for number in range(9)]
    written = "needs:\n" + "".join(f"  - {each!r}\n" for each in needs)
    (flag,) = said(tmp_path, CARD + written, CARD + "needs: [Bambaşka]\n")[:1]
    assert all(f"“{number}. ihtiyaç: gereken" in flag[2] for number in range(9))


def test_sections_and_chapters_that_went_were_told_among_other_changes():
    after = CHAPTERS.replace(", {title: Vizyon, narrative: vizyon.md}", "")
    assert told_of(CHAPTERS, after) == [("text-removed", "2025/program.yaml: kaldırıldı: kısım “Vizyon”.")]
    assert told_of(after, CHAPTERS) == [("text-added", "2025/program.yaml: eklendi: kısım “Vizyon”.")]
    whole = CHAPTERS.partition("  - title: Performans")[0]
    assert told_of(CHAPTERS, whole) == [
        ("text-removed", "2025/program.yaml: kaldırıldı: bölüm “Performans” (kısımlar: 1).")
    ]


def test_a_section_that_stands_in_another_chapter_was_words_that_changed():
    vision = "{title: Vizyon, narrative: vizyon.md}"
    before = CHAPTERS
    after = CHAPTERS.replace(f", {vision}", "").replace("targets}", f"targets}}, {vision}")
    (flag,) = told_of(before, after)
    assert flag[0] == "other-changed"
    assert flag[1].endswith("kısım vizyon.md Genel Bilgiler → Performans.")
    frame = PLAN["2025/program.yaml"]
    found = compare(side({"2025/program.yaml": frame + before}), side({"2025/program.yaml": frame + after}))
    (change,) = found.changes
    assert (change.kind, change.before, change.after) == ("moved", "Genel Bilgiler", "Performans")
    assert found.renames == ()


def test_a_section_that_came_to_another_chapter_as_another_one_went_and_came():
    vision = "{title: Vizyon, narrative: vizyon.md}"
    after = CHAPTERS.replace(f", {vision}", "").replace(
        "targets}", "targets}, {title: Vizyon, narrative: vizyon.md, charts: [goal_costs]}"
    )
    rules = [rule for rule, _ in told_of(CHAPTERS, after)]
    assert rules
    assert "text-only" not in rules


def test_a_text_only_page_of_which_a_paragraph_went_says_so(tmp_path):
    before = FOREWORD
    after = FOREWORD.replace("\nBaşkanınız\n", "").replace("bir yıllık", "iki yıllık")
    (flag,) = said(tmp_path, before, after)
    assert flag[:2] == ("hint", "text-only")
    assert "1 paragraf kaldırıldı" in flag[2]


def test_why_a_value_is_missing_is_no_loss_where_the_value_came(tmp_path):
    before = """# halkla-iliskiler/PH4.4.1.yaml
indicators:
  - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: null, 2023-H1: 196, 2024: 1500}, missing: Sayılmamıştır.}
"""
    after = before.replace("2022: null", "2022: 1102").replace(", missing: Sayılmamıştır.", "")
    assert "text-removed" not in {each[1] for each in said(tmp_path, before, after)}


def test_directorates_in_another_order_were_other_directorates(tmp_path):
    two = "# strategy.yaml\ndirectorates: [basin-ve-yayin, bilgi-islem]\n\n# bilgi-islem/directorate.yaml\nname: Bilgi İşlem Müdürlüğü\n\n"
    before = two + CARD + "cooperating: [basin-ve-yayin, bilgi-islem]\n"
    (flag,) = said(tmp_path, before, two + CARD + "cooperating: [bilgi-islem, basin-ve-yayin]\n")
    assert flag[:2] == ("hint", "other-changed")
    assert flag[2].endswith("işbirliği yapılacak birimler (yalnız sırası değişti).")


def test_a_list_cut_by_an_ellipsis_hid_the_fourth_thing_and_ended_in_four_dots():
    four = ["percent: after", "target_pages: house", "mark: Taslak", "language: en"]
    (told,) = told_of("", "\n".join(four) + "\n")
    assert told[0] == "other-changed"
    assert told[1].count("; ") == 3
    (told,) = told_of("", "\n".join([*four, "activity_mark: Proje"]) + "\n")
    assert told[1].endswith("; 2 tane daha.")
    assert "…" not in told[1]
