"""Which language the command speaks, and its own few sentences in both."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from izlence.diagnostic import Language


def language_of(arguments: Sequence[str]) -> Language:
    """Find the language in the arguments before they are parsed: help is spoken in it too. Turkish unless said."""
    for position, argument in enumerate(arguments):
        if argument == "--lang=en" or (
            argument == "--lang" and arguments[position + 1 : position + 2] == ["en"]
        ):
            return "en"
    return "tr"


SENTENCES: dict[str, tuple[str, str]] = {
    "program": (
        "Kurumun planından resmî belgeleri üretir: performans programı ve stratejik plan.",
        "Builds an institution's official documents from its plan: performance programme and strategic plan.",
    ),
    "build": (
        "Planı denetler ve belgelerini üretir. Dönem verilmezse bütün dönemler üretilir.",
        "Checks the plan and builds its documents; all periods if none is named.",
    ),
    "check": (
        "Planı denetler, hiçbir dosya yazmaz. Dönem verilmezse bütün dönemler denetlenir.",
        "Checks the plan and writes nothing; all periods if none is named.",
    ),
    "plan": ("Plan klasörü.", "The plan's folder."),
    "output": ("Belgelerin yazılacağı klasör.", "The folder to write documents into."),
    "format": ("Üretilecek biçim; yinelenebilir. Verilmezse docx ve xlsx.", "Format to build; may be repeated. docx and xlsx if not given."),
    "only": ("Yalnız bu müdürlüğün sayfaları (klasör adı).", "Only this directorate's pages (its folder's name)."),
    "no_layout": ("İçindekilerin sayfa numaralarını LibreOffice'e buldurma.", "Do not have LibreOffice find the page numbers of the contents."),
    "no_cache": ("Önceki üretimlerden saklananları kullanma ve saklama.", "Neither use nor keep anything from earlier builds."),
    "cache": ("Saklananların klasörü. Verilmezse kullanıcının önbellek klasörü.", "The folder of what is kept. The user's cache folder if not given."),
    "explain": (
        "Bir kuralı açıklar: neden var, uygun ve uygun olmayan örnek. Kural verilmezse bütün kuralları listeler.",
        "Explains a rule: why it is there, an example that passes and one that fails; lists all rules if none is named.",
    ),
    "new": (
        "Plana yeni bir müdürlük, sayfa ya da yıl ekler.",
        "Adds a new directorate, page or year to the plan.",
    ),
    "fmt": (
        "Plan dosyalarını anlamını ve açıklamalarını değiştirmeden düzene sokar.",
        "Puts plan files in order without changing their meaning or comments.",
    ),
    "owners": (
        "Sorumlular tablosundan CODEOWNERS dosyasını yazar.",
        "Writes CODEOWNERS from the table of owners.",
    ),
    "report": ("Bulguların ekrana yazılış biçimi.", "How findings are written on the screen."),
    "report_file": ("Bulguları bir dosyaya da yazar; yinelenebilir: sarif=bulgular.sarif", "Writes findings to a file too; may be repeated: sarif=findings.sarif"),
    "fail_level": ("Çıkış kodunu 1 yapan en hafif bulgu.", "The lightest finding that makes the exit code 1."),
    "strict": ("Yayından önceki kuralları da uygular.", "Applies the rules meant for before publication too."),
    "requested_rule": ("İstenince çalışan bu kuralı da uygular; yinelenebilir, hepsi için all.", "Applies this rule on request too; may be repeated, all for every one."),
    "changed_since": ("Yalnız bu git sürümünden beri değişenleri ilgilendiren bulgular.", "Only findings that concern what changed since this git revision."),
    "watch": ("Dosyalar kaydedildikçe yeniden denetler; Ctrl-C ile biter.", "Checks again whenever a file is saved; ends with Ctrl-C."),
    "lang": ("Konuşma dili.", "Language of messages."),
    "help": ("Bu açıklamayı gösterir.", "Shows this text."),
    "limits": ("Sınırları gösterir.", "Shows the limits."),
    "version": ("Sürümü gösterir.", "Shows the version."),
    "usage": ("Kullanım:", "Usage:"),
    "options": ("Seçenekler", "Options"),
    "commands": ("Komutlar", "Commands"),
    "default": ("varsayılan", "default"),
    "unknown_option": ("“{name}” diye bir seçenek yok.", "There is no option “{name}”."),
    "bad_value": ("{name} için “{value}” olmaz; olabilecekler: {choices}.", "{name} cannot be “{value}”; it can be: {choices}."),
    "needs_value": ("{name} bir değer ister.", "{name} needs a value."),
    "extra": ("Fazladan yazılmış: {value}.", "Too much was written: {value}."),
    "wrong_use": ("Komut anlaşılmadı: {text}", "The command was not understood: {text}"),
    "see_help": ("Yardım: python build.py --help", "Help: python build.py --help"),
    "nothing_written": ("Hiçbir dosya yazılmadı.", "Nothing was written."),
    "no_pages": ("“{only}” müdürlüğünün bu dönemlerde sayfası yok. Sayfası olanlar: {available}.", "Directorate “{only}” has no pages in these periods. These have: {available}."),
    "no_pages_at_all": ("Planda üretilecek sayfa yok.", "The plan has no pages to build."),
    "disk_full": ("{path} yazılamadı: disk dolu. Önceki dosyalar olduğu gibi duruyor.", "{path} could not be written: the disk is full. The old files are untouched."),
    "read_only": ("{path} yazılamadı: klasör salt okunur ya da izin yok. Önceki dosyalar olduğu gibi duruyor.", "{path} could not be written: the folder is read-only or permission is denied. The old files are untouched."),
    "file_open": ("{path} yazılamadı: dosya başka bir programda açık olabilir; kapatıp yeniden deneyin.", "{path} could not be written: it may be open in another program; close it and try again."),
    "not_a_folder": ("{path} yazılamadı: bu adda bir klasör olmalı, ama bir dosya var.", "{path} could not be written: a file stands where a folder should be."),
    "not_a_file": ("{path} yazılamadı: bu adda bir dosya olmalı, ama bir klasör var.", "{path} could not be written: a folder stands where the file should be."),
    "write_failed": ("{path} yazılamadı: aygıt hatası {number}. Önceki dosyalar olduğu gibi duruyor.", "{path} could not be written: device error {number}. The old files are untouched."),
    "output_failed": ("Çıktı yazılamadı (aygıt hatası {number}).", "The output could not be written (device error {number})."),
    "installation": ("İzlence'nin kendi dosyası kullanılamıyor: {path} ({reason}).", "A file of İzlence itself cannot be used: {path} ({reason})."),
    "library": ("Gerekli kitaplık kurulu değil: {name}. Kurulum: pip install -c constraints.txt -e .", "A library is not installed: {name}. Install: pip install -c constraints.txt -e ."),
    "incomplete": (
        "Üretilen {file} planın şu metinlerini içermiyor; yazılmadı: {texts}. Şablonda bir `if` bu alanı gizliyorsa kaldırın; değilse bu bizim hatamız, bildirin.",
        "The built {file} lacks these texts of the plan and was not written: {texts}. If an `if` in the template hides the field, remove it; else this is our bug, please report it.",
    ),
    "bug": ("Beklenmeyen hata; bu bizim hatamız. Aşağıdaki metni bildirin.", "Unexpected fault; this is our bug. Please report the text below."),
    "interrupted": ("Durduruldu; hiçbir dosya değişmedi.", "Stopped; no file was changed."),
    "file": ("dosya", "file"),
    "size": ("boy", "size"),
    "pages": ("sayfa", "pages"),
    "indicators": ("gösterge", "indicators"),
    "found": ("Bulgular: {count}", "Findings: {count}"),
    "reading": ("Plan okunuyor", "Reading the plan"),
    "checking": ("Plan denetleniyor", "Checking the plan"),
    "laying_out": ("LibreOffice sayfaları diziyor", "LibreOffice is laying out the pages"),
    "no_page_numbers": (
        "LibreOffice kurulu değil ya da istenmedi: içindekilerin sayfa numaralarını Word, dosya açılınca sorarak günceller.",
        "LibreOffice is not installed or not wanted: Word will update the page numbers of the contents, and ask first, when the file is opened.",
    ),
    "layout_failed": (
        "LibreOffice sayfaları dizemedi: içindekilerin sayfa numaralarını Word, dosya açılınca sorarak günceller.",
        "LibreOffice could not lay out the pages: Word will update the page numbers of the contents, and ask first, when the file is opened.",
    ),
    "no_office": (
        "PDF üretmek için LibreOffice gerekir ve kurulu değil; hiçbir dosya yazılmadı.",
        "A PDF needs LibreOffice, which is not installed; nothing was written.",
    ),
    "pdf_failed": (
        "LibreOffice PDF üretemedi ({reason}); hiçbir dosya yazılmadı.",
        "LibreOffice made no PDF ({reason}); nothing was written.",
    ),
    "drawing": ("Belgeler üretiliyor", "Building documents"),
    "no_plan": ("{path} diye bir plan klasörü yok.", "There is no plan folder {path}."),
    "fmt_check": ("Hiçbir dosya yazmaz; biçimi değişecek dosya varsa 1 ile çıkar.", "Writes nothing; exits with 1 if the form of a file would change."),
    "fmt_not_of_plan": ("{path}, {plan} planının YAML dosyası ya da klasörü değil.", "{path} is no YAML file or folder of the plan {plan}."),
    "fmt_did": ("{path}: {lines} satır düzenlendi", "{path}: {lines} lines put in order"),
    "fmt_would": ("{path}: {lines} satır düzenlenirdi", "{path}: {lines} lines would be put in order"),
    "fmt_unread": ("{path}: okunurken bulgu var, dokunulmadı; önce `python build.py check` ile bulguları giderin", "{path}: reading it gives findings, left alone; mend them first with `python build.py check`"),
    "fmt_odd": ("{path}: alışılmadık bir YAML yazımı var, dokunulmadı", "{path}: written in an unusual YAML style, left alone"),
    "fmt_changed": ("{count} dosyaya bakıldı, {changed} dosya düzenlendi.", "{count} files looked at, {changed} put in order."),
    "fmt_would_change": ("{count} dosyaya bakıldı, {changed} dosya düzenlenirdi. Hiçbir dosya yazılmadı.", "{count} files looked at, {changed} would be put in order. Nothing was written."),
}  # fmt: skip


class OutputFault(Exception):
    """What is said could not be put out: the disk under it is full, or broken."""

    def __init__(self, fault: OSError) -> None:
        super().__init__(str(fault))
        self.fault = fault


def tell(text: str, err: bool = False) -> None:
    """Print a text as it is; where its reader has gone, as `head` does, go on without one: the exit code still counts."""
    try:
        click.echo(text, nl=False, err=err)
    except OSError as fault:
        # What Python still holds back must go nowhere, or it would be tried again at the end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, (sys.stderr if err else sys.stdout).fileno())
        os.close(nowhere)
        if not isinstance(fault, BrokenPipeError):
            raise OutputFault(fault) from fault


def say(key: str, language: Language, **facts: object) -> str:
    """Give a sentence of the command in a language."""
    return SENTENCES[key][0 if language == "tr" else 1].format(**facts)
