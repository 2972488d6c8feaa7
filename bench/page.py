"""`docs/benchmarks.md`: the tables, and what is needed to make them again and to judge them."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version

from bench.tables import Table

PACKAGES = (
    "PyYAML",
    "jsonschema",
    "jsonschema-rs",
    "Jinja2",
    "lxml",
    "docxtpl",
    "python-docx",
    "openpyxl",
    "XlsxWriter",
)
_TEXT = """# Benchmarks

What a cold build of ours costs beside the stack everyone would write: PyYAML's `SafeLoader`, `jsonschema`, `docxtpl`
with a template of the same pages (`bench/rival/pages.docx`), `openpyxl` (`bench/rival/`). Made by

```
{command}
```

on {date}, {machine}.
{packages}.

**How.** Every run is a fresh process with compiled modules at hand; ours and theirs take turns; the figures are medians. After
the first run both Word files are compared paragraph by paragraph and both workbooks cell by cell, formulas and number formats
too: where they differ there is no result. *CPU* of a stage is the process's own clock round the stage; the whole process,
imports and interpreter included, is what the kernel counted when it ended. Peak memory is the process's VmHWM. *Word stage
alone* is the first rendering in a fresh process, after imports; opening and compiling the template is part of it, reading back
is not. How L grows over M is measured by runs of ours in turns. The machine was shared: trust the ratios inside a table, not
the seconds across tables.

**What theirs is spared.** Its template has the pages only, its data sheets copy the numbers that ours refer to. It writes no heights of rows and no text of two looks in a cell, shares
openpyxl's styles by their ids, stores no computed values beside formulas, knows no line numbers, keeps about
a third of our rules, does not read its files back, and may leave half a file behind. Ours turns the garbage collector off; doing
the same for docxtpl made no difference at M. It merges cells the documented way (`merge_cells`), which draws their borders anew;
written into openpyxl's inner list instead they cost it some seconds less, and ours was then 5.8 to 7.1 times less at M.

**Sizes.** {sizes}
A target has 9 performance and 6 monitoring indicators (every third target four sub-indicators more), 8 activities, 4 economic
codes, 3 notes; a file each. `python -m bench.municipality --size M --output DIR` writes one.
"""


def page(tables: list[Table], command: str, date: str, sizes: str) -> str:
    """Give the page's text."""
    machine = f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}"
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    text = _TEXT.format(command=command, date=date, machine=machine, packages=packages, sizes=sizes)
    return text + "".join(map(_table, tables))


def _table(table: Table) -> str:
    lines = [f"\n## {table.title}\n", _line(table.headings)]
    lines.append(_line(("---", *("---:" for _ in table.headings[1:]))))
    return "\n".join([*lines, *map(_line, table.rows)]) + "\n"


def _line(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cells) + " |"
