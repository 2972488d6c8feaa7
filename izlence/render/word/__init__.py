"""Word documents from templates that a designer restyles in Word.

Comes in: a template's bytes and a document. Goes out: a .docx as bytes, or what is wrong with the template.
The stages: `package` opens the file, `tags` finds the tags in it, `contract` checks them against the document's fields (`fields`,
`placed`), `tables` works out column widths, `program` and `source` make the template a function, `compile` does all of that,
`document` calls it. `official` draws the official tables, `assets` what stands in the prose, `fragments` one directorate's pages;
`sections` and `chapters` settle page formats and headers.
"""
