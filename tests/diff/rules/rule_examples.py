"""Lays the two sides of a manual page's example over small faultless plans, and compares them as the program does.

The lines of an example replace those fields of the faultless file that they name; `(silindi)` behind a name takes the file away.
Names may begin with a period's folder, where an example needs two periods.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from zlib import crc32

from izlence.diff.compare import compare
from izlence.diff.comparison import Comparison
from izlence.diff.side import Side
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas
from tests.manual.faultless_plans import INSTITUTION, PROGRAMME, STRATEGY
from tests.render.pieces import png

ROOT = Path(__file__).parents[3]
OF_ROOT = ("institution.yaml", "owners.yaml", "logo.png")
_NAME = re.compile(r"^# (\S+\.(?:yaml|md|png))( \((?:tamamı|silindi)\))?$\n?", re.MULTILINE)


def compared(folder: Path, before: str, after: str) -> Comparison:
    """Compare the two sides of an example; neither may have an error of its own."""
    sides = [side(folder / name, example) for name, example in (("base", before), ("head", after))]
    for each in sides:
        assert [item for item in each.diagnostics if item.rule.severity.value == "error"] == []
    return compare(*sides)


def flags(folder: Path, before: str, after: str) -> list[str]:
    """Name the rules that speak of an example, in the order of their flags."""
    return [each.diagnostic.rule.name for each in compared(folder, before, after).flags]


def side(folder: Path, example: str) -> Side:
    """Write one side of an example as files, and read and check it."""
    for name, content in files_of(example).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".png":  # what the picture shows stands in the example's words
            path.write_bytes(png(2, 2, crc32(content.encode()).to_bytes(4, "big")[:3]))
        else:
            path.write_text(content, "utf-8")
    checked = check_plan(folder, (), schemas())
    return Side(
        "",
        "",
        str(folder),
        checked.sources,
        checked.plans,
        checked.diagnostics,
        checked.accepted,
        checked.texts,
    )


def files_of(example: str) -> dict[str, str]:
    """Give all files of a plan in which an example stands, by their names from the plan's folder on."""
    parts = _NAME.split(example)
    assert not parts[0].strip()
    shown = list(zip(parts[1::3], parts[2::3], parts[3::3], strict=True))
    periods = sorted({match[0] for name, _, _ in shown if (match := re.match(r"\d{4}(-\d{4})?(?=/)", name))})
    if not periods:
        strategic = any(name.startswith(("strategy", "basin-ve-yayin")) for name, _, _ in shown)
        periods = ["2025-2029" if strategic else "2024"]
        shown = [
            (name if name in OF_ROOT else f"{periods[0]}/{name}", mark, text) for name, mark, text in shown
        ]
    files = {"institution.yaml": INSTITUTION}
    for period in periods:
        faultless = STRATEGY if "-" in period else PROGRAMME
        files |= {f"{period}/{name}": text for name, text in faultless.items()}
    for name, mark, text in shown:
        if mark and "silindi" in mark:
            del files[name]
        else:
            files[name] = text if mark and "tamamı" in mark else _completed(files.get(name, ""), text)
    return files


def _completed(faultless: str, text: str) -> str:
    fields = re.split(r"^(?=\w)", faultless, flags=re.MULTILINE)
    kept = (field for field in fields if not re.search(rf"^{field.split(':')[0]}:", text, re.MULTILINE))
    return "".join(kept) + text.rstrip("\n") + "\n"


@cache
def schemas() -> Schemas:
    """Compile the schemas once."""
    return Schemas(read_schemas(ROOT / "schema"))
