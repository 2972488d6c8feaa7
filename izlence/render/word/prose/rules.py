"""What a template must bring so that prose can be drawn with it."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

OWN_FOOTNOTES = error(
    "template-has-footnotes",
    Wording(
        "Şablonda {count} dipnot var; dipnotlar planın metninden gelir ve şablondakilerle karışırdı.",
        "Şablondaki dipnotu silip metnini `narrative/` altındaki dosyaya `[^1]` ile yazın.",
    ),
    Wording(
        "The template holds {count} footnotes; notes come from the plan's prose and would be mixed up with them.",
        "Delete the note from the template and write it in a file of `narrative/` as `[^1]`.",
    ),
)
"""Şablonun kendi dipnotu olmaz.

Neden: Dipnotlar planın metninden gelir ve numaraları belge boyunca sürer; şablondakiler bunları karıştırırdı.
"""
