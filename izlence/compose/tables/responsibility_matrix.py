"""Hedeflerden Sorumlu ve İşbirliği Yapılacak Birimler: directorates against objectives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from izlence.compose.document import OfficialColumn, OfficialTable
from izlence.compose.tables.making import Making, TableMaker
from izlence.compose.tables.strategy_tables import Standing, standings

NAME = "responsibility-matrix"
_UPRIGHT = 6
_WIDEST = 16


def responsibility_matrix(making: Making) -> Iterator[OfficialTable]:
    """Compose the matrix; one with more objectives than a page is wide is continued in further tables."""
    every = list(standings(making.plan))
    count = max(1, -(-len(every) // _WIDEST))
    size = -(-len(every) // count)
    for part in range(count):
        yield _part(making, every[part * size : (part + 1) * size], part, count)


def _part(making: Making, cards: list[Standing], part: int, count: int) -> OfficialTable:
    plan, words = making.plan, making.words(NAME)
    columns = [OfficialColumn("directorate", words.columns["directorate"], 4.0, is_text=True)]
    columns += [OfficialColumn(each.objective.code, each.objective.code, 0.9, is_mark=True) for each in cards]
    maker = TableMaker(NAME, making, columns)
    for folder in plan.frame.directorates:
        if folder in plan.directorates:
            marks = [_mark(folder, each, words.rows) for each in cards]
            maker.add("item", (plan.directorates[folder].name, *marks))
    return maker.table(
        "Birimlerin sorumlu olduğu ve işbirliği yaptığı hedefler",
        key=NAME if not part else f"{NAME}-{part + 1}",
        title=words.title if count == 1 else f"{words.title} ({part + 1}/{count})",
        landscape=len(cards) > _UPRIGHT,
        notes=(words.rows["legend"],),
    )


def _mark(folder: str, standing: Standing, words: Mapping[str, str]) -> str:
    card = standing.card
    if folder == card.directorate:
        return words["responsible"]
    return words["cooperating"] if card.cooperating == "all" or folder in card.cooperating else ""
