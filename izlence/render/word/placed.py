"""Which fields a template must place: what it has no place for would be left out of the document in silence."""

from __future__ import annotations

from izlence.render.word.fields import is_foreign, records

# Each tuple names fields of which a template must place one; what is listed nowhere may be left out.
PLACED: dict[str, tuple[tuple[str, ...], ...]] = {
    "Book": (
        ("cover",),
        ("foreword",),
        ("chapters",),
        ("contents",),
        ("contents_title",),
        ("tables",),
        ("tables_title",),
        ("figures",),
        ("figures_title",),
        ("charts",),
        ("charts_title",),
    ),
    "Cover": (("institution",), ("title",), ("period",), ("lines",), ("notice",), ("logo",)),
    "Foreword": (("title",), ("prose",), ("name",), ("position",)),
    "ContentsEntry": (("text",), ("page",)),
    "Chapter": (("heading", "title"), ("heading", "label"), ("sections",)),
    "Section": (
        ("heading", "title"),
        ("heading", "label"),
        ("prose",),
        ("charts",),
        ("tables",),
        ("directorates",),
        ("goals",),
        ("costs",),
    ),
    "Chart": (("series",),),
    "OfficialTable": (("title",), ("number",), ("rows",), ("notes",)),
    "DirectoratePages": (("pages",), ("costs",)),
    "GoalCards": (("code",), ("title",), ("cards",)),
    "TargetPage": (
        ("description",),
        ("official",),
        ("directorate", "directorate_capitals"),
        ("goal",),
        ("objective",),
        ("number", "code"),
        ("title",),
        ("indicators",),
        ("monitoring_indicators",),
        ("activities",),
        ("economic_codes",),
        ("notes",),
    ),
    "IndicatorTable": (("rows",), ("headings",), ("groups",)),
    "IndicatorRow": (("name", "label"), ("mark", "label"), ("unit",), ("values",)),
    "ActivityTable": (("rows",), ("total",)),
    "ActivityRow": (("name", "label"), ("mark", "label"), ("budget",), ("off_budget",), ("total",)),
    "EconomicCodeTable": (("rows",), ("total",)),
    "EconomicCodeRow": (("code", "label"), ("name", "label"), ("amount",)),
    "NoteLine": (("mark",), ("text",)),
    "Schedule": (
        ("sides",),
        ("headline",),
        ("periods",),
        ("remarks",),
        ("prepared",),
        ("checked",),
        ("approved",),
    ),
    "SchedulePeriod": (("title",), ("groups",), ("effects",)),
    "ScheduleGroup": (("name",), ("pages",)),
    "SchedulePage": (("title",), ("rows",)),
    "ScheduleRow": (
        ("number",),
        ("subject",),
        ("field",),
        ("before",),
        ("after",),
        ("difference",),
        ("reason",),
    ),
    "ScheduleWords": (("text",),),
    "ScheduleEffect": (("title",), ("rows",)),
    "ScheduleFigure": (("name",), ("before",), ("after",), ("difference",), ("percent",)),
    "Signature": (("office",), ("name",)),
    "CardPage": (
        ("directorate",),
        ("goal_code",),
        ("goal",),
        ("code",),
        ("objective",),
        ("cooperating",),
        ("indicators",),
        ("risks",),
        ("activities",),
        ("cost_estimate",),
        ("findings",),
        ("needs",),
        ("notes",),
    ),
    "CardTable": (("rows",), ("headings",)),
    "CardRow": (
        ("code", "label"),
        ("name", "label"),
        ("mark", "label"),
        ("unit", "label"),
        ("weight",),
        ("values",),
        ("monitoring_frequency",),
        ("reporting_frequency",),
    ),
    "TextLine": (("text",),),
}


def not_placed(document: type, used: set[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Give the fields of a document that a template has no place for, alternatives together."""
    missing = []
    for kind in records(document):
        for alternatives in PLACED.get(kind.__name__, ()):
            if is_foreign(document, kind, alternatives[0]):
                continue
            if not any((kind.__name__, name) in used for name in alternatives):
                missing.append(tuple(f"{kind.__name__}.{name}" for name in alternatives))
    return missing
