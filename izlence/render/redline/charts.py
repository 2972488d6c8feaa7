"""Charts: a changed one is shown as it is now, and named in the report.

LibreOffice reads the mark of an embedded chart as that of the next thing in its paragraph. With the old and the new chart marked
in one paragraph it strikes out the new one and keeps the old one when all is accepted, and no order or paragraph of its own
mends that. A chart prints nothing that the tables and texts around it, which are tracked, do not say.
"""

from __future__ import annotations

from typing import Final

from izlence.render.redline.contract import Untracked
from izlence.render.redline.names import Element, w
from izlence.render.redline.side import Side

_CHART: Final = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
_DRAWING: Final = w("drawing")
_POINTS_TO: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_NAMED: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def has_chart(element: Element) -> bool:
    """Tell whether an element holds a chart."""
    return next(element.iter(_CHART), None) is not None


def is_chart(element: Element | None) -> bool:
    """Tell whether an element is the drawing of a chart."""
    return element is not None and element.tag == _DRAWING and has_chart(element)


def chart_names(element: Element) -> str:
    """Give what the charts in an element are of: what the first sentence of their descriptions says after "bar chart: "."""
    said = (str(one.get("descr", "")).partition(". ")[0] for one in element.iter(_NAMED))
    return "; ".join(one.partition(": ")[2] or one for one in said)


def untracked_chart(element: Element, side: Side, part: str) -> Untracked:
    """Give the report's line of a drawing that is shown as it is now."""
    pointer = str(next(element.iter(_CHART)).get(_POINTS_TO))
    link = side.links(part).get(pointer)
    return Untracked(part if link is None else link.target, "chart", chart_names(element))
