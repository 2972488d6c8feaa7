"""Read a finished file back and hold it against the document, before it may be put in place.

What is proven: every text and figure that the document gives to print stands in the file as often as it must. What is
not: that it stands in the right cell; the tests do that, with libraries that did not write the file. A piece that was kept
from an earlier build was read back then; now it is enough that it stands in the file, byte by byte.
"""

from izlence.write.read_back.excel import verify_excel
from izlence.write.read_back.incomplete import IncompleteFile
from izlence.write.read_back.word import verify_word

__all__ = ["IncompleteFile", "verify_excel", "verify_word"]
