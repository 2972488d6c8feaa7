"""The look: what a designer may write, and what is refused by name and place."""

import shutil

import excel_documents as given
import excel_reading as reading
import pytest

from izlence.cli import main
from izlence.render.excel import read_look, render_workbook


def said(data, **options) -> list[tuple[str, tuple[str | int, ...], str]]:
    """Say which rules are broken, where, and by what."""
    look, problems = read_look(data, "look.yaml", **options)
    assert look is None
    return [
        (problem.rule.name, problem.where.path, problem.facts.get("written", problem.facts["key"]))
        for problem in problems
    ]


def test_the_looks_that_come_with_the_program_are_read():
    assert given.look().card is None
    assert given.look("strategic-plan").card.risks == "Riskler"


@pytest.mark.parametrize(
    ("section", "key", "value", "written"),
    [
        ("colours", "heading", "mavi", "mavi"),
        ("colours", "heading", None, ""),
        ("fonts", "size", "on", "on"),
        ("fonts", "size", True, "true"),
        ("fonts", "size", {"a": 1}, "…"),
        ("fonts", "name", 11, "11"),
        ("number_formats", "money", '#,##0 "₺', '#,##0 "₺'),
        ("number_formats", "money", "{amount}", "{amount}"),
        ("printing", "orientation", "yatay", "yatay"),
        ("printing", "orientation", ["portrait"], "['portrait']"),
        ("printing", "left", 10.5, "10.5"),
        ("printing", "header", "&L{kurum}", "&L{kurum}"),
        ("short_words", "Müdürlüğü", 1, "1"),
    ],
)
def test_a_wrong_value_is_named(section, key, value, written):
    data = given.look_data()
    data[section][key] = value
    assert said(data) == [("look-wrong-value", (section, key), written)]


def test_everything_wrong_is_said_at_once():
    data = given.look_data() | {"zzz": {}, "labels": None}
    del data["fonts"], data["widths"]["label"]
    data["widths"]["zzz"] = 1
    assert said(data) == [
        ("look-unknown-key", ("zzz",), "zzz"),
        ("look-missing-key", (), "fonts"),
        ("look-unknown-key", ("widths", "zzz"), "zzz"),
        ("look-missing-key", ("widths",), "widths.label"),
        ("look-wrong-value", ("labels",), ""),
    ]


def test_a_file_that_holds_only_a_text_is_refused():
    assert said("merhaba") == [("look-wrong-value", (), "merhaba")]


def test_cards_without_their_wording_are_refused():
    assert said(given.look_data(), with_cards=True) == [("look-missing-key", (), "card")]


def test_the_look_is_used():
    data = given.look_data()
    data["colours"]["heading"] = "#AA0000"
    data["fonts"]["name"] = "Arial"
    data["labels"]["contents"] = "Fihrist"
    workbook = render_workbook(given.programme(), given.look_from(data))
    assert reading.names(workbook)[0] == "Fihrist"
    cell = reading.find(reading.sheet(workbook, "Halkla İlişkiler Müdürlüğü"), "EKONOMİK KOD")
    assert (cell.fill.fgColor.rgb, cell.font.name) == ("FFAA0000", "Arial")


@pytest.fixture
def designer(tmp_path, capsys):
    """Build with a look that a designer changed; give the exit code, what was told and the files written."""

    def build(old: str, new: str, language: str = "tr"):
        for folder in ("schema", "templates", "plan"):
            shutil.copytree(given.ROOT / folder, tmp_path / folder)
        look = tmp_path / "templates/excel/performance-programme.yaml"
        text = look.read_text("utf-8")
        assert old in text
        look.write_text(text.replace(old, new, 1), "utf-8")
        output = tmp_path / "output"
        arguments = ["build", "--plan", str(tmp_path / "plan"), "--output", str(output), "--lang", language]
        code = main(arguments, tmp_path)
        return code, capsys.readouterr().err, [*output.rglob("*.*")]

    return build


LOOK = "templates/excel/performance-programme.yaml"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "  heading_text:",
            "  headng_text:",
            (":19:3", "1 hata", "look-unknown-key", "Bunu mu demek istediniz: heading_text?"),
        ),
        (
            "  size: 11 ",
            "  size: büyük ",
            (":9:9", "1 hata", "look-wrong-value", "“fonts.size” anahtarına “büyük” yazılamaz."),
        ),
        ('"#EAF0F8"', "mavi", ("look-wrong-value", "“colours.band” anahtarına “mavi” yazılamaz.")),
        ("portrait ", "dikey ", ("look-wrong-value", "portrait (dikey) ya da landscape (yatay)")),
        ('"{currency}"', '"{para}"', ("look-wrong-value", "{decimals} ve {currency}")),
        ("  label: 48", "# label: 48", ("look-missing-key", "“widths.label” anahtarı eksik.")),
        ("fonts:\n", "fonts: [\n", ("yaml",)),
        ("  name: Calibri", "\tname: Calibri", ()),
    ],
)
def test_a_designers_slip_is_told_in_turkish_with_its_place(designer, old, new, told):
    code, err, written = designer(old, new)
    assert (code, written) == (1, [])
    assert f"{LOOK}:" in err
    assert "Traceback" not in err
    for part in told:
        assert part in err


def test_a_designers_slip_is_told_in_english(designer):
    code, err, _ = designer("  heading_text:", "  headng_text:", "en")
    assert code == 1
    assert "Did you mean heading_text?" in err
