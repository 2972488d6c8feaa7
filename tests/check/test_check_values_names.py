"""What an indicator is called: its unit, its twins, why it has no value, the numbers of its page's title."""

from __future__ import annotations

from decimal import Decimal

import pytest
from finding import EVERYTHING

from izlence.check.values.name_contradicts_unit import last_word
from izlence.check.values.number_in_title_differs import numbers_in

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
CARD = "basin-ve-yayin/H7.2.yaml"


@pytest.fixture
def of_rule(told):
    def of_rule(name: str, example: str) -> list[str]:
        return [line for line in told(example, EVERYTHING) if f" {name}:" in line]

    return of_rule


def page(*indicators: str, monitoring: tuple[str, ...] = ()) -> str:
    lists = (("indicators", indicators), ("monitoring_indicators", monitoring))
    return f"# {PAGE}\n" + "".join(
        "\n  - ".join((f"{key}:", *written)) + "\n" for key, written in lists if written
    )


def indicator(code: str, name: str, unit: str, values: str = "1, 2, 3", more: str = "") -> str:
    written = ", ".join(
        f"{period}: {value}"
        for period, value in zip(("2022", "2023-H1", "2024"), values.split(", "), strict=True)
    )
    return f"{{code: {code}, name: '{name}', unit: '{unit}', values: {{{written}}}{more}}}"


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Başvuru sayısı", "sayısı"),
        ("BAŞVURU SAYISI", "sayısı"),
        ("Kaçan çağrı sayısının toplam çağrı sayısına oranı", "oranı"),
        ("Oranı artan tesis sayısı (yıllık)", "sayısı"),
        ('ÇM\'ne "şahsen gelen" sayısı.', "sayısı"),
        ("Memnuniyet (%)", "(%)"),
        ("Memnuniyet(%)", "(%)"),
        ("", ""),
        ("(yıllık)", ""),
    ],
)
def test_the_last_word_says_what_a_name_is_of(name, word):
    assert last_word(name) == word


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Başvuru sayısı", "adet"),
        ("Başvuru sayısındaki artış", "%"),
        ("Başvuru sayısındaki artış oranı", "%"),
        ("Kişi başına yeşil alan miktarı", "m²"),
        ("Kişi başına yeşil alan oranı", "m²"),
        ("Oranı artan tesis sayısı", "adet"),
        ("Atıkların %22''sini ayıran mahalle", "adet"),
    ],
)
def test_names_that_say_their_unit(find, name, unit):
    assert find(page(indicator("PG4.4.1.1", name, unit))) == []


@pytest.mark.parametrize(
    ("name", "unit", "rule"),
    [
        ("Toplanan atık miktarı", "%", "count-in-percent"),
        ("KURS SAYISI", "%", "count-in-percent"),
        ("Talebi karşılama oranı", "adet", "rate-in-count"),
        ("Memnuniyet (%)", "kişi", "rate-in-count"),
        ("Tamamlanma yüzdesi (yıl sonu)", "adet", "rate-in-count"),
    ],
)
def test_names_that_contradict_their_unit(find, name, unit, rule):
    assert [each.rule.name for each in find(page(indicator("PG4.4.1.1", name, unit)))] == [rule]


def test_two_rows_of_one_name_that_say_different_things(of_rule):
    example = page(
        indicator("PG4.4.1.1", "Eğitim", "adet", "12, 6, 12"),
        monitoring=(indicator("IG4.4.1.1", "Eğitim", "adet", "12, 7, 13"),),
    )
    assert of_rule("same-indicator-differs", example) == [
        f"{PAGE}/monitoring_indicators/0/values/2023-H1 same-indicator-differs: IG4.4.1.1, 2023-H1: 7 yazılmış; aynı adı "
        "taşıyan PG4.4.1.1 göstergesinde 6."
    ]


@pytest.mark.parametrize(
    ("name", "unit", "values"),
    [
        ("Eğitim", "adet", "12, null, 12"),
        ("Eğitim", "adet", "12.0, 6, 12"),
        ("Eğitime katılan", "adet", "12, 7, 12"),
    ],
)
def test_rows_that_do_not_contradict_each_other(of_rule, name, unit, values):
    example = page(
        indicator("PG4.4.1.1", "Eğitim", "adet", "12, 6, 12"),
        monitoring=(indicator("IG4.4.1.1", name, unit, values),),
    )
    assert of_rule("same-indicator-differs", example) == []


def test_parts_of_two_indicators_may_be_called_alike(find):
    parts = ", sum_of: [{0}.1, {0}.2], parts: [{{code: {0}.1, name: Kadın, values: {1}}}, {{code: {0}.2, name: Erkek, values: {1}}}]"
    example = page(
        indicator("PG4.4.1.1", "Kursiyer", "adet", "2, 4, 6", parts.format("PG4.4.1.1", "{2022: 1, 2023-H1: 2, 2024: 3}")),
        indicator("PG4.4.1.2", "Gönüllü", "adet", "4, 6, 8", parts.format("PG4.4.1.2", "{2022: 2, 2023-H1: 3, 2024: 4}")),
    )  # fmt: skip
    assert find(example) == []


GUIDING = "Vatandaşa rehberlik eden personel sayısı"


@pytest.mark.parametrize(
    ("name", "unit", "values", "rules"),
    [
        (GUIDING, "kişi", "2, 2, 2", ["indicator-listed-twice"]),
        (GUIDING.upper().replace("I", "İ", 1), "kişi", "3, 3, 3", []),
        ('Belediyede "vatandaşa rehberlik" eden personel sayısı', "adet", "2, 2, 2", ["indicator-unit-differs"]),
        ('"Vatandaşa rehberlik" eden personel sayısı', "kişi", "2, 2, 2", ["indicator-listed-twice"]),
        ("Belediyede rehberlik eden araç sayısı", "kişi", "2, 2, 2", []),
        ("Personel sayısı", "kişi", "2, 2, 2", []),
    ],
)  # fmt: skip
def test_the_same_indicator_in_both_lists(find, name, unit, values, rules):
    example = page(
        indicator("PG4.4.1.1", GUIDING, "kişi", "2, 2, 2"),
        indicator("PG4.4.1.2", "Ortalama geri dönüş süresi", "gün", "2, 2, 2"),
        monitoring=(indicator("IG4.4.1.1", name, unit, values),),
    )
    found = [each.rule.name for each in find(example, EVERYTHING)]
    assert [name for name in found if name in {"indicator-listed-twice", "indicator-unit-differs"}] == rules


def test_indicators_that_are_nought_alike_are_not_the_same(of_rule):
    example = page(
        indicator("PG4.4.1.1", "Kadın Meclisi toplantı sayısı", "adet", "null, 0, 0"),
        monitoring=(indicator("IG4.4.1.1", "Engelli Kadın Meclisi toplantı sayısı", "adet", "null, 0, 0"),),
    )
    assert of_rule("indicator-listed-twice", example) == []


def test_one_name_on_two_pages_has_one_unit(of_rule):
    other = page(indicator("PG4.4.2.1", "Verilen eğitim", "kişi")).replace("4.4.1.yaml", "4.4.2.yaml")
    code = "code: PH4.4.2\nobjective: H4.4\nactivities: [{code: F4.4.2.1, budget: 0}]\n"
    example = page(indicator("PG4.4.1.1", "Verilen eğitim", "adet")) + other + code
    assert len(of_rule("indicator-unit-differs", example)) == 1


@pytest.mark.parametrize(
    "more",
    [
        ", missing: Yeni göstergedir.",
        ", explanation: Salgın nedeniyle yapılamadı.",
        ", note: salgin",
    ],
)
def test_a_reason_for_a_missing_value(of_rule, more):
    assert (
        len(of_rule("missing-without-reason", page(indicator("PG4.4.1.1", "Ad", "adet", "null, 0, 4")))) == 1
    )
    given = page(indicator("PG4.4.1.1", "Ad", "adet", "null, 0, 4", more))
    assert of_rule("missing-without-reason", given) == []


@pytest.mark.parametrize("example", [
    page(indicator("PG4.4.1.1", "Ad", "adet", "0, 0, 0")),
    page(indicator("PG4.4.1.1", "Ad", "adet", "1, 1, null")),  # told by indicator-without-target
    page(indicator("PG4.4.1.1", "Ad", "adet", "null, 1, 1")) + "to_fill: [2022]\n",
    page(indicator("PG4.4.1.1", "Ad", "adet", "null, 1, 1", ", missing: Yeni göstergedir."),
         indicator("PG4.4.1.2", "Ad oranı", "kg", "null, 2, 2", ", formula: PG4.4.1.1 * 2")),
    f"# {CARD}\nindicators: [{{code: PG7.2.1, name: Yeni, weight: 100, values: "
    "{2024-H1: null, 2025: 1, 2026: 2, 2027: 3, 2028: 4, 2029: 5}}]\n",
])  # fmt: skip
def test_values_that_are_there_or_told_elsewhere_need_no_reason(of_rule, example):
    assert of_rule("missing-without-reason", example) == []


def test_all_values_without_reason_of_an_indicator_are_one_finding(of_rule):
    assert of_rule("missing-without-reason", page(indicator("PG4.4.1.1", "Ad", "adet", "null, null, 4"))) == [
        f"{PAGE}/indicators/0/values/2022 missing-without-reason: PG4.4.1.1: değeri olmayan (`null`) dönemlerin nedeni "
        "yazılmamış: 2022, 2023-H1."
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2029 yılı sonuna kadar 2 adet merkez açmak", ["2"]),
        ("Yeşil alanı 10 m²'ye, oranı %22'sine çıkarmak", ["10", "22"]),
        ("1.500 kişiyi ve 12,5 km yolu", ["1500", "12.5"]),
        ("Bülten (Ümraniye 7/24), H4.4 hedefi, 1. kademe, 3'üncü etap, 19.10.2024 tarihinde", []),
        ("2024-2029 döneminde 1950 yılından kalan", []),
        ("Bin kişiyi", []),
    ],
)
def test_numbers_that_a_text_counts_with(text, numbers):
    assert list(numbers_in(text).values()) == [Decimal(number) for number in numbers]


def centres(title: str, values: tuple[object, ...]) -> str:
    periods = ("2024-H1", "2025", "2026", "2027", "2028", "2029")
    written = ", ".join(f"{period}: {value}" for period, value in zip(periods, values, strict=True))
    return f"""
# goals.yaml
goals: [{{code: A7, title: Paydaşlar}}]
objectives: [{{code: H7.2, title: "{title}"}}]
# {CARD}
indicators: [{{code: PG7.2.1, name: Açılan merkez sayısı, weight: 100, values: {{{written}}}}}]
"""


@pytest.mark.parametrize(
    ("title", "values"),
    [
        ("2 adet merkez açmak", (5, 0, 1, 1, 0, 0)),  # the sum
        ("Merkez sayısını 7'ye çıkarmak", (5, 3, 4, 5, 6, 7)),  # a target
        ("Merkezleri yaymak", (5, 0, 1, 1, 0, 0)),
        ("2 adet merkez açmak", ("null", "null", "null", "null", "null", "null")),
    ],
)
def test_titles_that_agree_with_their_indicators(of_rule, title, values):
    assert of_rule("number-in-title-differs", centres(title, values)) == []


def test_a_title_that_says_another_number_than_the_sum(of_rule):
    assert of_rule("number-in-title-differs", centres("2 adet merkez açmak", (5, 0, 1, 1, 1, 0))) == [
        "goals.yaml/objectives/0/title number-in-title-differs: H7.2: metinde 2 yazıyor; hiçbir göstergenin hedefi, "
        "hedeflerinin toplamı ya da artışı bu değil."
    ]


def test_numbers_in_titles_are_looked_at_only_on_request(find):
    assert find(centres("2 adet merkez açmak", (5, 0, 1, 1, 1, 0))) == []


def test_weights_that_do_not_make_100_may_be_accepted_with_a_reason(find):
    example = f"""
# {CARD}
accepted: [{{rule: weights-not-100, reason: Meclis kartı bu hâliyle kabul etti}}]
indicators: [{{code: PG7.2.1, weight: 97, values: {{2024-H1: 1, 2025: 1, 2026: 2, 2027: 3, 2028: 4, 2029: 5}}}}]
"""
    assert find(example) == []


def test_a_count_in_percent_is_one_finding_however_many_values_it_has(find, hints):
    example = page(indicator("PG4.4.1.1", "Serilen asfalt miktarı", "%", "46200, null, 58000"))
    assert [each.rule.name for each in find(example)] == ["percent-out-of-range"]
    assert hints(example)[0].startswith("Göstergenin bütün değerleri böyle")


def test_several_wrong_percentages_among_right_ones_are_told_one_by_one(find):
    example = page(indicator("PG4.4.1.1", "Memnuniyet oranı", "%", "1348, 95, -1"))
    assert [each.facts["period"] for each in find(example)] == ["2022", "2024"]


def test_a_weight_of_nought_that_breaks_the_sum_is_one_finding(find):
    rows = "values: {2024-H1: 1, 2025: 1, 2026: 2, 2027: 3, 2028: 4, 2029: 5}"
    example = (
        f"# {CARD}\nindicators: [{{code: PG7.2.1, weight: 70, {rows}}}, {{code: PG7.2.2, weight: 0, {rows}}}]"
    )
    assert [each.rule.name for each in find(example)] == ["weights-not-100"]
