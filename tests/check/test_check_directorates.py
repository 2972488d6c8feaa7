"""The list of directorates and the folders."""

from __future__ import annotations


def test_a_folder_that_is_not_listed_would_vanish(told):
    assert told("# program.yaml\ndirectorates: []") == [
        "halkla-iliskiler/directorate.yaml directorate-not-listed: “halkla-iliskiler” müdürlüğü listede yok "
        "(program.yaml/directorates); sayfaları belgede hiç görünmez."
    ]


def test_a_listed_name_without_a_folder(told):
    assert told("# program.yaml\ndirectorates: [halkla-iliskiler, zabita]") == [
        "program.yaml/directorates/1 directorate-without-folder: Listedeki “zabita” müdürlüğünün klasörü ya da "
        "klasöründe directorate.yaml dosyası yok."
    ]


def test_a_mistyped_name_is_one_finding_with_the_folder_it_means(told, hints):
    example = "# program.yaml\ndirectorates: [halkla-iliskler]"
    assert told(example) == [
        "program.yaml/directorates/0 directorate-without-folder: Listedeki “halkla-iliskler” müdürlüğünün "
        "klasörü ya da klasöründe directorate.yaml dosyası yok."
    ]
    assert hints(example) == ["Bunu mu demek istediniz: halkla-iliskiler?"]


def test_pages_in_a_folder_without_directorate_yaml_would_vanish_too(told):
    assert told("""
# goals.yaml
objectives: [{code: H4.4, title: İstihdam}, {code: H4.5, title: Eğitim}]
# zabita/PH4.5.1.yaml
code: PH4.5.1
objective: H4.5
indicators: [{code: PG4.5.1.1, values: {2022: 1, 2023-H1: 1, 2024: 1}}]
activities: [{code: F4.5.1.1, off_budget: 10}]
""") == [
        "zabita/PH4.5.1.yaml directorate-not-listed: “zabita” müdürlüğü listede yok "
        "(program.yaml/directorates); sayfaları belgede hiç görünmez."
    ]


PARKS = """
# program.yaml
directorates: [halkla-iliskiler, parklar]
# parklar/directorate.yaml
name: Park ve Bahçeler Müdürlüğü
"""


def test_a_listed_directorate_without_targets_vanished_without_a_finding(told):
    assert told(PARKS) == [
        "program.yaml/directorates/1 directorate-without-targets: Listedeki “parklar” müdürlüğünün hiç "
        "performans hedefi yok; belgede hiç görünmez."
    ]


def test_a_directorate_that_carries_out_anothers_activity_does_not_vanish(told):
    activities = "activities: [{code: F4.4.1.1, budget: 1000, responsible: [parklar]}]"
    assert told(f"{PARKS}# halkla-iliskiler/PH4.4.1.yaml\n{activities}\n") == []
