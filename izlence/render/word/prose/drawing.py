"""Drawings in a line of text: what pictures and charts have in common."""

from __future__ import annotations

from izlence.render.word.prose.text import in_attribute

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
TWIP = 635
CENTIMETRE = 360_000
INCH = 914_400


class Drawings:
    """Counts the drawings of a document, whose ids must differ."""

    def __init__(self) -> None:
        self.count = 0

    def inline(self, name: str, alternative: str, size: tuple[int, int], graphic: str, uri: str) -> str:
        """Give a run with a drawing of a size in English Metric Units; `alternative` is read to who does not see it."""
        self.count += 1
        width, height = size
        return (
            f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
            f'<wp:docPr id="{self.count}" name="{in_attribute(name)} {self.count}" descr="{in_attribute(alternative)}"/>'
            f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{uri}">{graphic}</a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r>"
        )
