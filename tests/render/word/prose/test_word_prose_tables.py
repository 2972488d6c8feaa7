"""What stands round the tables of prose: room below them without empty paragraphs, and two tables stay two."""

from __future__ import annotations

from typing import Any

from prose_drawing import W, drawn, items, prose, text, tree

from izlence.model.prose import ProseHeading, ProseTable, Run


def table(rows: int = 2, number: int = 0) -> ProseTable:
    cells = tuple(((Run(f"araç {row}"),),) for row in range(rows))
    title, anchor = ("Araçlar", f"_Ref_tablo_{number}") if number else ("", "")
    return ProseTable(title, "", ("left",), ((Run("Cinsi"),),), cells, None, number, anchor, number)


def blocks(*values: Any) -> list[Any]:
    body = tree(drawn(*values)).find(f"{W}body")
    return [block for block in body if block.tag != f"{W}sectPr"]


def kinds(*values: Any) -> list[str]:
    """Name the blocks of the body: t a table, p a paragraph with text, - an empty one."""
    return [
        "t" if block.tag == f"{W}tbl" else "p" if "".join(block.itertext()).strip() else "-"
        for block in blocks(*values)
    ]


def space_before(block: Any) -> str | None:
    spacing = block.find(f"{W}pPr/{W}spacing")
    return None if spacing is None else spacing.get(f"{W}before")


def test_a_paragraph_below_a_table_keeps_its_distance_by_itself():
    assert kinds(prose(table(), text("Sonra."), text("Daha sonra."))) == ["t", "p", "p"]
    _, first, second = blocks(prose(table(), text("Sonra."), text("Daha sonra.")))
    assert (space_before(first), space_before(second)) == ("200", None)


def test_so_does_a_list_and_only_its_first_item():
    _, first, second = blocks(prose(table(), items("bir", "iki")))
    assert (space_before(first), space_before(second)) == ("200", None)


def test_a_heading_has_its_own_distance():
    _, heading, after = blocks(prose(table(), ProseHeading(3, "Başlık", None, "_Toc1", 1), text("Metin.")))
    assert (space_before(heading), space_before(after)) == (None, None)


def test_two_tables_without_captions_stay_two():
    assert kinds(prose(table(), table())) == ["t", "-", "t"]


def test_a_caption_keeps_two_tables_apart():
    assert kinds(prose(table(), table(number=1))) == ["t", "p", "t"]


def test_two_texts_without_a_heading_between_them_keep_their_tables_apart():
    assert kinds(prose(table()), prose(table())) == ["t", "-", "t"]
    assert kinds(prose(table()), prose(text("Metin."), table())) == ["t", "p", "t"]


def kept_rows(rows: int) -> list[bool]:
    drawn_table = tree(drawn(prose(table(rows)))).find(f".//{W}tbl")
    body = [row for row in drawn_table.iter(f"{W}tr") if row.find(f"{W}trPr/{W}tblHeader") is None]
    return [row.find(f".//{W}keepNext") is not None for row in body]


def test_a_small_table_is_not_torn_by_the_end_of_a_page():
    assert kept_rows(3) == [True, True, False]


def test_a_long_one_may_be():
    assert not any(kept_rows(13))
