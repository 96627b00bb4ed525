"""Characters that several formats write in ways of their own."""
import re

SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u2009\u2002\u2003\t\n\r\f"), " ")
SOFT = "\u00ad"
# Of no width: a PDF needs none of them, its lines are broken already.
UNSEEN = dict.fromkeys(map(ord, "\ufeff\u200b\u2060\u200e\u200f"), None)
HYPHENS = {0x2011: "-"}  # a no-break hyphen is a character in Word, the hyphen's glyph in a PDF


def plain(text):
    return text.translate(SPACES).translate(UNSEEN).translate(HYPHENS)


def folded(text):
    return re.sub(" +", " ", plain(text).replace(SOFT, "")).strip()


def words(text):
    return folded(text).split()


def short(text, limit=70):
    text = folded(text)
    return text if len(text) <= limit else text[:limit - 1] + "…"
