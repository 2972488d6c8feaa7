"""The charts of a document: what stands in the text, and the parts that draw them."""

from __future__ import annotations

from izlence.compose.document import Chart
from izlence.render.word.chart.grid import grid_of
from izlence.render.word.chart.look import height_of
from izlence.render.word.chart.space import C, chart_space
from izlence.render.word.chart.workbook import chart_workbook
from izlence.render.word.prose.drawing import CENTIMETRE, TWIP, Drawings, R
from izlence.render.word.prose.relationships import Relationships


class Charts:
    """The charts drawn so far, numbered in reading order."""

    def __init__(self, drawings: Drawings) -> None:
        self._drawings = drawings
        self._charts: list[Chart] = []

    @property
    def any(self) -> bool:
        """Whether there are charts."""
        return bool(self._charts)

    def add(self, chart: Chart) -> str:
        """Take a chart in and give the name of its part, from `word/` on."""
        self._charts.append(chart)
        return f"charts/chart{len(self._charts)}.xml"

    def draw(self, chart: Chart, identifier: str, width: int) -> str:
        """Give a run with a chart; `identifier` names its relationship, `width` is what the text has, in twips."""
        size = (width * TWIP, int(height_of(chart) * CENTIMETRE))
        graphic = f'<c:chart xmlns:c="{C}" xmlns:r="{R}" r:id="{identifier}"/>'
        return self._drawings.inline("Grafik", chart.description, size, graphic, C)

    def parts(self) -> dict[str, bytes]:
        """Give the parts of all charts, each with its workbook."""
        parts: dict[str, bytes] = {}
        for number, chart in enumerate(self._charts, 1):
            grid, links = grid_of(chart), Relationships()
            workbook = links.part("package", f"../embeddings/chart{number}.xlsx")
            parts[f"word/charts/chart{number}.xml"] = chart_space(chart, grid, workbook)
            parts[f"word/charts/_rels/chart{number}.xml.rels"] = links.content()
            parts[f"word/embeddings/chart{number}.xlsx"] = chart_workbook(grid)
        return parts
