"""What can be wrong with a file's fields: which there are, which are missing, and of what kind their values are."""

from izlence.validate.rules.fields import (
    ITEM_SPLIT,
    MISSING_FIELD,
    NOTHING_WRITTEN,
    NOTHING_WRITTEN_LIKE,
    UNKNOWN_FIELD,
    UNKNOWN_FIELD_IN_PLACE,
    UNKNOWN_FIELD_NEAR,
)
from izlence.validate.rules.kinds import (
    FIELDS_EXPECTED,
    FIELDS_EXPECTED_OF_ITEM,
    LIST_EXPECTED,
    NUMBER_EXPECTED,
    SINGLE_VALUE_EXPECTED,
    TEXT_EXPECTED,
)
from izlence.validate.rules.wholes import (
    EMPTY_LIST,
    NOT_A_MAPPING,
    NOT_ACCEPTED,
    REPEATED_ITEM,
    WRONG_KIND,
)

__all__ = [
    "EMPTY_LIST",
    "FIELDS_EXPECTED",
    "FIELDS_EXPECTED_OF_ITEM",
    "ITEM_SPLIT",
    "LIST_EXPECTED",
    "MISSING_FIELD",
    "NOTHING_WRITTEN",
    "NOTHING_WRITTEN_LIKE",
    "NOT_ACCEPTED",
    "NOT_A_MAPPING",
    "NUMBER_EXPECTED",
    "REPEATED_ITEM",
    "SINGLE_VALUE_EXPECTED",
    "TEXT_EXPECTED",
    "UNKNOWN_FIELD",
    "UNKNOWN_FIELD_IN_PLACE",
    "UNKNOWN_FIELD_NEAR",
    "WRONG_KIND",
]
