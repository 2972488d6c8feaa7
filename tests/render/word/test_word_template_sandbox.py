"""A Word template places fields. It neither computes nor calls, and nothing in it reaches Python."""

from __future__ import annotations

import pytest
from word_templates import changed, compiled, with_paragraphs


@pytest.mark.parametrize(
    "text",
    [
        "{{ title.__class__ }}",
        "{{ pages.__len__ }}",
        "{{ _columns }}",
        "{{ ''.join }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ lipsum }}",
        "{{ lipsum(n=100000) }}",
        "{{ range(10**9) }}",
        "{{ 'x' * 10 }}",
        "{{ 'x'.center(10**9) }}",
        "{{ 10 ** 9 }}",
        "{{ title ~ year }}",
        "{{ title + year }}",
        "{{ title % year }}",
        "{{ title() }}",
        "{{ title.upper() }}",
        "{{ pages[0] }}",
        "{{ pages[:] }}",
        "{{ [title] }}",
        "{{ {'a': title} }}",
        "{{ (title, year) }}",
        "{{ title if year else year }}",
        "{{ title is defined }}",
        "{{ -1 }}",
        "{{ self }}",
        "{{ self._TemplateReference__context }}",
        "{{ cycler }}",
        "{{ namespace }}",
        "{{ dict }}",
        "{{ joiner }}",
        "{{ environment }}",
        "{{ context }}",
        "{{ caller() }}",
        "{{ loop }}",
        "{{ 1.5 }}",
        "{{ none }}",
        "{% if range(10) %}x{% endif %}",
        "{% if title in pages() %}x{% endif %}",
        "{% for x in range(10) %}x{% endfor %}",
        "{% for x in ''.__class__.__mro__ %}x{% endfor %}",
        "{% for x in title.split %}x{% endfor %}",
        "{% for _x in pages %}x{% endfor %}",
        "{% for x in pages if x.code %}x{% endfor %}",
        "{% for x in pages recursive %}x{% endfor %}",
        "{% for x, y in pages %}x{% endfor %}",
        "{% if x := title %}y{% endif %}",
        "\ue002 ''.__class__.__mro__ \ue003",
        "\ue004 for x in range(3) \ue005",
        "\ue000=1+1\ue001",
        "\ue0009999\ue001",
    ],
)
def test_a_template_cannot_compute_call_or_reach_into_python(text):
    template, findings = compiled(with_paragraphs(text))
    assert template is None
    assert findings


@pytest.mark.parametrize(
    "instruction", ["<?tag 0?>", "<?tag 9999?>", "<?tag =set x = 1?>", "<?tag =x?>", "<?php x?>"]
)
def test_a_processing_instruction_in_a_template_was_taken_for_a_tag_of_ours(instruction):
    template, findings = compiled(changed("<w:body>", f"<w:body>{instruction}"))
    assert findings == []
    assert template is not None
