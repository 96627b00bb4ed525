"""The author's words: each one typed in a package's YAML stands in what was printed of it.

A reader of lines, no reader of YAML: it needs the words and the lines they stand on, nothing else.
"""
import re

from . import known
from .text import plain

KEY = re.compile(r"^(\s*(?:- )*)[{]?([\w-]+):(?=\s|$)")
WORD = re.compile(r"[а-яё]{4,}")
DEADLINE = re.compile(r"\bdeadline: ([^\[{|>,}#][^,}#]*)")
COLUMN = re.compile(r"  - [{]?responsible:")   # of the table; rows stand further in
BODIES = re.compile(r"\bresponsible: ([^\[{|>}#\"][^}#]*)")


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


def deadlines(package, documents):
    """(place, deadline as typed, does it stand where its turn is); documents: texts by the names of their sources."""
    for path in sorted(package.glob("*.yaml")):
        whole, at = squeezed(documents.get(path.stem, "")), 0
        if path.name in known.NOT_PRINTED_FILES or not whole:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for phrase in () if line.lstrip().startswith("#") else DEADLINE.findall(line):
                wanted = squeezed(phrase.strip("\"' "))
                found = whole.find(wanted, at)
                yield f"{path.name}, строка {number}", phrase, found >= 0
                at = found + len(wanted) if found >= 0 else at


def bodies(package, columns):
    """(place, body as typed in a row, does it stand in its cell); a body that is written out stands by its full name.

    columns: by the names of sources, the cells in which bodies answer for something, in their order. Cells that are
    fewer or more than the rows (a row for several, a body by default) are taken as one.
    """
    path = package / "bodies.yaml"
    names = path.read_text(encoding="utf-8") if path.is_file() else ""
    for path in sorted(package.glob("*.yaml")):
        cells = [bare(cell) for cell in columns.get(path.stem, ())]
        if path.name in known.NOT_PRINTED_FILES or not cells:
            continue
        rows = [(number, phrase) for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
                if not line.lstrip().startswith("#") and not COLUMN.match(line) for phrase in BODIES.findall(line)]
        if len(rows) != len(cells):
            cells = [" ".join(cells)] * len(rows)
        for (number, phrase), cell in zip(rows, cells):
            for body in phrase.split(","):
                name = body.split("(")[0].strip()
                full = re.search(rf"^\s*{re.escape(name)}:.*?\bname: ([^,}}\n]+)", names, re.M | re.S)
                forms = [body.strip(), full.group(1).strip()] if full else [body.strip()]
                stands = any(re.search(rf"(?<!\w){re.escape(bare(form))}(?!\w)", cell) for form in forms)
                yield f"{path.name}, строка {number}", body.strip(), stands


def squeezed(text):
    return re.sub(r"\s", "", bare(text))
