"""Rules for Excel workbooks; one rule, one module."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from izlence.write.lint.excel import (
    cell_number,
    cell_order,
    cell_style,
    escaped_character,
    formula_content,
    formula_sum,
    formula_value,
    list_rule,
    merge,
    shared_string,
    sheet_name,
    sheet_reference,
    sheets,
    table_columns,
    text_length,
)
from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import Workbook

RULES: Final[Mapping[str, Callable[[Workbook], Iterator[Breach]]]] = {
    "sheets": sheets.check,
    "sheet-name": sheet_name.check,
    "cell-order": cell_order.check,
    "cell-number": cell_number.check,
    "cell-style": cell_style.check,
    "shared-string": shared_string.check,
    "text-length": text_length.check,
    "escaped-character": escaped_character.check,
    "merge": merge.check,
    "formula-value": formula_value.check,
    "formula-sum": formula_sum.check,
    "formula-content": formula_content.check,
    "sheet-reference": sheet_reference.check,
    "list-rule": list_rule.check,
    "table-columns": table_columns.check,
}
