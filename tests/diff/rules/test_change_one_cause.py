"""One cause, one flag: what hangs on something that came or went is not told besides."""

from __future__ import annotations

from rule_examples import compared, flags

from izlence.telling import tell_findings

SECOND = """# halkla-iliskiler/PH4.4.2.yaml
code: PH4.4.2
objective: H4.4
title: Kursları artırmak
indicators:
  - {code: PG4.4.2.1, name: Kurs, unit: adet, values: {2022: 11, 2023-H1: 5, 2024: 15}}
  - {code: PG4.4.2.2, name: Kursiyer, unit: kişi, values: {2022: 110, 2023-H1: 50, 2024: 150}}
activities: [{code: F4.4.2.1, name: Kurs açılması, budget: 5}, {code: F4.4.2.2, name: Kitap alımı, budget: 2}]
economic_codes: {"03": 7}
"""
GOALS = "# goals.yaml\ngoals: [{code: A4, title: Sosyal hizmetler}, {code: A5, title: Eğitim}]\nobjectives: [{code: H4.4, title: İstihdam}, {code: H5.1, title: Okul}, {code: H5.2, title: Kurs}]\n\n"  # fmt: skip
SCHOOL = SECOND.replace("4.4.2", "5.1.1").replace("H4.4", "H5.1")
COURSE = SECOND.replace("4.4.2", "5.2.1").replace("H4.4", "H5.2").replace("Kurs", "Ders")


def test_a_page_that_went_takes_its_indicators_and_activities_along(tmp_path):
    assert flags(tmp_path, SECOND, "") == ["page-removed"]


def test_a_page_that_came_brings_its_indicators_and_activities(tmp_path):
    assert flags(tmp_path, "", SECOND) == ["page-added"]


def test_a_goal_that_went_takes_its_objectives_and_their_pages_along(tmp_path):
    comparison = compared(tmp_path, GOALS + SCHOOL + "\n" + COURSE, "")
    (flag,) = comparison.flags
    assert flag.diagnostic.rule.name == "objective-removed"
    assert flag.diagnostic.facts["code"] == "A5"
    assert [each.record.code for each in flag.changes] == ["A5", "H5.1", "H5.2", "PH5.1.1", "PH5.2.1"]


def test_a_goal_that_came_brings_its_objectives_and_their_pages(tmp_path):
    assert flags(tmp_path, "", GOALS + SCHOOL + "\n" + COURSE) == ["objective-added"]


def test_a_page_that_moved_to_another_directorate_has_not_been_removed_and_added(tmp_path):
    two = "# program.yaml\ndirectorates: [halkla-iliskiler, bilgi-islem]\n\n# bilgi-islem/directorate.yaml\nname: Bilgi İşlem Müdürlüğü\n\n# bilgi-islem/PH4.4.3.yaml\ncode: PH4.4.3\nobjective: H4.4\ntitle: Veri\nindicators: [{code: PG4.4.3.1, name: Kayıt, unit: kayıt, values: {2022: 8, 2023-H1: 4, 2024: 9}}]\nactivities: [{code: F4.4.3.1, name: Veri girişi, budget: 9}]\neconomic_codes: {\"03\": 9}\n\n"  # fmt: skip
    moved = SECOND.replace("halkla-iliskiler/", "bilgi-islem/")
    assert flags(tmp_path, two + SECOND, two + moved) == ["page-moved-directorate"]


def test_a_directorate_whose_folder_was_renamed_has_not_handed_over_its_pages(tmp_path):
    old = "# program.yaml\ndirectorates: [halkla-iliskiler]\n\n" + SECOND
    new = (old.replace("halkla-iliskiler", "iletisim") + "\n# iletisim/directorate.yaml\nname: Halkla İlişkiler Müdürlüğü\n"
           + "\n# halkla-iliskiler/directorate.yaml (silindi)\n\n# halkla-iliskiler/PH4.4.1.yaml (silindi)\n"
           + "\n# iletisim/PH4.4.1.yaml\ncode: PH4.4.1\nobjective: H4.4\ntitle: İş arayanları iş verenlerle buluşturmak\n"
           + "indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 1500}}]\n"
           + 'activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1000}]\neconomic_codes: {"03": 1000}\n')  # fmt: skip
    comparison = compared(tmp_path, old, new)
    assert {each.diagnostic.rule.name for each in comparison.flags} == {"other-changed"}
    assert [each.key for each in comparison.remarks] == ["folder_renamed"]


def test_a_record_under_a_new_code_is_told_as_one_that_may_be_the_same(tmp_path):
    assert flags(tmp_path, SECOND, SECOND.replace("PG4.4.2.2", "PG4.4.2.5")) == ["code-renamed"]


def test_what_is_new_on_a_page_silences_no_other_change_of_it(tmp_path):
    after = SECOND.replace("2024: 150", "2024: 140").replace(
        "activities: [", "activities: [{code: F4.4.2.3, name: Anket, budget: 1}, "
    )
    found = flags(tmp_path, SECOND, after.replace('"03": 7', '"03": 8'))
    assert sorted(found) == ["activity-added", "target-lowered"]


def test_an_exception_within_a_new_page_is_told_besides_the_page(tmp_path):
    new = SECOND.replace(
        "2024: 15}}", "2024: 150}, accepted: [{rule: percent-out-of-range, reason: Artış oranıdır}]}"
    )
    found = flags(tmp_path, "", new.replace("unit: adet", 'unit: "%"'))
    assert sorted(found) == ["exception-added", "page-added"]


def test_words_are_told_once_a_page_and_not_beside_figures(tmp_path):
    words = SECOND.replace("Kitap alımı", "Kitap ve defter alımı") + "description: Yeni açıklama.\n"
    comparison = compared(tmp_path, SECOND, words)
    (flag,) = comparison.flags
    assert (flag.diagnostic.rule.name, len(flag.changes)) == ("text-only", 2)
    assert "text-only" not in flags(tmp_path / "2", SECOND, words.replace("2024: 150", "2024: 160"))


def test_a_name_in_other_capitals_is_the_same_name(tmp_path):
    assert flags(tmp_path, SECOND, SECOND.replace("name: Kursiyer", "name: KURSİYER")) == ["text-only"]


def test_nothing_is_flagged_that_a_flag_cannot_be_told_of(tmp_path):
    comparison = compared(tmp_path, GOALS + SCHOOL + "\n" + COURSE, SECOND)
    for language in ("tr", "en"):
        told = tell_findings(
            [each.diagnostic for each in comparison.flags],
            {**comparison.base.texts, **comparison.head.texts},
            language,
        )
        assert all("{" not in each.message + each.hint for each in told)


def test_records_in_another_order_are_no_decision_and_not_silent(tmp_path):
    lines = SECOND.splitlines(keepends=True)
    lines[5], lines[6] = lines[6], lines[5]
    comparison = compared(tmp_path, SECOND, "".join(lines))
    (flag,) = comparison.flags
    (told,) = tell_findings([flag.diagnostic], comparison.head.texts, "tr")
    assert (told.rule, told.severity) == ("other-changed", "hint")
    assert told.message == "PH4.4.2: başka kuralın söylemediği 1 değişiklik: PG4.4.2.1 yeri değişti."
