"""Charts in Word, drawn by Word itself and edited there: the drawing, and the workbook with its figures.

`grid` lays a chart's figures out in cells; `space` draws them and keeps a copy of each cell, `workbook` holds the cells. Both take
their figures from the one grid, so that the drawing and the workbook that "Edit data" opens cannot differ.
"""
