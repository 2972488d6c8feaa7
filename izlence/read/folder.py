"""What stands in the plan's folder: which file is what, and what has no place there."""

from __future__ import annotations

import re
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from izlence import limits
from izlence.diagnostic import Diagnostic, Fact, Place
from izlence.language import lower
from izlence.read import file_rules as rules
from izlence.read.sources import Kind

PERIOD_FOLDER = re.compile(r"[12]\d{3}(?:-[12]\d{3})?")
_DIRECTORATE_FOLDER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TARGET_FILE = re.compile(r"PH[\d.]*\.yaml")
_CARD_FILE = re.compile(r"H[\d.]*\.yaml")
_LEFT_BY_OTHERS = re.compile(r"~\$.*|\..*|Thumbs\.db|desktop\.ini|.*\.(?:bak|tmp|swp|orig)|.*~")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_NOT_PORTABLE = re.compile(r'[<>:"\\|?*\x00-\x1f]|[. ]$')
_NAMED_AS_YAML = re.compile(r"(.*?)(\.ya?ml)(.*)", re.IGNORECASE)
_NAMED_AS_COPY = re.compile(r"\(\d+\)|\b(?:kopya|copy)", re.IGNORECASE)
_YAML_ENDINGS = (".yaml", ".yml")
_PERIOD_FILES: dict[str, Kind] = {
    "program.yaml": "program",
    "strategy.yaml": "strategy",
    "goals.yaml": "goals",
}
_ROOT_FILES: dict[str, Kind] = {"institution.yaml": "institution"}
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
    """A folder's files by kind, the folders in it, and what has no place there."""

    files: list[Found] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)


def list_root(plan: Path) -> Listing:
    """List the plan's folder: institution.yaml and the period folders."""
    listing = _list(plan, _ROOT_FILES, "", "institution.yaml, 2024/, 2025-2029/")
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
    """List a period's folder and the directorate folders in it."""
    listing = _list(folder, _PERIOD_FILES, "", "program.yaml, strategy.yaml, goals.yaml")
    for directorate in listing.folders:
        inside = _list(
            directorate, _DIRECTORATE_FILES, directorate.name, "directorate.yaml, PH4.4.1.yaml, H7.2.yaml"
        )
        listing.files += inside.files
        listing.found += inside.found
        listing.found += _refuse_folders(inside.folders)
        if not _DIRECTORATE_FOLDER.fullmatch(directorate.name):
            listing.found.append(Diagnostic(rules.NAME_REFUSED, Place(directorate.as_posix())))
    return listing


def _refuse_folders(folders: list[Path]) -> Iterator[Diagnostic]:
    for folder in folders:
        facts = {
            "expected": "Müdürlük klasörünün içinde klasör olmaz.",
            "expected_en": "A directorate's folder holds no folders.",
        }
        yield Diagnostic(rules.UNKNOWN_FOLDER, Place(folder.as_posix()), facts)


def _list(folder: Path, kinds: dict[str, Kind], directorate: str, expected: str) -> Listing:
    listing = Listing()
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as fault:
        listing.found.append(unreadable(folder, fault))
        return listing
    listing.found += _names_alike(entries)
    for entry in entries:
        _sort_entry(entry, kinds, directorate, expected, listing)
    return listing


def _sort_entry(
    entry: Path, kinds: dict[str, Kind], directorate: str, expected: str, listing: Listing
) -> None:
    if _LEFT_BY_OTHERS.fullmatch(entry.name):
        return
    refused = _refuse_name(entry)
    if refused is not None:
        listing.found.append(refused)
        return
    try:
        mode = entry.lstat().st_mode
    except OSError as fault:
        listing.found.append(unreadable(entry, fault))
        return
    if stat.S_ISDIR(mode) and entry.suffix not in _YAML_ENDINGS:
        listing.folders.append(entry)
    elif not stat.S_ISREG(mode):
        rule = rules.SYMLINK if stat.S_ISLNK(mode) else rules.NOT_A_FILE
        listing.found.append(Diagnostic(rule, Place(entry.as_posix())))
    else:
        kind = kinds.get(entry.name) or (_page_kind(entry.name) if directorate else None)
        _sort_file(entry, kind, directorate, expected, listing)


def _sort_file(entry: Path, kind: Kind | None, directorate: str, expected: str, listing: Listing) -> None:
    if kind is not None:
        listing.files.append(Found(entry, entry.as_posix(), kind, directorate))
    elif match := _NAMED_AS_YAML.fullmatch(entry.name):
        listing.found.append(_unknown(entry, match, expected))
    elif entry.suffix.lower() != ".md":
        listing.found.append(Diagnostic(rules.IGNORED_FILE, Place(entry.as_posix())))


def _unknown(entry: Path, match: re.Match[str], expected: str) -> Diagnostic:
    """Refuse a file that somebody holds for a page and that would be left out of the document."""
    name, ending, after = match.groups()
    facts: dict[str, Fact] = {"expected": expected, "right": f"{name}.yaml", "ending": after}
    rule = rules.UNKNOWN_FILE
    if _NAMED_AS_COPY.search(entry.name):
        rule = rules.UNKNOWN_FILE_COPY
    elif re.fullmatch(r"\.[A-Za-z0-9]+", after):
        rule = rules.UNKNOWN_FILE_ENDING
    elif not after and ending.lower() == ".yml":
        rule = rules.UNKNOWN_FILE_YML
    return Diagnostic(rule, Place(entry.as_posix()), facts)


def _page_kind(name: str) -> Kind | None:
    if _TARGET_FILE.fullmatch(name):
        return "performance-target"
    return "objective-card" if _CARD_FILE.fullmatch(name) else None


def _refuse_name(entry: Path) -> Diagnostic | None:
    name, where = entry.name, Place(entry.as_posix().encode("utf-8", "replace").decode())
    if _NOT_PORTABLE.search(name) or _DEVICE.fullmatch(name) or not _is_utf8(name):
        return Diagnostic(rules.NAME_REFUSED, where)
    if len(entry.as_posix()) > limits.PATH.value and not entry.is_absolute():
        return Diagnostic(rules.PATH_TOO_LONG, where, {"limit": limits.PATH.value})
    return None


def _is_utf8(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _names_alike(entries: list[Path]) -> Iterator[Diagnostic]:
    seen: dict[str, Path] = {}
    for entry in entries:
        # Windows and macOS take these for one name: the later one would overwrite the other on checkout.
        key = lower(unicodedata.normalize("NFC", entry.name)).replace("ı", "i")
        if key in seen:
            yield Diagnostic(rules.NAMES_ALIKE, Place(entry.as_posix()), {"other": seen[key].name})
        seen[key] = entry


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
