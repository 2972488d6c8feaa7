"""Draw the shipped Word templates anew: `python -m tools.word_templates`.

This is where the templates came from. Once a designer has restyled one in Word, the .docx is the source; run this only to
start again. `markup` writes Word's elements, `styles`, `book_styles` and `book_headings` their looks, `target_pages`, `cards`,
`official` and `book` what stands on the pages, `sections` the kinds of page, `parts` the rest of the file.
"""
