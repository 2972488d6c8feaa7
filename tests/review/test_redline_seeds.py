"""The two seeds' documents with hand-made edits of every kind: the redline's law holds for each."""

from __future__ import annotations

import pytest

from izlence.diff.compare import compare
from tests.review.redlined import CARD, PLAN, PROGRAMME, drawn, edited, lawful, redlines, side_at

JOBS, CALLS = "2024/halkla-iliskiler/PH4.4.1.yaml", "2024/halkla-iliskiler/PH7.1.1.yaml"
FRAME, STRATEGY = "2024/program.yaml", "2025-2029/strategy.yaml"
PRESS = "2025-2029/basin-ve-yayin/H7.2.yaml"
ONE_ACTIVITY = """  - code: F4.4.1.2
    name: İstihdamla yönelik FUAR, eğitim, toplantı ve diğer giderler
    budget: 1_187_150
"""
OTHER_ACTIVITY = """  - code: F4.4.1.1
    name: Yazılım bakım onarım, malzeme alımı
    budget: 1_500_000
"""
NOTE = """  - id: egitim
    text: Her ay bir eğitim olmak üzere yapılan toplam hesaplamadır.
"""
SECOND = """# yaml-language-server: $schema=../../../schema/performance-target.schema.json
code: PH7.1.2
objective: H7.1
title: Mahallelerde yüz yüze görüşmek.
indicators:
  - {code: PG7.1.2.1, name: Görüşülen hane sayısı, unit: adet, values: {2022: 5, 2023-H1: 6, 2024: 7}, note: hane}
activities:
  - {code: F7.1.2.1, name: Hane ziyareti, economic_codes: {"03": 250_000}}
notes:
  - {id: hane, text: Ziyaret edilen hane bir kez sayılır.}
"""
DIRECTORATE = "name: Zabıta Müdürlüğü\n"
EDITS = {
    "value": {JOBS: (("2023-H1: 196, 2024: 500", "2023-H1: 196, 2024: 650"),)},
    "value_of_a_formula": {JOBS: (("2024: 7.0}", "2024: 8.5}"),)},
    "amount_and_code": {
        JOBS: (("budget: 1_500_000", "budget: 1_750_000"), ('"03": 2_687_150', '"03": 2_937_150'))
    },
    "indicator_renamed": {JOBS: (("name: İşe yönlendirme sayısı", "name: İşe yönlendirilen kişi sayısı"),)},
    "unit": {JOBS: (("name: İş bulunan kişi sayısı\n    unit: kişi", "name: İş bulunan kişi sayısı\n    unit: kez"),)},
    "note_text": {JOBS: (("Her ay bir eğitim olmak üzere", "Her ay iki eğitim olmak üzere"),)},
    "note_gone": {JOBS: (("    note: egitim\n", ""), (NOTE, ""))},
    "note_come": {
        JOBS: (
            ("values: {2022: 1102, 2023-H1: 196, 2024: 500}", "values: {2022: 1102, 2023-H1: 196, 2024: 500}\n    note: basla"),
            (NOTE, NOTE + "  - id: basla\n    text: Sigortalı işe başlayanlar sayılır.\n"),
        )
    },
    "activity_gone": {JOBS: ((ONE_ACTIVITY, ""), ('"03": 2_687_150', '"03": 1_500_000'))},
    "activity_come": {
        JOBS: (
            (ONE_ACTIVITY, ONE_ACTIVITY + "  - {code: F4.4.1.4, name: Kariyer günleri, budget: 100_000}\n"),
            ('"03": 2_687_150', '"03": 2_787_150'),
        )
    },
    "activities_change_places": {JOBS: ((OTHER_ACTIVITY + ONE_ACTIVITY, ONE_ACTIVITY + OTHER_ACTIVITY),)},
    "title_of_a_goal": {"2024/goals.yaml": (("Paydaşlarla olan ilişkileri güçlendirmek", "Paydaşlarla bağları güçlendirmek"),)},
    "directorate_renamed": {
        "2024/halkla-iliskiler/directorate.yaml": (("name: Halkla İlişkiler Müdürlüğü", "name: Halkla İlişkiler ve Basın Müdürlüğü"),)
    },
    "page_gone": {JOBS: None},
    "page_come": {"2024/halkla-iliskiler/PH7.1.2.yaml": SECOND},
    "directorate_come": {
        FRAME: (("  - halkla-iliskiler\n", "  - halkla-iliskiler\n  - zabita\n"),),
        "2024/zabita/directorate.yaml": DIRECTORATE,
        "2024/zabita/PH7.1.2.yaml": SECOND,
    },
    "percent_sign": {FRAME: (("percent: after", "percent: before"),)},
    "period_column_gone": {
        FRAME: (("{heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}\n  - {heading: HEDEFLENEN", "{heading: GERÇEKLEŞEN, periods: [2023-H1]}\n  - {heading: HEDEFLENEN"),)
    },
    "official_pages": {FRAME: (("percent: after", "percent: after\ntarget_pages: official"),)},
    "institution_renamed": {"institution.yaml": (("name: Ümraniye Belediyesi", "name: Ümraniye Belediye Başkanlığı"),)},
    "card_value_and_weight": {
        PRESS: (
            ("weight: 20\n    values: {2024-H1: 11617, 2025: 23000", "weight: 15\n    values: {2024-H1: 11617, 2025: 24500"),
            ("weight: 20\n    values: {2024-H1: 213979", "weight: 25\n    values: {2024-H1: 213979"),
        )
    },
    "card_item_come": {PRESS: (("findings:\n", "findings:\n  - Yerel basının ilgisinin azalması\n"),)},
    "card_item_gone": {
        PRESS: (("  - >-\n    Grafik tasarımı, kurgu-montaj ve tanıtım filmlerinin hazırlanması\n", ""),)
    },
    "card_cost": {PRESS: (("cost_estimate: 821_150_000", "cost_estimate: 905_000_000"),)},
    "both_documents": {
        JOBS: (("budget: 1_500_000", "budget: 1_600_000"), ('"03": 2_687_150', '"03": 2_787_150')),
        PRESS: (("name: Sosyal medya gönderi sayısı", "name: Sosyal medyada paylaşım sayısı"),),
    },
}  # fmt: skip


@pytest.mark.parametrize(
    "is_undone", [False, pytest.param(True, marks=pytest.mark.nightly)], ids=["done", "undone"]
)
@pytest.mark.parametrize("name", EDITS)
def test_the_law_holds_for_an_edit_of(name, is_undone, tmp_path):
    base, head = side_at(PLAN), side_at(edited(PLAN, tmp_path / "plan", EDITS[name]))
    if is_undone:
        base, head = head, base
    periods = {PROGRAMME: FRAME[:4], CARD: STRATEGY[:9]}
    touched = {period for period, folder in periods.items() if any(folder in file for file in EDITS[name])}
    assert set(lawful(base, head)) == (touched or set(periods))


def test_a_plan_and_itself_have_no_file():
    side = side_at(PLAN)
    assert redlines(compare(side, side)) == ((), ())
    assert set(lawful(side, side)) == set()


def test_both_documents_are_drawn_at_all():
    assert len(drawn(side_at(PLAN))) == 2
