"""Narrative texts: from Markdown to the blocks of `model.prose`, with a finding for all that cannot be drawn.

markdown-it-py knows CommonMark; what it would drop without a word (cells, definitions, deep nesting) is looked for here.
Only `narrative` is for others; it is imported when a plan holds a narrative text, because the library takes a while to load.
"""
