"""`new target` and `new card`: a page of one indicator, under a code that was never given before."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from izlence.cli.asking import Asker, Judge, Refused
from izlence.cli.new_files import Made
from izlence.cli.new_place import (
    PROGRAMME,
    STRATEGY,
    Place,
    all_texts,
    ask_period,
    elsewhere,
    one_of,
    open_place,
)
from izlence.cli.new_texts import is_writable
from izlence.cli.speech import say
from izlence.diagnostic import Language
from izlence.edit.new_file import card_text, target_text
from izlence.edit.next_code import is_written, next_code, next_target_code

_TARGET = re.compile(r"PH([1-9]\d{0,3}\.[1-9]\d{0,3})\.[1-9]\d{0,3}", re.ASCII)
_OBJECTIVE = re.compile(r"H[1-9]\d{0,3}\.[1-9]\d{0,3}", re.ASCII)
FREQUENCIES = ("Ayda bir", "3 ayda bir", "6 ayda bir", "Yılda bir")


def new_target(root: Path, asker: Asker, plan: Path, code: str) -> Made:
    """Make a performance target: directorate, objective, code, title and the first indicator."""
    language = asker.language
    place = open_place(root, language, plan, ask_period(asker, plan, PROGRAMME))
    texts = all_texts(plan)
    judge = _judge_target(place, texts, language)
    if code and (wrong := judge(code)):
        raise Refused(wrong)
    _need(asker, place, () if code else tuple(place.objectives), "title", "indicator", "unit")
    directorate = _ask_directorate(asker, place)
    if not code:
        objective = _ask_objective(asker, place)
        proposed = next_target_code(objective, texts)
        code = asker.ask("", say("ask_target_code", language), judge, proposed, option="NAME")
    title = asker.ask("title", say("ask_title", language), is_writable(language))
    indicator = _ask_indicator(asker, code.replace("PH", "PG", 1), texts)
    text = target_text(code, title, indicator, place.periods, place.schemas)
    path = place.folder / directorate / f"{code}.yaml"
    return Made({path: text.encode()}, {path: "performance-target"}, tell=(_next(place, language),))


def new_card(root: Path, asker: Asker, plan: Path, code: str) -> Made:
    """Make an objective card: directorate, objective and the first indicator."""
    language = asker.language
    place = open_place(root, language, plan, ask_period(asker, plan, STRATEGY))
    made = {path.stem for path in place.folder.glob("*/H*.yaml")}
    free = [each for each in place.objectives if each not in made]
    if not free:
        raise Refused(say("new_no_objective", language, period=place.folder.name))
    judge = _judge_card(place, made, language)
    if code and (wrong := judge(code)):
        raise Refused(wrong)
    _need(asker, place, (), "indicator", "unit")
    directorate = _ask_directorate(asker, place)
    if not code:
        asker.show(f"{each}  {place.objectives[each]}" for each in free)
        code = asker.ask("objective", say("ask_card_objective", language), judge, free[0])
    texts = all_texts(plan)
    indicator = _ask_indicator(asker, code.replace("H", "PG", 1), texts)
    often = one_of(FREQUENCIES, language)
    monitoring = asker.ask("monitoring", say("ask_monitoring", language), often, "6 ayda bir")
    reporting = asker.ask("reporting", say("ask_reporting", language), often, "Yılda bir")
    text = card_text(code, indicator, (monitoring, reporting), place.periods, place.schemas)
    path = place.folder / directorate / f"{code}.yaml"
    return Made({path: text.encode()}, {path: "objective-card"}, tell=(_next(place, language),))


def _need(asker: Asker, place: Place, objectives: Sequence[str], *texts: str) -> None:
    """Say at once what only an editor can know: what is to be chosen where there is a choice, and the texts."""
    if not place.directorates:
        raise Refused(say("new_no_directorate", asker.language, period=place.folder.name))
    choices = {"directorate": place.directorates, "objective": objectives}
    open_choices = {name: known for name, known in choices.items() if len(known) > 1}
    asker.need({**open_choices, **dict.fromkeys(texts, ())})


def _ask_directorate(asker: Asker, place: Place) -> str:
    language = asker.language
    known = place.directorates
    proposal = known[0] if len(known) == 1 else ""
    question = say("ask_directorate", language, known=", ".join(known))
    return asker.ask("directorate", question, one_of(known, language, "new_unknown_directorate"), proposal)


def _ask_objective(asker: Asker, place: Place) -> str:
    known = list(place.objectives)
    question = say("ask_objective", asker.language)
    if not asker.given.get("objective"):
        asker.show(f"{code}  {title}" for code, title in place.objectives.items())
    judge = one_of(known, asker.language, "new_unknown_objective")
    return asker.ask("objective", question, judge, known[0] if len(known) == 1 else "")


def _ask_indicator(asker: Asker, prefix: str, texts: Sequence[str]) -> tuple[str, str, str]:
    """Ask for the first indicator; where the page was there before, its codes are not given a second time."""
    writable = is_writable(asker.language)
    name = asker.ask("indicator", say("ask_indicator", asker.language), writable)
    unit = asker.ask("unit", say("ask_unit", asker.language), writable)
    return next_code(prefix, texts), name, unit


def _judge_target(place: Place, texts: Sequence[str], language: Language) -> Judge:
    def judge(code: str) -> str:
        match = _TARGET.fullmatch(code)
        if match is None:
            objective = _right(code, "H", _OBJECTIVE, "")
            known = objective if objective in place.objectives else next(iter(place.objectives))
            right = _right(code, "PH", _TARGET, next_target_code(known, texts))
            return say("new_bad_target_code", language, answer=code, right=right)
        objective = f"H{match[1]}"
        if objective not in place.objectives:
            return one_of(list(place.objectives), language, "new_unknown_objective")(objective)
        if is_written(code, texts):
            return say("new_code_used", language, code=code, free=next_target_code(objective, texts))
        return ""

    return judge


def _judge_card(place: Place, made: set[str], language: Language) -> Callable[[str], str]:
    def judge(code: str) -> str:
        if _OBJECTIVE.fullmatch(code) is None:
            return say(
                "new_bad_card_code",
                language,
                answer=code,
                right=_right(code, "H", _OBJECTIVE, next(iter(place.objectives))),
            )
        if code not in place.objectives:
            return one_of(list(place.objectives), language, "new_unknown_objective")(code)
        return say("new_card_exists", language, code=code) if code in made else ""

    return judge


def _right(code: str, letters: str, pattern: re.Pattern[str], example: str) -> str:
    """Spell a code right: `ph 4-4-1` is PH4.4.1; an example where nothing can be made of it."""
    numbers = [str(int(number)) for number in re.findall(r"\d{1,4}", code)]
    right = letters + ".".join(numbers)
    return right if pattern.fullmatch(right) else example


def _next(place: Place, language: Language) -> str:
    return say("new_next", language, period=place.folder.name + elsewhere(place.folder.parent))
