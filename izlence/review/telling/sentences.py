"""What the reader must know of the comparison itself, and what may be a new code of an old record, in sentences."""

from __future__ import annotations

from collections.abc import Iterable

from izlence.diagnostic import Fact, Language
from izlence.diff.comparison import ONLY_PERIODS, Remark, Rename
from izlence.diff.periods import told_period
from izlence.diff.side import Side
from izlence.review.document import SideText
from izlence.review.telling.fields import record_name
from izlence.review.telling.knowledge import Both
from izlence.review.telling.speech import pick, say

_SHORT = 7
_SIDES: dict[Fact, tuple[str, str]] = {
    "before": ("önceki tarafta", "on the old side"),
    "after": ("yeni tarafta", "on the new side"),
}
REMARKS: dict[str, tuple[str, str]] = {
    "period_missing": (
        "{side} tarafında {period} dönemi yok; bu dönemin her şeyi yeni ya da silinmiş görünür.",
        "{side} has no period {period}: all of it is shown as added or removed.",
    ),
    "only_periods": (
        "Yalnız şu dönemler karşılaştırıldı: {periods}. Öteki dönemlere bakılmadı.",
        "Only these periods were compared: {periods}. The others were not looked at.",
    ),
    "other_repository": (
        "Sürümler {repository} deposunda arandı: plan, içinde bulunulan klasörün deposunda değil.",
        "Revisions were looked up in the repository {repository}: the plan is not in that of the current folder.",
    ),
    "folders_compared": (
        "İki klasör karşılaştırıldı; değişiklikleri kimin yaptığı bilinmez.",
        "Two folders were compared; who made the changes is not known.",
    ),
    "merge_base": (
        "{head}, {base} sürümünden ayrıldığı yerle ({commit}) karşılaştırıldı.",
        "{head} was compared with where it left {base} ({commit}).",
    ),
    "base_went_on": (
        "{base} sürümünde, {side} tarafında bulunmayan {count} kayıt (commit) var; onların değiştirdikleri burada geri alınmış görünür. Yalnız {side} tarafında yapılanlar için ayrıldıkları yerle karşılaştırın: diff {asked}",
        "{base} holds commits that {side} does not ({count}): what they changed is told here as undone. For what was done in {side} alone compare with where the two parted: diff {asked}",
    ),
    "plan_renamed": (
        "Plan {side} tarafında {after} klasöründe değil; {before} klasöründeki plan karşılaştırıldı.",
        "In {side} the plan does not stand in {after}; the plan in {before} was compared.",
    ),
    "period_renamed": (
        "{before} dönemi yok olmuş, {after} dönemi gelmiş; kodları çoğunlukla aynı. Dönem klasörünün adı değişmiş olabilir.",
        "Period {before} went and {after} came, with mostly the same codes. The period's folder may have been renamed.",
    ),
    "folder_renamed": (
        "{period} döneminde {before} klasörünün adı {after} olmuş; müdürlüğün {pages} sayfası onunla taşındı.",
        "In {period} the folder {before} is called {after} now; the directorate's pages moved along ({pages}).",
    ),
    "taken_as_revision": (
        "“{name}” adında bir klasör de var; ad, sürüm olarak alındı.",
        "There is a folder named “{name}” too; the name was taken as a revision.",
    ),
    "schema_changed": (
        "İki sürüm arasında şemalar (schema/) da değişmiş; iki taraf da bugünkü şemalarla denetlendi.",
        "The schemas (schema/) changed between the two sides too; both were held against today's.",
    ),
    "templates_changed": (
        "İki sürüm arasında şablonlar (templates/) da değişmiş; belgenin görünüşündeki farklar burada gösterilmez.",
        "The templates (templates/) changed between the two sides too; differences in the look of documents are not shown here.",
    ),
    "renumbered": (
        "{page} sayfasında kodlar kaymış olabilir: aynı adlar başka kodların altında ({codes}). Kayıtlar koduna göre karşılaştırıldı.",
        "On {page} codes may have shifted: the same names stand under other codes ({codes}). Records were compared by their codes.",
    ),
    "pages_renumbered": (
        "{period} döneminde sayfaların kodları kaymış olabilir: aynı başlıklar başka kodların altında ({codes}). Sayfalar koduna göre karşılaştırıldı.",
        "In {period} the pages' codes may have shifted: the same titles stand under other codes ({codes}). Pages were compared by their codes.",
    ),
    "code_twice": (
        "{code} kodu {side} birden çok kez var ({file}); kayıtlar sıralarına göre eşlendi.",
        "The code {code} stands more than once {side} ({file}); the records were paired by their order.",
    ),
}  # fmt: skip


_NOTHING_IN_PERIODS = (
    "{periods} {noun} değişiklik yok; öteki dönemlere bakılmadı.",
    "No change in {noun} {periods}; the other periods were not looked at.",
)
_NOUNS = (("döneminde", "period"), ("dönemlerinde", "periods"))


def nothing_in_periods(remarks: Iterable[Remark], language: Language) -> str:
    """Say that nothing changed in the periods that were looked at; "" where all were."""
    asked = next((each.facts["periods"] for each in remarks if each.key == ONLY_PERIODS), ())
    if not isinstance(asked, tuple) or not asked:
        return ""
    noun = pick(_NOUNS[len(asked) > 1], language)
    return pick(_NOTHING_IN_PERIODS, language).format(periods=_fact("periods", asked, language), noun=noun)


def remark(each: Remark, language: Language) -> str:
    """Tell a remark; one that has no sentence is told by its name and facts, never left out."""
    facts = {name: _fact(name, fact, language) for name, fact in each.facts.items()}
    if each.key not in REMARKS:
        return f"{each.key}: " + ", ".join(f"{name}={fact}" for name, fact in facts.items())
    return pick(REMARKS[each.key], language).format_map(_Facts(facts))


class _Facts(dict[str, str]):
    """Facts of which one that is not given leaves a gap instead of a fault."""

    def __missing__(self, key: str) -> str:
        return "…"


def _fact(name: str, fact: Fact, language: Language) -> str:
    if name == "side":
        return pick(_SIDES[str(fact)], language) if fact in _SIDES else str(fact) or say("working", language)
    if name == "periods" and isinstance(fact, tuple):
        return ", ".join(map(told_period, fact))
    return ", ".join(fact) if isinstance(fact, tuple) else told_period(str(fact))


def rename(each: Rename, both: Both, language: Language) -> str:
    """Suggest that a record may have got a new code, and say how much else changed if it has."""
    removed, added = (
        record_name(each.removed, both.base, language),
        record_name(each.added, both.head, language),
    )
    key = "renamed_file" if each.added.page.key.kind == "narrative" else "renamed"
    said = say(key, language, removed=removed, added=added, likeness=each.likeness)
    count = sum(not change.is_print_only for change in each.differences)
    more = say("renamed_and_more", language, count=count, added=each.added.record.code) if count else ""
    return f"{said} {more}".strip()


def side_text(side: Side, language: Language) -> SideText:
    """Name a side as it was asked for, with its commit where the name does not say it."""
    name = side.name or say("working", language)
    short = side.commit[:_SHORT]
    is_named = not short or name.startswith(short) or side.commit.startswith(name)
    return SideText(name if is_named else f"{name} ({short})", side.commit)
