"""The names that templates, programs and the engine know each other by."""

# What the engine gives a program to call, by the names it calls it.
FRAGMENT, BLOCK, OFFICIAL, LAST_CHAPTER = "_fragment", "_block", "_official", "_last_chapter"
# Stands in a reference to a header that is drawn for each chapter.
OF_CHAPTER = "_chapter"
TOTAL = "total"
CHAPTER = "chapter"
