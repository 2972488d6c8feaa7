"""Word documents from templates that a designer restyles in Word.

Comes in: a template's bytes and a document. Goes out: a .docx as bytes, or what is wrong with the template.
The stages: `package` opens the file, `tags` finds the tags in it, `contract` checks them against the document's fields,
`tables` works out column widths, `compile` makes the template a function, `document` calls it.
"""
