"""The command `new`: a directorate, a page or a year, written so that `check` passes and says what is to be filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from izlence.cli.asking import Asker, Refused
from izlence.cli.lines import tell_lines
from izlence.cli.new_directorate import new_directorate
from izlence.cli.new_files import Made, put
from izlence.cli.new_page import new_card, new_target
from izlence.cli.new_place import PlanHasErrors
from izlence.cli.new_year import new_year
from izlence.cli.speech import say
from izlence.diagnostic import Language
from izlence.edit.tree import NotEditable

Maker = Callable[[Path, Asker, Path, str], Made]
MAKERS: Mapping[str, Maker] = {
    "directorate": new_directorate,
    "target": new_target,
    "card": new_card,
    "year": new_year,
}
_DONE, _PLAN_HAS_ERRORS, _WRONG_USE = 0, 1, 2


def run_new(
    root: Path, language: Language, kind: str, name: str, *, plan: Path, given: Mapping[str, str]
) -> int:
    """Add something to a plan; nothing is written before everything is known and found right."""
    asker = Asker(language, given)
    try:
        if kind not in MAKERS:
            raise Refused(say("new_kind", language, kind=kind or "…"))
        if not plan.is_dir():
            raise Refused(say("no_plan", language, path=plan.as_posix()))
        put(root, language, MAKERS[kind](root, asker, plan, name))
    except Refused as fault:
        tell_lines(f"{fault}\n{say('nothing_written', language)}", err=True)
        return _WRONG_USE
    except NotEditable as fault:
        odd = say("new_odd", language, path=str(fault) or "program.yaml / strategy.yaml")
        tell_lines(f"{odd}\n{say('nothing_written', language)}", err=True)
        return _PLAN_HAS_ERRORS
    except PlanHasErrors:
        return _PLAN_HAS_ERRORS
    return _DONE
