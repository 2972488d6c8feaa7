"""New codes were never given before, names become folders, and texts come back as they were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from izlence.edit.new_file import card_text, directorate_text, schema_folder, target_text
from izlence.edit.next_code import is_written, next_code, next_target_code
from izlence.edit.spelling import NotWritable, field_line, folder_name
from izlence.read.yaml import parse_yaml


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Park ve Bahçeler Müdürlüğü", "park-ve-bahceler"),
        ("İmar ve Şehircilik Müdürlüğü", "imar-ve-sehircilik"),
        ("IŞIK İŞLERİ", "isik-isleri"),
        ("Basın, Yayın ve Halkla İlişkiler", "basin-yayin-ve-halkla-iliskiler"),
        ("halkla_iliskiler", "halkla-iliskiler"),
        ("Özel Kalem Müdürlüğü", "ozel-kalem"),
        ("Müdürlük", "mudurluk"),
        ("…", ""),
    ],
)
def test_a_directorate_s_name_is_spelled_as_a_folder(name, folder):
    assert folder_name(name) == folder


@given(st.text(min_size=1, max_size=200))
def test_a_text_is_read_back_as_it_was_typed_or_refused(text):
    try:
        line = field_line("title", text)
    except NotWritable:
        return
    assert parse_yaml(line + "\n", "x") == ({"title": text}, ())


@pytest.mark.parametrize(
    "text", ["Yol #3 yapımı", "Hizmet: su", "%50", "'Belediye'nin işi", "35.000", "null", '"a" b', "- x"]
)
def test_what_yaml_would_take_for_something_else_is_quoted(text):
    assert parse_yaml(field_line("title", text) + "\n", "x") == ({"title": text}, ())


@pytest.mark.parametrize("text", ["iki\nsatır", "görünmez\u200b", "sekme\there"])
def test_a_text_of_several_lines_or_with_hidden_letters_is_refused(text):
    with pytest.raises(NotWritable):
        field_line("title", text)


def test_a_gap_in_the_row_of_codes_stays_a_gap():
    assert next_target_code("H4.4", ["code: PH4.4.1", "code: PH4.4.7\n"]) == "PH4.4.8"
    assert next_target_code("H4.4", ["code: PH4.4.1", "PG4.4.9.1: silindi"]) == "PH4.4.10"
    assert next_target_code("H4.4", ["PH14.4.3 PH4.41.2 PH4.5.6"]) == "PH4.4.1"


def test_a_code_at_the_end_of_a_sentence_counts_and_a_longer_one_does_not():
    assert next_code("PG7.2", ["PG7.2.3.", "PG7.2.9.1"]) == "PG7.2.4"
    assert is_written("PH4.4.1", ["(PH4.4.1)."])
    assert not is_written("PH4.4.1", ["PH4.4.11", "PH4.4.1.2"])


def test_the_schema_is_where_the_frame_looks_for_it():
    assert (
        schema_folder("# yaml-language-server: $schema=../../schema/program.schema.json\n")
        == "../../../schema/"
    )
    assert schema_folder("year: 2024\n") is None
    assert directorate_text("Zabıta Müdürlüğü", None) == "name: Zabıta Müdürlüğü\n"


def test_no_number_in_a_new_page_was_made_up():
    """What stands behind `#` may be uncommented as it is: it says `null`, which `check` tells, and no amount."""
    indicator = ("PG4.4.2.1", "Kişi sayısı", "kişi")
    target = target_text("PH4.4.2", "Başlık", indicator, ("2022", "2024"), None)
    uncommented = target.replace("\n  # ", "\n  ").replace("\n# ", "\n")
    start = uncommented.index("activities:\n")
    data, found = parse_yaml(uncommented[start:].replace("\n#\n", "\n\n"), "x")
    assert not found
    assert {each.get("budget") for each in data["activities"]} | set(data["economic_codes"].values()) == {
        None
    }
    card = card_text("H7.3", ("PG7.3.1", "Sayı", "adet"), ("Ayda bir", "Yılda bir"), ("2024", "2025"), None)
    read, found = parse_yaml(card, "x")
    assert not found
    assert (read["cost_estimate"], read["indicators"][0]["weight"]) == (None, None)
    assert set(read["indicators"][0]["values"].values()) == {None}
