"""The document as an Excel workbook: contents, a sheet for each directorate as printed, tidy data sheets.

Comes in: a document of `compose` and the look that a designer wrote (already read from YAML). Goes out: the bytes of
an .xlsx file, the same for the same input. XlsxWriter makes everything but the cells: styles, sheets, print set-up,
links, tables. The cells are written here (`body`), in a fifth of its time.
Does not belong here: files, arithmetic, sorting, and any decision about what the document says (that is `compute` and
`compose`).
"""

from izlence.render.excel.look import WorkbookLook, read_look
from izlence.render.excel.workbook import render_workbook

__all__ = ["WorkbookLook", "read_look", "render_workbook"]
