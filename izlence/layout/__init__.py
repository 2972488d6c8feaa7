"""A finished Word file laid out on paper by LibreOffice: its PDF, and the pages that headings and captions came to stand on.

Comes in: the bytes of a .docx. Goes out: the bytes of a PDF, page numbers by anchor. LibreOffice runs here and nowhere else.
Does not belong here: what the document says, and where files of the plan or the output stand.
"""

from izlence.layout.libreoffice import LayoutFault, find_office, identity, to_pdf
from izlence.layout.page_numbers import page_numbers

__all__ = ["LayoutFault", "find_office", "identity", "page_numbers", "to_pdf"]
