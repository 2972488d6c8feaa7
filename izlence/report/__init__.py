"""Findings told to a person or a machine.

Comes in: diagnostics with their places. Goes out: text in the reader's language, or JSON.
Does not belong here: deciding what is wrong, or how grave it is.
"""
