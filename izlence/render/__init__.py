"""Ways of drawing a composed document: a folder a format.

Comes in: a document as plain data, and templates already read. Goes out: bytes.
Does not belong here: deciding anything; arithmetic, order, wording and numbering stand in the document.
"""
