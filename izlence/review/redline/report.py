"""The redline's own report: how much each file tracks, by whom, and what it does not track."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from izlence.diagnostic import Language
from izlence.review.document import SideText
from izlence.review.redline.files import RedlineFile

_WORDS = {
    "tr": {
        "title": "İzli belgeler: ne izleniyor, ne izlenmiyor",
        "sides": "Önce: {base}. Sonra: {head}.",
        "head": "| Belge | İzli değişiklik |",
        "row": "| `{name}` | {count} |",
        "only_head": "yok: belge bu tarafta yeni, karşılaştırılacak eskisi yok",
        "only_base": "yok: belge artık üretilmiyor",
        "nothing": "Hiçbir belge değişmedi.",
        "never": "## Hiçbir zaman izlenmeyenler",
        "untracked": "## {name}: iki taraf arasında değişip izlenmeyenler",
        "none": "Yok.",
        "removed": "## Önceki karşılaştırmadan kaldığı için bu klasörden silinenler",
    },
    "en": {
        "title": "Redlines: what is tracked, what is not",
        "sides": "Before: {base}. After: {head}.",
        "head": "| Document | Tracked changes |",
        "row": "| `{name}` | {count} |",
        "only_head": "none: the document is new, there is no old one to hold it against",
        "only_base": "none: the document is not built any more",
        "nothing": "No document changed.",
        "never": "## Never tracked",
        "untracked": "## {name}: changed between the two sides and not tracked",
        "none": "Nothing.",
        "removed": "## Left by an earlier comparison and removed from this folder",
    },
}
_NEVER = {
    "tr": (
        "Word şablonu ve biçemleri: iki taraf da bugünkü şablonla çizilir; şablondaki değişiklik görünmez.",
        "Belge özellikleri: başlık ve kategori, dosyanın resmî belge değil izli değişiklik belgesi olduğunu söyler.",
        "Sayfa numaraları: içindekilerin numaralarını Word, alanlar güncellenince yeniden bulur.",
        "Basılmayan alanlar (hesaplama yöntemi, veri kaynağı, kabul edilmiş istisnalar…): bunları `diff`in öteki biçimleri gösterir.",
        "Grafikler: değişen grafik yeni hâliyle görünür, reddedilince de yenisi kalır; rakamları izlenen tablolardadır. Eklenen ya da kalkan grafiği LibreOffice kabulde de redde de yerinde bırakır.",
        "Bir toplamı değiştiren kişi: toplamda, farkı kuruşu kuruşuna oluşturan değişikliklerin yazarlarından en sonuncusu görünür; değiştirdikleri birbirini götüren kişi sayılmaz. Farkı açıklayan bir kişi bulunamayan toplamlarda ve pay yüzdelerinde, parayı tek bir kişi değiştirmediyse, yazar bilinmiyor denir.",
    ),
    "en": (
        "The Word template and its styles: both sides are drawn with today's template; what changed in it does not show.",
        "The file's properties: title and category say that this is not the official document but one with tracked changes.",
        "Page numbers: Word finds those of the contents again when fields are updated.",
        "Fields that are not printed (method, data source, accepted exceptions …): the other forms of `diff` show them.",
        "Charts: a changed chart is shown as it is now, and stays so when rejected; its figures stand in tables that are tracked. LibreOffice leaves a chart that comes or goes in place whether accepted or rejected.",
        "Who changed a total: it carries the latest author of the changes that make up its difference exactly; who took as much as they brought is not counted. Where no such person is found, and on percentage shares, the author is said to be unknown, unless one person alone changed money.",
    ),
}
_WHAT = {
    "styles": ("biçemler", "styles"),
    "settings": ("belge ayarları", "settings"),
    "chart": ("grafik", "chart"),
    "picture": ("resim", "picture"),
    "header": ("üst ve alt bilgi", "header or footer"),
    "properties": ("biçim özellikleri", "formatting"),
    "other": ("öteki", "other"),
}


def redline_report(
    files: tuple[RedlineFile, ...],
    base: SideText,
    head: SideText,
    language: Language,
    *,
    removed: Sequence[str] = (),
    remarks: Sequence[str] = (),
) -> str:
    """Write the report in Markdown; `removed` are the files of an earlier run that were removed from the folder.

    `remarks` are those of the comparison: that only some periods were compared stands beside "no document changed".
    """
    words = _WORDS[language]
    lines = [f"# {words['title']}", "", words["sides"].format(base=base.name, head=head.name), ""]
    lines += [*(f"- {remark}" for remark in remarks), *([""] if remarks else [])]
    lines += [*_table(files, language), "", words["never"], ""]
    lines += [f"- {line}" for line in _NEVER[language]]
    for file in files:
        if file.content is not None:
            lines += ["", words["untracked"].format(name=file.name), "", *_untracked(file, language)]
    if removed:
        lines += ["", words["removed"], "", *(f"- `{name}`" for name in removed)]
    return "\n".join(lines) + "\n"


def _table(files: tuple[RedlineFile, ...], language: Language) -> Iterator[str]:
    words = _WORDS[language]
    if not files:
        yield words["nothing"]
        return
    yield from (words["head"], "|---|---:|")
    for file in files:
        count = words[f"only_{file.only}"] if file.only else str(file.revisions)
        yield words["row"].format(name=file.name, count=count)


def _untracked(file: RedlineFile, language: Language) -> Iterator[str]:
    position = 0 if language == "tr" else 1
    for each in file.untracked:
        text = f": {each.text}" if each.text else ""
        yield f"- {_WHAT[each.what][position]} (`{each.part}`){text}"
    if not file.untracked:
        yield _WORDS[language]["none"]
