"""The forms in which a comparison is read; each draws a `ChangeDocument`, and only the module of the form is imported.

Comes in: a document that says everything in the reader's language. Goes out: text for a terminal, a pull request, a browser,
a program. Does not belong here: what changed and how it is said (`diff/`, `review/telling/`).
"""
