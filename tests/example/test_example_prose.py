"""What the example's prose says agrees with the plan: its tables add up, every missing value is explained."""

from decimal import Decimal

import pytest

from izlence.model.prose import ProseTable
from tests.example.own_sums import target_files


def number(runs):
    text = "".join(run.text for run in runs)
    return Decimal(text.replace(".", "").replace(",", "."))


def prose_tables(document):
    for chapter in document.book.chapters:
        for section in chapter.sections:
            for block in section.prose.blocks if section.prose else ():
                if isinstance(block, ProseTable):
                    yield block


@pytest.mark.parametrize("name", ["hizmet-yapilari", "arac-parki", "personel"])
def test_the_columns_of_a_table_in_the_prose_add_up(programme, name):
    (table,) = [each for each in prose_tables(programme) if each.name == name]
    *rows, total = table.rows
    for column in range(1, len(table.header)):
        assert sum(number(row[column]) for row in rows) == number(total[column])


def test_the_incomes_are_the_budget(programme, own):
    (table,) = [each for each in prose_tables(programme) if each.name == "gelirler"]
    *incomes, subtotal, loan, total = table.rows
    for column in (1, 2):
        assert sum(number(row[column]) for row in incomes) == number(subtotal[column])
        assert number(subtotal[column]) + number(loan[column]) == number(total[column])
    assert number(total[1]) == own.whole.budget


def test_every_value_that_is_not_available_has_a_note(example):
    for _, target in target_files(example / "2025"):
        for indicator in target["indicators"]:
            if "null" in indicator["values"].values():
                assert "note" in indicator, indicator["code"]
