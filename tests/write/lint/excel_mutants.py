"""Defects of Excel workbooks, seeded into the Excel sample."""

from tests.write.lint.mutants import Mutant
from tests.write.lint.packages import both, swap, without

WORKBOOK = "xl/workbook.xml"
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
NAME = 'name="Veri sayfası"'


def named(name: str):
    return swap(WORKBOOK, NAME, f'name="{name}"')


def with_formula(formula: str):
    return swap(SHEET, "<f>SUM(B2:B2)</f>", f"<f>{formula}</f>")


def with_string(text: str):
    return swap(STRINGS, "<si><t>Toplam</t>", f"<si><t>{text}</t>")


EXCEL_MUTANTS = (
    Mutant("a sheet's part is missing", "sheets", True, without("xl/worksheets/sheet2.xml")),
    Mutant(
        "no sheet is visible",
        "sheets",
        False,
        both(*(swap(WORKBOOK, f' sheetId="{i}"', f' state="hidden" sheetId="{i}"') for i in (1, 2))),
    ),
    Mutant("two sheets have the same id", "sheets", True, swap(WORKBOOK, 'sheetId="2"', 'sheetId="1"')),
    Mutant("a sheet's name is too long", "sheet-name", True, named("a" * 32)),
    Mutant("a sheet's name has a forbidden character", "sheet-name", True, named("a/b")),
    Mutant("a sheet's name begins with an apostrophe", "sheet-name", True, named("'a")),
    Mutant("a sheet's name is reserved", "sheet-name", False, named("History")),
    Mutant("two sheets have the same name but for case", "sheet-name", True, named("halkla İlişkiler")),
    Mutant(
        "two sheets have the same name but for the dot of an i",
        "sheet-name",
        False,
        named("Halkla Ilışkıler"),
    ),
    Mutant("a cell stands there twice", "cell-order", False, swap(SHEET, 'r="C2"', 'r="B2"')),
    Mutant(
        "cells are out of order",
        "cell-order",
        False,
        swap(SHEET, '<row r="2">', '<row r="2"><c r="D2"><v>1</v></c>'),
    ),
    Mutant(
        "rows are out of order", "cell-order", False, swap(SHEET, "<sheetData>", '<sheetData><row r="9"/>')
    ),
    Mutant("a cell stands in another row", "cell-order", False, swap(SHEET, '<row r="5">', '<row r="6">')),
    Mutant("a cell lies outside of the sheet", "cell-order", False, swap(SHEET, 'r="B5"', 'r="XFE5"')),
    Mutant("a number that is none", "cell-number", False, swap(SHEET, "<v>500</v>", "<v>NaN</v>")),
    Mutant("an endless number", "cell-number", False, swap(SHEET, "<v>500</v>", "<v>1E+999</v>")),
    Mutant("a number with a comma", "cell-number", False, swap(SHEET, "<v>13.48</v>", "<v>13,48</v>")),
    Mutant("a format that is not there", "cell-style", True, swap(SHEET, 's="1"', 's="9"')),
    Mutant(
        "a conditional format that is not there", "cell-style", False, swap(SHEET, 'dxfId="0"', 'dxfId="4"')
    ),
    Mutant(
        "a shared string that is not there",
        "shared-string",
        False,
        swap(SHEET, '<c r="A2" t="s"><v>3</v>', '<c r="A2" t="s"><v>99</v>'),
    ),
    Mutant("a text is too long", "text-length", False, with_string("a" * 32_768)),
    Mutant("a control character in Excel's spelling", "escaped-character", False, with_string("a_x0000_b")),
    Mutant("a text that Excel reads as another", "escaped-character", False, with_string("_x0041_")),
    Mutant("merged areas overlap", "merge", False, swap(SHEET, 'ref="C6:D6"', 'ref="B7:D7"')),
    Mutant("a merged area of one cell", "merge", False, swap(SHEET, 'ref="C6:D6"', 'ref="C6"')),
    Mutant(
        "a formula without value",
        "formula-value",
        False,
        swap(SHEET, "<f>SUM(B2:B2)</f><v>13.48</v>", "<f>SUM(B2:B2)</f>"),
    ),
    Mutant(
        "a formula whose value is an error",
        "formula-value",
        False,
        swap(
            SHEET, '<c r="B3"><f>SUM(B2:B2)</f><v>13.48</v>', '<c r="B3" t="e"><f>SUM(B2:B2)</f><v>#NAME?</v>'
        ),
    ),
    Mutant(
        "a sum that is not the sum of its cells",
        "formula-sum",
        False,
        swap(SHEET, '<v>13.48</v></c><c r="C3', '<v>13.84</v></c><c r="C3'),
    ),
    Mutant("a sum that leaves a row out", "formula-sum", False, with_formula("SUM(B2:B2,C2)")),
    Mutant(
        "a sum of two cells of another sheet", "formula-sum", False, with_formula("'Veri sayfası'!A1+$B$2+C2")
    ),
    Mutant("a formula starts a program", "formula-content", False, with_formula("cmd|' /c calc'!A0")),
    Mutant("a formula reads another workbook", "formula-content", False, with_formula("[1]Sayfa!A1")),
    Mutant(
        "a formula reads another workbook by name",
        "formula-content",
        False,
        with_formula("'C:\\[a.xlsx]Sayfa'!A1"),
    ),
    Mutant(
        "a formula fetches a page",
        "formula-content",
        False,
        with_formula('WEBSERVICE("https://example.org")'),
    ),
    Mutant(
        "a new function without its prefix", "formula-content", False, with_formula("XLOOKUP(1,B2:B2,B2:B2)")
    ),
    Mutant("a formula refers to something deleted", "formula-content", False, with_formula("SUM(#REF!)")),
    Mutant(
        "a list rule reads another workbook",
        "formula-content",
        False,
        swap(SHEET, '"kişi,adet"', "[1]Sayfa!A1"),
    ),
    Mutant(
        "a formula names a sheet that is not there",
        "sheet-reference",
        False,
        with_formula("SUM('Yok böyle'!B2:B2)"),
    ),
    Mutant(
        "a link names a sheet that is not there",
        "sheet-reference",
        False,
        swap(SHEET, "location=\"'Veri sayfası'!A1\"", 'location="Yok!A1"'),
    ),
    Mutant("a list rule is too long", "list-rule", False, swap(SHEET, "kişi,adet", "a" * 256)),
    Mutant(
        "a table's column is named otherwise than its heading",
        "table-columns",
        False,
        swap("xl/tables/table1.xml", 'name="2023"', 'name="2022"'),
    ),
    Mutant(
        "two columns of a table have the same name",
        "table-columns",
        False,
        swap("xl/tables/table1.xml", 'name="2023"', 'name="2024"'),
    ),
    Mutant(
        "a table's area does not hold its columns",
        "table-columns",
        False,
        swap("xl/tables/table1.xml", '" ref="A1:C2"', '" ref="A1:D2"'),
    ),
)
