"""Where the published pages are wrong and ours are right: the only differences there may be, each by name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tests.published.pages import Line


class Correction(NamedTuple):
    """In the published line that holds `beside`, the text `published` should read `right`."""

    name: str
    beside: str
    published: str
    right: str


PROGRAMME = (
    Correction("heading in mixed case", "PERFORMANS GÖSTERGELERİ", "HEDEFLenen", "HEDEFLENEN"),
    Correction("wrong row total of F4.4.1.2", "1.187.150 ₺", "1.000.000 ₺", "1.187.150 ₺"),
    Correction("wrong row total of F4.4.1.3", "812.850 ₺", "1.000.000 ₺", "812.850 ₺"),
)
CARD = (
    Correction("year heading 750", "Hedefe Etkisi (%)", "750", "2026"),
    Correction("misprint haftlık", "PG7.2.4", "haftlık", "haftalık"),
    Correction("misprint tanıtilmaması", "Riskler", "tanıtilmaması", "tanıtılmaması"),
    # The issue writes this misprint "tanıtilmasında"; the published card has "tanıtilmesinde".
    Correction("misprint tanıtilmesinde", "İhtiyaçlar", "tanıtilmesinde", "tanıtılmasında"),
)


def corrected(lines: Iterable[Line], corrections: Iterable[Correction]) -> list[Line]:
    """Apply the corrections; each must be needed exactly once, so that none outlives its fault."""
    result = list(lines)
    for correction in corrections:
        places = [
            number
            for number, line in enumerate(result)
            if any(correction.beside in cell for cell in line)
            and any(correction.published in cell for cell in line)
        ]
        assert len(places) == 1, f"{correction.name}: {len(places)} places"
        line = result[places[0]]
        result[places[0]] = tuple(cell.replace(correction.published, correction.right) for cell in line)
    return result
