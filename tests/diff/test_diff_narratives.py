"""A narrative is known by the place that names it: what its file is called is never printed."""

from __future__ import annotations

from collections.abc import Mapping

from izlence.diff.compare import compare
from izlence.diff.prose import paragraphs
from tests.diff.two_sides import PLAN, side, told

FRAME, FOLDER = "2025/program.yaml", "2025/narrative/"
DUTIES = "Yetki kanundan gelir.\n\n# Görevler\n\nYolları yapar.\n\nParkları korur.\n"
SOURCES = "Yirmi beş yapı vardır.\n\n# Araçlar\n\nKırk araç vardır.\n\nOnu kiralıktır.\n"
Files = Mapping[str, str | None]


def framed(*sections: tuple[str, str], foreword: str = "", period: str = "2025") -> dict[str, str]:
    listed = ", ".join(f"{{title: {title}, narrative: {name}}}" for title, name in sections)
    first = f"foreword: {foreword}\n" if foreword else ""
    written = PLAN[FRAME].replace("year: 2025", f"year: {period}")
    return {f"{period}/program.yaml": f"{written}{first}chapters: [{{title: GENEL, sections: [{listed}]}}]\n"}


BASE = (
    PLAN
    | framed(("Yetki", "yetki.md"), ("Kaynaklar", "kaynaklar.md"))
    | {f"{FOLDER}yetki.md": DUTIES, f"{FOLDER}kaynaklar.md": SOURCES}
)


def changes(new: Files, base: Mapping[str, str] = BASE) -> list[str]:
    return told(compare(side(base=base), side(new, base)).changes)


def test_a_renamed_file_of_a_section_was_told_as_all_its_paragraphs_gone_and_come():
    edited = DUTIES.replace("Yolları yapar.", "Yolları yapar ve onarır.")
    new = framed(("Yetki", "yetki-gorev.md"), ("Kaynaklar", "kaynaklar.md"))
    assert changes({**new, f"{FOLDER}yetki.md": None, f"{FOLDER}yetki-gorev.md": edited}) == [
        "changed program section yetki-gorev.md (GENEL) narrative: yetki.md → yetki-gorev.md",
        "changed yetki-gorev.md paragraph Görevler 1 text: Yolları yapar. → Yolları yapar ve onarır.",
    ]


def test_a_file_whose_name_alone_changed_is_no_change_of_text():
    new = framed(("Yetki", "gorev.md"), ("Kaynaklar", "kaynaklar.md"))
    comparison = compare(
        side(base=BASE), side({**new, f"{FOLDER}yetki.md": None, f"{FOLDER}gorev.md": DUTIES}, BASE)
    )
    assert told(comparison.changes) == [
        "changed program section gorev.md (GENEL) narrative: yetki.md → gorev.md"
    ]
    assert {flag.diagnostic.rule.severity.value for flag in comparison.flags} == {"hint"}
    assert comparison.renames == ()


def test_the_forewords_file_may_be_called_otherwise():
    base = BASE | framed(foreword="sunus.md")
    new = {
        **framed(foreword="onsoz.md"),
        f"{FOLDER}sunus.md": None,
        f"{FOLDER}onsoz.md": BASE[f"{FOLDER}sunus.md"],
    }
    assert changes(new, base) == ["changed program page  foreword: sunus.md → onsoz.md"]


def test_two_texts_that_changed_names_have_no_other_words():
    new = framed(("Yetki", "kaynaklar.md"), ("Kaynaklar", "yetki.md"))
    assert changes({**new, f"{FOLDER}yetki.md": SOURCES, f"{FOLDER}kaynaklar.md": DUTIES}) == [
        "changed program section kaynaklar.md (GENEL) narrative: yetki.md → kaynaklar.md",
        "changed program section yetki.md (GENEL) narrative: kaynaklar.md → yetki.md",
    ]


def test_two_sections_that_changed_texts_but_no_names_keep_their_files():
    found = changes(framed(("Yetki", "kaynaklar.md"), ("Kaynaklar", "yetki.md")))
    assert [line for line in found if "paragraph" in line or "page" in line] == []
    assert len(found) == 2


def test_a_text_under_a_new_title_is_the_same():
    found = changes(framed(("Görev", "yetki.md"), ("Kaynaklar", "kaynaklar.md")))
    assert found == ["changed program section yetki.md (GENEL) title: Yetki → Görev"]


def test_a_text_whose_title_and_name_changed_is_the_one_that_says_mostly_the_same():
    new = framed(("Görev", "gorev.md"), ("Kaynaklar", "kaynaklar.md"))
    edited = DUTIES.replace("korur", "sular")
    found = changes({**new, f"{FOLDER}yetki.md": None, f"{FOLDER}gorev.md": edited})
    assert "changed gorev.md paragraph Görevler 2 text: Parkları korur. → Parkları sular." in found
    assert not [line for line in found if line.startswith(("added gorev", "removed yetki"))]


def test_another_text_under_another_title_and_name_is_new():
    new = framed(("Bütçe", "butce.md"), ("Kaynaklar", "kaynaklar.md"))
    found = changes({**new, f"{FOLDER}yetki.md": None, f"{FOLDER}butce.md": "Gelirler artacaktır.\n"})
    assert "added butce.md page butce.md" in found
    assert "removed yetki.md page yetki.md" in found


def test_a_name_used_in_two_periods_is_renamed_in_one():
    other = framed(("Yetki", "yetki.md"), period="2026") | {
        "2026/goals.yaml": PLAN["2025/goals.yaml"],
        "2026/narrative/yetki.md": DUTIES,
    }
    new = framed(("Yetki", "gorev.md"), ("Kaynaklar", "kaynaklar.md"))
    found = changes({**new, f"{FOLDER}yetki.md": None, f"{FOLDER}gorev.md": DUTIES}, BASE | other)
    assert found == ["changed program section gorev.md (GENEL) narrative: yetki.md → gorev.md"]


def test_a_name_that_an_old_text_has_without_a_partner_is_left_to_it():
    """`yetki.md` went to the name of a text that is gone: both cannot be told under one name."""
    base = BASE | framed(("Yetki", "yetki.md"))
    new = {**framed(("Yetki", "kaynaklar.md")), f"{FOLDER}yetki.md": None, f"{FOLDER}kaynaklar.md": DUTIES}
    found = changes(new, base)
    assert "removed yetki.md page yetki.md" in found
    assert any(line.startswith("added kaynaklar.md paragraph") for line in found)


# Footnotes and quotations

NOTED = "# Yapılar\n\nYapılar kiralıktır.[^yapi]\n\n# Araçlar\n\nAraç vardır.\n\n[^yapi]: Kira ödenir.\n"


def test_a_footnote_at_the_end_of_the_file_was_told_under_the_last_heading():
    assert paragraphs(NOTED)[-1][:3] == ("[^yapi]: Kira ödenir.", "Yapılar", "Yapılar [^yapi]")


def test_a_footnote_that_nothing_refers_to_stands_where_it_is_written():
    assert paragraphs(NOTED.replace("[^yapi]\n", "\n"))[-1].heading == "Araçlar"


def test_marks_of_a_quotation_do_not_stand_between_its_words():
    (quoted,) = paragraphs("> Kaynaklar verimli kullanılır,\n> sonuçları açıklanır.\n")
    assert quoted.text == "> Kaynaklar verimli kullanılır, sonuçları açıklanır."
