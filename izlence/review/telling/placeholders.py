"""What the placeholders of a side's texts print: its figures, and tables, figures and charts by their titles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from izlence.check.book.walk_book import named_blocks, sections
from izlence.compute.figures import Figures
from izlence.diagnostic import Language
from izlence.model.code import parse_code
from izlence.model.plan import Plan
from izlence.model.prose import ProseHeading
from izlence.review.telling.speech import CHARTS, pick

if TYPE_CHECKING:
    from izlence.compose.answers import Answers

_FAMILIES: dict[str, tuple[str, str]] = {
    "table": ("tablo", "table"),
    "figure": ("şekil", "figure"),
    "chart": ("grafik", "chart"),
}
_UNKNOWN = ("bilinmeyen değer", "unknown value")


class Placeholders:
    """Answers placeholders as the side's document prints them; what is looked up first is made ready then."""

    def __init__(self, plan: Plan, figures: Figures) -> None:
        self._plan, self._figures = plan, figures
        self._answers: Answers | None = None
        self._titles: dict[str, str] | None = None

    def text(self, name: str, language: Language) -> str:
        """Give what a placeholder prints; a word in brackets where only the whole document knows, or nobody does."""
        family, _, rest = name.partition(".")
        if family in _FAMILIES:
            return f"[{': '.join(filter(None, (pick(_FAMILIES[family], language), self._title(rest, language))))}]"
        if self._answers is None:
            from izlence.compose.amounts import amount_style  # noqa: PLC0415 - only a text that names figures pays for it
            from izlence.compose.answers import Answers  # noqa: PLC0415

            self._answers = Answers(self._plan, self._figures, amount_style(self._plan))
        answer = self._answers.text(name)
        return f"[{pick(_UNKNOWN, language)}]" if answer is None else answer

    def _title(self, name: str, language: Language) -> str:
        if name in CHARTS:
            return pick(CHARTS[name], language)
        if self._titles is None:
            self._titles = dict(self._named())
        return self._titles.get(name, name if parse_code(name) else "")

    def _named(self) -> Iterator[tuple[str, str]]:
        for section in sections(self._plan):
            yield section.content, section.title
        for narrative in self._plan.narratives.values():
            for name, block in named_blocks(narrative):
                yield name, block.text if isinstance(block, ProseHeading) else block.title
