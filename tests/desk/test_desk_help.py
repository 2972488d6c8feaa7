"""What VS Code shows and offers a civil servant: in Turkish, of the very field, and never a number that nobody wrote."""

from __future__ import annotations

import re

import pytest

from izlence.read.yaml import parse_yaml
from tests.desk.cases import ROOT
from tests.schema.snippets import filled

pytestmark = pytest.mark.office
PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
# The two headings are the server's own and stand in English in every language it does not know.
ITS_OWN = ("Allowed Values:",)


@pytest.fixture
def page(server):
    text = (ROOT / PAGE).read_text("utf-8")
    server.open(PAGE, text)
    server.complaints(PAGE)
    return text.split("\n")


def hover(server, page, written):
    """Rest the pointer on the first place at which something is written."""
    line = next(number for number, text in enumerate(page) if written in text)
    return server.hover(PAGE, line, page[line].index(written) + 1)


@pytest.mark.parametrize(
    ("written", "texts"),
    [
        (
            "code: PH",
            ("Performans hedefi kodu", "code: PH4.4.1", "“PERFORMANS HEDEFİ 4.4.1.” olarak basılır."),
        ),
        (
            "objective:",
            ("Bağlı olduğu hedef", "objective: H4.4", "hedefin `goals.yaml` içindeki metni basılır."),
        ),
        ("unit:", ("Ölçü birimi", 'unit: "%"', "göstergenin yanında")),
        ("1102", ("Değer", "2024: 35_000", "null, “-” olarak basılır.")),
        ("note:", ("Dipnot", "note: egitim", "satırın sonunda ¹ ² ³")),
        ("budget:", ("Bütçe", "budget: 1_500_000", "satır yazılmazsa hücre boş kalır.")),
        ("745_200", ("Ekonomik kodun tutarı", '{"01": 745_200}', "kodun satırında basılır.")),
        (
            "kind:",
            ("Faaliyetin türü", "kind: personnel", "`personnel`: Hedefle ilgili personel giderleri satırı."),
        ),
    ],
)
def test_a_field_is_explained_where_the_pointer_rests(server, page, written, texts):
    shown = hover(server, page, written)
    title, example, printed = texts
    assert shown.startswith(f"#### {title}\n")
    assert example in shown
    assert printed in shown


def test_nothing_english_is_shown_but_the_servers_own_heading(server, page):
    shown = [server.hover(PAGE, line, max(text.find(":"), 1) - 1) for line, text in enumerate(page)]
    said = re.sub(r"`[^`]*`", "", re.sub("```.*?```", "", "\n".join(shown), flags=re.DOTALL))
    for own in ITS_OWN:
        said = said.replace(own, "")
    assert sum(map(bool, shown)) > 30
    assert not re.search(r"\b(the|of|is|Example|Source|must|value)\b", said, re.I)


def offered(server, text, line, column):
    """Give what is offered at a place of a new page, by its label."""
    file = "plan/2024/yeni/PH4.4.1.yaml"
    server.open(file, text)
    return {item["label"]: item for item in server.completions(file, line, column)}


def test_a_new_indicator_is_offered_with_its_fields_and_places_to_fill_in(server):
    items = offered(server, "indicators:\n  - \n", 1, 4)
    new = items["Yeni performans göstergesi"]
    assert new["insertText"].startswith(
        "code: ${1:PG4.4.1.1}\n  name: ${2:‹göstergenin adı›}\n  unit: ${3:‹birim›}\n  values: {"
    )
    assert new["documentation"].endswith("değer yoksa null kalsın.")
    assert {"code", "name", "unit", "values", "note", "parts"} <= set(items)
    assert "Göstergenin belgede basılacak adı." in items["name"]["documentation"]["value"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "activities:\n  - \n",
            {"Yeni faaliyet", "Yeni faaliyet, ekonomik kodlarıyla", "Personel giderleri satırı"},
        ),
        ("monitoring_indicators:\n  - \n", {"Yeni izleme göstergesi"}),
        ("notes:\n  - \n", {"Yeni dipnot"}),
        ("accepted:\n  - \n", {"Yeni istisna"}),
    ],
)
def test_records_are_offered_in_turkish(server, text, labels):
    assert labels <= set(offered(server, text, 1, 4))


def test_fields_that_stand_already_are_not_offered_again(server):
    items = offered(server, "indicators:\n  - code: PG1.1.1.1\n    \n", 2, 4)
    assert "name" in items
    assert "code" not in items


def test_a_choice_is_offered_with_what_it_means(server):
    items = offered(server, "activities:\n  - code: F1.1.1.1\n    kind: \n    name: x\n", 2, 10)
    assert set(items) == {"activity", "personnel"}
    assert items["personnel"]["documentation"]["value"] == "Hedefle ilgili personel giderleri satırı."


def test_completing_a_field_never_writes_an_amount_of_somebody_else(server):
    """It once wrote three amounts of the schema's example, with the codes 01, 02, 03 unquoted."""
    for text, line, column in (("\n", 0, 0), ("activities:\n  - \n", 1, 4), ("indicators:\n  - \n", 1, 4)):
        for item in offered(server, text, line, column).values():
            written = re.sub(r"\$\{\d+:(20\d\d|2023-H1)\}: ", "", item["insertText"])
            assert re.findall(r"(?<![\w.$|{-])[1-9][\d_.]*(?![\w:])", written) == []


def test_at_an_amount_nothing_but_null_is_offered(server):
    assert set(offered(server, "activities:\n  - code: F1.1.1.1\n    budget: \n    name: x\n", 2, 12)) == {
        "null"
    }


RECORDS = {
    "plan/2024/yeni/PH4.4.1.yaml": ("indicators", "monitoring_indicators", "activities", "notes", "accepted"),
    "plan/2025-2029/yeni/H7.2.yaml": ("indicators", "risks", "notes"),
    "plan/yeni/2024/goals.yaml": ("goals", "objectives"),
    "plan/yeni/2024/program.yaml": ("columns", "chapters"),
    "plan/yeni/2025-2029/strategy.yaml": ("chapters",),
}


@pytest.mark.parametrize(
    ("file", "field"), [(file, field) for file, fields in RECORDS.items() for field in fields]
)
def test_a_record_that_was_taken_stands_rightly_in_the_file(server, file, field):
    """What the server writes for each snippet, indented as VS Code indents it, is YAML and breaks no rule but of other fields."""
    start = f"{field}:\n  - \n"
    server.open(file, start)
    taken = [
        item for item in server.completions(file, 1, 4) if item["label"].startswith(("Yeni", "Personel"))
    ]
    assert taken
    for item in taken:
        text = start.rstrip("\n") + filled(item["insertText"].replace("\n", "\n  ")) + "\n"
        data, found = parse_yaml(text, file)
        assert not found, text
        assert len(data[field]) == 1
        server.open(file, text)
        assert [each for each in server.complaints(file) if each["range"]["start"]["line"] > 0] == [], text
