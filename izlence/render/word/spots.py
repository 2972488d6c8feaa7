"""Where something stands in a template, said as a person counts in Word."""

from __future__ import annotations

from izlence.render.word.package import Element, w


def spots_of(root: Element) -> dict[Element, str]:
    """Say where each cell and paragraph stands: table, row and cell, or paragraph."""
    spots: dict[Element, str] = {}
    for number, table in enumerate(root.iter(w("tbl")), 1):
        for row_number, row in enumerate(table.iterchildren(w("tr")), 1):
            spots[row] = f"tablo {number}, satır {row_number}"
            for cell_number, cell in enumerate(row.iterchildren(w("tc")), 1):
                spots[cell] = f"tablo {number}, satır {row_number}, hücre {cell_number}"
        spots[table] = f"tablo {number}"
    outside = (p for p in root.iter(w("p")) if next(p.iterancestors(w("tc")), None) is None)
    spots.update((paragraph, f"paragraf {number}") for number, paragraph in enumerate(outside, 1))
    return spots
