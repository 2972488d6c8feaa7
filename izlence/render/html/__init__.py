"""The document as one web page that needs nothing else: no network, no server, not even JavaScript to be read.

Comes in: a document of `compose` and the texts of `templates/html/`. Goes out: the bytes of an .html file, the same for
the same input. `template` holds what a designer changes, `sections` the order of the page, `house`, `official`, `prose`,
`chart` what stands in it, `contents` the navigation, `page` puts all together under a strict content security policy.
Does not belong here: files, arithmetic on figures, sorting, and any decision about what the document says.
"""

from izlence.render.html.page import render_html
from izlence.render.html.template import PARTS, template_problems

__all__ = ["PARTS", "render_html", "template_problems"]
