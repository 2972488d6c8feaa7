"""Thirty mistakes made by hand in the shipped plan, as a new editor would make them."""

from __future__ import annotations

from typing import NamedTuple

PAGE = "2024/halkla-iliskiler/PH4.4.1.yaml"
OTHER = "2024/halkla-iliskiler/PH7.1.1.yaml"
CARD = "2025-2029/basin-ve-yayin/H7.2.yaml"
GOALS = "2024/goals.yaml"
PROGRAM = "2024/program.yaml"


class Mistake(NamedTuple):
    """What the editor meant to do, and what stands in the file instead: `old` becomes `new`, in the first place it stands."""

    title: str
    file: str
    old: str
    new: str


MISTAKES = (
    Mistake("Binlik nokta", PAGE, "2024: 35000}", "2024: 35.000}"),
    Mistake("Ondalık virgül", PAGE, "2024: 7.0}", "2024: 7,5}"),
    Mistake("Para simgesi ve binlik noktalar", PAGE, "budget: 1_500_000", "budget: 1.500.000 ₺"),
    Mistake("Word'den yapıştırılan bölünmez boşluk", PAGE, "    unit: adet", "  \u00a0 unit: adet"),
    Mistake("Sekme (Tab) ile girinti", PAGE, "    unit: adet", "\tunit: adet"),
    Mistake("Metnin içinde iki nokta", PAGE, "name: Yazılım bakım onarım, malzeme alımı", "name: Yazılım: bakım, onarım"),
    Mistake("Tek tırnak içinde kesme işareti", PAGE, "name: İşe yönlendirme sayısı", "name: 'İŞKUR'a yönlendirme sayısı'"),
    Mistake("Metni kesen # işareti", PAGE, "name: İş bulunan kişi sayısı", "name: İş bulunan kişi #sayısı"),
    Mistake("% ile başlayan birim", PAGE, 'unit: "%"', "unit: %"),
    Mistake("Kapanmayan tırnak", PAGE, 'unit: "%"', 'unit: "%'),
    Mistake("Kapanmayan süslü ayraç", PAGE, "values: {2022: 1102, 2023-H1: 196, 2024: 500}", "values: {2022: 1102, 2023-H1: 196, 2024: 500"),
    Mistake("Bir boşluk eksik girinti", PAGE, "    note: yonlendirme", "   note: yonlendirme"),
    Mistake("Yanlış yazılan alan adı", PAGE, "    name: İşe yönlendirme sayısı", "    nmae: İşe yönlendirme sayısı"),
    Mistake("Türkçe yazılan alan adı", PAGE, "    unit: adet", "    birim: adet"),
    Mistake("İki kez yazılan alan", PAGE, "objective: H4.4\n", "objective: H4.4\nobjective: H4.4\n"),
    Mistake("Noktalı İ ile yazılan kod", PAGE, "code: IG4.4.1.2", "code: İG4.4.1.2"),
    Mistake("Başka hedefin kodu", PAGE, "code: PG4.4.1.5", "code: PG4.4.2.5"),
    Mistake("Kullanılmış bir kod", PAGE, "code: F4.4.1.2", "code: F4.4.1.1"),
    Mistake("Olmayan hedef", PAGE, "objective: H4.4\n", "objective: H4.5\n"),
    Mistake("Olmayan dipnot", PAGE, "    note: egitim", "    note: egitm"),
    Mistake("Unutulan değer", PAGE, "values: {2022: 12, 2023-H1: 6, 2024: 12}", "values: {2022: 12, 2023-H1: , 2024: 12}"),
    Mistake("Yazılmayan yıl", PAGE, "values: {2022: 12, 2023-H1: 6, 2024: 12}", "values: {2022: 12, 2024: 12}"),
    Mistake("Ayı yazılmayan dönem", PAGE, "values: {2022: 12, 2023-H1: 6, 2024: 12}", "values: {2022: 12, 2023-6 ay: 6, 2024: 12}"),
    Mistake("Tırnaksız ekonomik kod", PAGE, '{"01": 745_200,', "{1: 745_200,"),
    Mistake("Tutmayan toplam", PAGE, "budget: 812_850", "budget: 812_580"),
    Mistake("Bütçe ile metnin karışması", PAGE, "budget: 812_850", "budget: yaklaşık 800 bin"),
    Mistake("Toplamı 100 etmeyen ağırlıklar", CARD, "weight: 20", "weight: 25"),
    Mistake("Listede olmayan sıklık", CARD, "monitoring_frequency: 6 ayda bir", "monitoring_frequency: 6 ayda 1"),
    Mistake("Program çerçevesinde olmayan müdürlük", PROGRAM, "  - halkla-iliskiler", "  - halkla-ilişkiler"),
    Mistake("Birleştirme işaretleri kalmış dosya", GOALS, "objectives:\n", "<<<<<<< HEAD\nobjectives:\n=======\nobjectives:\n>>>>>>> dal\n"),
)  # fmt: skip
