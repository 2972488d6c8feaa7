"""An Excel file by hand with one of each thing that our workbooks have, and nothing to find."""

from tests.write.lint.packages import (
    CORE,
    HEAD,
    MARKUP,
    OFFICE,
    RELATIONSHIP,
    Parts,
    content_types,
    relationships,
)

EXCEL = f"{MARKUP}.spreadsheetml"
NAMESPACES = f'xmlns="{OFFICE}/spreadsheetml/2006/main" xmlns:r="{RELATIONSHIP}"'

STRINGS = ("Gösterge", "2023", "2024", "=1+1 yazısı", "Toplam")
ROWS = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
    '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>13.48</v></c><c r="C2" s="1"><v>500</v></c></row>'
    '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><f>SUM(B2:B2)</f><v>13.48</v></c>'
    '<c r="C3"><f>IF(\'Veri sayfası\'!A1="a|b",1,C2)</f><v>500</v></c></row>'
    '<row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="str"><f>T(A2)</f><v></v></c></row>'
)
SHEET = (
    f'<cols><col min="1" max="1" width="30" style="0" customWidth="1"/></cols><sheetData>{ROWS}</sheetData>'
    '<mergeCells count="2"><mergeCell ref="A6:B7"/><mergeCell ref="C6:D6"/></mergeCells>'
    '<conditionalFormatting sqref="B2:C3"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;100</formula>'
    "</cfRule></conditionalFormatting>"
    '<dataValidations count="1"><dataValidation type="list" sqref="D2"><formula1>"kişi,adet"</formula1></dataValidation>'
    '</dataValidations><hyperlinks><hyperlink ref="A2" location="\'Veri sayfası\'!A1" display="veri"/>'
    '<hyperlink ref="A3" r:id="rId2"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75"'
    ' header="0.3" footer="0.3"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>'
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'
)
TABLE = (
    f'{HEAD}<table {NAMESPACES} id="1" name="Degerler" displayName="Degerler" ref="A1:C2" totalsRowShown="0">'
    '<autoFilter ref="A1:C2"/><tableColumns count="3"><tableColumn id="1" name="Gösterge"/><tableColumn id="2" name="2023"/>'
    '<tableColumn id="3" name="2024"/></tableColumns></table>'
).encode()


def part(root: str, content: str) -> bytes:
    return f"{HEAD}<{root} {NAMESPACES}>{content}</{root}>".encode()


def excel_parts() -> Parts:
    """Give the parts of the sample."""
    return {
        "[Content_Types].xml": content_types(
            xl__workbook=f"{EXCEL}.sheet.main+xml",
            xl__worksheets__sheet1=f"{EXCEL}.worksheet+xml",
            xl__worksheets__sheet2=f"{EXCEL}.worksheet+xml",
            xl__tables__table1=f"{EXCEL}.table+xml",
            xl__sharedStrings=f"{EXCEL}.sharedStrings+xml",
            xl__styles=f"{EXCEL}.styles+xml",
            docProps__core="application/vnd.openxmlformats-package.core-properties+xml",
        ),
        "_rels/.rels": relationships(
            ("rId1", "officeDocument", "xl/workbook.xml"),
            ("rId2", f"{OFFICE}/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": CORE,
        "xl/_rels/workbook.xml.rels": relationships(
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rId2", "worksheet", "worksheets/sheet2.xml"),
            ("rId3", "sharedStrings", "sharedStrings.xml"),
            ("rId4", "styles", "styles.xml"),
        ),
        "xl/workbook.xml": part(
            "workbook",
            '<sheets><sheet name="Halkla İlişkiler" sheetId="1" r:id="rId1"/><sheet name="Veri sayfası" sheetId="2"'
            ' r:id="rId2"/></sheets><definedNames><definedName name="birim">\'Veri sayfası\'!$A$1:$A$2</definedName>'
            "</definedNames>",
        ),
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
            ("rId1", "table", "../tables/table1.xml"), ("rId2", "hyperlink", "mailto:plan@example.org")
        ),
        "xl/worksheets/sheet1.xml": part("worksheet", SHEET),
        "xl/worksheets/sheet2.xml": part("worksheet", "<sheetData/>"),
        "xl/tables/table1.xml": TABLE,
        "xl/sharedStrings.xml": part("sst", "".join(f"<si><t>{string}</t></si>" for string in STRINGS)),
        "xl/styles.xml": part(
            "styleSheet",
            "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>"
            '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
            '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
            "<dxfs><dxf><font><b/></font></dxf></dxfs>",
        ),
    }
