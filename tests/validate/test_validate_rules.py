"""Each rule with the smallest damage that breaks it, its place, and the sentence that a directorate reads."""

from __future__ import annotations

import re
from decimal import Decimal

from plain_telling import DOCUMENTS, findings, told, with_value
from test_validate_book import BOOK_CASES

from izlence.diagnostic import Rule
from izlence.validate import rules, value_rules
from tests.every import every

TARGET, CARD, PROGRAM = "performance-target", "objective-card", "program"
FIRST = ("indicators", 0)
KEYS = {"unknown-field", "malformed-period-key", "malformed-economic-code"}

CASES = [
    (TARGET, ("zzz",), "x", "unknown-field", "“zzz” diye bir alan yok."),
    (TARGET, (*FIRST, "birim"), "kişi", "unknown-field", "“birim” diye bir alan yok."),
    (
        TARGET,
        ("title",),
        None,
        "nothing-written",
        "“title” alanı (Performans hedefinin metni) boş bırakılmış.",
    ),
    (
        TARGET,
        ("title",),
        Decimal("4.10"),
        "text-expected",
        "“title” alanında (Performans hedefinin metni) metin beklenirken 4.10 yazılmış.",
    ),
    (
        TARGET,
        (*FIRST, "unit"),
        True,
        "text-expected",
        "“unit” alanında (Ölçü birimi) metin beklenirken true yazılmış.",
    ),
    (
        TARGET,
        ("title",),
        {"a": "b"},
        "single-value-expected",
        "“title” alanında (Performans hedefinin metni) tek bir değer beklenirken alt satırlar yazılmış.",
    ),
    (
        TARGET,
        ("activities", 0, "budget"),
        False,
        "number-expected",
        "“budget” alanında (Bütçe) sayı beklenirken false yazılmış.",
    ),
    (
        TARGET,
        ("activities",),
        "x",
        "list-expected",
        "“activities” alanı (Faaliyetler ve projeler) bir liste olmalı.",
    ),
    (
        TARGET,
        (*FIRST, "values"),
        Decimal(5),
        "fields-expected",
        "“values” (Değerler) alt alanlardan oluşmalı.",
    ),
    (PROGRAM, ("directorates",), [], "empty-list", "“directorates” listesi (Müdürlükler) boş."),
    (
        PROGRAM,
        ("directorates",),
        ["imar", "imar"],
        "repeated-item",
        "“directorates” listesinde (Müdürlükler) imar birden fazla yazılmış.",
    ),
    (TARGET, (*FIRST, "name"), "", "empty-text", "“name” alanındaki (Gösterge adı) metin boş."),
    (TARGET, (*FIRST, "name"), " \n", "empty-text", "“name” alanındaki (Gösterge adı) metin boş."),
    (
        TARGET,
        (*FIRST, "unit"),
        "% ",
        "space-at-edge",
        "“unit” alanındaki (Ölçü birimi) metnin başında ya da sonunda boşluk var.",
    ),
    (
        TARGET,
        ("title",),
        "iki\nsatır",
        "several-lines",
        "“title” alanındaki (Performans hedefinin metni) metin tek satır olmalı.",
    ),
    (
        TARGET,
        ("title",),
        "x" * 32_768,
        "text-longer-than-allowed",
        "“title” alanındaki (Performans hedefinin metni) metin çok uzun: 32768 karakter; en çok 32767 olabilir.",
    ),
    (
        TARGET,
        ("activities", 0, "kind"),
        "gider",
        "not-in-list",
        "“kind” alanına (Faaliyetin türü) “gider” yazılamaz.",
    ),
    (
        TARGET,
        ("objective",),
        "H4",
        "malformed-code",
        "“H4” bu alana (Bağlı olduğu hedef) uygun bir kod değil.",
    ),
    (
        TARGET,
        ("objective",),
        Decimal("4.4"),
        "malformed-code",
        "“4.4” bu alana (Bağlı olduğu hedef) uygun bir kod değil.",
    ),
    (
        TARGET,
        (*FIRST, "note"),
        "İş Bulunan",
        "malformed-short-name",
        "“İş Bulunan” uygun bir kısa ad değil (Dipnot).",
    ),
    (
        TARGET,
        (*FIRST, "formula"),
        "PG4.4.1.1 : PG4.4.1.3",
        "malformed-formula",
        "“PG4.4.1.1 : PG4.4.1.3” okunabilen bir hesaplama değil.",
    ),
    (
        PROGRAM,
        ("columns", 0, "periods", 1),
        "2023-6",
        "malformed-period",
        "“2023-6” bir dönem değil.",
    ),
    (
        PROGRAM,
        ("columns", 0, "periods", 0),
        Decimal(20222),
        "malformed-period",
        "“20222” bir dönem değil.",
    ),
    (
        TARGET,
        (*FIRST, "values", "2023-H3"),
        Decimal(1),
        "malformed-period-key",
        "“2023-H3” bir dönem değil.",
    ),
    (
        TARGET,
        ("economic_codes", "1"),
        Decimal(1),
        "malformed-economic-code",
        "“1” bir ekonomik kod değil.",
    ),
    (
        "institution",
        ("language",),
        "Türkçe",
        "malformed-value",
        "“language” alanına (Belge dili) “Türkçe” yazılamaz.",
    ),
    (
        CARD,
        (*FIRST, "weight"),
        Decimal(120),
        "out-of-range",
        "“weight” alanındaki (Hedefe etkisi (%)) 120 sınırların dışında.",
    ),
    (
        TARGET,
        ("activities", 0, "budget"),
        Decimal(-5),
        "negative-amount",
        "“budget” alanındaki (Bütçe) tutar eksi olamaz: -5",
    ),
    (
        TARGET,
        (*FIRST, "values", "2024"),
        "12,5",
        "number-with-comma",
        "“12,5” sayısında ondalık virgülü var.",
    ),
    (
        TARGET,
        ("activities", 0, "budget"),
        "1.500.000 ₺",
        "number-with-currency",
        "“1.500.000 ₺” tutarında para birimi de yazılmış.",
    ),
    (CARD, (*FIRST, "weight"), "%20", "number-with-percent", "“%20” değerinde yüzde işareti var."),
    (PROGRAM, ("year",), "2024", "number-in-quotes", "“2024” sayısı tırnak içinde yazılmış."),
    (PROGRAM, ("year",), Decimal(20244), "out-of-range", "“year” alanındaki (Yıl) 20244 sınırların dışında."),
]


@every(("kind", "path", "value", "name", "sentence"), CASES)
def test_a_rule_names_its_place_and_says_what_is_wrong(kind, path, value, name, sentence):
    (finding,) = findings(kind, with_value(kind, path, value))
    assert finding.rule.name == name
    assert finding.where.file == "dosya.yaml"
    assert finding.where.path == path
    assert finding.where.part == ("key" if name in KEYS else "value")
    assert told(finding)[0] == sentence


HINTS = [
    (
        TARGET,
        (*FIRST, "birm"),
        "x",
        "Burada yazılabilecek alanlar: formula, sum_of, note, parts, explanation, direction",
    ),
    (TARGET, ("title",), Decimal("4.10"), 'Metinse tırnak içine alın: "4.10"'),
    (
        CARD,
        (*FIRST, "monitoring_frequency"),
        "6 Ayda 1",
        "Bunu mu demek istediniz: 6 ayda bir? "
        "Yazılabilecek değerler: Ayda bir, 3 ayda bir, 6 ayda bir, Yılda bir.",
    ),
    (TARGET, (*FIRST, "note"), "İş Bulunan", "kullanmayın: is-bulunan"),
    (TARGET, (*FIRST, "code"), "pg 4.4.1.07", "Bunu mu demek istediniz: PG4.4.1.7?"),
    (TARGET, (*FIRST, "code"), "İG4.4.1.1", "Bunu mu demek istediniz: PG4.4.1.1?"),
    (TARGET, (*FIRST, "sum_of"), ["İG4.4.1.1"], "Bunu mu demek istediniz: IG4.4.1.1?"),
    (TARGET, (*FIRST, "code"), "birinci", "Şöyle yazılır: PG4.4.1.1."),
    (
        TARGET,
        ("activities", 0, "budget"),
        "1,5 milyon TL",
        "Yalnız 1500000 yazın; para birimini program ekler.",
    ),
    (CARD, ("cooperating",), "hepsi", "bütün müdürlükler için yalnız all yazın."),
    (CARD, ("cooperating",), ["Park ve Bahçeler"], "kullanmayın: park-ve-bahceler"),
    (PROGRAM, ("year",), Decimal(20244), "2000 ile 2100 arasında bir sayı yazın."),
]


@every(("kind", "path", "value", "hint"), HINTS)
def test_a_hint_says_what_to_write(kind, path, value, hint):
    (finding,) = findings(kind, with_value(kind, path, value))
    assert hint in told(finding)[1]


@every(
    ("written", "meant"),
    [("titel", "title"), ("Title", "title"), ("başlık", ""), ("hedef", "objective"), ("metni", "title")],
)
def test_a_misspelt_field_is_one_finding_and_not_also_a_missing_one(written, meant):
    data = dict(DOCUMENTS[TARGET])
    data[written] = data.pop(meant or "title")
    found = findings(TARGET, data)
    assert [finding.rule.name for finding in found] == ["unknown-field"]
    if meant:
        assert told(found[0])[1] == f"Bunu mu demek istediniz: {meant}?"
    else:
        assert "title" in told(found[0])[1]


@every(("written", "meant"), [("ad", "name"), ("bütçe", "budget"), ("kod", "code"), ("dipnot", "note")])
def test_a_turkish_word_leads_to_the_field(written, meant):
    data = with_value(TARGET, ("activities", 0), {"code": "F4.4.1.1", "name": "x"})
    data["activities"][0].pop(meant, None)
    data["activities"][0][written] = "x"
    (finding,) = findings(TARGET, data)
    assert told(finding)[1] == f"Bunu mu demek istediniz: {meant}?"


def test_a_missing_field_is_told_at_the_parent_with_what_it_is_for():
    data = with_value(TARGET, FIRST, {"code": "PG4.4.1.1", "name": "x", "values": {}})
    (finding,) = findings(TARGET, data)
    assert (finding.where.path, finding.code) == (FIRST, "PG4.4.1.1")
    assert told(finding) == (
        "“unit” alanı (Ölçü birimi) yazılmamış.",
        'Şöyle bir satır ekleyin: `unit: kişi`. Değerlerin birimi: kişi, adet, gün, m²… Yüzde için tırnak içinde "%" yazın.',
    )


@every("data", [None, [], "metin", Decimal(5)])
def test_a_file_without_fields_is_one_finding(data):
    (finding,) = findings("institution", data)
    assert (finding.rule.name, finding.where.path) == ("file-without-fields", ())
    assert (
        told(finding)[1]
        == "Dosyanın en solunda şu alanlar yazılmalı: name, currency, language, logo, mayor, mayor_title, notice."
    )


def test_a_file_of_another_kind_is_one_finding():
    (finding,) = findings("institution", DOCUMENTS[PROGRAM] | {"x": "y"})
    assert (finding.rule.name, finding.where.path) == ("file-of-another-kind", ())


def rules_of(*modules):
    return [rule for module in modules for rule in vars(module).values() if isinstance(rule, Rule)]


def test_every_rule_has_a_case_here():
    tried = {case[3] for case in CASES}
    elsewhere = {"missing-field", "file-without-fields", "file-of-another-kind", "file-not-accepted"}
    elsewhere |= {"item-split"}
    in_the_book = {case[4] for case in BOOK_CASES}
    assert {rule.name for rule in rules_of(rules, value_rules)} <= tried | elsewhere | in_the_book


ENGLISH = re.compile(
    r"\b(the|is|are|not|of|and|or|must|should|write|field|value|type|property|required)\b", re.I
)


@every("rule", rules_of(rules, value_rules), ids=lambda rule: rule.name)
def test_what_a_rule_says_is_turkish_and_english_and_never_mixed(rule):
    assert not ENGLISH.search(re.sub(r"\{\w+\}", "", f"{rule.tr.message} {rule.tr.hint}"))
    assert not re.search("[çğıöşüÇĞİÖŞÜ]", f"{rule.en.message} {rule.en.hint}")
    assert re.fullmatch("[a-z]+(-[a-z]+)*", rule.name)


@every(("kind", "path", "value"), [case[:3] for case in CASES])
def test_a_finding_can_be_told_in_english_too(kind, path, value):
    (finding,) = findings(kind, with_value(kind, path, value))
    sentence, hint = told(finding, "en")
    assert sentence
    assert hint
    assert sentence != told(finding, "tr")[0]
