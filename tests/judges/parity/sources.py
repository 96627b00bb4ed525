"""The author's words: each one typed in a package's YAML stands in what was printed of it.

A reader of lines, no reader of YAML: it needs the words and the lines they stand on, nothing else.
"""
import re

from . import known
from .text import plain

KEY = re.compile(r"^(\s*(?:- )*)[{]?([\w-]+):(?=\s|$)")
WORD = re.compile(r"[а-яё]{4,}")
DEADLINE = re.compile(r"\bdeadline: ([^\[{|>,}#][^,}#]*)")


def bare(text):
    """Without accents and case: they are set and moved about in print."""
    return plain(text).replace("\u0301", "").casefold()


def lines_of(path):
    """(number, words) of lines that are printed; comments and keys left out."""
    hidden = None   # how far in the key stands whose words are not printed
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        line = re.sub(r"\s#.*", "", line)
        depth = len(line) - len(line.lstrip())
        found = KEY.match(line)
        if found:
            depth = len(found.group(1))
            line = line[found.end():]
        if hidden is not None and depth > hidden:
            continue
        hidden = depth if found and found.group(2) in known.NOT_PRINTED_KEYS else None
        if hidden is None:
            yield number, line


def lost(package, printed):
    """(place, word) of what was typed and is nowhere in print; printed: all texts of the package's documents."""
    whole = set(WORD.findall(bare(" ".join(printed))))
    names = set()
    for path in package.glob("bodies.yaml"):
        names |= set(WORD.findall(bare(path.read_text(encoding="utf-8"))))
    for path in sorted(package.glob("*.yaml")):
        if path.name in known.NOT_PRINTED_FILES:
            continue
        for number, line in lines_of(path):
            line = re.sub(r"<[^>]*>|\b\w+: ", " ", line)
            for word in WORD.findall(bare(line)):
                if word not in whole and word not in names:
                    yield f"{path.name}, строка {number}", word


def lost_deadlines(package, printed):
    """Deadlines as typed, each a phrase."""
    whole = re.sub(r"\s", "", bare(" ".join(printed)))
    for path in sorted(package.glob("*.yaml")):
        if path.name in known.NOT_PRINTED_FILES:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for phrase in () if line.lstrip().startswith("#") else DEADLINE.findall(line):
                yield f"{path.name}, строка {number}", phrase, re.sub(r"\s", "", bare(phrase).strip("\"' ")) in whole
