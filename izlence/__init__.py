"""İzlence: a public institution's plan in YAML, drawn as its official Word and Excel documents.

Each folder is a stage of the pipeline (docs/design.md, section 2); imports go one way.
"""

__version__ = "0.1.0"
