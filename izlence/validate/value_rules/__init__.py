"""What can be wrong with a single value: its length, its spelling, its bounds. Numbers as text: `model.number_rules`."""

from izlence.validate.value_rules.amounts import (
    NEGATIVE_AMOUNT,
    NULL_AMONG_AMOUNTS,
    OUT_OF_RANGE,
)
from izlence.validate.value_rules.names import (
    MALFORMED_CODE,
    MALFORMED_CODE_NEAR,
    MALFORMED_ECONOMIC_CODE,
    MALFORMED_ECONOMIC_CODE_NEAR,
    MALFORMED_FORMULA,
    MALFORMED_NAME,
    MALFORMED_SOURCE_KEY,
    MALFORMED_VALUE,
)
from izlence.validate.value_rules.texts import (
    EMPTY_TEXT,
    NOT_IN_LIST,
    NOT_IN_LIST_NEAR,
    SEVERAL_LINES,
    SPACE_AT_EDGE,
    TOO_LONG,
    TRUE_OR_FALSE_EXPECTED,
)
from izlence.validate.value_rules.times import (
    MALFORMED_DATE,
    MALFORMED_PERIOD,
    MALFORMED_PERIOD_KEY,
    MALFORMED_PERIOD_KEY_NEAR,
    MALFORMED_PERIOD_NEAR,
    MALFORMED_YEAR_KEY,
)

__all__ = [
    "EMPTY_TEXT",
    "MALFORMED_CODE",
    "MALFORMED_CODE_NEAR",
    "MALFORMED_DATE",
    "MALFORMED_ECONOMIC_CODE",
    "MALFORMED_ECONOMIC_CODE_NEAR",
    "MALFORMED_FORMULA",
    "MALFORMED_NAME",
    "MALFORMED_PERIOD",
    "MALFORMED_PERIOD_KEY",
    "MALFORMED_PERIOD_KEY_NEAR",
    "MALFORMED_PERIOD_NEAR",
    "MALFORMED_SOURCE_KEY",
    "MALFORMED_VALUE",
    "MALFORMED_YEAR_KEY",
    "NEGATIVE_AMOUNT",
    "NOT_IN_LIST",
    "NOT_IN_LIST_NEAR",
    "NULL_AMONG_AMOUNTS",
    "OUT_OF_RANGE",
    "SEVERAL_LINES",
    "SPACE_AT_EDGE",
    "TOO_LONG",
    "TRUE_OR_FALSE_EXPECTED",
]
