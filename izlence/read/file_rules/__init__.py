"""What can be wrong with a file or a folder before a line of it is read."""

from izlence.read.file_rules.limits import (
    PATH_TOO_LONG,
    TOO_LARGE,
    TOO_MANY_FILES,
    TOO_MANY_FINDINGS,
)
from izlence.read.file_rules.missing import (
    FILE_MISSING,
    PERIOD_MISSING,
    PLAN_EMPTY,
    PLAN_MISSING,
    TWO_FRAMES,
    UNREADABLE,
)
from izlence.read.file_rules.names import (
    NAME_REFUSED,
    NAME_REFUSED_NEAR,
    NAMES_ALIKE,
)
from izlence.read.file_rules.places import (
    IGNORED_FILE,
    NOT_A_FILE,
    PAGE_OUT_OF_PLACE,
    SYMLINK,
    TEXT_OUT_OF_PLACE,
    UNKNOWN_FILE,
    UNKNOWN_FILE_COPY,
    UNKNOWN_FILE_ENDING,
    UNKNOWN_FILE_NAME,
    UNKNOWN_FILE_YML,
    UNKNOWN_FOLDER,
)

__all__ = [
    "FILE_MISSING",
    "IGNORED_FILE",
    "NAMES_ALIKE",
    "NAME_REFUSED",
    "NAME_REFUSED_NEAR",
    "NOT_A_FILE",
    "PAGE_OUT_OF_PLACE",
    "PATH_TOO_LONG",
    "PERIOD_MISSING",
    "PLAN_EMPTY",
    "PLAN_MISSING",
    "SYMLINK",
    "TEXT_OUT_OF_PLACE",
    "TOO_LARGE",
    "TOO_MANY_FILES",
    "TOO_MANY_FINDINGS",
    "TWO_FRAMES",
    "UNKNOWN_FILE",
    "UNKNOWN_FILE_COPY",
    "UNKNOWN_FILE_ENDING",
    "UNKNOWN_FILE_NAME",
    "UNKNOWN_FILE_YML",
    "UNKNOWN_FOLDER",
    "UNREADABLE",
]
