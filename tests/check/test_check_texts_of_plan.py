"""What the rules say of texts beside each other: prose with its lines, spaces, titles, percentages, notes, names."""

from __future__ import annotations

import pytest
from example_plan import example_plan
from finding import EVERYTHING

from izlence.check.texts.plain_prose import plain_blocks
from izlence.check.texts.walk_texts import texts_of

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
CARD = "basin-ve-yayin/H7.2.yaml"
BOOK = """
# program.yaml
percent: before
chapters:
  - title: PERFORMANS BİLGİLERİ
    sections:
      - {title: Hedefler, content: targets}
      - {title: İdare Performans Tablosu, content: institution-performance}
      - {title: Toplam Kaynak İhtiyacı, content: resource-need}
      - {title: Bütçe, narrative: butce.md}

# general-costs.yaml
administration: {economic_codes: {"01": 1}}

# narrative/butce.md
"""


def names(find, example: str) -> list[str]:
    """Give the rules that an example breaks beyond what the small plan below it does on request."""
    of_plan = {each.rule.name for each in find(f"# {PAGE}\nobjective: H4.4\n", EVERYTHING)}
    return [each.rule.name for each in find(example, EVERYTHING) if each.rule.name not in of_plan]


def only(told, rule: str, example: str) -> list[str]:
    return [each for each in told(example, EVERYTHING) if f" {rule}:" in each]


def test_a_mistake_in_prose_is_told_with_line_and_column(told):
    text = BOOK + "# Bütçe\n\nGider bütçesi **GeliĢtirme**\nişlerine ayrılır; STKlar\n  dökümanı görür.\n"
    assert told(text) == [
        "narrative/butce.md:4:17 letters-broken: “GeliĢtirme” sözcüğünün harfleri bozulmuş.",
        "narrative/butce.md:5:19 letters-mixed: “STKlar” sözcüğünde büyük ve küçük harf karışmış.",
        "narrative/butce.md:6:3 term-misspelt: “dökümanı” yanlış yazılmış.",
    ]


def test_a_word_doubled_over_the_end_of_a_line(told):
    (said,) = told(BOOK + "Bütçe, giderlerin ve\nve gelirlerin tahminidir.\n")
    assert said.startswith("narrative/butce.md:3:1 word-doubled: ")


def test_the_signs_of_markdown_are_no_text(find):
    text = BOOK + (
        "# Gelirler\n\n> “Alıntı (ayraçlı)”\n\n"
        "- madde\n  1. alt madde\n  2. alt madde\n- ikinci madde\n\n"
        "Bkz. [Kanun (5393)](https://ornek.bel.tr/a_(b)?x=1&amp;y=2), `m2 (kod`, \\(kaçış, {{ total_cost }} {{ total_cost }}.[^1]\n\n"
        "Tablo: Gelirler {#gelirler}\n\n| Gelir   | Tutar |\n|:--|--:|\n| Vergi   | 10 |\n| Pay  | 10 |\n\n[^1]: Not.\n"
    )
    assert names(find, text) == []


def test_the_blocks_of_prose_keep_lines_and_columns():
    source = "# Başlık\n\n\nBir **iki** [üç](#dort)\n{{ year }} beş\n"
    assert list(plain_blocks(source, "·")) == [
        (1, "··Başlık"),
        (4, "Bir ··iki·· ·üç········\n·········· beş".replace("·üç········", "·üç" + "·" * 8)),
    ]


def test_every_text_of_a_card_is_looked_at():
    plan = example_plan(f"""
# strategy.yaml
title: başlık-1
# goals.yaml
goals: [{{code: A7, title: amaç-1}}]
objectives: [{{code: H7.2, title: hedef-1}}]
# {CARD}
indicators:
  - {{code: PG7.2.1, name: ad-1, method: yöntem-1, source: kaynak-1, explanation: açıklama-1,
     parts: [{{code: PG7.2.1.1, name: ad-2}}]}}
activities: [faaliyet-1]
risks: [risk-1, {{risk: risk-2, controls: [kontrol-1]}}]
findings: [tespit-1]
needs: [ihtiyaç-1]
notes: [{{id: not, text: not-1}}]
""")
    written = {token for token in texts_of(plan).different if token.endswith(("-1", "-2"))}
    of_indicator = {"ad-1", "ad-2", "yöntem-1", "kaynak-1", "açıklama-1"}
    of_lists = {"faaliyet-1", "risk-1", "risk-2", "kontrol-1", "tespit-1", "ihtiyaç-1", "not-1"}
    assert written == {"başlık-1", "amaç-1", "hedef-1"} | of_indicator | of_lists


def test_a_risk_that_is_told_stands_where_the_editor_wrote_it(told):
    assert told(f"""
# {CARD}
risks: [Talep azalabilir., {{risk: Laboratuar yetersiz kalabilir., controls: [Dökümanların yenilenmesi]}}]
""") == [
        f"{CARD}/risks/1/risk term-misspelt: “Laboratuar” yanlış yazılmış.",
        f"{CARD}/risks/1/controls/0 term-misspelt: “Dökümanların” yanlış yazılmış.",
    ]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Eğitim  ve toplantı", "“Eğitim ve”"),
        ("Eğitim ,toplantı", "“Eğitim, toplantı”"),
        ("Eğitim , toplantı", "“Eğitim,”"),
        ("Eğitim,toplantı", "“Eğitim, toplantı”"),
        ("Eğitim (ücretsiz )", "“(ücretsiz)”"),
        ("Eğitim giderleri .", "“giderleri.”"),
    ],
)
def test_spaces_that_are_too_many_or_missing(find, written, right):
    example = f"\n# {PAGE}\ndescription: {written!r}\n"
    found = [each for each in find(example, EVERYTHING) if each.rule.name == "spacing-odd"]
    assert [each.facts["right"] for each in found] == [right]


def test_spaces_as_they_should_be(find):
    example = f'\n# {PAGE}\ndescription: "12,5 km yol; (ücretsiz) eğitim, toplantı... www.ornek.bel.tr"\n'
    assert "spacing-odd" not in names(find, example)


def test_conjunctions_inside_a_name_are_small(told):
    assert only(
        told,
        "capital-in-title",
        """
# goals.yaml
goals: [{code: A4, title: "Sosyal Hizmetler Ve Yardımlar. Ve sonra: İle başlar"}]
""",
    ) == ["goals.yaml/goals/0/title capital-in-title: “Ve” sözcüğü adın içinde büyük harfle yazılmış."]


@pytest.mark.parametrize(
    ("percent", "written", "right"),
    [
        ("before", "95%", "%95"),
        ("after", "%12,5", "12,5%"),
        ("before", "% 95", "%95"),
        ("after", "95 %", "95%"),
    ],
)
def test_percentages_in_texts_are_those_of_the_tables(find, percent, written, right):
    example = f"\n# program.yaml\npercent: {percent}\n# {PAGE}\ndescription: Pay {written} olur (%)\n"
    found = [each for each in find(example, EVERYTHING) if each.rule.name == "percent-style"]
    assert [each.facts["right"] for each in found] == [right]


def test_percent_in_words_alone_is_a_style_of_its_own(find):
    assert "percent-in-words" not in names(find, f"\n# {PAGE}\ndescription: Katılım yüzde 40 olur.\n")


def test_two_spellings_of_one_word_are_told_once_with_both_places(told):
    said = only(
        told,
        "spelt-two-ways",
        f"""
# {PAGE}
title: Şikâyetleri azaltmak
activities:
  - {{code: F4.4.1.1, name: Şikayet masası, budget: 600}}
  - {{code: F4.4.1.2, name: Şikayetlerin izlenmesi, budget: 400}}
""",
    )
    assert said == [
        f"{PAGE}/title spelt-two-ways: Planda hem “Şikâyetleri” (1 yerde) hem “Şikayet” (2 yerde) yazılmış; "
        f"öteki: {PAGE}/activities/0/name."
    ]


def test_words_that_only_begin_alike_are_not_two_spellings(find):
    example = f"\n# {PAGE}\ndescription: Mekânın maliyeti, mekanik işler, malî tablo ve mekanizma\n"
    assert "spelt-two-ways" not in names(find, example)


@pytest.mark.parametrize(
    "name",
    [
        "Talebi karşılama oranı",
        "Tahsis işlemi",
        "Vatandaş memnuniyeti",
        "Ortalama katılım sıklığı",
        "Hakediş sayısı",
        "Tamamlanma Oranı",
    ],
)
def test_names_that_an_audit_found_vague(find, name):
    assert "name-vague" in {each.rule.name for each in find(_indicator(name), EVERYTHING)}


@pytest.mark.parametrize(
    "name",
    [
        "Kent Konseyi etkinlik sayısı",
        "Dikilen ağaç sayısı",
        "Kaçan çağrı sayısı",
        "Meclis toplantı sayısı",
        "Eğitim verilen çiftçi sayısı",
        "Yenilenen yol uzunluğu",
    ],
)
def test_names_that_say_what_is_measured(find, name):
    assert "name-vague" not in {each.rule.name for each in find(_indicator(name), EVERYTHING)}


def _indicator(name: str) -> str:
    return f"""
# {PAGE}
indicators:
  - {{code: PG4.4.1.1, name: {name}, unit: adet, values: {{2022: 1, 2023-H1: 1, 2024: 2}}}}
"""


@pytest.mark.parametrize("mark", ["*", "**", "¹", "²"])
def test_a_mark_typed_after_a_name(told, mark):
    (said,) = told(f"""
# {PAGE}
activities:
  - {{code: F4.4.1.1, name: "Yazılım alımı{mark}", budget: 1000}}
""")
    assert said.endswith(f"adının sonuna dipnot işareti elle yazılmış: {mark}")


def test_a_raised_number_after_a_unit_is_no_mark(find):
    assert (
        names(find, f'\n# {PAGE}\nactivities:\n  - {{code: F4.4.1.1, name: "Salon 500 m²", budget: 1000}}\n')
        == []
    )


def test_notes_are_numbered_in_the_order_of_the_lines(told, hints):
    example = f"""
# {PAGE}
activities:
  - {{code: F4.4.1.1, name: Yazılım, budget: 600, note: ikinci}}
  - {{code: F4.4.1.2, name: Donanım, budget: 400, note: birinci}}
notes: [{{id: birinci, text: Bir.}}, {{id: ikinci, text: İki.}}]
"""
    assert told(example) == [
        f"{PAGE}/notes notes-out-of-order: PH4.4.1 sayfasında dipnot numaraları sırayla gelmiyor."
    ]
    assert hints(example) == ["`notes` listesini göndermelerin sırasına koyun: ikinci, birinci."]
    with_marks = example.replace("id: birinci,", 'id: birinci, mark: "**",').replace(
        "id: ikinci,", 'id: ikinci, mark: "*",'
    )
    assert told(with_marks) == []
