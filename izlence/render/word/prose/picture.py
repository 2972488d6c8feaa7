"""Pictures in a line of text, no wider than the text and no higher than most of a page."""

from __future__ import annotations

from izlence.model.prose import Picture
from izlence.render.word.prose.drawing import CENTIMETRE, INCH, PIC, TWIP, A, Drawings, R
from izlence.render.word.prose.text import in_attribute

_HIGHEST = 18 * CENTIMETRE


class Pictures:
    """The pictures of a document: each file is in the package once, however often it is drawn."""

    def __init__(self, drawings: Drawings) -> None:
        self._drawings = drawings
        self._files: dict[str, tuple[str, Picture]] = {}

    def file(self, picture: Picture) -> str:
        """Give the name of a picture's part, from `word/` on."""
        if picture.name not in self._files:
            name = f"media/image{len(self._files) + 1}.{picture.kind}"
            self._files[picture.name] = (name, picture)
        return self._files[picture.name][0]

    def draw(self, picture: Picture, identifier: str, alternative: str, width: int) -> str:
        """Give a run with a picture; `identifier` names its relationship, `width` is what the text has, in twips."""
        size = picture_size(picture, width * TWIP)
        graphic = (
            f'<pic:pic xmlns:pic="{PIC}"><pic:nvPicPr><pic:cNvPr id="0" name="{in_attribute(picture.name)}"/><pic:cNvPicPr/>'
            f'</pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{R}" xmlns:a="{A}" r:embed="{identifier}"/>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
            f'<a:off x="0" y="0"/><a:ext cx="{size[0]}" cy="{size[1]}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
            "</a:prstGeom></pic:spPr></pic:pic>"
        )
        return self._drawings.inline("Resim", alternative, size, graphic, PIC)

    def parts(self) -> dict[str, bytes]:
        """Give the parts that hold the pictures."""
        return {f"word/{name}": picture.content for name, picture in self._files.values()}

    @property
    def kinds(self) -> list[str]:
        """The kinds of pictures there are."""
        return sorted({picture.kind for _, picture in self._files.values()})


def picture_size(picture: Picture, widest: int) -> tuple[int, int]:
    """Give a picture's size in English Metric Units, made smaller where it does not fit."""
    dots = picture.dpi or 96
    width, height = picture.width * INCH // dots, picture.height * INCH // dots
    scale = min(1.0, widest / max(width, 1), _HIGHEST / max(height, 1))
    return max(1, int(width * scale)), max(1, int(height * scale))
