"""Read a plan's folder: the only way in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path

from izlence import limits
from izlence.diagnostic import Diagnostic, Place
from izlence.model.prose import Narrative
from izlence.read import file_rules as rules
from izlence.read.codeowners import read_codeowners
from izlence.read.content import read_content
from izlence.read.folder import NARRATIVE, Found, Listing, list_period, list_root
from izlence.read.kept import Content, Forgetful, Keeper, Memory, Texts, folder_keys
from izlence.read.logo import read_logo
from izlence.read.narratives import narrative_key, read_narratives
from izlence.read.sources import OwnersSources, PeriodSources, Source, Sources
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml

FORGETFUL = Forgetful()

# What the least goals.yaml looks like.
_GOALS_LINES = (
    "goals: [{code: A4, title: Sosyal hizmetler}]",
    "objectives: [{code: H4.4, title: İş arayanlara yardım}]",
)


def read_plan(
    plan: Path,
    periods: Sequence[str] = (),
    progress: Callable[[str, int, int], None] | None = None,
    keeper: Keeper = FORGETFUL,
    memory: Memory | None = None,
) -> tuple[Sources, tuple[Diagnostic, ...]]:
    """Read the institution and the named periods, or all of them; what could not be read is reported.

    Directorates and texts that the `keeper` knows are not parsed: its records stand for them. Nor are files that the `memory`
    has seen with the same content.
    """
    reader = _Reader(progress, keeper, memory)
    sources = reader.read(plan, periods)
    return sources, tuple(reader.found)


class _Reader:
    def __init__(
        self, progress: Callable[[str, int, int], None] | None, keeper: Keeper, memory: Memory | None
    ) -> None:
        self.progress = progress
        self.keeper = keeper
        self.memory = memory
        self.found: list[Diagnostic] = []
        self.texts = Texts()
        self.files: list[str] = []
        self.count = 0
        self.institution = b""

    def read(self, plan: Path, periods: Sequence[str]) -> Sources:
        if not plan.is_dir():
            self.found.append(Diagnostic(rules.PLAN_MISSING, Place(plan.as_posix())))
            return Sources(None, (), self.texts)
        root = list_root(plan)
        self.found += root.found
        institution = self._institution(plan, root)
        logo, found = read_logo(plan, institution, root.pictures)
        self.found += found
        owners = self._owners(plan, root)
        folders = self._chosen(plan, root.folders, periods)
        read = tuple(self._period(folder) for folder in folders)
        return Sources(institution, read, self.texts, logo, tuple(self.files), owners)

    def _owners(self, plan: Path, root: Listing) -> OwnersSources | None:
        for found in root.files:
            if found.kind == "owners":
                self.files.append(found.file)
                table = self._source(found, self._content(found))
                directorates = (
                    inner for folder in root.folders for inner in folder.iterdir() if inner.is_dir()
                )
                folders = frozenset(inner.name for inner in directorates) - {NARRATIVE}
                return OwnersSources(table, read_codeowners(plan), folders)
        return None

    def _institution(self, plan: Path, root: Listing) -> Source | None:
        for found in root.files:
            if found.kind != "institution":
                continue
            self.files.append(found.file)
            content = self._content(found)
            self.institution = content if isinstance(content, bytes) else b""
            return self._source(found, content)
        self._missing(
            plan,
            "institution.yaml",
            "Kurumun adı orada yazılır, örneğin: `name: Örnek Belediyesi`",
            "It names the institution: `name: Örnek Belediyesi`",
        )
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
        self.files += [found.file for found in listing.files]
        self.files += [path.as_posix() for path in listing.texts]
        contents = [(found, self._content(found)) for found in listing.files]
        files = [(found, content) for found, content in contents if content is not None]
        keys = folder_keys(files, self.institution, self.keeper)
        known = ((name, self.keeper.get("records", key)) for name, key in keys.items() if key)
        kept = {name: records for name, records in known if records is not None}
        narratives, text_key = self._narratives(folder, listing)
        sources = tuple(self._sources(files, kept))
        return PeriodSources(folder.name, folder.as_posix(), sources, narratives, kept, keys, text_key)

    def _sources(
        self, files: Sequence[tuple[Found, Content]], kept: Mapping[str, object]
    ) -> Iterator[Source]:
        for number, (found, content) in enumerate(files):
            if self.progress is not None and number % 50 == 0:
                self.progress("read", number, len(files))
            if found.folder in kept and isinstance(content, bytes):
                self.texts.hold(found.file, content)
            else:
                yield self._source(found, content)

    def _narratives(self, folder: Path, listing: Listing) -> tuple[tuple[Narrative, ...], str]:
        if not self._has_room(len(listing.texts) + len(listing.pictures), folder):
            return (), ""
        key = narrative_key(listing, self.keeper)
        kept = self.keeper.get("narratives", key) if key else None
        if kept is not None:
            return kept, key
        narratives, found = read_narratives(folder, listing)
        self.found += found
        self._hold_texts(listing.texts, {item.where.file for item in found})
        # What was found must be found again the next time.
        return narratives, "" if found else key

    def _hold_texts(self, texts: Sequence[Path], spoken_of: Collection[str]) -> None:
        """Hold the narrative texts that a finding will show a line of."""
        for path in texts:
            if path.as_posix() in spoken_of:
                content = read_content(path, limits.FILE_BYTES, rules.TOO_LARGE)
                if isinstance(content, bytes):
                    self.texts[path.as_posix()] = content.decode("utf-8", "replace")

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
                f"Amaç ve hedeflerin metinleri orada yazılır, örneğin: `{_GOALS_LINES[0]}` ve altında `{_GOALS_LINES[1]}`",
                f"It holds the goals' texts: `{_GOALS_LINES[0]}` and below it `{_GOALS_LINES[1]}`",
            )
        described = {found.folder for found in listing.files if found.kind == "directorate"}
        for directorate in listing.folders:
            if directorate.name not in described:
                self._missing(
                    directorate,
                    "directorate.yaml",
                    "Müdürlüğün adı orada yazılır, örneğin: `name: Zabıta Müdürlüğü`",
                    "It names the directorate: `name: Zabıta Müdürlüğü`",
                )

    def _missing(self, folder: Path, name: str, purpose: str, purpose_en: str) -> None:
        facts = {"name": name, "purpose": purpose, "purpose_en": purpose_en}
        self.found.append(Diagnostic(rules.FILE_MISSING, Place(folder.as_posix()), facts))

    def _content(self, found: Found) -> Content | None:
        """Read one file's bytes; None once there are more files than a plan may have."""
        if not self._has_room(1, found.path):
            return None
        return read_content(found.path, limits.FILE_BYTES, rules.TOO_LARGE)

    def _source(self, found: Found, content: Content | None) -> Source:
        if content is None:
            return Source(found.file, found.kind, found.folder, None)
        if isinstance(content, Diagnostic):
            self.found.append(content)
            return Source(found.file, found.kind, found.folder, None)
        source, text, problems = self._parsed(found, content)
        self.found += problems
        # Of a text that was refused, a finding still shows the line.
        self.texts[found.file] = text or content.decode("utf-8", "replace")
        return source

    def _parsed(self, found: Found, content: bytes) -> tuple[Source, str, tuple[Diagnostic, ...]]:
        """Decode and parse a file, unless that was done in this process already."""
        parsed = None if self.memory is None else self.memory.recall(found.file, content)
        if parsed is None:
            parsed = _parse(found, content)
            if self.memory is not None:
                self.memory[found.file] = content, parsed
        return parsed

    def _has_room(self, count: int, path: Path) -> bool:
        """Tell whether the plan may have so many files more; said once where it may not."""
        before, limit = self.count, limits.FILES.value
        self.count += count
        if before <= limit < self.count:
            self.found.append(Diagnostic(rules.TOO_MANY_FILES, Place(path.as_posix()), {"limit": limit}))
        return self.count <= limit


def _parse(found: Found, content: bytes) -> tuple[Source, str, tuple[Diagnostic, ...]]:
    text, problems = decode(content, found.file)
    data = None
    if text:
        data, more = parse_yaml(text, found.file)
        problems = (*problems, *more)
    return Source(found.file, found.kind, found.folder, data), text, tuple(problems)
