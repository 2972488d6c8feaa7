"""Many small cases as one test: each test of its own costs ten milliseconds before its first line, in collecting and reporting it."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any

import pytest

_FAILURES = (Exception, pytest.fail.Exception)


def every(
    names: str | tuple[str, ...],
    cases: Iterable[Any],
    ids: Callable[[Any], object] | Iterable[str] | None = None,
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a test for every case as `pytest.mark.parametrize` would, but as one test, which names each case that fails.

    The cases share the test's fixtures; `tmp_path` is a folder of its own for each.
    """
    fields = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    given = list(cases)
    if not given:
        raise ValueError(f"no case of {', '.join(fields)}")
    named = list(zip(_names(given, ids), [_values(case, fields) for case in given], strict=True))

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def run(**fixtures: Any) -> None:
            failures = []
            for number, (name, values) in enumerate(named):
                own = fixtures | dict(zip(fields, values, strict=True))
                if "tmp_path" in own:
                    own["tmp_path"] = own["tmp_path"] / str(number)
                    own["tmp_path"].mkdir()
                try:
                    test(**own)
                except _FAILURES as failure:
                    failure.add_note(f"the case: {name}")
                    failures.append(failure)
            if failures:
                raise BaseExceptionGroup(f"{len(failures)} of {len(named)} cases fail", failures)

        asked = inspect.signature(test)
        rest = [each for name, each in asked.parameters.items() if name not in fields]
        run.__signature__ = asked.replace(parameters=rest)  # type: ignore[attr-defined]
        return run

    return decorate


def _names(cases: list[Any], ids: Callable[[Any], object] | Iterable[str] | None) -> list[str]:
    if ids is None:
        return [case.id or repr(case.values)[:200] if _has_id(case) else repr(case)[:200] for case in cases]
    return [str(ids(case)) for case in cases] if callable(ids) else list(ids)


def _values(case: Any, fields: list[str]) -> tuple[Any, ...]:
    values = case.values if _has_id(case) else (case,) if len(fields) == 1 else tuple(case)
    if len(values) != len(fields) or (_has_id(case) and case.marks):
        raise ValueError(f"not one value for each of {', '.join(fields)}, without marks: {case!r}")
    return values


def _has_id(case: Any) -> bool:
    """Tell whether a case was written with `pytest.param`."""
    return isinstance(case, type(pytest.param()))
