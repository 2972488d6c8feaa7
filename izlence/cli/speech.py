"""Which language the command speaks, and its own few sentences in both."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

import click

from izlence.cli import speech_git, speech_review
from izlence.diagnostic import Language

_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> Language:
    """Find the language in the arguments before they are parsed, for help is spoken in it too; else in the environment.

    Of the environment's variables the first that is set counts, as POSIX has it; Turkish unless it names English.
    """
    for position, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--lang":
            wanted = value or "".join(arguments[position + 1 : position + 2])
            return "en" if wanted == "en" else "tr"
    set_to = next((environment[name] for name in _LOCALE if environment.get(name)), "")
    return "en" if set_to.lower().startswith("en") else "tr"


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
    "explain_format": ("Sayfanın biçimi.", "The form of the page."),
    "explain_near": ("“{rule}” diye bir kural yok. Bunu mu demek istediniz: {near}?", "There is no rule “{rule}”. Did you mean {near}?"),
    "explain_unknown": (
        "“{rule}” diye bir kural yok. Bütün kurallar: python build.py explain",
        "There is no rule “{rule}”. All rules: python build.py explain",
    ),
    "new": (
        "Plana yeni bir müdürlük (directorate), performans hedefi (target), hedef kartı (card) ya da yıl (year) ekler. NAME müdürlüğün klasör adı, sayfanın kodu ya da yıldır; verilmezse önerilir. Eksik bilgiler terminalde sorulur.",
        "Adds a new directorate, target, card or year to the plan. NAME is the directorate's folder, the page's code or the year; proposed if not given. What is missing is asked for on a terminal.",
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
    "bad_choice": ("“{value}” olmaz; olabilecekler: {choices}.", "It cannot be “{value}”; it can be: {choices}."),
    "bad_number": ("{name} için “{value}” olmaz; {low} ile {high} arasında bir tam sayı yazın.", "{name} cannot be “{value}”; write a whole number between {low} and {high}."),
    "missing_argument": ("{name} yazılmamış.", "{name} is missing."),
    "missing_choice": ("Ne yapılacağı yazılmamış; olabilecekler: {choices}.", "What to do is missing; it can be: {choices}."),
    "forge": ("CODEOWNERS hangi site için; yinelenebilir. Verilmezse var olan dosyalar, hiçbiri yoksa github.", "Which forge CODEOWNERS is for; may be repeated. The files there are if not given, github if there are none."),
    "owners_check": ("Yazmaz; dosya tablodan farklıysa çıkış kodu 1 olur.", "Writes nothing; the exit code is 1 where a file differs from the table."),
    "no_owners": ("Sorumlular tablosu yok: {path}. Nasıl yazıldığı docs/governance.md sayfasındadır.", "There is no table of owners: {path}. docs/governance.md says how it is written."),
    "owners_no_repository": ("{path} bir git deposunda değil; CODEOWNERS deponun köküne yazılır.", "{path} is in no git repository; CODEOWNERS is written at its root."),
    "owners_same": ("{path} güncel.", "{path} is up to date."),
    "owners_differ": ("{path} sorumlular tablosundan farklı; `python build.py owners` ile yazın.", "{path} differs from the table of owners; write it with `python build.py owners`."),
    "owners_written": ("{path} yazıldı.", "{path} written."),
    "bad_report": ("--report için “{value}” olmaz; BİÇİM=DOSYA yazın, örneğin sarif=bulgular.sarif. Biçimler: {choices}.", "--report cannot be “{value}”; write FORMAT=PATH, such as sarif=findings.sarif. Formats: {choices}."),
    "unknown_rule_asked": ("--rule için “{name}” olmaz{suggestion}. İstenince çalışan kurallar: {known}; hepsi için all.", "--rule cannot be “{name}”{suggestion}. Rules that run on request: {known}; all for every one."),
    "did_you_mean": (" (en yakını: {name})", " (nearest: {name})"),
    "same_report": ("{value} dosyasına iki rapor birden yazılamaz.", "Two reports cannot be written to {value}."),
    "only_changed": ("Yalnız {revision} sürümünden beri değişenleri ilgilendiren bulgular gösterildi.", "Only findings that concern what changed since {revision} are shown."),
    "watching": ("{plan} izleniyor; bitirmek için Ctrl-C.", "Watching {plan}; Ctrl-C to end."),
    "revision_missing": ("git kurulu değil; bu komut git ister.", "git is not installed; this command needs it."),
    "revision_no_repository": ("{name} bir git deposunda değil; sürümler git deposundan okunur.", "{name} is in no git repository; revisions are read from one."),
    "revision_unknown_revision": ("“{name}” diye bir git sürümü yok.", "There is no git revision “{name}”."),
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
    "no_folder": ("{path} yazılamadı: içinde duracağı klasör yok.", "{path} could not be written: the folder it should stand in does not exist."),
    "not_a_file": ("{path} yazılamadı: bu adda bir dosya olmalı, ama bir klasör var.", "{path} could not be written: a folder stands where the file should be."),
    "write_failed": ("{path} yazılamadı: aygıt hatası {number}. Önceki dosyalar olduğu gibi duruyor.", "{path} could not be written: device error {number}. The old files are untouched."),
    "output_failed": ("Çıktı yazılamadı (aygıt hatası {number}).", "The output could not be written (device error {number})."),
    "installation": ("İzlence'nin kendi dosyası kullanılamıyor: {path} ({reason}).", "A file of İzlence itself cannot be used: {path} ({reason})."),
    "library": ("Gerekli kitaplık kurulu değil: {name}. Önce `make` çalıştırın (ya da pip install -c constraints.txt -e .), sonra .venv içindeki Python’u kullanın.", "A library is not installed: {name}. Run `make` first (or pip install -c constraints.txt -e .), then use the Python in .venv."),
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
    "new_period": ("Dönemin klasörü: 2024 ya da 2025-2029.", "The period's folder: 2024 or 2025-2029."),
    "new_directorate": ("Sayfanın müdürlüğü (klasör adı).", "The page's directorate (its folder's name)."),
    "new_objective": ("Sayfanın hedefi: H4.4.", "The page's objective: H4.4."),
    "new_title": ("Performans hedefinin metni.", "The performance target's text."),
    "new_name": ("Müdürlüğün belgede basılacak adı.", "The directorate's name as printed."),
    "new_indicator": ("İlk göstergenin adı.", "The first indicator's name."),
    "new_unit": ("İlk göstergenin ölçü birimi.", "The first indicator's unit."),
    "new_monitoring": ("Hedef kartında izleme sıklığı.", "Monitoring frequency on a card."),
    "new_reporting": ("Hedef kartında raporlama sıklığı.", "Reporting frequency on a card."),
    "new_from": ("Hangi yılın programından; verilmezse en yenisi.", "From which year's programme; the newest if not given."),
    "new_kind": ("“{kind}” eklenemez; şunlardan birini yazın: directorate (müdürlük), target (performans hedefi), card (hedef kartı), year (yıl).", "“{kind}” cannot be added; write one of: directorate, target, card, year."),
    "new_needs": ("{option} gerekiyor: {question}.", "{option} is needed: {question}."),
    "new_missing": ("Terminal olmadığı için sorulamıyor; şunları da yazın: {options}.", "There is no terminal to ask on; write these too: {options}."),
    "new_empty": ("Boş bırakılamaz.", "It cannot be left empty."),
    "new_not_one_of": ("“{answer}” olmaz; olabilecekler: {known}.", "“{answer}” cannot be; it can be: {known}."),
    "new_not_programme": ("{answer} bir stratejik plan dönemi; performans hedefleri performans programı dönemine eklenir: {known}.", "{answer} is the period of a strategic plan; performance targets are added to the period of a performance programme: {known}."),
    "new_not_strategy": ("{answer} bir performans programı dönemi; kartlar stratejik plan dönemine eklenir: {known}.", "{answer} is the period of a performance programme; cards are added to the period of a strategic plan: {known}."),
    "new_did_you_mean": (" Bunu mu demek istediniz: {right}?", " Did you mean {right}?"),
    "new_unknown_directorate": ("“{answer}” müdürlüğü dönemin `directorates` listesinde yok; olanlar: {known}.", "The directorate “{answer}” is not in the period's `directorates`; these are: {known}."),
    "new_unknown_objective": ("{answer} hedefi goals.yaml dosyasında yok; olanlar: {known}.", "The objective {answer} is not in goals.yaml; these are: {known}."),
    "new_no_period": ("{plan} içinde {names} dosyası olan bir dönem yok.", "{plan} has no period with {names}."),
    "new_no_directorate": ("{period} döneminde müdürlük yok; önce `python build.py new directorate` ile ekleyin.", "{period} has no directorate; add one first with `python build.py new directorate`."),
    "new_no_objective": ("{period} döneminin bütün hedeflerinin kartı var; yeni hedefi önce goals.yaml dosyasına yazın.", "All objectives of {period} have a card; write a new objective into goals.yaml first."),
    "new_mend_first": ("Önce bu bulguları giderin. Hiçbir dosya yazılmadı.", "Mend these findings first. Nothing was written."),
    "new_exists": ("{path} zaten var; üzerine yazılmaz.", "{path} exists and is not overwritten."),
    "new_directorate_exists": ("{period} döneminde {folder} müdürlüğü zaten var.", "{period} has the directorate {folder} already."),
    "new_card_exists": ("{code} hedefinin kartı zaten var.", "The objective {code} has a card already."),
    "new_bad_folder": ("“{answer}” klasör adı olamaz: küçük harf, rakam ve tire; Türkçe harf ve boşluk olmaz. Şöyle yazın: {right}", "“{answer}” cannot be a folder's name: small letters, digits and hyphens, no Turkish letters or spaces. Write: {right}"),
    "new_bad_target_code": ("“{answer}” performans hedefi kodu değil. Şöyle yazın: {right}", "“{answer}” is no code of a performance target. Write: {right}"),
    "new_bad_card_code": ("“{answer}” hedef kodu değil. Şöyle yazın: {right}", "“{answer}” is no code of an objective. Write: {right}"),
    "new_code_used": ("{code} daha önce kullanılmış; kod kalıcıdır, yeniden verilmez. Boş olan kod: {free}", "{code} has been used; a code is permanent and not given again. This one is free: {free}"),
    "new_bad_text": ("“{answer}” tek satırlık bir metin olarak yazılamıyor; satır sonu ve görünmeyen karakter olmamalı.", "“{answer}” cannot be written as one line of text; it must hold no line break and no invisible character."),
    "new_bad_year": ("“{answer}” yıl değil. Şöyle yazın: {right}", "“{answer}” is no year. Write: {right}"),
    "new_year_not_later": ("{answer}, {old} yılından sonra değil. Şöyle yazın: {right}", "{answer} is not later than {old}. Write: {right}"),
    "new_odd": ("{path}: alışılmadık bir YAML yazımı var; program onu güvenle düzenleyemiyor. `python build.py fmt` deneyin ya da alanları alt alta yazın.", "{path} is written in an unusual YAML style that the program cannot edit safely. Try `python build.py fmt`, or write the fields one below the other."),
    "new_wrote": ("{path} yazıldı.", "{path} was written."),
    "new_changed": ("{path} dosyasına bir satır eklendi.", "A line was added to {path}."),
    "new_directorate_next": ("Belgedeki sırası listedeki sırasıdır; satırı istediğiniz yere taşıyın. Sonra: python build.py new {kind} --directorate {folder}", "Its place in the document is its place in the list; move the line where you want it. Next: python build.py new {kind} --directorate {folder}"),
    "new_next": ("Doldurulacakları gösterir: python build.py check {period}", "To see what is to be filled in: python build.py check {period}"),
    "year_wrote": ("{folder} yazıldı: {count} dosya. {old} olduğu gibi duruyor; kodlar ve metinler aynıdır.", "{folder} was written: {count} files. {old} is as it was; codes and texts are the same."),
    "year_kept": ("Değerleri aktarılan dönemler: {periods}", "Periods whose values went over: {periods}"),
    "year_open": ("Doldurulacak dönemler: {periods}. Geçen yılın hedefi gerçekleşme değildir, altı aylık değer de yıllık değer değildir. Tutarların hepsi ve (yazılmışsa) meclis kararı da boş bırakıldı.", "Periods to fill in: {periods}. Last year's target is no actual, and half a year's value is not a year's. All amounts and the council's decision (where one was written) are left open too."),
    "year_lost": ("Metinlerde artık gösterilmeyen dönemlere yer tutucu var ({count} satır); metni yenileyinceye kadar `check` hata verir:", "Texts hold placeholders for periods that are not shown any more ({count} lines); `check` gives errors until the text is renewed:"),
    "year_codes": ("{year} yılı {plan} stratejik planının içinde; şu kodlar orada yok, bütün plan denetlenince hata verilir: {codes}", "{year} falls under the strategic plan {plan}, which lacks these codes; checking the whole plan gives errors: {codes}"),
    "year_charts": ("Grafiği çizilen şu göstergelerin henüz değeri yok; yazılıncaya kadar `check` hata verir: {codes}", "These indicators are drawn in charts and have no values yet; `check` gives errors until they are written: {codes}"),
    "year_mentions": ("Eski yılları anan satırlar ({count}); okuyup yenileyin:", "Lines that name the old years ({count}); read them and renew them:"),
    "ask_period": ("Dönem ({known})", "Period ({known})"),
    "ask_directorate": ("Müdürlüğün klasör adı ({known})", "The directorate's folder ({known})"),
    "ask_directorate_name": ("Müdürlüğün belgede basılacak adı", "The directorate's name as printed"),
    "ask_folder": ("Müdürlüğün klasör adı", "The directorate's folder"),
    "ask_objective": ("Bağlı olduğu hedefin kodu", "The code of its objective"),
    "ask_card_objective": ("Kartın hedefi", "The card's objective"),
    "ask_target_code": ("Performans hedefinin kodu", "The performance target's code"),
    "ask_title": ("Performans hedefinin metni", "The performance target's text"),
    "ask_indicator": ("İlk göstergenin adı", "The first indicator's name"),
    "ask_unit": ("Ölçü birimi (kişi, adet, % …)", "Its unit (kişi, adet, % …)"),
    "ask_monitoring": ("İzleme sıklığı (Ayda bir, 3 ayda bir, 6 ayda bir, Yılda bir)", "Monitoring frequency (Ayda bir, 3 ayda bir, 6 ayda bir, Yılda bir)"),
    "ask_reporting": ("Raporlama sıklığı (Ayda bir, 3 ayda bir, 6 ayda bir, Yılda bir)", "Reporting frequency (Ayda bir, 3 ayda bir, 6 ayda bir, Yılda bir)"),
    "ask_from": ("Hangi yılın programından aktarılsın", "From which year's programme"),
    "ask_year": ("Yeni yıl", "The new year"),
}  # fmt: skip
SENTENCES |= speech_review.SENTENCES | speech_git.SENTENCES


class WrongUse(Exception):
    """The command was asked for what it cannot do; `key` names the sentence that says so."""

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


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
