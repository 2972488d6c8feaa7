"""The slips that people make in YAML, told in their words with the line mended."""

from __future__ import annotations

import pytest
from reading import brief, only, read

SLIPS = {
    "a colon in a text": ("title: Hizmet: su ve kanal\n", "1:8 colon-in-text"),
    "a colon in an item under a field of no fault": (
        "risks:\n  - Amaç: kamu yararı: yok\n",
        "2:11 colon-in-text",
    ),
    "words in quotation marks at the beginning": (
        'a: 1\nname: "Bilgi amaçlı" çağrı sayısı\n',
        "2:7 text-after-quotes",
    ),
    "the same with single marks": ("name: 'Bilgi' çağrı\n", "1:7 text-after-quotes"),
    "the apostrophe of a Turkish suffix": ("a: 1\ntitle: 'Belediye'nin işi'\n", "2:8 apostrophe-in-quotes"),
    "a percent sign as a unit": ("unit: %\n", "1:7 forbidden-first-character"),
    "a percent sign before a number": ("a: x\nname: %50 artış\n", "2:7 forbidden-first-character"),
    "an at sign": ("name: @umraniye hesabı\n", "1:7 forbidden-first-character"),
    "a backtick": ("name: `kod`\n", "1:7 forbidden-first-character"),
    "a tab as indentation": ("indicators:\n\t- code: PG1.1.1.1\n", "2:1 tab-character"),
    "a tab after spaces": ("a:\n  b: 1\n  \tc: 2\n", "3:3 tab-character"),
    "an open quotation mark": ('name: "Halkla ilişkiler\ncode: x\n', "1:7 quote-not-closed"),
    "open, and others below": ('a: "bir\nb: 1\nc: "iki"\n', "1:4 quote-not-closed"),
    "an open brace": ("values: {2022: 5, 2023: 6\ncode: x\n", "1:9 bracket-not-closed"),
    "an open bracket": ("sum_of: [a, b\ncode: x\n", "1:9 bracket-not-closed"),
    "indentation between two levels": ("a:\n    b: 1\n  c: 2\n", "3:3 indentation"),
    "indentation of one space": ("a:\n  - b: 1\n c: 2\n", "3:2 indentation"),
    "a field without a colon": ("code: x\ntitle\nunit: y\n", "2:1 colon-missing"),
    "a Windows path in quotes": ('a: "C:\\yol"\n', "1:7 unknown-escape"),
    "smart quotes are no quotes": ("a: “akıllı tırnak”: x\n", "1:4 colon-in-text"),
}
# The sentence, where it matters, and the hint with the line mended.
TOLD = {
    "a colon in a text": (
        "Metnin içinde iki nokta var; YAML bunu yeni alan sanıyor.",
        'Metni tırnak içine alın: "Hizmet: su ve kanal"',
    ),
    "a colon in an item under a field of no fault": (None, 'Metni tırnak içine alın: "kamu yararı: yok"'),
    "words in quotation marks at the beginning": (
        "Kapanan tırnaktan sonra metin var.",
        "Değerin tamamını tırnak içine alın: '\"Bilgi amaçlı\" çağrı sayısı'",
    ),
    "the apostrophe of a Turkish suffix": (
        "Tek tırnak içindeki metinde kesme işareti var.",
        'Metni çift tırnak içine alın: "Belediye\'nin işi"',
    ),
    "a percent sign as a unit": ("Değer `%` ile başlayamaz.", 'Değeri tırnak içine alın: "%"'),
    "a percent sign before a number": (None, 'Değeri tırnak içine alın: "%50 artış"'),
    "an at sign": ("Değer `@` ile başlayamaz.", 'Değeri tırnak içine alın: "@umraniye hesabı"'),
    "a tab as indentation": (
        "Sekme (Tab) karakteri kullanılmış.",
        "Sekmeyi silip boşluk tuşuyla girinti yapın.",
    ),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_where_it_was_made(slip):
    content, expected = SLIPS[slip]
    assert brief([only(content)]) == [expected]


@pytest.mark.parametrize("slip", TOLD)
def test_a_slip_is_told_in_words(slip):
    finding, (sentence, hint) = only(SLIPS[slip][0]), TOLD[slip]
    assert sentence in (None, finding.message)
    assert hint in (None, finding.hint)


@pytest.mark.parametrize(
    ("content", "mended"),
    [
        pytest.param("title: Hizmet: su ve kanal\n", {"title": "Hizmet: su ve kanal"}),
        pytest.param("title: 'Belediye'nin işi'\n", {"title": "Belediye'nin işi"}),
        pytest.param("unit: %\n", {"unit": "%"}),
        pytest.param('t: a "b": c\n', {"t": 'a "b": c'}),
        pytest.param('t: "a" b "c"\n', {"t": '"a" b "c"'}),
    ],
)
def test_what_the_hint_says_to_write_reads_as_it_was_meant(content, mended):
    finding = only(content)
    field = content.partition(":")[0]
    right = finding.hint.partition(": ")[2]
    assert read(f"{field}: {right}\n") == (mended, [])


@pytest.mark.parametrize(
    ("content", "expected", "hint"),
    [
        pytest.param(
            "name: Yol #3 yapımı\n",
            "1:11 text-cut-by-hash",
            'Metne aitse tırnak içine alın: "Yol #3 yapımı"; açıklamaysa `#` işaretinden önce iki, sonra bir boşluk bırakın.',
            id="a number sign in a text",
        ),
        pytest.param(
            "name: Yol  #3 yapımı\n", "1:12 text-cut-by-hash", None, id="two spaces before, none after"
        ),
        pytest.param("a:\n  - Yol # yapımı\n", "2:9 text-cut-by-hash", None, id="one space before"),
        pytest.param("a: {b: x #y\n  }\n", "1:10 text-cut-by-hash", None, id="inside braces"),
        pytest.param("a: “x”\t#y\n", "1:8 text-cut-by-hash", None, id="after a tab"),
    ],
)
def test_a_text_that_a_number_sign_would_cut_is_told(content, expected, hint):
    finding = only(content)
    assert brief([finding]) == [expected]
    assert hint in (None, finding.hint)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("name: Yol yapımı  # geçen yıl\n", id="two spaces before and one after"),
        pytest.param("# başta\nname: x\n", id="a line of its own"),
        pytest.param("values: {2024: 500}  #geçici\n", id="after a number"),
        pytest.param("name: 'Yol #3 yapımı'\n", id="in quotes"),
        pytest.param("name: Yol#3 yapımı\n", id="without a space before"),
        pytest.param("name: >-\n  Yol #3\n  yapımı\n", id="in a folded text"),
    ],
)
def test_a_comment_and_a_quoted_number_sign_are_left_alone(content):
    assert read(content)[1] == []


@pytest.mark.parametrize(
    ("content", "expected", "sentence"),
    [
        pytest.param(
            "a:\n", "1:3 empty-value", "“a” alanının değeri yazılmamış.", id="a field without a value"
        ),
        pytest.param("b: {2022: , 2023: 5}\n", "1:11 empty-value", None, id="a period without a value"),
        pytest.param("a:\n  -\n  - x\n", "2:4 empty-value", None, id="an empty item"),
        pytest.param(": x\n", "1:1 empty-key", "Alan adı boş.", id="a value without a field"),
    ],
)
def test_what_was_left_out_is_told(content, expected, sentence):
    finding = only(content)
    assert brief([finding]) == [expected]
    assert sentence in (None, finding.message)
