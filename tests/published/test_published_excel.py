"""Every cell and line of the published pages stands in the built workbooks, but for the named corrections."""

from tests.published.corrections import CARD, PROGRAMME, corrected
from tests.published.excel_pages import excel_card, excel_programme
from tests.published.pages import published_card, published_programme


def test_the_programme_is_the_published_one(built):
    lines = list(excel_programme(built["performans-programi-2024.xlsx"]))
    assert lines == corrected(published_programme(), PROGRAMME)


def test_the_card_is_the_published_one(built):
    lines = list(excel_card(built["stratejik-plan-2025-2029.xlsx"]))
    assert lines == corrected(published_card(), CARD)
