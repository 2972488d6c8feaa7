"""Official tables: drawn from a sample that a designer restyles in Word.

Comes in: the template's sample table and an `OfficialTable` with any number of columns. Goes out: the table's XML. `look` takes the
sample apart when a template is compiled, `draw` puts a table together from it.
"""
