"""The plan's folder where none was named: `plan` here, else the plan that the current folder stands in or beside."""

from __future__ import annotations

import os
from pathlib import Path

DEFAULT = Path("plan")
_MARK = "institution.yaml"


def plan_above(plan: Path) -> Path:
    """Give the plan's folder, named from here; one that was named, or that is here, is taken as it is."""
    if plan != DEFAULT or plan.is_dir():
        return plan
    folders = (Path(), *(Path(os.path.relpath(above)) for above in Path.cwd().parents))
    places = (place for folder in folders for place in (folder, folder / DEFAULT))
    return next((place for place in places if (place / _MARK).is_file()), plan)
