"""What the rules say of single words: letters, spelling, numbers and units in texts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from example_plan import example_plan
from finding import EVERYTHING
from telling import sentence

from izlence.check import check
from izlence.compute.figures import compute
from tests.hanging import ended_if_it_hangs

PAGE = "halkla-iliskiler/PH4.4.1.yaml"


def of_text(find, rule: str, text: str) -> list[str]:
    """Give what one rule says of a description, without the hint."""
    example = f"""
# {PAGE}
description: |-
  {text}
"""
    return [sentence(each) for each in find(example, EVERYTHING) if each.rule.name == rule]


def right_of(find, rule: str, text: str) -> list[str]:
    example = f"\n# {PAGE}\ndescription: |-\n  {text}\n"
    return [each.facts["right"] for each in find(example, EVERYTHING) if each.rule.name == rule]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("106.781,346", "106.781.346 / 106.781,34"),
        ("1.046.000,0", "1.046.000,00"),
        ("2,527,357.00", "2.527.357,00"),
        ("(2,527,357)", "2.527.357"),
        ("1.50.000 TL", "1.234.567,89"),
    ],
)
def test_an_amount_that_can_be_read_in_two_ways(find, written, right):
    assert right_of(find, "amount-unclear", f"Bütçesi {written} olarak öngörüldü.") == [right]


@pytest.mark.parametrize(
    "written",
    ["1.234.567,89 TL", "24.000.000.000", "%12,5", "19.10.2024", "4.4.1", "01.1.1.01", "12,345", "3.14.2"],
)
def test_numbers_written_as_turkish_writes_them_pass(find, written):
    assert of_text(find, "amount-unclear", f"Bütçesi {written} olarak öngörüldü.") == []


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ('"vatandaşın talepleri', '"'),
        ("Çağrı sayısı (adet}", "("),
        ("Çağrı sayısı (adet", "("),
        ("Çağrı sayısı adet)", ")"),
        ("“vatandaşın talepleri", "“"),
        ("(açık [kapı) müracaatı]", "["),
    ],
)
def test_a_quotation_mark_or_bracket_without_its_partner(find, text, sign):
    (said,) = of_text(find, "quotes-unbalanced", text)
    assert said.endswith(f": {sign}")


@pytest.mark.parametrize(
    "text",
    [
        'ÇM\'ne "şahsen gelen" talep (adet)',
        "a) Şahsen gelen b) telefonla gelen 1) internet",
        "A-) Misyon b-)Meclis 1.) Kurullar IV-) Komisyonlar",
        '19" ekran alımı',
        "“iç içe (ve [köşeli]) ayraç”",
        "«Açık Kapı» ve „Alo” hattı",
        '("Açık Kapı" (İBB))',
    ],
)
def test_marks_in_pairs_enumerations_and_inches_pass(find, text):
    assert of_text(find, "quotes-unbalanced", text) == []


@pytest.mark.parametrize("word", ["ve", "hizmetlerinin", "sayısı", "yapılması"])
def test_a_word_that_stands_twice(find, word):
    assert of_text(find, "word-doubled", f"Belediye {word} {word} yaygın") == [
        f"“{word}” sözcüğü art arda iki kez yazılmış."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "zaman zaman",
        "mahalle mahalle",
        "aşama aşama",
        "adım adım",
        "kademe kademe",
        "tek tek",
        "2024 2024",
        "iş, iş",
    ],
)
def test_a_reduplication_is_no_mistake(find, text):
    assert of_text(find, "word-doubled", f"Hizmet {text} yaygınlaştırılır.") == []


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("GeliĢtirme", "Geliştirme"),
        ("ĠġLEM", "İŞLEM"),
        ("ÝÞLEM", "İŞLEM"),
        ("deðer", "değer"),
        ("M?d?rl?k", "M…d…rl…k"),
        ("g&uuml;venlik", "güvenlik"),
        ("gi\u0307deri", "gideri"),
    ],
)
def test_letters_that_a_wrong_encoding_has_changed(find, written, right):
    assert right_of(find, "letters-broken", f"Belediyenin {written} işleri") == [right]


@pytest.mark.parametrize("text", ["Kapsamı nedir?", "AR&GE", "https://ornek.bel.tr/?id=a", "şğıİöçü â î û"])
def test_letters_that_are_meant_pass(find, text):
    assert of_text(find, "letters-broken", text) == []


@pytest.mark.parametrize("written", ["HEDEFLenen", "hedefLENEN", "STKlarla", "KOBİlerin"])
def test_capitals_and_small_letters_in_one_word(find, written):
    assert of_text(find, "letters-mixed", f"Bu yıl {written} işler") == [
        f"“{written}” sözcüğünde büyük ve küçük harf karışmış."
    ]


@pytest.mark.parametrize(
    "text",
    ["STK'larla", "WhatsApp", "ArcGIS", "kWh", "e-Belediye", "YouTube", "MHz", "bilgi@ornekBEL.tr", "TBMM"],
)
def test_abbreviations_and_brands_are_no_mixed_letters(find, text):
    assert of_text(find, "letters-mixed", f"Bu yıl {text} üzerinden") == []


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("laboratuarı", "laboratuvarı"),
        ("Dökümanlar", "Dokümanlar"),
        ("KLAVUZ", "KILAVUZ"),
        ("hiç bir", "hiçbir"),
        ("bir çok", "birçok"),
    ],
)
def test_words_that_are_often_misspelt(find, written, right):
    assert right_of(find, "term-misspelt", f"Bu yıl {written} kullanılır.") == [right]


def test_a_hall_of_many_purposes_is_not_misspelt(find):
    assert of_text(find, "term-misspelt", "İlçeye bir çok amaçlı salon ve laboratuvar yapılır.") == []


@pytest.mark.parametrize(
    ("unit", "right"), [("m2", "m²"), ("M2", "m²"), ("Km", "km"), ("mt", "m"), ("kg.", "kg")]
)
def test_a_unit_whose_symbol_is_written_otherwise(find, unit, right):
    example = f"""
# {PAGE}
indicators:
  - {{code: PG4.4.1.1, name: Açılan yol, unit: {unit}, values: {{2022: 1, 2023-H1: 1, 2024: 2}}}}
"""
    assert [(each.rule.name, each.facts["right"]) for each in find(example)] == [("unit-symbol", right)]


def test_square_metres_in_a_text(find):
    assert right_of(find, "unit-symbol", "Park alanı 500 m2 artırılır.") == ["m²"]
    assert of_text(find, "unit-symbol", "M2 hattına ek 500 m² alan ve 20 km yol") == []


def test_one_unit_in_two_spellings(told):
    (said,) = (
        each
        for each in told(
            f"""
# {PAGE}
indicators:
  - {{code: PG4.4.1.1, name: Gelen ziyaretçi, unit: ziyaretçi, values: {{2022: 1, 2023-H1: 1, 2024: 2}}}}
  - {{code: PG4.4.1.2, name: Ağırlanan konuk, unit: ziyaretçi, values: {{2022: 2, 2023-H1: 1, 2024: 3}}}}
  - {{code: PG4.4.1.3, name: Beklenen konuk, unit: Ziyaretçi, values: {{2022: 3, 2023-H1: 1, 2024: 4}}}}
""",
            EVERYTHING,
        )
        if "unit-two-ways" in each
    )
    assert said == (
        f"{PAGE}/indicators/2/unit unit-two-ways: PG4.4.1.3: birim “Ziyaretçi” yazılmış; "
        f"planda daha çok “ziyaretçi” yazılıyor ({PAGE}/indicators/0/unit)."
    )


@pytest.mark.parametrize(
    "text",
    [
        "AA" + "a" * 120_000 + "@",
        "(" * 60_000 + '"' * 60_000,
        "1" * 120_000 + " %5",
        "a" + " " * 36_000 + "b  c",
    ],
    ids=["letters", "brackets and quotes", "digits", "spaces"],
)
def test_a_long_text_without_end_took_eleven_seconds(text):
    """That was with a quarter of these lengths: with these it would take minutes."""
    plan = example_plan(f"# {PAGE}\nobjective: H4.4\n")
    target = replace(plan.targets[0], description=text)
    plan = replace(plan, targets=(target,))
    with ended_if_it_hangs():
        check(plan, compute(plan), EVERYTHING)


@pytest.mark.parametrize(
    ("unit", "right"),
    [("adet/kümülatif", "adet"), ("Kumulatif", "adet"), ("km-kümüle", "km")],
)
def test_a_unit_that_says_cumulative(find, unit, right):
    example = f"""
# {PAGE}
indicators:
  - {{code: PG4.4.1.1, name: Açılan yol, unit: {unit}, values: {{2022: 1, 2023-H1: 1, 2024: 2}}}}
"""
    found = [each for each in find(example) if each.rule.name == "unit-hides-cumulative"]
    assert [each.facts["right"] for each in found] == [right]
