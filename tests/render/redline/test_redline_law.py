"""The redline's law: accepting all gives the new document, rejecting all the old one, the same document has no revision."""

from hypothesis import Phase, given

from izlence.render.redline import Author
from izlence.render.redline.engine import draw
from tests.laws import law
from tests.render.redline.random_documents import pairs
from tests.render.redline.revisions_oracle import says


class Someone:
    """Knows one author."""

    def of(self, before: str, after: str, near: tuple[str, ...]) -> Author:  # noqa: ARG002
        return Author("Ayşe Yılmaz", "2026-11-22T10:00:00Z")


# A failing pair is small already; to make it smaller takes minutes.
@law(20, phases=(Phase.explicit, Phase.generate))
@given(pairs())
def test_accepting_gives_the_new_document_and_rejecting_the_old_one(pair):
    old, new = pair
    drawn = draw(old, new, Someone())
    assert says(drawn.redline.parts, "accept") == says(new)
    assert says(drawn.redline.parts, "reject") == says(old)
    assert drawn.fallbacks == 0
