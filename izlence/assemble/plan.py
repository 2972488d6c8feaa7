"""Assemble a period's plan from its sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from izlence.assemble import frame, records
from izlence.diagnostic import Origin
from izlence.model.code import code_order
from izlence.model.frame import Institution, Look, ProgrammeFrame, StrategyFrame
from izlence.model.owners import Owners
from izlence.model.plan import Directorate, Plan
from izlence.model.prose import Picture
from izlence.model.records import ObjectiveCard, PerformanceTarget
from izlence.read.kept import Memory
from izlence.read.sources import OwnersSources, PeriodSources, Source

Costs = TypeVar("Costs")


def assemble(
    institution: Source,
    sources: PeriodSources,
    logo: Picture | None = None,
    owners: OwnersSources | None = None,
    memory: Memory | None = None,
) -> Plan:
    """Assemble one period; every source's data has passed its schema.

    A target that the `memory` knows, of the same data and under the same look, is not assembled again.
    """
    of_period = _frame(sources.of_kind("program", "strategy")[0])
    goals = sources.of_kind("goals")[0]
    origin = Origin(goals.file)
    return Plan(
        period=sources.period,
        institution=_institution(institution, logo),
        frame=of_period,
        directorates=_directorates(sources),
        goals=records.goals(goals.data, origin),
        objectives=records.objectives(goals.data, origin),
        targets=_targets(sources, of_period, memory or Memory()),
        cards=_cards(sources.of_kind("objective-card"), of_period),
        general_costs=_costs(frame.general_costs, sources.of_kind("general-costs")),
        strategic_general_costs=_costs(
            frame.strategic_general_costs, sources.of_kind("strategic-general-costs")
        ),
        narratives={narrative.name: narrative for narrative in sources.narratives},
        owners=assemble_owners(owners) if owners else None,
    )


def _institution(source: Source, logo: Picture | None) -> Institution:
    data = source.data
    return Institution(
        name=data["name"],
        currency=data.get("currency", "₺"),
        language=data.get("language", "tr-TR"),
        origin=Origin(source.file),
        logo=logo,
        mayor=data.get("mayor", ""),
        mayor_title=data.get("mayor_title", "Belediye Başkanı"),
        notice=data.get("notice", ""),
    )


def assemble_owners(sources: OwnersSources) -> Owners:
    """Assemble the table of owners, with the repository it is for."""
    data, table, repository = sources.table.data, Origin(sources.table.file), sources.repository
    plan = repository.plan if repository else "plan"
    return Owners(
        strategy_office=tuple(data["strategy_office"]),
        program=tuple(data.get("program", ())),
        directorates={folder: tuple(names) for folder, names in data["directorates"].items()},
        origin=table,
        plan=plan,
        source=f"{plan}/owners.yaml".lstrip("/"),
        written=repository.written if repository else {},
        root=repository.root if repository else "",
        folders=sources.folders,
    )


def _directorates(sources: PeriodSources) -> dict[str, Directorate]:
    """Assemble the directorates, those that were kept among them, in the order of their folders' names."""
    directorates = {folder: kept.directorate for folder, kept in sources.kept.items()}
    for source in sources.of_kind("directorate"):
        directorates[source.folder] = records.directorate(source.data, source.folder, Origin(source.file))
    return dict(sorted(directorates.items()))


def _targets(
    sources: PeriodSources, of_period: ProgrammeFrame | StrategyFrame, memory: Memory
) -> tuple[PerformanceTarget, ...]:
    """Assemble the targets in the order of the document: directorates as listed, codes by number."""
    look = of_period.look
    targets = [
        memory.once(source, look, partial(_target, source, look))
        for source in sources.of_kind("performance-target")
    ]
    targets += [target for kept in sources.kept.values() for target in kept.targets]
    order = _order(of_period)
    targets.sort(
        key=lambda target: (
            order.get(target.directorate, len(order)),
            target.directorate,
            code_order(target.code),
        )
    )
    return tuple(targets)


def _target(source: Source, look: Look) -> PerformanceTarget:
    return records.performance_target(source.data, source.folder, look, Origin(source.file))


def _cards(sources: Sequence[Source], of_period: ProgrammeFrame | StrategyFrame) -> tuple[ObjectiveCard, ...]:
    cards = [records.objective_card(source.data, source.folder, Origin(source.file)) for source in sources]
    order = _order(of_period)
    cards.sort(
        key=lambda card: (
            order.get(card.directorate, len(order)),
            card.directorate,
            code_order(card.objective),
        )
    )
    return tuple(cards)


def _order(of_period: ProgrammeFrame | StrategyFrame) -> dict[str, int]:
    return {folder: position for position, folder in enumerate(of_period.directorates)}


def _frame(source: Source) -> ProgrammeFrame | StrategyFrame:
    make = frame.strategy_frame if source.kind == "strategy" else frame.programme_frame
    return make(source.data, Origin(source.file))


def _costs(make: Callable[[records.Data, Origin], Costs], sources: Sequence[Source]) -> Costs | None:
    """Assemble the one file of general costs, where there is one."""
    return next((make(source.data, Origin(source.file)) for source in sources), None)
