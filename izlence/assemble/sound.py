"""What is left of a period when the files that cannot be used are left out: enough to judge each page by itself."""

from __future__ import annotations

from collections.abc import Collection, Set
from dataclasses import replace

from izlence.read.sources import PeriodSources, Source

_NAMELESS = {"name": "-"}


def is_whole(period: PeriodSources, broken: Collection[str]) -> bool:
    """Tell whether nothing in a period's folder is broken."""
    return not any(file == period.folder or file.startswith(f"{period.folder}/") for file in broken)


def sound_part(period: PeriodSources, broken: Set[str]) -> PeriodSources | None:
    """Give a period without its broken files; None without its frame, by which everything else is read.

    A directorate or goals that cannot be read leave their pages nothing but a place to stand.
    """
    sound = [
        source
        for source in period.sources
        if source.data is not None
        # A folder that is refused takes its files with it.
        if not broken & {source.file, source.file.rpartition("/")[0]}
    ]
    frames = [source for source in sound if source.kind in ("program", "strategy")]
    if len(frames) != 1 or len(period.of_kind("program", "strategy")) != 1:
        return None
    named = {source.folder for source in sound if source.kind == "directorate"}
    folders = {source.folder for source in sound if source.folder} - named
    sound += [
        Source(f"{period.folder}/{folder}/directorate.yaml", "directorate", folder, _NAMELESS)
        for folder in sorted(folders)
    ]
    if not any(source.kind == "goals" for source in sound):
        sound.append(Source(f"{period.folder}/goals.yaml", "goals", "", {"goals": [], "objectives": []}))
    return replace(period, sources=tuple(sound))


def sound_institution(institution: Source | None, broken: Collection[str]) -> Source:
    """Give the institution, or one without a name where its file cannot be used."""
    if institution is None or institution.data is None or institution.file in broken:
        return Source("institution.yaml", "institution", "", _NAMELESS)
    return institution
