"""What stands in the plan's folder: which file is what, and what has no place there."""

from __future__ import annotations

import re
import stat
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from izlence.diagnostic import Diagnostic, Fact, Place
from izlence.language import lower
from izlence.read import file_rules as rules
from izlence.read.file_names import names_alike, refuse_name
from izlence.read.sources import Kind

NARRATIVE = "narrative"
PERIOD_FOLDER = re.compile(r"[12]\d{3}(?:-[12]\d{3})?")
_DIRECTORATE_FOLDER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TARGET_FILE = re.compile(r"PH[\d.]*\.yaml")
_CARD_FILE = re.compile(r"H[\d.]*\.yaml")
_LEFT_BY_OTHERS = re.compile(r"~\$.*|\..*|Thumbs\.db|desktop\.ini|.*\.(?:bak|tmp|swp|orig)|.*~")
_NAMED_AS_YAML = re.compile(r"(.*?)(\.ya?ml)(.*)", re.IGNORECASE)
_NAMED_AS_COPY = re.compile(r"\(\d+\)|\b(?:kopya|copy)", re.IGNORECASE)
_YAML_ENDINGS = (".yaml", ".yml")
_PICTURE_ENDINGS = (".png", ".jpg", ".jpeg")
# The part of a name before its ending; it becomes a name inside the documents too.
_PLAIN_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_PERIOD_FILES: dict[str, Kind] = {
    "program.yaml": "program",
    "strategy.yaml": "strategy",
    "goals.yaml": "goals",
    "general-costs.yaml": "general-costs",
}
_ROOT_FILES: dict[str, Kind] = {"institution.yaml": "institution", "owners.yaml": "owners"}
_DIRECTORATE_FILES: dict[str, Kind] = {"directorate.yaml": "directorate"}


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the plan: where it is, the name that findings give it, what it is, and its directorate's folder."""

    path: Path
    file: str
    kind: Kind
    folder: str = ""


@dataclass(slots=True)
class Listing:
    """A folder's files by kind, the folders in it, and what has no place there.

    `texts` and `pictures` are those of a narrative folder; the root's `pictures` may hold the logo.
    """

    files: list[Found] = field(default_factory=list)
    texts: list[Path] = field(default_factory=list)
    pictures: list[Path] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)


class _Expected(NamedTuple):
    """What a folder may hold: files by name, and whether pages, pictures or texts besides."""

    names: str
    kinds: Mapping[str, Kind] = MappingProxyType({})
    directorate: str = ""
    has_pictures: bool = False
    has_texts: bool = False
    has_narrative: bool = False


_ROOT = _Expected("institution.yaml, owners.yaml, 2024/, 2025-2029/", _ROOT_FILES, has_pictures=True)
_PERIOD = _Expected(
    "program.yaml, strategy.yaml, goals.yaml, general-costs.yaml", _PERIOD_FILES, has_narrative=True
)
_DIRECTORATE = _Expected("directorate.yaml, PH4.4.1.yaml, H7.2.yaml", _DIRECTORATE_FILES)
_NARRATIVE = _Expected("yetki.md, sema.png, sema.jpg", has_pictures=True, has_texts=True)


def kind_of(file: str) -> Found | None:
    """Tell by its name from the plan's folder on what a YAML file is; None for any other and for what has no place there."""
    *above, name = file.split("/")
    if above and not PERIOD_FOLDER.fullmatch(above[0]):
        return None
    inside = above[1] if len(above) == 2 else ""
    kind = (_ROOT_FILES, _PERIOD_FILES, _DIRECTORATE_FILES)[len(above)].get(name) if len(above) < 3 else None
    if inside and kind is None:
        kind = _page_kind(name)
    if kind == "general-costs" and "-" in above[0]:
        kind = "strategic-general-costs"
    return None if kind is None or inside == NARRATIVE else Found(Path(file), file, kind, inside)


def list_root(plan: Path) -> Listing:
    """List the plan's folder: institution.yaml, pictures (one may be the logo) and the period folders."""
    listing = _list(plan, _ROOT)
    for folder in list(listing.folders):
        if not PERIOD_FOLDER.fullmatch(folder.name):
            listing.folders.remove(folder)
            facts = {
                "expected": "Dönem klasörleri `2024` ya da `2025-2029` biçiminde adlandırılır.",
                "expected_en": "Period folders are named `2024` or `2025-2029`.",
            }
            listing.found.append(Diagnostic(rules.UNKNOWN_FOLDER, Place(folder.as_posix()), facts))
    return listing


def list_period(folder: Path) -> Listing:
    """List a period's folder, its narrative texts and the directorate folders in it."""
    listing = _list(folder, _PERIOD)
    listing.files = _with_strategic_costs(folder, listing.files)
    for inner in list(listing.folders):
        if inner.name == NARRATIVE:
            listing.folders.remove(inner)
            _list_narrative(inner, listing)
            continue
        inside = _list(inner, _DIRECTORATE._replace(directorate=inner.name))
        listing.files += inside.files
        listing.found += inside.found
        listing.found += _refuse_folders(
            inside.folders,
            "Müdürlük klasörünün içinde klasör olmaz.",
            "A directorate's folder holds no folders.",
        )
        if not _DIRECTORATE_FOLDER.fullmatch(inner.name):
            listing.found.append(_refuse_folder_name(inner))
    return listing


def _refuse_folder_name(folder: Path) -> Diagnostic:
    """Refuse a directorate's folder by its name, and offer that name in the letters which are allowed."""
    plain = unicodedata.normalize("NFKD", lower(folder.name).replace("ı", "i"))
    right = re.sub("[^a-z0-9]+", "-", "".join(sign for sign in plain if not unicodedata.combining(sign)))
    rule = rules.NAME_REFUSED_NEAR if right.strip("-") else rules.NAME_REFUSED
    return Diagnostic(rule, Place(folder.as_posix()), {"right": right.strip("-")})


def _with_strategic_costs(folder: Path, files: list[Found]) -> list[Found]:
    """A strategic plan's general costs are written by year, in a file of the same name."""
    if "-" not in folder.name and all(found.kind != "strategy" for found in files):
        return files
    return [
        replace(found, kind="strategic-general-costs") if found.kind == "general-costs" else found
        for found in files
    ]


def _list_narrative(folder: Path, listing: Listing) -> None:
    """Sort the narrative folder: texts, pictures, and what has no place there."""
    inside = _list(folder, _NARRATIVE)
    listing.texts, listing.pictures = inside.texts, inside.pictures
    listing.found += inside.found
    listing.found += _refuse_folders(
        inside.folders, "Anlatı klasörünün içinde klasör olmaz.", "The narrative folder holds no folders."
    )


def _refuse_folders(folders: list[Path], expected: str, expected_en: str) -> Iterator[Diagnostic]:
    for folder in folders:
        facts = {"expected": expected, "expected_en": expected_en}
        yield Diagnostic(rules.UNKNOWN_FOLDER, Place(folder.as_posix()), facts)


def _list(folder: Path, expected: _Expected) -> Listing:
    listing = Listing()
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as fault:
        listing.found.append(unreadable(folder, fault))
        return listing
    listing.found += names_alike(entries)
    for entry in entries:
        if not _is_regular(entry, listing):
            continue
        if expected.has_texts:
            _sort_narrative(entry, expected, listing)
        else:
            _sort_file(entry, expected, listing)
    return listing


def _is_regular(entry: Path, listing: Listing) -> bool:
    """Tell whether an entry is a file to be sorted; anything else is put where it belongs here."""
    if _LEFT_BY_OTHERS.fullmatch(entry.name):
        return False
    refused = refuse_name(entry)
    if refused is not None:
        listing.found.append(refused)
        return False
    try:
        mode = entry.lstat().st_mode
    except OSError as fault:
        listing.found.append(unreadable(entry, fault))
        return False
    if stat.S_ISDIR(mode) and entry.suffix not in _YAML_ENDINGS:
        listing.folders.append(entry)
    elif not stat.S_ISREG(mode):
        rule = rules.SYMLINK if stat.S_ISLNK(mode) else rules.NOT_A_FILE
        listing.found.append(Diagnostic(rule, Place(entry.as_posix())))
    return stat.S_ISREG(mode)


def _sort_narrative(entry: Path, expected: _Expected, listing: Listing) -> None:
    ending = entry.suffix.lower()
    if ending not in (".md", *_PICTURE_ENDINGS):
        listing.found.append(
            Diagnostic(rules.UNKNOWN_FILE, Place(entry.as_posix()), {"expected": expected.names})
        )
    elif not _PLAIN_NAME.fullmatch(entry.stem) or entry.suffix != ending:
        if entry.name != "README.md":
            listing.found.append(Diagnostic(rules.NAME_REFUSED, Place(entry.as_posix())))
    else:
        (listing.texts if ending == ".md" else listing.pictures).append(entry)


def _sort_file(entry: Path, expected: _Expected, listing: Listing) -> None:
    kind = expected.kinds.get(entry.name) or (_page_kind(entry.name) if expected.directorate else None)
    if kind is not None:
        listing.files.append(Found(entry, entry.as_posix(), kind, expected.directorate))
    elif match := _NAMED_AS_YAML.fullmatch(entry.name):
        listing.found.append(_unknown(entry, match, expected))
    elif entry.suffix in _PICTURE_ENDINGS and expected.has_pictures:
        listing.pictures.append(entry)
    elif entry.suffix.lower() != ".md":
        listing.found.append(Diagnostic(rules.IGNORED_FILE, Place(entry.as_posix())))
    elif expected.has_narrative and entry.name != "README.md":
        listing.found.append(Diagnostic(rules.TEXT_OUT_OF_PLACE, Place(entry.as_posix())))


def _unknown(entry: Path, match: re.Match[str], expected: _Expected) -> Diagnostic:
    """Refuse a file that somebody holds for a page and that would be left out of the document."""
    name, ending, after = match.groups()
    right = _right_name(name, expected)
    facts: dict[str, Fact] = {
        "expected": expected.names,
        "right": right or f"{name}.yaml",
        "ending": after,
    }
    rule = rules.UNKNOWN_FILE
    if _NAMED_AS_COPY.search(entry.name):
        rule = rules.UNKNOWN_FILE_COPY
    elif re.fullmatch(r"\.[A-Za-z0-9]+", after):
        rule = rules.UNKNOWN_FILE_ENDING
    elif right and not after and expected.has_narrative and _page_kind(right):
        rule = rules.PAGE_OUT_OF_PLACE
    elif not after and ending.lower() == ".yml":
        rule = rules.UNKNOWN_FILE_YML
    elif right and not after:
        rule = rules.UNKNOWN_FILE_NAME
    return Diagnostic(rule, Place(entry.as_posix()), facts)


def _right_name(name: str, expected: _Expected) -> str:
    """Give the name that was meant, where only its case, a space or a dash is wrong; else nothing."""
    plain = re.sub(r"[ _-]+", "", name)
    page = f"{plain.upper()}.yaml"
    if (expected.directorate or expected.has_narrative) and plain[-1:].isdigit() and _page_kind(page):
        return page
    return f"{name.lower()}.yaml" if f"{name.lower()}.yaml" in expected.kinds else ""


def _page_kind(name: str) -> Kind | None:
    if _TARGET_FILE.fullmatch(name):
        return "performance-target"
    return "objective-card" if _CARD_FILE.fullmatch(name) else None


def unreadable(path: Path, fault: OSError) -> Diagnostic:
    """Say why the machine did not give a file or folder."""
    reasons = {
        PermissionError: ("okuma izni yok", "permission denied"),
        FileNotFoundError: ("dosya bulunamadı", "no such file"),
        IsADirectoryError: ("bu bir klasör", "it is a folder"),
        NotADirectoryError: ("bu bir klasör değil", "it is not a folder"),
    }
    reason, reason_en = reasons.get(
        type(fault), (f"aygıt hatası {fault.errno}", f"device error {fault.errno}")
    )
    facts = {"reason": reason, "reason_en": reason_en}
    return Diagnostic(rules.UNREADABLE, Place(path.as_posix()), facts)
