"""What a reviewer reads: two sides of a plan brought together, compared, and told in six forms from the one result.

Comes in: two revisions or folders, and what git knows of the commits between them. Goes out: texts and finished files.
Does not belong here: what differs and what it means (`diff`), how tracked changes are written (`render.redline`).
"""
