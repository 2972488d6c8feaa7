"""A plan that many people change, each one thing with a word or figure that nobody else writes."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from tests.review.redlined import EXAMPLE

TARGET, PARK, CARD = (
    "2025/fen-isleri/PH1.1.1.yaml",
    "2025/park-ve-bahceler/PH1.2.1.yaml",
    "2025-2029/fen-isleri/H1.1.yaml",
)
FRAME, STRATEGY, COSTS = "2025/program.yaml", "2025-2029/strategy.yaml", "2025/general-costs.yaml"
THINGS, SCHEME = "2025/narrative/fiziksel-kaynaklar.md", "2025/narrative/teskilat.md"
PICTURE = "2025/narrative/teskilat.png"


class Edit(NamedTuple):
    """What one person changes: a text of a file (`file` alone: a picture is turned). `moves` says that totals move with it.

    `shows` is what prints of it beside the words of the file.
    """

    who: str
    file: str
    before: str = ""
    after: str = ""
    moves: bool = False
    shows: str = ""


# What prints with an activity that comes, beside its own words, and a risk's row that makes room for another.
_COST_TABLE = """FAALİYET MALİYETLERİ TABLOSU İdare Adı Performans Hedefi Faaliyet Adı Açıklamalar Ekonomik Kod Döner
Sorumlu Harcama Birimi veya Birimleri 01 Personel Giderleri Toplam Bütçe Kaynak İhtiyacı Diğer Yurt İçi Dışı Sermaye
02 Sosyal Güvenlik Kurumlarına Devlet Primi 04 Faiz 05 Cari Transferler 06 07 Transferleri 08 Borç Verme 09 Yedek Ödenekler Qxcode"""
_NEXT_RISK = "Şiddetli yağışların tasarım debisini aşması"
_ONE = """  - code: F1.1.2.2
    name: Okul çevrelerinde trafik sakinleştirme uygulamaları
    budget: 6_050_000
"""
_OTHERS = """  - code: F1.1.2.3
    name: Hedefle ilgili personel giderleri
    kind: personnel
    budget: 4_615_000

economic_codes: {"01": 4_100_000, "02": 515_000, "03": 650_000, "06": 3"""
# Each `qx…` is a word that only its author writes.
EDITS = (
    Edit("paragraph", SCHEME, "Meclis otuz yedi", "Meclis otuz qxparagraph"),
    Edit("same-paragraph", SCHEME, "Encümen\nBaşkanla birlikte yedi", "Encümen\nBaşkanla birlikte qxanother"),
    Edit("emphasis", SCHEME, "*Belediye ve Bağlı", "*qxemphasis Belediye ve Bağlı"),
    Edit("picture", PICTURE),
    Edit("cell", THINGS, "| Kreş ve gündüz bakımevi | 3 |", "| Kreş ve gündüz qxcell | 3 |"),
    Edit("figure", THINGS, "| Kamyon ve tanker | 27 | 4 | 31 |", "| Kamyon ve tanker | 29 | 4 | 33 |"),
    Edit("row", THINGS, "| Spor tesisi | 4 | 9.750 |", "| Spor tesisi | 4 | 9.750 |\n| Qxrow merkezi | 1 | 2.001 |"),
    Edit("row-gone", THINGS, "| Elektrikli araç | 6 | 0 | 6 |\n", ""),
    Edit("footnote", THINGS, "sözleşme bedelinin içindedir", "sözleşme bedeline qxfootnote"),
    Edit("new-footnote", THINGS, "sunmaktadır. Yapıların", "sunmaktadır.[^yeni] Yapıların", shows=" Qxnewnote bir açıklama"),
    Edit("heading", THINGS, "# Bilişim kaynakları", "# Qxheading kaynakları"),
    Edit("caption", THINGS, "Tablo: Araç ve iş makinesi parkı", "Tablo: Araç ve qxcaption parkı"),
    Edit("prose-gone", THINGS, " Felaket kurtarma\nmerkezi, ana sistem odasından 40 km uzaktaki bir kamu veri merkezindedir.", ""),
    Edit("name", TARGET, "Serilen sıcak asfalt miktarı", "Serilen qxname miktarı"),
    Edit("unit", TARGET, "unit: gün", "unit: qxunit"),
    Edit("value", TARGET, "2025: 58000}", "2025: 58017}"),
    Edit("description", TARGET, "yol üstyapı envanterine göre", "qxdescription göre"),
    Edit("monitored", TARGET, "2024-H1: 603", "2024-H1: 619"),
    Edit("activity", TARGET, "Sıcak asfalt alımı, serimi", "Sıcak qxactivity alımı, serimi"),
    Edit("responsible", TARGET, "[fen-isleri, bilgi-islem]", "[fen-isleri]", shows="Bilgi İşlem Müdürlüğü"),
    Edit("title", PARK, "title: Kişi başına düşen aktif yeşil alan miktarını", "title: Kişi başına düşen qxtitle miktarını"),
    Edit("note", PARK, "en fazla 400 metre", "en fazla 400 qxnote"),
    Edit("amount", PARK, '"06": 18_500_000', '"06": 18_500_700', moves=True),
    Edit("off-budget", PARK, "domestic: 6_500_000", "domestic: 6_503_000", moves=True),
    Edit("general-costs", COSTS, '"09": 112_000_000', '"09": 112_050_000', moves=True),
    Edit("directorate", "2025/fen-isleri/directorate.yaml", "Fen İşleri", "Qxdirectorate İşleri"),
    Edit("chapter", FRAME, "title: GENEL BİLGİLER", "title: GENEL QXCHAPTER", shows="I- GENEL BİLGİLER"),
    Edit("section", FRAME, "title: Teşkilat Yapısı", "title: Qxsection Yapısı"),
    Edit("column", FRAME, "heading: ÖNGÖRÜLEN", "heading: QXCOLUMN"),
    Edit("economic-code", FRAME, '"03": Mal ve Hizmet Alım', '"03": Mal ve Hizmet Qxcode'),
    Edit("source", FRAME, "foreign: Yurt Dışı", "foreign: Qxsource"),
    Edit("cover", FRAME, "title: 2025 Yılı Performans", "title: 2025 Qxcover Performans"),
    Edit("decision", FRAME, "2024/118", "2024/119"),
    Edit("mayor", "institution.yaml", "Deniz Örnek", "Qxmayor Örnek"),
    Edit("notice", "institution.yaml", "Bu belge kurgusaldır", "Qxnotice kurgusaldır"),
    Edit("risk", CARD, "asfalt programını geciktirmesi", "qxrisk geciktirmesi"),
    Edit("control", CARD, "İki yıl kazı yasağının", "Qxcontrol kazı yasağının"),
    Edit("need", CARD, "Altyapı kuruluşlarıyla bağlayıcı", "Qxneed bağlayıcı"),
    Edit("weight", CARD, "weight: 30", "weight: 31"),
    Edit("other-weight", CARD, "weight: 10", "weight: 9"),
    Edit("estimate", CARD, "2029: 531_800_000", "2029: 531_800_001", moves=True),
    Edit("frequency", CARD, "monitoring_frequency: 3 ayda bir", "monitoring_frequency: Ayda bir"),
    Edit("cooperating", CARD, "zabita, sosyal-yardim-isleri, bilgi-islem]", "zabita, sosyal-yardim-isleri]", shows="Bilgi İşlem Müdürlüğü"),
    Edit("strategy-decision", STRATEGY, "number: 2024/102", "number: 2024/103"),
    Edit("strategy-prose", "2025-2029/narrative/gelecege-bakis.md", "gündelik", "qxstrategy"),
    Edit("indicator", PARK, "activities:\n", """  - code: PG1.2.1.9
    name: Dikilen qxindicator ağacı
    unit: adet
    values: {2023: 71, 2024-H1: 72, 2025: 73}

activities:
"""),
    Edit("new-activity", PARK, "notes:\n", """  - code: F1.2.1.8
    name: Qxnewactivity alımı
    economic_codes: {"03": 907_000}
    off_budget: 0

notes:
""", moves=True, shows=_COST_TABLE),
    Edit("activity-gone", "2025/fen-isleri/PH1.1.2.yaml", _ONE + _OTHERS + "7_150_000", _OTHERS + "1_100_000", moves=True),
    Edit("new-risk", CARD, "activities:\n", """  - risk: Qxnewrisk
    controls:
      - Qxnewriskcontrol

activities:
""", shows=_NEXT_RISK),
    Edit("new-paragraph", "2025/narrative/politika-ve-oncelikler.md", "", "\nQxnewparagraph yeni bir paragraftır.\n"),
    Edit("objective", "2025/goals.yaml", "Riskli yapı stokunu azaltmak", "Qxobjective yapı stokunu azaltmak"),
)  # fmt: skip
_MORE = {"new-footnote": (THINGS, "\n[^yeni]: Qxnewnote bir açıklama.\n")}


def repository(folder: Path, edits: tuple[Edit, ...] = EDITS) -> Path:
    """Make a repository of the example, whose edits are a commit each by who made it; give the plan's folder."""
    plan = folder / "plan"
    shutil.copytree(EXAMPLE, plan)
    costs = plan / COSTS  # the council's budget would have to move with each amount
    lines = costs.read_text("utf-8").splitlines(keepends=True)
    costs.write_text("".join(line for line in lines if "stated_budget" not in line), "utf-8")
    _git(folder, "init", "--quiet", "--initial-branch=main")
    _commit(folder, "Kurum", 0)
    _git(folder, "tag", "base")
    for minute, edit in enumerate(edits, 1):
        _make(plan, edit)
        _commit(folder, edit.who, minute)
    return plan


def _make(plan: Path, edit: Edit) -> None:
    path = plan / edit.file
    if path.suffix == ".png":
        with Image.open(path) as picture:
            turned = picture.convert("RGB").transpose(Image.Transpose.ROTATE_180)
        turned.save(path)
        return
    text = path.read_text("utf-8")
    assert edit.before in text, edit
    path.write_text(text.replace(edit.before, edit.after, 1) if edit.before else text + edit.after, "utf-8")
    if edit.who in _MORE:
        file, more = _MORE[edit.who]
        with (plan / file).open("a", encoding="utf-8") as end:
            end.write(more)


def _commit(folder: Path, who: str, minute: int) -> None:
    date = f"2026-03-01T{8 + minute // 60:02}:{minute % 60:02}:00+0300"
    names = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in (
        ("NAME", who), ("EMAIL", "biri@example.org"), ("DATE", date))}  # fmt: skip
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message", who, **names)


def _git(folder: Path, *arguments: str, **more: str) -> None:
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *arguments], cwd=folder, check=True, env=os.environ | own | more)
