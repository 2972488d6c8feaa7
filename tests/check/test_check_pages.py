"""Pages: what they must hold, weights, notes."""

from __future__ import annotations

import pytest

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
CARD = "basin-ve-yayin/H7.2.yaml"
VALUES = "values: {2024-H1: null, 2025: 2, 2026: 2, 2027: 2, 2028: 2, 2029: 2}"


def test_monitoring_indicators_do_not_stand_in_for_indicators(told):
    assert told(f"""
# {PAGE}
indicators: []
monitoring_indicators: [{{code: IG4.4.1.1, values: {{2022: 1, 2023-H1: 1, 2024: 1}}}}]
""") == [f"{PAGE} target-without-indicators: PH4.4.1 sayfasında hiç performans göstergesi yok."]


def test_a_page_without_activities_is_a_warning(told):
    assert told(f"""
# {PAGE}
activities: []
economic_codes: {{}}
""") == [f"{PAGE} target-without-activities: PH4.4.1 sayfasında hiç faaliyet ya da proje yok."]


def test_a_card_without_indicators_and_activities(told):
    assert told(f"""
# {CARD}
indicators: []
activities: []
""") == [
        f"{CARD} target-without-indicators: H7.2 sayfasında hiç performans göstergesi yok.",
        f"{CARD} target-without-activities: H7.2 sayfasında hiç faaliyet ya da proje yok.",
    ]


@pytest.mark.parametrize(
    ("weights", "total", "difference"),
    [(("60", "37"), "97", "3"), (("60", "60"), "120", "20"), (("33.3", "66.6"), "99,9", "0,1")],
)
def test_weights_that_do_not_make_100(told, hints, weights, total, difference):
    example = f"""
# {CARD}
indicators:
  - {{code: PG7.2.1, weight: {weights[0]}, {VALUES}}}
  - {{code: PG7.2.2, weight: {weights[1]}, {VALUES}}}
"""
    assert told(example) == [
        f"{CARD}/indicators weights-not-100: "
        f"H7.2 kartında göstergelerin hedefe etkileri toplamı %{total}; %100 olmalı."
    ]
    assert hints(example)[0].startswith(f"Fark {difference} puan.")


def test_weights_with_decimals_may_make_100(told):
    assert (
        told(f"""
# {CARD}
indicators:
  - {{code: PG7.2.1, weight: 33.3, {VALUES}}}
  - {{code: PG7.2.2, weight: 66.70, {VALUES}}}
""")
        == []
    )


def test_a_missing_weight_adds_nothing(told):
    assert told(f"""
# {CARD}
indicators:
  - {{code: PG7.2.1, weight: 60, {VALUES}}}
  - {{code: PG7.2.2, {VALUES}}}
""") == [
        f"{CARD}/indicators weights-not-100: H7.2 kartında göstergelerin hedefe etkileri toplamı %60; %100 olmalı."
    ]


def test_a_note_nobody_refers_to(told):
    assert told(f"""
# {PAGE}
notes: [{{id: egitim, text: Her ay.}}]
""") == [
        f"{PAGE}/notes/0/id note-without-mark: “egitim” dipnotuna PH4.4.1 sayfasında hiçbir satır gönderme yapmıyor."
    ]


def test_a_reference_to_no_note_also_on_a_part(told):
    assert told(f"""
# {PAGE}
indicators:
  - code: PG4.4.1.1
    values: {{2022: 1, 2023-H1: 1, 2024: 1}}
    parts: [{{code: PG4.4.1.1.1, note: egitim, values: {{2022: 1, 2023-H1: 1, 2024: 1}}}}]
""") == [
        f"{PAGE}/indicators/0/parts/0/note mark-without-note: "
        "“egitim” dipnotuna gönderme var, ama PH4.4.1 sayfasında böyle bir dipnot yok."
    ]


def test_a_mistyped_reference_is_one_finding_with_the_note_it_means(told, hints):
    example = f"""
# {PAGE}
activities: [{{code: F4.4.1.1, budget: 1000, note: egtim}}]
notes: [{{id: egitim, text: Her ay.}}]
"""
    assert told(example) == [
        f"{PAGE}/activities/0/note mark-without-note: "
        "“egtim” dipnotuna gönderme var, ama PH4.4.1 sayfasında böyle bir dipnot yok."
    ]
    assert hints(example) == ["Bunu mu demek istediniz: egitim?"]


def test_one_note_may_have_many_references(told):
    assert (
        told(f"""
# {PAGE}
activities:
  - {{code: F4.4.1.1, budget: 500, note: egitim}}
  - {{code: F4.4.1.2, budget: 500, note: egitim}}
notes: [{{id: egitim, text: Her ay.}}]
""")
        == []
    )


ACTIVITIES = "activities: [{code: F4.4.1.1, budget: 500, note: a}, {code: F4.4.1.2, budget: 500, note: b}]"


@pytest.mark.parametrize(
    ("notes", "finding"),
    [
        (
            "[{id: a}, {id: a}, {id: b}]",
            f"{PAGE}/notes/1/id duplicate-note: “a” dipnotu bu sayfada daha önce tanımlanmış: {PAGE}/notes/0/id.",
        ),
        (
            '[{id: a, mark: "*"}, {id: b, mark: "*"}]',
            f"{PAGE}/notes/1/mark duplicate-mark: “*” işareti bu sayfada başka bir dipnotun: {PAGE}/notes/0/mark.",
        ),
        (
            '[{id: a, mark: "*"}, {id: b}]',
            f"{PAGE}/notes mixed-marks: PH4.4.1 sayfasında bazı dipnotların işareti yazılmış (a), "
            "bazılarına program numara veriyor (b).",
        ),
    ],
    ids=["the same name", "the same mark", "marks and numbers"],
)
def test_notes_of_a_page_are_told_apart(told, notes, finding):
    assert told(f"# {PAGE}\n{ACTIVITIES}\nnotes: {notes}") == [finding]
