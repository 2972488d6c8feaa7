"""Word files by hand, whose ids count up as those of our writer do: a change renumbers all that follows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.write.lint.packages import CORE, OFFICE, content_types, relationships
from tests.write.lint.word_sample import (
    HEADER_ROW,
    NAMESPACES,
    PICTURE,
    PIXEL,
    SEPARATORS,
    STYLES,
    WORD,
    part,
)

Parts = dict[str, bytes]
_LOOK = {"": "", "b": "<w:rPr><w:b/></w:rPr>", "i": "<w:rPr><w:i/></w:rPr>"}
_SIZES = {"portrait": 'w:w="11906" w:h="16838"', "landscape": 'w:w="16838" w:h="11906" w:orient="landscape"'}
CHART = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="9525" cy="9525"/>'
    '<wp:docPr id="{number}" name="Grafik {number}" descr="Çubuk grafik: {target}"/><a:graphic>'
    f'<a:graphicData uri="{OFFICE}/drawingml/2006/chart"><c:chart xmlns:c="{OFFICE}/drawingml/2006/chart"'
    ' r:id="{identifier}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
)


@dataclass(frozen=True)
class Run:
    """A text of one look; or a note, link, picture, chart, field, tab with it as content."""

    text: str
    look: str = ""
    kind: str = "text"
    target: str = "bir"


@dataclass(frozen=True)
class Text:
    """A paragraph; `number` is the list it counts in, `mark` the name its bookmark begins with, `section` what ends with it."""

    runs: tuple[Run, ...] = ()
    style: str = "Normal"
    number: int = 0
    mark: str = ""
    section: str = ""


@dataclass(frozen=True)
class Table:
    """A table of cells of paragraphs; where it is shaded every second row is grey."""

    rows: tuple[tuple[tuple[Text, ...], ...], ...]
    caption: str = ""
    shaded: bool = False


def text(content: str, style: str = "Normal", **given: object) -> Text:
    """A paragraph of one text."""
    return Text((Run(content),), style, **given)  # type: ignore[arg-type]


def table(*rows: Sequence[str], caption: str = "Maliyet", shaded: bool = False) -> Table:
    """A table of texts."""
    return Table(tuple(tuple((text(cell),) for cell in row) for row in rows), caption, shaded)


def word_file(blocks: Sequence[Text | Table], header: str = "Program") -> Parts:
    """Write the file."""
    return _Writer().file(blocks, header)


class _Writer:
    def __init__(self) -> None:
        self.notes: list[str] = []
        self.links: dict[str, tuple[str, str, str]] = {}
        self.drawings = self.marks = self.lists = 0
        self.numbers: dict[int, int] = {}

    def file(self, blocks: Sequence[Text | Table], header: str) -> Parts:
        body = ""
        for before, block in zip([None, *blocks], blocks, strict=False):
            if isinstance(before, Table) and isinstance(block, Table):
                body += '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p>'
            body += self.block(block)
        body += f'<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>{self.run(Run("Son"))}</w:p>' + self.section(
            "portrait"
        )
        numbers = "".join(
            f'<w:num w:numId="{one}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{which}"/>'
            "</w:lvlOverride></w:num>"
            for which, one in self.numbers.items()
        )
        parts = {
            "_rels/.rels": relationships(
                ("rId1", "officeDocument", "word/document.xml"),
                (
                    "rId2",
                    f"{OFFICE}/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml",
                ),
            ),
            "docProps/core.xml": CORE,
            "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
            "word/header1.xml": part("hdr", f"<w:p>{self.run(Run(header))}</w:p>"),
            "word/settings.xml": part("settings", _separators(bool(self.notes))),
            "word/styles.xml": part("styles", STYLES),
        }
        if self.notes:
            parts["word/footnotes.xml"] = part("footnotes", SEPARATORS + "".join(self.notes))
        if numbers:
            pattern = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
            parts["word/numbering.xml"] = part(
                "numbering", f'<w:abstractNum w:abstractNumId="0">{pattern}</w:abstractNum>{numbers}'
            )
        return self.bound(parts)

    def bound(self, parts: Parts) -> Parts:
        named = [
            name for name in ("settings", "styles", "footnotes", "numbering") if f"word/{name}.xml" in parts
        ]
        kinds = [*named, "header"]
        lines = [(f"rId{kind}", kind, f"{kind}{'1' * (kind == 'header')}.xml") for kind in kinds]
        for _, kind, target in self.links.values():
            if kind == "image":
                parts[f"word/{target}"] = PIXEL + target.encode() * ("iki" in target)
            if kind == "chart":
                parts[f"word/{target}"] = f"<c:chartSpace xmlns:c='{OFFICE}/drawingml/2006/chart'/>".encode()
        parts["word/_rels/document.xml.rels"] = relationships(*lines, *self.links.values())
        given = {f"word__{name}": f"{WORD}.{name}+xml" for name in named}
        parts["[Content_Types].xml"] = content_types(
            word__document=f"{WORD}.document.main+xml",
            word__header1=f"{WORD}.header+xml",
            docProps__core="application/vnd.openxmlformats-package.core-properties+xml",
            **given,
        )
        return parts

    def block(self, block: Text | Table) -> str:
        return self.text(block) if isinstance(block, Text) else self.table(block)

    def text(self, block: Text) -> str:
        inside = "".join(map(self.run, block.runs))
        if block.mark:
            self.marks += 1
            inside = (
                f'<w:r/><w:bookmarkStart w:id="{self.marks}" w:name="{block.mark}{self.marks:04}"/>{inside}'
                f'<w:bookmarkEnd w:id="{self.marks}"/>'
            )
        properties = f'<w:pStyle w:val="{block.style}"/>'
        if block.number:
            number = self.numbers.setdefault(block.number, len(self.numbers) + 1)
            properties += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        properties += self.section(block.section) if block.section else ""
        return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"

    def section(self, kind: str) -> str:
        return f'<w:sectPr><w:headerReference w:type="default" r:id="rIdheader"/><w:pgSz {_SIZES[kind]}/></w:sectPr>'

    def run(self, run: Run) -> str:
        said = f'<w:t xml:space="preserve">{run.text}</w:t>' if run.text else ""
        plain = f"<w:r>{_LOOK[run.look]}{said}</w:r>"
        if run.kind == "note":
            return plain + self.note(run)
        if run.kind == "link":
            return f'<w:hyperlink r:id="{self.link("hyperlink", f"https://example.org/{run.target}")}">{plain}</w:hyperlink>'
        if run.kind == "picture":
            self.drawings += 1
            identifier = self.link("image", f"media/{run.target}.png")
            drawn = PICTURE.replace('wp:docPr id="1"', f'wp:docPr id="{self.drawings}"')
            return plain + drawn.replace("rIdImage", identifier)
        if run.kind == "chart":
            self.drawings += 1
            identifier = self.link("chart", f"charts/{run.target}.xml")
            return plain + CHART.format(number=self.drawings, target=run.target, identifier=identifier)
        if run.kind in ("field", "reference"):
            code = " SEQ Tablo " if run.kind == "field" else f" PAGEREF _Toc1{self.marks:04} \\h "
            signs = [f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate", "end")]
            told = f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
            return signs[0] + told + signs[1] + plain + signs[2]
        return plain + ("<w:r><w:tab/></w:r>" if run.kind == "tab" else "")

    def note(self, run: Run) -> str:
        self.notes.append("")
        number = len(self.notes)
        told = f'<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Not {run.target}</w:t></w:r>'
        self.notes[-1] = f'<w:footnote w:id="{number}"><w:p>{told}</w:p></w:footnote>'
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    def link(self, kind: str, target: str) -> str:
        number = len(self.links) + 1
        return self.links.setdefault(target, (f"rIdBook{number}", kind, target))[0]

    def table(self, block: Table) -> str:
        width = len(block.rows[0])
        grid = '<w:gridCol w:w="3000"/>' * width
        rows = ""
        for number, row in enumerate(block.rows):
            shade = (
                '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>' if block.shaded and number % 2 else ""
            )
            cells = "".join(
                f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>{shade}</w:tcPr>{"".join(map(self.text, cell))}</w:tc>'
                for cell in row
            )
            rows += f"<w:tr>{'' if number else HEADER_ROW}{cells}</w:tr>"
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="{3000 * width}" w:type="dxa"/><w:tblCaption w:val="{block.caption}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        )


def _separators(has_notes: bool) -> str:
    return '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' if has_notes else ""


__all__ = ["NAMESPACES", "Run", "Table", "Text", "table", "text", "word_file"]
