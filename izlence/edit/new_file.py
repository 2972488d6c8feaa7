"""The texts of new files: what is known is written, what is not is open and said to be, a comment tells what to write there.

The comments are for an editor, in Turkish like the plan. No number in them could be taken for one of the plan.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from izlence.edit.spelling import field_line

_OPEN_COMMENT = "   # doldurulanı listeden silin"
_MODELINE = re.compile(r"# yaml-language-server: \$schema=(?P<folder>\S*?)[a-z-]+\.schema\.json")


def schema_folder(frame_text: str) -> str | None:
    """Give where a frame's file looks for its schema, as seen from a directorate's folder; None where it names none."""
    match = _MODELINE.match(frame_text.lstrip("\ufeff"))
    return f"../{match['folder']}" if match else None


def modeline(kind: str, folder: str | None) -> str:
    """Name a file's schema for the editor's program; nothing where it is not known where the schemas are."""
    return f"# yaml-language-server: $schema={folder}{kind}.schema.json\n" if folder else ""


def directorate_text(name: str, schemas: str | None) -> str:
    """Write a directorate.yaml."""
    return f"{modeline('directorate', schemas)}{field_line('name', name)}\n"


def target_text(
    code: str,
    title: str,
    indicator: tuple[str, str, str],
    periods: Sequence[str],
    schemas: str | None,
) -> str:
    """Write a performance target of one indicator (its code, name and unit), whose values and activities are open."""
    numbers = code.removeprefix("PH")
    first, name, unit = indicator
    values = _open_values(periods)
    second = f"{first.rpartition('.')[0]}.{int(first.rpartition('.')[2]) + 1}"
    return f"""{modeline("performance-target", schemas)}code: {code}
objective: H{numbers.rpartition(".")[0]}
{field_line("title", title)}
to_fill: [{", ".join([*periods, "activities"])}]{_OPEN_COMMENT}

indicators:
  - code: {first}
{field_line("name", name, 4)}
{field_line("unit", unit, 4)}
    values: {values}   # null yerine değeri yazın; veri yoksa null kalsın
  # Başka bir gösterge için bu satırların başındaki "# " işaretini kaldırın:
  # - code: {second}
  #   name: Göstergenin adı
  #   unit: adet
  #   values: {values}

# Faaliyetler ve tutarları belli olunca bu satırların başındaki "# " işaretini kaldırın.
# Toplamları yazmayın; program bulur. Faaliyetlerin bütçesi, ekonomik kodların toplamına eşittir.
# activities:
#   - code: F{numbers}.1
#     name: Faaliyetin adı
#     budget: null
#   - code: F{numbers}.2
#     name: Hedefle ilgili personel giderleri
#     kind: personnel
#     budget: null
#
# economic_codes: {{"01": null, "02": null, "03": null}}
"""


def card_text(
    code: str,
    indicator: tuple[str, str, str],
    frequencies: tuple[str, str],
    periods: Sequence[str],
    schemas: str | None,
) -> str:
    """Write an objective card of one indicator, whose values, weight, cost and texts are open."""
    first, name, unit = indicator
    monitoring, reporting = frequencies
    names = [*periods, "weight", "cost_estimate", "risks", "activities", "findings", "needs"]
    return f"""{modeline("objective-card", schemas)}code: {code}
# İşbirliği yapılacak müdürlüklerin klasör adları; hepsi için all. Yoksa satırı silin:
# cooperating: all
to_fill: [{", ".join(names)}]{_OPEN_COMMENT}

indicators:
  - code: {first}
{field_line("name", name, 4)}
{field_line("unit", unit, 4)}
    weight: null   # hedefe etkisi (%); kartın toplamı 100
    values: {_open_values(periods)}   # null yerine değeri yazın
{field_line("monitoring_frequency", monitoring, 4)}
{field_line("reporting_frequency", reporting, 4)}

cost_estimate: null   # plan döneminin toplam maliyeti ya da yıllara göre tutarlar

# Metinler belli olunca satırların başındaki "# " işaretini kaldırın; her madde ayrı satırda "- " ile başlar.
# risks:
#   - Riskin metni
# activities:
#   - Faaliyetin metni
# findings:
#   - Tespitin metni
# needs:
#   - İhtiyacın metni
"""


def _open_values(periods: Sequence[str]) -> str:
    return "{" + ", ".join(f"{period}: null" for period in periods) + "}"
