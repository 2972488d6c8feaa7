"""The last stage: bytes become files.

Comes in: bytes and names. Goes out: files. The only writer; atomic.
Does not belong here: what a document says (`compose`) and how it is drawn (`render`).
"""
