"""A kept program is run only where it is what a template compiles to: one function that touches nothing but fields."""

import pytest

from izlence.render.word.function import Program, function_of

KNOWN = {"to_xml": str}


def test_a_program_prints_fields_and_its_texts():
    program = Program(
        "body",
        "def _draw(_fields):\n    title = _fields['title']\n    yield f'{_s0}{to_xml(title)}'\n",
        (("_s0", "<b>"),),
    )
    assert list(function_of(program, KNOWN)({"title": "Plan"})) == ["<b>Plan"]


@pytest.mark.parametrize(
    "source",
    [
        "def _draw(_fields):\n    yield to_xml.__globals__\n",
        "def _draw(_fields):\n    yield (each for each in ()).gi_frame\n",
        "def _draw(_fields):\n    yield (lambda: 1)()\n",
        "def _draw(_fields):\n    yield ''\ndef other():\n    pass\n",
        "def other(_fields):\n    yield ''\n",
        "print('x')\n",
    ],
)
def test_a_program_that_reaches_further_is_refused(source):
    with pytest.raises(ValueError, match="no program"):
        function_of(Program("body", source, ()), KNOWN)


@pytest.mark.parametrize("statement", ["import os", "open('x')"])
def test_a_program_has_no_builtins(statement):
    program = Program("body", f"def _draw(_fields):\n    {statement}\n    yield ''\n", ())
    with pytest.raises((ImportError, NameError)):
        list(function_of(program, KNOWN)({}))
