"""A programme's next year: what is known goes over, what is not is open, and all the rest stays byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from izlence.edit.next_year import commitments, next_year
from izlence.read.folder import list_period
from izlence.read.yaml import parse_yaml

ROOT = Path(__file__).parents[2]
FRAME = """\
year: 2024
title: 2024 Yılı Performans Programı
columns:
  - {heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}
  - {heading: HEDEFLENEN, periods: [2024]}
directorates: [fen-isleri]
economic_codes: {"01": Personel}
"""
PAGE = """\
code: PH1.1.1
objective: H1.1
title: Yolları yenilemek   # 2024
indicators:
  - code: PG1.1.1.1
    name: Yol
    unit: km
    values: {2022: 28.4, 2023-H1: 11, 2024: 36.0}   # km
"""


def rolled(frame=FRAME, page=PAGE, offers=None, costs=""):
    files = {"program.yaml": frame.encode(), "fen-isleri/PH1.1.1.yaml": page.encode()}
    kinds = {"program.yaml": "program", "fen-isleri/PH1.1.1.yaml": "performance-target"}
    if costs:
        files["general-costs.yaml"], kinds["general-costs.yaml"] = costs.encode(), "general-costs"
    result = next_year(files, kinds, (2024, 2025), offers or {})
    return result, {name: content.decode() for name, content in result.files.items()}


def page_of(**changes):
    return rolled(**changes)[1]["fen-isleri/PH1.1.1.yaml"]


def test_last_year_s_target_is_no_actual_and_half_a_year_is_no_year():
    assert "    values: {2023: null, 2024-H1: null, 2025: null}   # km\n" in page_of()
    assert "to_fill: [2023, 2024-H1, 2025]   # doldurulanı listeden silin\n" in page_of()


def test_only_the_lines_that_must_change_do():
    before, after = PAGE.splitlines(), page_of().splitlines()
    assert [line for line in after if line not in before] == [
        "to_fill: [2023, 2024-H1, 2025]   # doldurulanı listeden silin",
        "    values: {2023: null, 2024-H1: null, 2025: null}   # km",
    ]
    assert len(after) == len(before) + 1


def test_a_value_goes_over_where_it_is_of_the_same_period_under_the_same_heading():
    frame = FRAME.replace("[2022, 2023-H1]", "[2022, 2023]")
    page = PAGE.replace("2023-H1: 11", "2023: 11.50")
    assert "values: {2023: 11.50, 2024: null, 2025: null}" in page_of(frame=frame, page=page)
    assert "to_fill: [2024, 2025]" in page_of(frame=frame, page=page)


def test_an_estimate_does_not_become_an_actual():
    frame = FRAME.replace("[2022, 2023-H1]}", "[2022]}\n  - {heading: TAHMİN, periods: [2023]}")
    page = PAGE.replace("2023-H1: 11", "2023: 11.50")
    assert "values: {2023: null, 2024: null, 2025: null}" in page_of(frame=frame, page=page)


def test_the_frame_moves_by_a_year():
    _, files = rolled()
    assert files["program.yaml"] == FRAME.replace(
        "year: 2024\ntitle: 2024", "year: 2025\ntitle: 2025"
    ).replace("[2022, 2023-H1]", "[2023, 2024-H1]").replace("[2024]", "[2025]")


def test_a_council_decision_is_left_open_and_its_old_number_is_not_offered():
    frame = FRAME + "council_decision: {date: 19.10.2023, number: 2023/145}\n"
    text = rolled(frame=frame)[1]["program.yaml"]
    data, found = parse_yaml(text, "x")
    assert not found
    assert "council_decision" not in data
    assert data["to_fill"] == ["council_decision"]
    assert "2023/145" not in text


MONEY = """\
activities:
  - code: F1.1.1.1
    name: Asfalt
    budget: 78_400_000   # ihale
    off_budget: 0
  - code: F1.1.1.2
    name: Bakım
    economic_codes: {"03": 9_400_000, "06": 1}
    off_budget: {foreign: 18_000_000}
  - {code: F1.1.1.3, name: Alım, economic_codes: {"06": 5}, budget: 5}
  - {code: F1.1.1.4, name: Etüt, economic_codes: {"06": 5}}
economic_codes:
  "01": 745_200
  "03": 5   # mal
"""
MONEY_AFTER = """\
activities:
  - code: F1.1.1.1
    name: Asfalt
    budget: null   # ihale
    off_budget: null
  - code: F1.1.1.2
    name: Bakım
    budget: null   # ya da economic_codes ile: {"03": …, "06": …}
    off_budget: null   # kaynaklara göre yazılır: {foreign: …}
  - {code: F1.1.1.3, name: Alım, budget: null}
  - {code: F1.1.1.4, name: Etüt, budget: null}
economic_codes:
  "01": null
  "03": null   # mal
"""


def test_every_amount_is_open_and_no_old_amount_is_left():
    text = page_of(page=PAGE + MONEY)
    assert text.endswith(MONEY_AFTER)
    assert "to_fill: [2023, 2024-H1, 2025, budget, off_budget, economic_codes]" in text


def test_what_was_remarked_on_the_parts_of_an_amount_stays():
    page = (
        PAGE
        + "activities:\n  - code: F1.1.1.1\n    off_budget:\n      foreign: 5   # hibe\n      # döner yok\n      domestic: 0\n"
    )
    assert page_of(page=page).endswith(
        "    off_budget: null   # kaynaklara göre yazılır: {foreign: …, domestic: …}\n    # hibe\n    # döner yok\n"
    )


def test_an_activity_with_both_budget_and_codes_keeps_a_remark_of_its_codes():
    page = (
        PAGE + 'activities:\n  - code: F1.1.1.1\n    name: A\n    economic_codes: {"06": 5}\n    budget: 5\n'
    )
    assert page_of(page=page).endswith('    # ya da economic_codes ile: {"06": …}\n    budget: null\n')


def test_general_costs_are_open():
    costs = 'stated_budget: 1_800   # karar\nadministration:\n  economic_codes: {"01": 5}\n  off_budget: 7\n'
    text = rolled(costs=costs)[1]["general-costs.yaml"]
    assert text == (
        "to_fill: [off_budget, economic_codes, stated_budget]   # doldurulanı listeden silin\n"
        'stated_budget: null   # karar\nadministration:\n  economic_codes: {"01": null}\n  off_budget: null\n'
    )


def test_what_was_open_before_stays_open():
    page = PAGE.replace("indicators:", "to_fill: [2024, activities]\nindicators:")
    assert "to_fill: [2023, 2024-H1, 2025, activities]\n" in page_of(page=page)


def test_values_in_lines_keep_their_remarks_and_windows_its_line_ends():
    page = PAGE.replace(
        "{2022: 28.4, 2023-H1: 11, 2024: 36.0}   # km",
        "\n      2022: 28.4   # ölçüldü\n      2023-H1: 11\n      2024: 36.0",
    ).replace("\n", "\r\n")
    assert page_of(page=page).endswith(
        "      2023: null   # ölçüldü\r\n      2024-H1: null\r\n      2025: null\r\n"
    )
    assert "\n" not in page_of(page=page).replace("\r\n", "")


def test_a_value_of_a_period_that_was_not_shown_does_not_go_over():
    page = PAGE.replace("{2022: 28.4,", "{2021: 5, 2022: 28.4,")
    assert "values: {2023: null, 2024-H1: null, 2025: null}" in page_of(page=page)


def test_a_heading_that_a_page_gives_its_period_moves_along():
    page = PAGE + "look:\n  period_headings: {2023-H1: 2023 (6 Aylık)}\n"
    assert "period_headings: {2024-H1: 2024 (6 Aylık)}" in page_of(page=page)


def test_texts_stay_and_those_that_name_an_old_year_are_listed():
    page = (
        PAGE.replace("   # 2024", "")
        + "notes:\n  - id: a\n    text: >-\n      Çalışma\n      2023 yılında başladı; 20234 değil.\n"
    )
    result, files = rolled(page=page)
    assert "2023 yılında başladı" in files["fen-isleri/PH1.1.1.yaml"]
    assert [(each.line, each.text) for each in result.mentions] == [
        (14, "2023 yılında başladı; 20234 değil.")
    ]


def test_a_placeholder_for_a_period_that_is_gone_is_told_apart():
    text = "{{ value.PG1.1.1.1.2022 }} km\n{{ value.PG1.1.1.1.2025 }}\n\n2024 yılı\n"
    files = {"program.yaml": FRAME.encode(), "narrative/yetki.md": text.encode()}
    result = next_year(files, {"program.yaml": "program"}, (2024, 2025), {})
    assert [(each.line, each.period) for each in result.mentions] == [(1, "2022"), (4, "")]
    assert result.files["narrative/yetki.md"].decode() == text


def test_the_strategic_plan_s_value_is_offered_as_a_remark_only():
    card = (
        "code: H1.1\nindicators:\n  - {code: PG1.1.1, name: Yol, unit: km, values: {2025: 36, 2026: null}}\n"
    )
    offers = commitments([card.encode()], 2025)
    page = PAGE.replace("   # km", "")
    assert "values: {2023: null, 2024-H1: null, 2025: null}   # stratejik planda 2025: 36\n" in page_of(
        page=page, offers=offers
    )
    assert "stratejik" not in page_of(offers=offers), "a remark of the editor's own is not pushed aside"
    assert commitments([card.encode()], 2026) == {}
    named = page.replace("name: Yol", "name: Asfalt").replace(
        "unit: km", "unit: km\n    strategic_indicator: PG1.1.1"
    )
    assert "# stratejik planda 2025: 36\n" in page_of(page=named, offers=offers)
    assert "stratejik planda" not in page_of(page=named.replace("PG1.1.1\n", "PG1.1.9\n"), offers=offers)


@pytest.mark.parametrize(("plan", "old"), [("plan", 2024), ("examples/ornek-belediye", 2025)])
def test_of_the_shipped_plans_no_number_of_a_page_survives_and_every_text_does(plan, old):
    folder = ROOT / plan / str(old)
    listing = list_period(folder)
    kinds = {found.path.relative_to(folder).as_posix(): found.kind for found in listing.files}
    files = {name: (folder / name).read_bytes() for name in kinds}
    result = next_year(files, kinds, (old, old + 1), {})
    for name, kind in kinds.items():
        if kind != "performance-target":
            continue
        before, _ = parse_yaml(files[name].decode(), name)
        after, found = parse_yaml(result.files[name].decode(), name)
        assert not found
        texts, numbers = words_and_numbers(before)
        left, numbers = words_and_numbers({**after, "to_fill": []})
        assert numbers == []
        assert left == texts


def words_and_numbers(data, key=""):
    """Give a page's texts by their field and its numbers, both sorted; periods and their headings aside."""
    if key in ("values", "look"):
        return [], [value for value in data.values() if value is not None and key == "values"]
    pairs = (
        data.items()
        if isinstance(data, dict)
        else ((key, each) for each in data)
        if isinstance(data, list)
        else ()
    )
    if not isinstance(data, dict | list):
        return ([(key, data)], []) if isinstance(data, str) else ([], [data] if data is not None else [])
    found = [words_and_numbers(value, name) for name, value in pairs]
    texts = sorted(text for texts, _ in found for text in texts)
    return texts, [number for _, numbers in found for number in numbers]
