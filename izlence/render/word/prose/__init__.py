"""Prose in Word: headings, paragraphs, lists, quotes, tables, pictures and footnotes in the template's own styles.

Styles are found by their names, which stay English in every language of Word; their ids do not. What is numbered here (notes,
lists, drawings) takes its number in the order it is drawn, which is the order it is read: LibreOffice pairs the n-th reference
with the n-th smallest id, whatever the ids say.
"""
