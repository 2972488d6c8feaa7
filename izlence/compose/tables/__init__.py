"""The tables of the official guide and of the book, one function each: `OfficialTable` out of a plan, its figures and the words."""
