"""The package: what `zipfile` reads of it, with pieces that are kept deflated or not."""

import io
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from izlence.render.deflated import deflate, inflate, joined_check
from izlence.render.package import pack

PIECES = st.lists(st.tuples(st.booleans(), st.binary(max_size=2000)), max_size=6)


@given(PIECES)
def test_a_part_is_its_pieces_one_after_another_whether_they_were_deflated_before_or_not(pieces):
    parts = [("word/şekil.xml", [deflate(data) if kept else data for kept, data in pieces])]
    with zipfile.ZipFile(io.BytesIO(pack(parts))) as package:
        assert package.testzip() is None
        assert package.read("word/şekil.xml") == b"".join(data for _, data in pieces)


@given(PIECES)
def test_a_kept_piece_gives_the_same_bytes_as_one_deflated_now(pieces):
    now = pack([("a.xml", [data for _, data in pieces])])
    assert pack([("a.xml", [deflate(data) if kept else data for kept, data in pieces])]) == now


@given(st.binary(), st.binary())
def test_check_sums_of_pieces_join_to_the_check_sum_of_the_whole(first, second):
    assert joined_check(zlib.crc32(first), zlib.crc32(second), len(second)) == zlib.crc32(first + second)


@given(st.binary())
def test_a_piece_can_be_read_back(content):
    assert inflate(deflate(content)) == content


def test_the_content_types_come_first_and_the_rest_by_name():
    package = pack(
        [("word/b.xml", b"b"), ("_rels/.rels", b"r"), ("a.xml", b"a"), ("[Content_Types].xml", b"t")]
    )
    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        assert opened.namelist() == ["[Content_Types].xml", "_rels/.rels", "a.xml", "word/b.xml"]
        assert {info.date_time for info in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.create_system for info in opened.infolist()} == {0}


def test_a_part_that_comes_twice_is_refused():
    with pytest.raises(ValueError, match="a part twice"):
        pack([("a.xml", b"1"), ("a.xml", b"2")])
