"""The stack everyone would write: PyYAML's SafeLoader, jsonschema, docxtpl, openpyxl, and dictionaries between them.

Comes in: a plan folder, our schemas, our Word template. Goes out: the same two documents.
Does not belong here: any code of `izlence`; a rival that borrowed it would measure us against ourselves.
"""
