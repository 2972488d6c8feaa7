"""What the fields of the plan are called to a reader: the one table, held against the schemas' titles by a test."""

from __future__ import annotations

from izlence.diagnostic import Language

# A field under a certain list, or in a certain kind of file, may have a name of its own: `chapters.title`.
FIELDS: dict[str, tuple[str, str]] = {
    "accepted": ("kabul edilmiş istisnalar", "accepted exceptions"),
    "activities": ("faaliyetler", "activities"),
    "activity_mark": ("faaliyet işareti", "activity mark"),
    "administration": ("genel yönetim giderleri", "administration"),
    "baseline": ("başlangıç dönemi", "baseline"),
    "budget": ("bütçe", "budget"),
    "ceiling": ("ödenek tavanı", "ceiling"),
    "changes": ("değişikliklerin eşikleri", "limits of changes"),
    "chapters": ("bölümler", "chapters"),
    "chapters.title": ("başlık", "title"),
    "charts": ("grafikler", "charts"),
    "checks": ("kuralların ağırlığı", "severity of rules"),
    "code": ("kod", "code"),
    "columns": ("sütunlar", "columns"),
    "content": ("içerik", "content"),
    "controls": ("kontrol faaliyetleri", "controls"),
    "cooperating": ("işbirliği yapılacak birimler", "cooperating"),
    "cost_estimate": ("maliyet tahmini", "cost estimate"),
    "cost_floor": ("maliyet eşiği (tutar)", "cost limit (amount)"),
    "cost_percent": ("maliyet eşiği (%)", "cost limit (%)"),
    "council_decision": ("meclis kararı", "council decision"),
    "cumulative": ("birikimli", "cumulative"),
    "currency": ("para birimi", "currency"),
    "date": ("tarih", "date"),
    "description": ("açıklamalar", "description"),
    "direction": ("yön", "direction"),
    "directorates": ("müdürlükler", "directorates"),
    "economic_codes": ("ekonomik kodlar", "economic codes"),
    "explanation": ("açıklama", "explanation"),
    "financing": ("net finansman", "financing"),
    "findings": ("tespitler", "findings"),
    "foreword": ("sunuş", "foreword"),
    "formula": ("hesaplama", "formula"),
    "goals": ("amaçlar", "goals"),
    "heading": ("başlık", "heading"),
    "id": ("kısa ad", "id"),
    "indicators": ("göstergeler", "indicators"),
    "key": ("temel gösterge", "key indicator"),
    "kind": ("tür", "kind"),
    "language": ("dil", "language"),
    "logo": ("logo", "logo"),
    "look": ("görünüm", "look"),
    "mark": ("işaret", "mark"),
    "mayor": ("üst yönetici", "mayor"),
    "mayor_title": ("üst yöneticinin unvanı", "mayor's title"),
    "method": ("hesaplama yöntemi", "method"),
    "missing": ("değerin olmama nedeni", "reason for a missing value"),
    "monitoring_columns": ("izleme sütunları", "monitoring columns"),
    "monitoring_frequency": ("izleme sıklığı", "monitoring frequency"),
    "monitoring_indicators": ("izleme göstergeleri", "monitoring indicators"),
    "name": ("ad", "name"),
    "narrative": ("anlatı", "narrative"),
    "needs": ("ihtiyaçlar", "needs"),
    "note": ("dipnot", "note"),
    "notes": ("dipnotlar", "notes"),
    "notice": ("kapaktaki uyarı", "notice"),
    "number": ("sayı", "number"),
    "objective": ("bağlı olduğu hedef", "objective"),
    "objectives": ("hedefler", "objectives"),
    "off_budget": ("bütçe dışı", "off-budget"),
    "off_budget_sources": ("bütçe dışı kaynaklar", "off-budget sources"),
    "parts": ("alt göstergeler", "parts"),
    "percent": ("yüzde işareti", "percent sign"),
    "period_headings": ("dönem başlıkları", "period headings"),
    "periods": ("dönemler", "periods"),
    "program": ("programın sorumluları", "owners of the program"),
    "reason": ("neden", "reason"),
    "reporting_frequency": ("raporlama sıklığı", "reporting frequency"),
    "responsible": ("sorumlu birimler", "responsible"),
    "revenue": ("gelir bütçesi", "revenue"),
    "revision": ("stratejik plandan ayrılma nedeni", "revision"),
    "risk": ("risk", "risk"),
    "risks": ("riskler", "risks"),
    "rule": ("kural", "rule"),
    "sections": ("kısımlar", "sections"),
    "sections.title": ("başlık", "title"),
    "source": ("veri kaynağı", "source"),
    "stated_budget": ("karardaki bütçe", "stated budget"),
    "strategic_indicator": ("stratejik plandaki gösterge", "strategic indicator"),
    "strategy_office": ("strateji birimi", "strategy office"),
    "sum_of": ("toplanan göstergeler", "sum of"),
    "target_pages": ("hedef sayfalarının düzeni", "target pages"),
    "text": ("metin", "text"),
    "title": ("metin", "title"),
    "program.title": ("başlık", "title"),
    "strategy.title": ("başlık", "title"),
    "to_fill": ("doldurulacaklar", "to fill"),
    "transfers": ("diğer idarelere transferler", "transfers"),
    "unit": ("ölçü birimi", "unit"),
    "values": ("değerler", "values"),
    "weight": ("hedefe etkisi", "weight"),
    "year": ("yıl", "year"),
    "years": ("yıllar", "years"),
}  # fmt: skip
ITEMS: dict[str, tuple[str, str]] = {
    "accepted": ("istisna", "exception"),
    "activities": ("faaliyet", "activity"),
    "chapters": ("bölüm", "chapter"),
    "charts": ("grafik", "chart"),
    "columns": ("sütun grubu", "column group"),
    "controls": ("kontrol faaliyeti", "control"),
    "cooperating": ("işbirliği yapılacak birim", "cooperating directorate"),
    "directorates": ("müdürlük", "directorate"),
    "findings": ("tespit", "finding"),
    "goals": ("amaç", "goal"),
    "indicators": ("gösterge", "indicator"),
    "monitoring_columns": ("izleme sütun grubu", "monitoring column group"),
    "monitoring_indicators": ("izleme göstergesi", "monitoring indicator"),
    "needs": ("ihtiyaç", "need"),
    "notes": ("dipnot", "note"),
    "objectives": ("hedef", "objective"),
    "parts": ("alt gösterge", "part"),
    "periods": ("dönem", "period"),
    "responsible": ("sorumlu birim", "responsible directorate"),
    "risks": ("risk", "risk"),
    "sections": ("kısım", "section"),
    "strategy_office": ("sorumlu", "owner"),
    "sum_of": ("toplanan gösterge", "indicator to sum"),
    "to_fill": ("doldurulacak", "to fill"),
    "years": ("yıl", "year"),
}  # fmt: skip
# Their keys are the editor's own: periods, years, economic codes, names of rules.
OPEN = frozenset(
    {
        *("checks", "cost_estimate", "economic_codes", "off_budget", "off_budget_sources"),
        *("period_headings", "values"),
    }
)


def field_name(parent: str, name: str, language: Language) -> str:
    """Name a field in a sentence of the language; one that the schemas do not know is called as it is written."""
    named = FIELDS.get(f"{parent}.{name}") or FIELDS.get(name)
    return _in(named, language) if named else name


def item_name(parent: str, position: int, language: Language) -> str:
    """Name an item of a list by its position, which counts from 0: gösterge 2."""
    named = ITEMS.get(parent)
    return f"{_in(named, language)} {position + 1}" if named else str(position + 1)


def _in(names: tuple[str, str], language: Language) -> str:
    return names[0] if language == "tr" else names[1]
