"""The plan as frozen values: what a directorate wrote, in the words of docs/glossary.md.

Comes in: nothing. Goes out: the records that every stage speaks in.
Does not belong here: files, YAML, formatting, arithmetic over several pages.
"""
