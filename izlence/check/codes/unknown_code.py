"""Anılan her kodun planda bir tanımı vardır.

Kural: unknown-code.

Neden: Tanımı olmayan bir koda bağlanan sayfanın amacı ve hedefi basılamaz; tanımsız bir göstergeden
hesaplanan toplam ya da oran denetlenemez. Bakılan yerler: sayfanın hedefi, hedefin amacı, `formula` ve
`sum_of` içindeki göstergeler, program.yaml içinde adı yazılı olmayan ekonomik kodlar.

Kaynak: Performans hedefleri stratejik plandaki amaç ve hedeflere dayanır (5018 sayılı Kanun md. 9). Bir
hedefe bağlı olmayan performans hedefleri Sayıştay denetimlerinde bulgu olmuştur.

Uygun::

    # goals.yaml
    goals: [{code: A4, title: Sosyal yardımlar ile sosyal hizmetleri birbirine bağlamak}]
    objectives: [{code: H4.4, title: İş arayanları iş verenlerle buluşturmak}]

    # halkla-iliskiler/PH4.4.1.yaml
    objective: H4.4

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    objective: H4.5
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from izlence.check.walk import Page, indicators_by_code, indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, error
from izlence.model.formula import Formula, parse_formula
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator, PerformanceTarget

UNKNOWN_CODE = error(
    "unknown-code",
    tr=Wording(
        "“{code}” kodu bu dönemin planında tanımlı değil.",
        "Kodu düzeltin ya da tanımını ekleyin: amaç ve hedefler goals.yaml, ekonomik kodlar program.yaml "
        "dosyasında, göstergeler kendi sayfalarında tanımlanır.",
    ),
    en=Wording(
        "The code “{code}” is not defined in this period's plan.",
        "Correct the code or add its definition: goals and objectives stand in goals.yaml, economic codes in "
        "program.yaml, indicators on their pages.",
    ),
)
UNKNOWN_CODE_NEAR = replace(
    UNKNOWN_CODE,
    tr=replace(UNKNOWN_CODE.tr, hint="Bunu mu demek istediniz: {suggestion}?"),
    en=replace(UNKNOWN_CODE.en, hint="Did you mean {suggestion}?"),
)

_MISTYPED_AT_MOST = 5
_LONGEST = 40  # characters of a code; the schema refuses longer ones


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the codes that are named somewhere and defined nowhere."""
    goals = {goal.code for goal in plan.goals}
    for objective in plan.objectives:
        if objective.goal not in goals:
            yield _unknown(objective.goal, objective.origin.at("code"), goals)
    yield from _objectives_of_pages(plan)
    known = indicators_by_code(plan)
    for page in pages(plan):
        for indicator in indicators_of(page):
            if (indicator.formula or indicator.sum_of) and not known.keys() >= _named(indicator):
                yield from _operands(indicator, known, page)
    if isinstance(plan.frame, ProgrammeFrame):
        yield from _economic_codes(plan, plan.frame.economic_codes)


def _objectives_of_pages(plan: Plan) -> Iterator[Diagnostic]:
    objectives = {objective.code for objective in plan.objectives}
    for page in pages(plan):
        if page.objective not in objectives:
            key = "objective" if isinstance(page, PerformanceTarget) else "code"
            yield _unknown(page.objective, page.origin.at(key), objectives)


def _named(indicator: Indicator) -> set[str]:
    if not indicator.formula:
        return set(indicator.sum_of)
    formula = parse_formula(indicator.formula)
    return {*indicator.sum_of, *(formula.codes if isinstance(formula, Formula) else ())}


def _operands(indicator: Indicator, known: Mapping[str, Indicator], page: Page) -> Iterator[Diagnostic]:
    unknown = _named(indicator) - known.keys()
    # A few unknown codes may be mistyped. The page's own are offered: likelier meant, and quickly searched.
    offered = {each.code for each in indicators_of(page)} if len(unknown) <= _MISTYPED_AT_MOST else ()
    for index, code in enumerate(indicator.sum_of):
        if code in unknown:
            yield _unknown(code, indicator.origin.at("sum_of", index), offered)
    for code in sorted(unknown.difference(indicator.sum_of)):
        yield _unknown(code, indicator.origin.at("formula"), offered)


def _economic_codes(plan: Plan, named: Mapping[str, str]) -> Iterator[Diagnostic]:
    for target in plan.targets:
        of_activities: set[str] = set()
        for activity in target.activities:
            of_activities |= activity.economic_codes.keys()
            yield from _unnamed(activity.economic_codes, named, activity.origin)
        # A code of an activity is told there; the target's are mostly added up from them.
        yield from _unnamed(target.economic_codes.keys() - of_activities, named, target.origin)
    general = plan.general_costs
    for costs in (general.administration, general.transfers) if general else ():
        if costs is not None:
            yield from _unnamed(costs.economic_codes, named, costs.origin)


def _unnamed(codes: Iterable[str], named: Collection[str], origin: Origin) -> Iterator[Diagnostic]:
    for code in sorted(codes):
        if code not in named:
            yield _unknown(code, origin.key("economic_codes", code), ())


def _mistyped(code: str, known: Collection[str]) -> str:
    """Give the one code that was meant but for a slip of the hand; another number is another record, and not offered.

    Slips are two neighbouring characters swapped, one typed twice, a point or letters wrong beside the right digits.
    """
    pairs = range(min(len(code), _LONGEST) - 1)
    slips = {f"{code[:at]}{code[at + 1]}{code[at]}{code[at + 2 :]}" for at in pairs}
    slips |= {code[:at] + code[at + 1 :] for at in pairs if code[at] == code[at + 1]}
    digits = _digits(code)
    meant = {each for each in known if each in slips or _digits(each) == digits}
    return meant.pop() if len(meant) == 1 else ""


def _digits(code: str) -> str:
    return "".join(filter(str.isdigit, code))


def _unknown(code: str, where: Origin, known: Collection[str]) -> Diagnostic:
    suggestion = _mistyped(code, known)
    if not suggestion:
        return Diagnostic(UNKNOWN_CODE, where, {"code": code}, code)
    return Diagnostic(UNKNOWN_CODE_NEAR, where, {"code": code, "suggestion": suggestion}, code)
