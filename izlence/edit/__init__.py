"""Edits of the plan's files: from text to text, each changing only the bytes that it must.

Comes in: the text of files of the plan, and what is wanted. Goes out: the texts as they shall be, and what is to be said of them.
Does not belong here: files and folders, asking, printing, what is right or wrong in a plan (`check` says that).
"""
