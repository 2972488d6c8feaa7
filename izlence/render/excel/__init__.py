"""The document as an Excel workbook: contents, tables and charts of the book, directorates as printed, tidy data.

Comes in: a document of `compose` and the look that a designer wrote (already read from YAML). Goes out: the bytes of
an .xlsx file, the same for the same input. XlsxWriter makes everything but the cells: styles, sheets, print set-up,
links, tables. The cells are written here (`body`), in a fifth of its time. A directorate's
sheet follows from its pages, the look and the document's title alone, so that it can be kept (`DirectorateSheet`).
Does not belong here: files, arithmetic, sorting, and any decision about what the document says (that is `compute` and
`compose`).
"""

from izlence.render.excel.look import WorkbookLook, read_look
from izlence.render.excel.sheet import DirectorateSheet
from izlence.render.excel.workbook import DrawnWorkbook, draw_workbook, render_workbook

__all__ = [
    "DirectorateSheet",
    "DrawnWorkbook",
    "WorkbookLook",
    "draw_workbook",
    "read_look",
    "render_workbook",
]
