"""Take the clock and the dice out of LibreOffice's PDF: the same document gives the same bytes.

Everything is replaced by something of the same length, since the file counts its own bytes.
"""

from __future__ import annotations

import hashlib
import re

_DATE = re.compile(rb"(/(?:CreationDate|ModDate)\(D:)\d{14}")
_STAMP = re.compile(rb"(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_ID = re.compile(rb"/ID \[ <([0-9A-F]{32})>\s*<([0-9A-F]{32})> \]")
_CHECKSUM = re.compile(rb"(/DocChecksum /)[0-9A-F]{32}")


def steady(pdf: bytes, document: bytes) -> bytes:
    """Give the PDF with a fixed date and with identifiers made from the document it shows."""
    identifier = hashlib.blake2b(document, digest_size=16).hexdigest().upper().encode()
    pdf = _DATE.sub(rb"\g<1>19800101000000", pdf)
    pdf = _STAMP.sub(rb"\g<1>1980-01-01T00:00:00", pdf)
    pdf = _CHECKSUM.sub(rb"\g<1>" + identifier, pdf)
    return _ID.sub(lambda found: found[0].replace(found[1], identifier).replace(found[2], identifier), pdf)
