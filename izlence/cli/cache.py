"""Where what is kept from build to build stands on this machine."""

from __future__ import annotations

import os
from pathlib import Path

from izlence.keep import NO_STORE, Store


def open_store(folder: Path | None, no_cache: bool) -> Store:
    """Give the store: in the folder named, or in the user's own cache folder, never in the plan's.

    What is kept is the program's own data and trusted when it is read; a plan that comes from elsewhere must not bring it along.
    """
    if no_cache:
        return NO_STORE
    return Store(folder or _of_user())


def _of_user() -> Path | None:
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        if os.environ.get(variable):
            return Path(os.environ[variable], "izlence")
    try:
        return Path.home() / ".cache" / "izlence"
    except RuntimeError:  # an account without a home
        return None
