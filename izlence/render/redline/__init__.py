"""The official document with tracked changes: two drawings of it, by one template, made into one file.

Comes in: the parts of the old and of the new file, and who changed what. Goes out: the parts of one file: accepting all its
changes gives the new document, rejecting all gives the old one; and what it could not track.
Does not belong here: git, plans, how pages are drawn.
"""
