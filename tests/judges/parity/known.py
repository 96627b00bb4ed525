"""Where a PDF may rightly differ from its Word file, each with the reason. Nothing else may."""
import re

# Word cannot show words above a table on its next pages (DOC-146); the PDF repeats them with the head.
CONTINUATION = re.compile(r"Продолжение[^\n]{0,60}")
# The fingerprint of a draft's text stands at the PDF's foot and nowhere in Word: there the text is still edited.
FINGERPRINT = ("Код", "текста")
# A page number is a field in Word; in a PDF it is a word of its own above the text.
PAGE_NUMBER_TOP = 60
# Rows a head repeats stand once in Word and on every page in a PDF.
# A no-break hyphen (U+2011) and a soft one (U+00AD at a line's end) are folded in text.py and compare.py.
# After an appendix with page numbers of its own the PDF goes back to the act's count, Word goes on (DOC-147).

# --- a workbook against the print ---
# A caption with a place for words («указать какие», «перечислить, какие») shares its cell's width with that place:
# its right side is not the column's (sheets.py looks that an open cell follows).
# Columns of a workbook are numbered when its checks name them («гр. 2 = сумме гр. 3–10»), in print they may not be.
# Only a workbook counts and checks; only a print is signed, marked as edited, and asks for a signature's line.
ANSWERED = re.compile(r"\((указать|перечислить)")
WORKBOOK_ONLY = re.compile(r"^(Проверка: |=)")
PRINT_ONLY = re.compile(r"^[(]в ред\.|^_+|^\((подпись|должность|И\.О\. Фамилия)\)|^«_")


def page_numbers(counted, page, own):
    """What may stand on a page: Word's count, or the act's once an appendix had pages of its own."""
    return {counted, page, page - own} if own else {counted}


# --- the author's words against print ---
# Settings of a package and its table of bodies name what other words bring into print.
NOT_PRINTED_FILES = {"package.yaml", "bodies.yaml"}
# act: the kind of the act, printed in a heading's capitals or not at all; addressee, period: meanings the checker
# reads; sheet: a name in a workbook; copy: words of a certified copy, another print.
NOT_PRINTED_KEYS = {"kind", "act", "addressee", "period", "sheet", "message", "copy", "id"}
