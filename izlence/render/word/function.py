"""A program as a function: Python compiles its source, and nothing is called that the engine did not give it.

A program may have been kept from an earlier run; so it is looked at here as if a stranger had written it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import CodeType, FunctionType
from typing import Any, NamedTuple

_DRAW = "_draw"
_BUILT_IN: Mapping[str, Any] = {"enumerate": enumerate, "len": len}


class Program(NamedTuple):
    """A part's or a fragment's program: its source, a generator function, and the texts that it prints, by their names."""

    name: str
    source: str
    constants: tuple[tuple[str, str], ...]


def function_of(
    program: Program, known: Mapping[str, Callable[..., Any]]
) -> Callable[[Mapping[str, Any]], Iterator[Any]]:
    """Give a program as a function of a document's fields that calls what is `known`; raises ValueError where it is none."""
    namespace: dict[str, Any] = {**known, **dict(program.constants), "__builtins__": dict(_BUILT_IN)}
    return FunctionType(_checked(program, namespace), namespace, _DRAW)


def _checked(program: Program, namespace: Mapping[str, Any]) -> CodeType:
    """Compile a program's source: one function that defines no other and names nothing private but what is given to it."""
    module = compile(program.source, f"<{program.name}>", "exec")
    codes = [constant for constant in module.co_consts if isinstance(constant, CodeType)]
    if len(codes) != 1 or codes[0].co_name != _DRAW:
        raise ValueError(f"no program: {program.name}")
    code = codes[0]
    private = [name for name in code.co_names if name.startswith("_") and name not in namespace]
    if private or any(isinstance(constant, CodeType) for constant in code.co_consts):
        raise ValueError(f"no program: {program.name}")
    return code
