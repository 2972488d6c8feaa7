"""Changes that no rule spoke of, or spoke of wrongly: each test is named after what went wrong."""

from __future__ import annotations

import pytest
from rule_examples import compared, flags, side

from izlence.diff.compare import compare
from izlence.telling import tell_findings

PAGE = "# halkla-iliskiler/PH4.4.1.yaml\n"
CARD = "# basin-ve-yayin/H7.2.yaml\n"
ADOPTED = "# strategy.yaml\ncouncil_decision: {date: 12.09.2024, number: 2024/102}\n\n"
COSTS = (
    CARD + "cost_estimate: {{2025: 150_000_000, 2026: {}, 2027: {}, 2028: 150_000_000, 2029: 150_000_000}}\n"
)
EVEN, MOVED = COSTS.format("147_000_000", "147_000_000"), COSTS.format("217_000_000", "77_000_000")


def told(comparison, language="tr"):
    texts = {**comparison.base.texts, **comparison.head.texts}
    return {
        each.diagnostic.rule.name: tell_findings([each.diagnostic], texts, language)[0]
        for each in comparison.flags
    }


def funded(codes: str, **amounts: object) -> str:
    written = "".join(f", {name}: {amount}" for name, amount in amounts.items())
    return f"{PAGE}activities: [{{code: F4.4.1.1, name: Bakım{written}}}]\neconomic_codes: {{{codes}}}\n"


def test_another_currency_gave_no_flag(tmp_path):
    before, after = (
        f"# institution.yaml\nname: Örnek Belediyesi\ncurrency: {sign}\n\n{PAGE}code: PH4.4.1\n"
        for sign in "₺€"
    )
    found = told(compared(tmp_path, before, after))
    assert found["currency-changed"].severity == "error"
    assert "₺ → €" in found["currency-changed"].message


def test_a_cost_in_another_currency_was_said_to_have_risen(tmp_path):
    before, after = (
        f"# institution.yaml\nname: Örnek Belediyesi\ncurrency: {sign}\n\n"
        + funded(f'"03": {cost}', budget=cost)
        for sign, cost in (("₺", 4_000_000), ("€", 9_000_000))
    )
    found = told(compared(tmp_path, before, after))
    assert sorted(found) == ["cost-up", "currency-changed"]
    assert "maliyet 4.000.000 ₺ yerine 9.000.000 €" in found["cost-up"].message
    assert "%" not in found["cost-up"].message


def test_money_that_moved_between_economic_codes_gave_no_flag(tmp_path):
    before = funded('"01": 1_800_000, "03": 200_000', budget=2_000_000)
    after = funded('"01": 1_070_000, "03": 930_000', budget=2_000_000)
    found = told(compared(tmp_path, before, after))
    assert list(found) == ["economic-codes-shifted"]
    assert found["economic-codes-shifted"].message == (
        "PH4.4.1: 730.000 ₺ ödenek yer değiştirdi: 01 Personel Giderleri 1.800.000 ₺ → 1.070.000 ₺ (-%40,6), "
        "03 Mal ve Hizmet Alım Giderleri 200.000 ₺ → 930.000 ₺ (+%365) (eşik %20)."
    )


@pytest.mark.parametrize("codes", [('"03": 900_000', '"03": 400_000'), ("", "")])
def test_money_that_moved_from_the_budget_to_other_sources_gave_no_flag(tmp_path, codes):
    before, after = funded(codes[0], budget=900_000), funded(codes[1], budget=400_000, off_budget=500_000)
    found = told(compare(side(tmp_path / "base", before), side(tmp_path / "head", after)))
    assert "500.000 ₺ ödenek yer değiştirdi" in found["economic-codes-shifted"].message
    assert "bütçe dışı 0 ₺ → 500.000 ₺" in found["economic-codes-shifted"].message


def test_a_code_that_is_written_for_the_first_time_is_no_shift(tmp_path):
    before, after = funded("", budget=900_000), funded('"03": 900_000', budget=900_000)
    found = told(compare(side(tmp_path / "base", before), side(tmp_path / "head", after)))
    assert list(found) == ["other-changed"]


def activities(first: int, second: int, codes: str) -> str:
    rows = (
        f"{{code: F4.4.1.1, name: Bakım, budget: {first}}}, {{code: F4.4.1.2, name: Fuar, budget: {second}}}"
    )
    return f"{PAGE}activities: [{rows}]\neconomic_codes: {{{codes}}}\n"


def test_what_went_from_one_activity_to_another_is_not_told_of_the_codes_again(tmp_path):
    before = activities(1_000_000, 1_000_000, '"01": 1_000_000, "03": 1_000_000')
    after = activities(600_000, 1_400_000, '"01": 600_000, "03": 1_400_000')
    assert sorted(flags(tmp_path, before, after)) == ["cost-down", "cost-up"]


def test_an_activity_that_costs_more_does_not_hide_a_shift_between_codes(tmp_path):
    before = activities(1_000_000, 1_000_000, '"01": 1_000_000, "03": 1_000_000')
    after = activities(1_000_000, 1_500_000, '"01": 500_000, "03": 2_000_000')
    found = flags(tmp_path, before, after)
    assert sorted(found) == ["cost-up", "economic-codes-shifted", "total-changed"]


def test_small_shifts_between_codes_are_only_a_hint(tmp_path):
    before = funded('"01": 500_000, "03": 500_000', budget=1_000_000)
    after = funded('"01": 450_000, "03": 550_000', budget=1_000_000)
    assert flags(tmp_path, before, after) == ["other-changed"]


def test_an_adopted_plan_s_cost_that_moved_from_year_to_year_gave_no_flag(tmp_path):
    found = told(compared(tmp_path, ADOPTED + EVEN, ADOPTED + MOVED))
    assert list(found) == ["strategic-cost-altered"]
    assert found["strategic-cost-altered"].severity == "error"
    assert found["strategic-cost-altered"].message == (
        "Kabul edilmiş stratejik planda H7.2 hedefinin maliyeti değişti: 2026: 147.000.000 ₺ → 217.000.000 ₺, "
        "2027: 147.000.000 ₺ → 77.000.000 ₺."
    )


def test_an_adopted_plan_s_cost_needs_a_decision_however_little_it_changed(tmp_path):
    after = COSTS.format("147_000_000", "147_000_001")
    assert flags(tmp_path, ADOPTED + EVEN, ADOPTED + after) == ["strategic-cost-altered"]


def test_a_card_s_cost_was_judged_only_in_total(tmp_path):
    comparison = compared(tmp_path, EVEN, MOVED)
    messages = [
        tell_findings([each.diagnostic], comparison.head.texts, "tr")[0].message for each in comparison.flags
    ]
    assert messages == [
        "H7.2, 2026: maliyet %47,6 arttı: 147.000.000 ₺ → 217.000.000 ₺ (+70.000.000 ₺; eşik %20).",
        "H7.2, 2027: maliyet %47,6 azaldı: 147.000.000 ₺ → 77.000.000 ₺ (-70.000.000 ₺; eşik %20).",
    ]


def card(more: str = "", frequency: str = "6 ayda bir", cooperating: str = "all") -> str:
    row = f"code: PG7.2.1, name: Haber, unit: adet, weight: 100, monitoring_frequency: {frequency}, reporting_frequency: Yılda bir{more}"
    values = "{2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}"
    return f"{CARD}cooperating: {cooperating}\nindicators: [{{{row}, values: {values}}}]\n"


def test_a_key_indicator_that_is_none_any_more_gave_no_flag(tmp_path):
    found = told(compared(tmp_path, card(", key: true"), card()))
    assert found["key-indicator-changed"].message.endswith(
        "temel gösterge olup olmadığı değişti: evet → hayır."
    )


def test_other_directorates_that_cooperate_gave_no_flag(tmp_path):
    found = told(compared(tmp_path, card(), card(cooperating="[basin-ve-yayin]")))
    assert "tüm birimler → Basın ve Yayın Müdürlüğü" in found["responsibility-changed"].message


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (card(), card(frequency="Yılda bir"), "PG7.2.1 izleme sıklığı"),
        (PAGE, funded('"03": 1000', budget=1000, kind="personnel"), "F4.4.1.1 tür"),
        ("# program.yaml\nyear: 2024\n", '# program.yaml\neconomic_codes: {"01": Personel, "03": Mal}\n', "ekonomik kodlar: 01"),
        ("# program.yaml\nyear: 2024\n", "# program.yaml\npercent: after\n", "yüzde işareti"),
    ],
)  # fmt: skip
def test_what_no_rule_is_about_gave_no_flag(tmp_path, before, after, said):
    found = told(compared(tmp_path, before, after))
    assert found["other-changed"].severity == "hint"
    assert said in found["other-changed"].message


def test_a_replaced_picture_was_told_as_words_and_numbers_that_changed(tmp_path):
    logo = "# institution.yaml\nname: Örnek Belediyesi\nlogo: logo.png\n\n# logo.png\n{}\n\n" + PAGE
    found = told(compared(tmp_path, logo.format("eski"), logo.format("yeni")))
    assert list(found) == ["picture-changed"]
    assert found["picture-changed"].message.startswith("Resim değişti: logo.png (2×2 px")


def test_a_value_in_another_unit_was_said_to_be_the_same(tmp_path):
    before, after = (
        f"{PAGE}indicators: [{{code: PG4.4.1.1, name: Oran, unit: '{unit}', values: {{2022: {value}, 2023-H1: 19, 2024: 25}}}}]\n"
        for unit, value in (("%", "18.0"), ("adet", "18"))
    )
    comparison = compared(tmp_path, before, after)
    (flag,) = comparison.flags
    assert flag.diagnostic.rule.name == "unit-changed"
    assert flag.changes == comparison.changes


@pytest.mark.parametrize(("budget", "said"), [("budget: 0", "tutarı 0 ₺"), ("budget: null", "tutarı yok")])
def test_a_new_activity_was_said_to_have_lost_funds_that_it_never_had(tmp_path, budget, said):
    first = "{code: F4.4.1.1, name: Bakım, budget: 1000}"
    before, after = (
        f'{PAGE}activities: [{each}]\neconomic_codes: {{"03": 1000}}\n'
        for each in (first, f"{first}, {{code: F4.4.1.2, name: Fuar, {budget}}}")
    )
    found = told(compared(tmp_path, before, after))
    assert list(found) == ["activity-without-funding"]
    message = found["activity-without-funding"].message
    assert message == f"Ödeneksiz bir faaliyet eklendi: F4.4.1.2 “Fuar” (PH4.4.1; {said})."


def test_a_placeholder_that_prints_another_amount_was_told_as_no_number(tmp_path):
    frame = "# program.yaml\nchapters: [{title: Giriş, sections: [{title: Sunuş, narrative: sunus}]}]\n\n"
    before, after = (
        f"{frame}# narrative/sunus.md\nToplam {{{{ {name} }}}} harcanacak.\n"
        for name in ("cost.halkla-iliskiler", "cost.whole")
    )
    found = told(compare(side(tmp_path / "base", before), side(tmp_path / "head", after)))
    assert "metinlerin içindeki sayılar da değişti" in found["text-only"].message


def test_amounts_in_flags_had_no_currency(tmp_path):
    before, after = (funded(f'"03": {each}', budget=each) for each in (1_000_000, 2_000_000))
    for language, message in (("tr", "1.000.000 ₺ → 2.000.000 ₺ (+1.000.000 ₺"), ("en", "1,000,000 ₺ → 2,000,000 ₺ (+1,000,000 ₺")):  # fmt: skip
        found = told(compared(tmp_path / language, before, after), language)
        assert message in found["cost-up"].message


def test_another_title_was_called_text_where_its_row_says_title(tmp_path):
    before, after = (f"{PAGE}title: {title}\n" for title in ("Kursları artırmak", "Kursları çoğaltmak"))
    found = told(compared(tmp_path, before, after), "en")
    assert found["name-changed"].message.startswith("PH4.4.1: its title changed")
