"""Read a plan's folder: the only way in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from izlence import limits
from izlence.diagnostic import Diagnostic, Place
from izlence.read import file_rules as rules
from izlence.read.folder import Found, Listing, list_period, list_root, unreadable
from izlence.read.sources import PeriodSources, Source, Sources
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml


def read_plan(
    plan: Path, periods: Sequence[str] = (), progress: Callable[[str, int, int], None] | None = None
) -> tuple[Sources, tuple[Diagnostic, ...]]:
    """Read the institution and the named periods, or all of them; what could not be read is reported."""
    reader = _Reader(progress)
    sources = reader.read(plan, periods)
    return sources, tuple(reader.found)


class _Reader:
    def __init__(self, progress: Callable[[str, int, int], None] | None = None) -> None:
        self.progress = progress
        self.found: list[Diagnostic] = []
        self.texts: dict[str, str] = {}
        self.count = 0

    def read(self, plan: Path, periods: Sequence[str]) -> Sources:
        if not plan.is_dir():
            self.found.append(Diagnostic(rules.PLAN_MISSING, Place(plan.as_posix())))
            return Sources(None, (), self.texts)
        root = list_root(plan)
        self.found += root.found
        institution = self._institution(plan, root)
        folders = self._chosen(plan, root.folders, periods)
        read = tuple(self._period(folder) for folder in folders)
        return Sources(institution, read, self.texts)

    def _institution(self, plan: Path, root: Listing) -> Source | None:
        for found in root.files:
            return self._source(found)
        self._missing(plan, "institution.yaml", "Kurumun adı orada yazılır.", "It names the institution.")
        return None

    def _chosen(self, plan: Path, folders: list[Path], periods: Sequence[str]) -> list[Path]:
        by_name = {folder.name: folder for folder in folders}
        if not by_name:
            self.found.append(Diagnostic(rules.PLAN_EMPTY, Place(plan.as_posix())))
        available = ", ".join(by_name) or "-"
        for period in periods:
            if period not in by_name and by_name:
                facts = {"period": period, "available": available}
                self.found.append(Diagnostic(rules.PERIOD_MISSING, Place(plan.as_posix()), facts))
        return [folder for name, folder in by_name.items() if not periods or name in periods]

    def _period(self, folder: Path) -> PeriodSources:
        listing = list_period(folder)
        self.found += listing.found
        self._complain_of_missing(folder, listing)
        sources = []
        for number, found in enumerate(listing.files):
            if self.progress is not None and number % 50 == 0:
                self.progress("read", number, len(listing.files))
            source = self._source(found)
            if source is not None:
                sources.append(source)
        return PeriodSources(folder.name, folder.as_posix(), tuple(sources))

    def _complain_of_missing(self, folder: Path, listing: Listing) -> None:
        names = {found.path.name for found in listing.files if not found.folder}
        if "program.yaml" in names and "strategy.yaml" in names:
            self.found.append(Diagnostic(rules.TWO_FRAMES, Place(folder.as_posix())))
        if not names & {"program.yaml", "strategy.yaml"}:
            name = "strategy.yaml" if "-" in folder.name else "program.yaml"
            self._missing(folder, name, "Dönemin çerçevesi orada yazılır.", "It holds the period's frame.")
        if "goals.yaml" not in names:
            self._missing(
                folder,
                "goals.yaml",
                "Amaç ve hedeflerin metinleri orada yazılır.",
                "It holds the goals' texts.",
            )
        described = {found.folder for found in listing.files if found.kind == "directorate"}
        for directorate in listing.folders:
            if directorate.name not in described:
                self._missing(
                    directorate,
                    "directorate.yaml",
                    "Müdürlüğün adı orada yazılır.",
                    "It names the directorate.",
                )

    def _missing(self, folder: Path, name: str, purpose: str, purpose_en: str) -> None:
        facts = {"name": name, "purpose": purpose, "purpose_en": purpose_en}
        self.found.append(Diagnostic(rules.FILE_MISSING, Place(folder.as_posix()), facts))

    def _source(self, found: Found) -> Source | None:
        """Read one file; None once there are more files than a plan may have."""
        self.count += 1
        if self.count > limits.FILES.value:
            if self.count == limits.FILES.value + 1:
                facts = {"limit": limits.FILES.value}
                self.found.append(Diagnostic(rules.TOO_MANY_FILES, Place(found.file), facts))
            return None
        content = self._bytes(found)
        if content is None:
            return Source(found.file, found.kind, found.folder, None)
        text, problems = decode(content, found.file)
        self.found += problems
        if not text:
            return Source(found.file, found.kind, found.folder, None)
        self.texts[found.file] = text
        data, problems = parse_yaml(text, found.file)
        self.found += problems
        return Source(found.file, found.kind, found.folder, data)

    def _bytes(self, found: Found) -> bytes | None:
        try:
            with found.path.open("rb") as file:
                content = file.read(limits.FILE_BYTES.value + 1)
        except OSError as fault:
            self.found.append(unreadable(found.path, fault))
            return None
        if len(content) > limits.FILE_BYTES.value:
            facts = {"size": found.path.stat().st_size, "limit": limits.FILE_BYTES.value}
            self.found.append(Diagnostic(rules.TOO_LARGE, Place(found.file), facts))
            return None
        return content
