"""Turkish numbers, letters and order."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from izlence.language import decimals, format_number, lower, round_half_up, sort_key, upper
from tests.laws import law


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1102", "1.102"),
        ("18.0", "18,0"),
        ("1500000", "1.500.000"),
        ("13.48", "13,48"),
        ("0", "0"),
        ("-2.5", "-2,5"),
        ("24000000000.00", "24.000.000.000,00"),
    ],
)
def test_a_number_is_printed_with_the_decimals_it_was_written_with(number, text):
    assert format_number(Decimal(number)) == text


@law(200)
@given(st.decimals(min_value=-(10**15), max_value=10**15, places=2))
def test_numbers_are_printed_as_babel_prints_them(number):
    number = number if number else abs(number)
    assert format_number(number) == format_decimal(number, "#,##0.00", locale="tr_TR")


@pytest.mark.parametrize(
    ("small", "capital"),
    [("halkla ilişkiler müdürlüğü", "HALKLA İLİŞKİLER MÜDÜRLÜĞÜ"), ("ısı", "ISI"), ("çığ", "ÇIĞ")],
)
def test_dotted_and_dotless_i_keep_their_dots(small, capital):
    assert upper(small) == capital
    assert lower(capital) == small


def test_words_sort_by_the_turkish_alphabet():
    words = ["zil", "çam", "cam", "şal", "sal", "ılık", "ilik", "öz", "oy"]
    assert sorted(words, key=sort_key) == ["cam", "çam", "ılık", "ilik", "oy", "öz", "sal", "şal", "zil"]


def test_codes_sort_by_number():
    assert sorted(["H1.10", "H1.2", "H1.1"], key=sort_key) == ["H1.1", "H1.2", "H1.10"]


def test_a_half_is_rounded_up():
    assert round_half_up(Decimal("13.485"), 2) == Decimal("13.49")
    assert decimals(Decimal("18.0")) == 1
