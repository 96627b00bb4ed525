"""DOCX by zipfile and ElementTree: paragraphs with their labels, cells with their place in the grid, footnotes.

Labels are counted here, from numbering.xml, as Word counts them.
"""
import zipfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Word's russianLower leaves out the letters that look like others or stand for no sound.
RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
POINT = 20.0  # twips


@dataclass
class Unit:
    """One paragraph, in a cell or out of it."""
    place: str
    text: str
    label: str = ""
    style: str = ""
    section: int = 0
    cell: "Cell | None" = None


@dataclass
class Cell:
    table: "Table"
    row: int
    first: int   # column of the grid
    last: int    # the one after it
    merge: str   # "", restart or continue
    turned: bool = False
    units: list = field(default_factory=list)

    @property
    def text(self):
        return " ".join(unit.text for unit in self.units if unit.text)


@dataclass
class Table:
    number: int
    section: int
    edges: list              # points from the page's left edge, one more than columns
    shift: float = 0.0       # how much further to the right on even pages, where margins are mirrored
    place: str = ""
    rows: list = field(default_factory=list)   # lists of Cell
    heads: int = 0           # rows repeated on every page

    def head_of(self, column):
        """Words above a column, from the lowest row of the head that has any."""
        for row in reversed(self.rows[:self.heads]):
            for cell in row:
                if cell.first <= column < cell.last and cell.text.strip() and not cell.text.strip().isdigit():
                    return cell.text.strip()
        return ""


@dataclass
class Section:
    left: float = 0.0
    right: float = 0.0
    width: float = 0.0
    title_page: bool = False
    start: "int | None" = None


def value(element, path, default=None):
    found = element.find(path) if element is not None else None
    return default if found is None else found.get(W + "val", default)


class Numbering:
    def __init__(self, root):
        self.abstract, self.of, self.starts = {}, {}, {}
        self.counts, self.seen = {}, set()
        if root is None:
            return
        for abstract in root.iter(W + "abstractNum"):
            self.abstract[abstract.get(W + "abstractNumId")] = {
                int(level.get(W + "ilvl")): self.level(level) for level in abstract.iter(W + "lvl")}
        for number in root.iter(W + "num"):
            identity = number.get(W + "numId")
            self.of[identity] = value(number, W + "abstractNumId")
            for override in number.iter(W + "lvlOverride"):
                at = int(override.get(W + "ilvl"))
                start = value(override, W + "startOverride")
                if start is not None:
                    self.starts[identity, at] = int(start)
                own = override.find(W + "lvl")
                if own is not None:
                    self.abstract[identity, at] = self.level(own)

    @staticmethod
    def level(element):
        return {"start": int(value(element, W + "start", "1")), "format": value(element, W + "numFmt", "decimal"),
                "text": value(element, W + "lvlText", ""), "suffix": value(element, W + "suff", "tab")}

    def rule(self, number, at):
        return self.abstract.get((number, at)) or self.abstract[self.of[number]].get(at)

    def start(self, number, at):
        return self.starts.get((number, at), self.rule(number, at)["start"])

    def label(self, number, at):
        """Numbers of one abstract list go on from each other; startOverride counts when a number is first used."""
        counts = self.counts.setdefault(self.of[number], {})
        if number not in self.seen:
            self.seen.add(number)
            for identity, level in self.starts:
                if identity == number:
                    counts.pop(level, None)
        for level in range(at):
            counts.setdefault(level, self.start(number, level))
        counts[at] = counts[at] + 1 if at in counts else self.start(number, at)
        for level in [level for level in counts if level > at]:
            del counts[level]
        rule = self.rule(number, at)
        text = rule["text"]
        for level in range(at + 1):
            if f"%{level + 1}" in text:
                text = text.replace(f"%{level + 1}", self.numeral(self.rule(number, level)["format"], counts[level]))
        return text + ("" if rule["suffix"] == "nothing" else " ")

    @staticmethod
    def numeral(form, number):
        if form == "decimal":
            return str(number)
        if form == "decimalZero":
            return f"{number:02}"
        if form in ("russianLower", "russianUpper"):
            letter = RUSSIAN[(number - 1) % len(RUSSIAN)] * ((number - 1) // len(RUSSIAN) + 1)
            return letter if form == "russianLower" else letter.upper()
        if form in ("lowerLetter", "upperLetter"):
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter if form == "lowerLetter" else letter.upper()
        if form in ("lowerRoman", "upperRoman"):
            out = ""
            for size, sign in ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
                               (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
                out, number = out + sign * (number // size), number % size
            return out if form == "lowerRoman" else out.upper()
        if form == "none":
            return ""
        raise ValueError(f"нумерация {form} не читается")


class Docx:
    """units: the body in order; notes: footnotes in the order of their references."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}

        def root(name):
            return ET.fromstring(parts[name]) if name in parts else None

        self.numbering = Numbering(root("word/numbering.xml"))
        self.footnotes = {note.get(W + "id"): note for note in (root("word/footnotes.xml") or [])}
        self.bases, self.caps, self.style_numbers = {}, set(), {}
        for style in root("word/styles.xml").iter(W + "style"):
            identity = style.get(W + "styleId")
            self.bases[identity] = value(style, W + "basedOn")
            if style.find(f"{W}rPr/{W}caps") is not None:
                self.caps.add(identity)
            if style.find(f"{W}pPr/{W}numPr") is not None:
                self.style_numbers[identity] = style.find(f"{W}pPr/{W}numPr")
        self.units, self.tables, self.notes = [], [], []
        self.referred, self.counted = [], 0
        self.letters = 0
        settings = root("word/settings.xml")
        self.mirrored = settings is not None and settings.find(W + "mirrorMargins") is not None
        body = root("word/document.xml").find(W + "body")
        self.sections = [self.section_of(element) for element in body.iter(W + "sectPr")] or [Section()]
        self.section = 0
        self.paragraphs = 0
        self.flow(body, None)
        for number, (identity, label) in enumerate(self.referred, 1):
            note = self.footnotes.get(identity)
            text = "" if note is None else " ".join(self.text_of(p) for p in note.iter(W + "p"))
            self.notes.append(Unit(f"сноска {number}", label + text.strip()))
        known = {identity for identity, _ in self.referred}
        for identity, note in self.footnotes.items():
            if note.get(W + "type") is None and identity not in known:
                self.notes.append(Unit(f"сноска без ссылки (id {identity})",
                                       " ".join(self.text_of(p) for p in note.iter(W + "p"))))
        # Text in boxes, controls or what else these readers do not go into would be lost without a word.
        whole = sum(len(part.text or "") for part in body.iter(W + "t"))
        if whole != self.letters:
            raise ValueError(f"в document.xml {whole} знаков, прочитано {self.letters}")

    @staticmethod
    def section_of(element):
        margins, numbers = element.find(W + "pgMar"), element.find(W + "pgNumType")
        start = numbers.get(W + "start") if numbers is not None else None
        return Section(int(margins.get(W + "left")) / POINT, int(margins.get(W + "right")) / POINT,
                       int(element.find(W + "pgSz").get(W + "w")) / POINT, element.find(W + "titlePg") is not None,
                       int(start) if start else None)

    def flow(self, parent, cell):
        for element in parent:
            if element.tag == W + "p":
                self.paragraph(element, cell)
            elif element.tag == W + "tbl":
                self.table(element, cell)
            elif element.tag == W + "sdt":
                self.flow(element.find(W + "sdtContent"), cell)

    def paragraph(self, element, cell):
        properties = element.find(W + "pPr")
        style = value(properties, W + "pStyle", "")
        text = self.text_of(element)
        self.letters += sum(len(part.text or "") for part in element.iter(W + "t"))
        if style in self.caps:
            text = text.upper()
        label = ""
        listed = properties.find(W + "numPr") if properties is not None else None
        if listed is None:
            listed = self.style_numbers.get(style)
        if listed is not None and value(listed, W + "numId") not in (None, "0"):
            label = self.numbering.label(value(listed, W + "numId"), int(value(listed, W + "ilvl", "0")))
        if cell is None:
            self.paragraphs += 1
            place = f"абзац {self.paragraphs}"
        else:
            place = f"{cell.table.place}, строка {cell.row + 1}, ячейка {len(cell.table.rows[-1])}"
        unit = Unit(place, label + text, label, style, self.section, cell)
        self.units.append(unit)
        if cell is not None:
            cell.units.append(unit)
        if properties is not None and properties.find(W + "sectPr") is not None:
            self.section += 1

    def text_of(self, paragraph):
        out = []
        for element in paragraph.iter():
            name = element.tag.removeprefix(W)
            if name == "t":
                out.append(element.text or "")
            elif name == "br" or (name == "tab" and not element.attrib):
                out.append(" ")
            elif name == "noBreakHyphen":
                out.append("-")
            elif name == "footnoteReference":
                if element.get(W + "customMarkFollows"):  # the mark is text, here and in the note
                    self.referred.append((element.get(W + "id"), ""))
                else:
                    self.counted += 1
                    self.referred.append((element.get(W + "id"), f"{self.counted} "))
                    out.append(str(self.counted))
        return "".join(out)

    def table(self, element, outer):
        if outer is not None:
            raise ValueError(f"{outer.table.place}: таблица в ячейке не читается")
        section = self.sections[self.section]
        edge = section.left
        indent = element.find(f"{W}tblPr/{W}tblInd")
        edge += int(indent.get(W + "w", "0")) / POINT if indent is not None else 0
        widths = [int(column.get(W + "w")) / POINT for column in element.find(W + "tblGrid")]
        spare = section.width - section.left - section.right - sum(widths)
        edge += {"center": spare / 2, "right": spare, "end": spare}.get(value(element, f"{W}tblPr/{W}jc"), 0)
        edges = [edge]
        for width in widths:
            edges.append(edges[-1] + width)
        table = Table(len(self.tables) + 1, self.section, edges,
                      section.right - section.left if self.mirrored else 0.0)
        table.place = f"таблица {table.number}"
        self.tables.append(table)
        for row in element.iter(W + "tr"):
            at = int(value(row, f"{W}trPr/{W}gridBefore", "0"))
            if row.find(f"{W}trPr/{W}tblHeader") is not None and table.heads == len(table.rows):
                table.heads += 1
            table.rows.append([])
            for part in row.findall(W + "tc"):
                span = int(value(part, f"{W}tcPr/{W}gridSpan", "1"))
                merged = part.find(f"{W}tcPr/{W}vMerge")
                merge = "" if merged is None else merged.get(W + "val", "continue")
                cell = Cell(table, len(table.rows) - 1, at, at + span, merge,
                            part.find(f"{W}tcPr/{W}textDirection") is not None)
                table.rows[-1].append(cell)
                self.flow(part, cell)
                at += span
