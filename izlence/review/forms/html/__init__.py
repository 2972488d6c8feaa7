"""The comparison as one web page, side by side, that needs nothing else: no network, no server, not even JavaScript to be read.

Comes in: a `ChangeDocument` and the texts of `templates/html/` that `PARTS` names. Goes out: the text of an .html file, the
same for the same input. `frame` holds what a designer changes, `pages` the changes, `figures` the sums, `findings` what the
rules say, `links` what leads where, `page` puts all together under a strict content security policy.
Does not belong here: files, what differs and what it means, how a figure is written.
"""

from izlence.render.html.parts import FOLDER
from izlence.review.forms.html.frame import PARTS, template_problems
from izlence.review.forms.html.page import write

__all__ = ["FOLDER", "PARTS", "template_problems", "write"]
