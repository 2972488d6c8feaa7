"""Kaldırılan metin, yalnız değişmiş sayılmaz: adıyla söylenir.

Kurallar: text-removed, text-added.

Neden: Üst yöneticinin sunuşu, bir tespit, ihtiyaç, risk ya da dipnot, çerçevenin bir bölümü ya da kısmı kaldırılınca okur onu belgede
bir daha bulamaz: sözcüğü değişen metinden ayrı, ilk sözleriyle söylenir. Yazılı bir metnin silinmesi (açıklama, gerekçe) de böyledir.
Metin dosyası ile onu anan satır birlikte kaldırıldıysa tek bulgudur. Sayfanın, dönemin ya da kaydın kendisi kaldırıldıysa yalnız o
söylenir; dosyanın adı değiştiyse code-renamed, hedef kartının faaliyetleri için activity-removed konuşur. Eklenenler öneri olarak
söylenir.

Kaynak: Üst yönetici sunuşu, tespitler, ihtiyaçlar ve riskler belgelerin zorunlu parçalarıdır (Performans Programı Hazırlama Rehberi;
Belediyeler İçin Stratejik Planlama Rehberi, Hedef Kartı).

Önce::

    # basin-ve-yayin/H7.2.yaml
    risks:
      - Faaliyetlerin duyurulamaması
      - risk: Deneyimli çalışanların ayrılması
        controls: [Yedek görevlendirme yapılması]

Sonra::

    # basin-ve-yayin/H7.2.yaml
    risks: [Faaliyetlerin duyurulamaması]
    needs: [Sosyal medyanın kullanılması, Yeni bir kamera]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, hint, warning
from izlence.diff.change import ABSENT, Change, PageKey
from izlence.diff.comparison import Flag
from izlence.diff.rules.activity_removed import is_card_activity
from izlence.diff.rules.case import FRAMES, Case
from izlence.diff.rules.facts import beginning
from izlence.diff.rules.words import LISTS_OF_NAMES, TEXTS
from izlence.model.field_names import FIELDS, ITEMS, field_name

TEXT_REMOVED = warning(
    "text-removed",
    tr=Wording(
        "{page}: kaldırıldı: {what}.",
        "Neden kaldırıldığını değişikliğin açıklamasına yazın ya da metni geri alın.",
    ),
    en=Wording("{page}: removed: {what_en}.", "Say with the change why it goes, or bring the text back."),
)
TEXT_ADDED = hint(
    "text-added",
    tr=Wording("{page}: eklendi: {what}.", "Yeni metni okuyun."),
    en=Wording("{page}: added: {what_en}.", "Read the new text."),
)
_RECORDS = ("item", "risk", "note", "chapter", "section")
_LIST_OF = {"risk": "risks", "note": "notes", "chapter": "chapters", "section": "sections"}
_TEXT = ("metin", "text")
# Why a value is missing is no loss: the value came.
_FIELDS = (TEXTS | {"narrative"}) - {"missing"}


def check(case: Case) -> Iterator[Flag]:
    """Find the texts that went and those that came, one flag a page."""
    for kind, rule in (("removed", TEXT_REMOVED), ("added", TEXT_ADDED)):
        of_page: dict[PageKey, list[Change]] = {}
        files = {each.page.key: [each] for each in _files(case, kind)}
        for change in _changes(case, kind):
            of_page.setdefault(_page(change, files), []).append(change)
        for key, changes in files.items():
            of_page[key] = [*changes, *of_page.get(key, ())]
        for key, changes in of_page.items():
            page = changes[0].page
            facts: dict[str, Fact] = {"page": key.key or page.after or page.before}
            for name, language in (("what", 0), ("what_en", 1)):
                facts[name] = "; ".join(dict.fromkeys(_told(each, language) for each in changes))
            yield case.flag(rule, changes, facts, code=key.key)


def _files(case: Case, kind: str) -> Iterator[Change]:
    """Give the narrative files that went or came, but for those of whole periods."""
    for change in case.of(kind, "page"):
        key = change.page.key
        if key.kind == "narrative" and key.period not in case.new_periods | case.gone_periods:
            yield change


def _changes(case: Case, kind: str) -> Iterator[Change]:
    for change in case.of(kind, *_RECORDS):
        is_name = change.record.kind == "item" and change.record.parent.startswith(LISTS_OF_NAMES)
        if not is_name and not is_card_activity(change):
            yield change
    for change in case.changes if kind == "removed" else ():
        if _is_emptied(change) and id(change) not in case.told:
            yield change


def _is_emptied(change: Change) -> bool:
    """Tell whether a text that was written is gone."""
    was = change.before
    is_text = change.kind == "changed" and bool(change.field) and change.field[-1] in _FIELDS
    is_gone = change.after is ABSENT or change.after in (None, "")
    return is_text and is_gone and isinstance(was, str) and bool(was.strip())


def _page(change: Change, files: dict[PageKey, list[Change]]) -> PageKey:
    """Give the page under which a change is told: the file that went or came with what names it in the frame."""
    key = change.page.key
    if key.kind not in FRAMES:
        return key
    values = [change.before, *(value for path, value in change.contents if path[-1:] == ("narrative",))]
    named = (PageKey(key.period, "narrative", value) for value in values if isinstance(value, str))
    return next((each for each in named if each in files), key)


def _told(change: Change, language: int) -> str:
    """Name a text: what it is, and its first words."""
    record = change.record
    if change.kind == "changed":
        name = f"{record.code} " if record.code not in ("", change.page.key.key) else ""
        field = field_name(change.page.key.kind, str(change.field[-1]), "en" if language else "tr")
        return f"{name}{field} “{beginning(str(change.before))}”"
    if record.kind == "page":
        return f"{_TEXT[language]} “{beginning(_of_file(change))}”"
    of_list = _LIST_OF.get(record.kind) or record.parent.partition(" ")[0]
    kind = ITEMS.get(of_list, (of_list, of_list))[language]
    return f"{kind} “{beginning(record.name or record.code)}”{_inside(change, language)}"


def _of_file(change: Change) -> str:
    """Give a file's text without its headings; where there is nothing else, these."""
    texts = [str(value) for _, value in change.contents]
    return " ".join(each for each in texts if not each.lstrip().startswith("#")) or " ".join(texts)


def _inside(change: Change, language: int) -> str:
    """Say how much else there was in it: a risk's controls, a chapter's sections."""
    found: dict[str, set[object]] = {}
    for path, _ in change.contents:
        if len(path) > 1 and isinstance(path[1], int):
            found.setdefault(str(path[0]), set()).add(path[1])
    said = [f"{FIELDS.get(name, (name, name))[language]}: {len(items)}" for name, items in found.items()]
    return f" ({'; '.join(said)})" if said else ""
