"""Every cell and line of the published pages stands in the built Word files, but for the named corrections."""

from tests.published.corrections import CARD, PROGRAMME, corrected
from tests.published.pages import published_card, published_programme
from tests.published.word_pages import word_card, word_programme

PROGRAMME_FILE = "performans-programi-2024.docx"
CARD_FILE = "stratejik-plan-2025-2029.docx"


def test_the_programme_is_the_published_one(built):
    assert list(word_programme(built[PROGRAMME_FILE])) == corrected(published_programme(), PROGRAMME)


def test_the_card_is_the_published_one(built):
    assert list(word_card(built[CARD_FILE])) == corrected(published_card(), CARD)
