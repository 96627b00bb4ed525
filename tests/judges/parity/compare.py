"""A PDF against its DOCX: words in their order, cells in their frames, labels, footnotes, page numbers."""
import bisect
import difflib
import re
from collections import Counter
from dataclasses import dataclass

from . import known
from .text import SOFT, plain, short, folded

KEY = 14          # letters that find the place where two texts go on together
ALIKE = 4         # letters that are no chance between two faults
REACH = 6000      # how far that place is looked for
CLOSE = 1.6       # points a line may stand off its place in the grid

MONTH = "(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*"
DATE = re.compile(rf"\d{{1,2}}\.\d{{2}}\.\d{{4}}|\d{{1,2}} {MONTH}(?: \d{{4}})?|{MONTH}(?: [–-] {MONTH})? \d{{4}}"
                  r"|[IV]+ (?:квартал|полугодие)[а-я]*(?: \d{4})?|\d{4} ?[–-] ?\d{4}|\d{4} год[а-я]*", re.I)
DEADLINE = re.compile(rf"(?:до|не позднее|по|с|в срок до) (?:{DATE.pattern})|в течение [^,;.]+|постоянно"
                      r"|еже(?:годно|квартально|месячно|недельно|дневно)|по мере [а-я]+|по отдельному [а-я]+", re.I)
BODIES = re.compile(r"ответствен|исполнител", re.I)
TERMS = re.compile(r"срок|дата|период", re.I)


@dataclass
class Difference:
    place: str
    kind: str
    docx: str
    other: str
    format: str = "PDF"

    def __str__(self):
        return f"{self.place}: {self.kind}: в DOCX «{short(self.docx)}», в {self.format} «{short(self.other)}»"


class Stream:
    """Letters without white space; before each one, what parts it from the letter before."""

    def __init__(self):
        self.letters, self.gaps, self.owners = [], [], []

    def add(self, text, owner, gap):
        for letter in text:
            if letter == " ":
                gap = "space"
            elif letter == SOFT:
                gap = "soft"
            else:
                self.letters.append(letter)
                self.gaps.append(gap)
                self.owners.append(owner)
                gap = ""

    def close(self):
        self.text = "".join(self.letters)
        return self

    def __len__(self):
        return len(self.letters)

    def phrase(self, begin, end):
        """Whole words about a stretch, as they are read."""
        while begin > 0 and begin < len(self) and not self.gaps[begin] and self.owners[begin] == self.owners[begin - 1]:
            begin -= 1
        while 0 < end < len(self) and end > begin and not self.gaps[end]:
            end += 1
        return self.read(begin, end)

    def read(self, begin, end):
        out = []
        for at in range(begin, min(end, len(self))):
            if at > begin and self.gaps[at] in ("space", "line", "unit"):
                out.append(" ")
            out.append(self.letters[at])
        return "".join(out)


def gap_between(before, word):
    """soft: one word; line: a space unless the line ends in a hyphen; tight: no space; space."""
    if before is None or before.page != word.page:
        return "line"
    height = min(before.bottom - before.top, word.bottom - word.top)
    beside = min(before.bottom, word.bottom) - max(before.top, word.top) > height / 2
    if not beside or word.left < before.right - 2:
        return "line"
    return "tight" if word.left - before.right < height * 0.06 else "space"


def stream_of_words(words):
    stream = Stream()
    before = None
    for at, word in enumerate(words):
        gap = gap_between(before, word)
        if before is not None and before.text.endswith(SOFT) and gap == "line":
            gap = "soft"
        stream.add(word.text, at, gap)
        before = word
    return stream.close()


def stream_of_units(units):
    stream = Stream()
    for at, unit in enumerate(units):
        stream.add(plain(unit.text).strip().replace(SOFT, ""), at, "unit")
    return stream.close()


def meeting(docx, pdf, e, p):
    """The nearest two places after e and p from which both go on alike."""
    best = (len(docx) - e + len(pdf) - p, len(docx), len(pdf))
    skip = 0
    while skip < best[0] and e + skip < len(docx) and skip < REACH:
        key = docx.text[e + skip:e + skip + KEY]
        end = p + best[0] - skip + len(key)
        found = pdf.text.find(key, p, min(end, p + REACH))
        if found >= 0 and (len(key) == KEY or found + len(key) == len(pdf)):
            if skip + found - p < best[0]:
                best = (skip + found - p, e + skip, found)
        skip += 1
    return best[1:]


def finer(one, other):
    """Stretches of two texts in turn, alike and not: two faults close by are two."""
    blocks = difflib.SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks() \
        if 0 < len(one) < 400 and 0 < len(other) < 400 else []
    blocks = [block for block in blocks if block.size >= ALIKE]
    if 2 * sum(block.size for block in blocks) < min(len(one), len(other)):
        blocks = []
    a = c = 0
    for block in blocks:
        yield a, block.a, c, block.b
        yield block.a, block.a + block.size, block.b, block.b + block.size
        a, c = block.a + block.size, block.b + block.size
    yield a, len(one), c, len(other)


def tables_heads(docx):
    heads = {}
    for table in docx.tables:
        rows = ["".join(plain(cell.text).replace(" ", "").replace(SOFT, "") for cell in row)
                for row in table.rows[:table.heads]]
        heads[table.number] = [(len(rows) - start, "".join(rows[start:])) for start in range(len(rows))
                               if "".join(rows[start:])]
    return heads


def bodies_of(docx):
    """What stands in the columns of those who answer for something, row by row."""
    return [folded(cell.text) for table in docx.tables for row in table.rows[table.heads:] for cell in row
            if cell.text.strip() and cell.last - cell.first == 1 and BODIES.search(table.head_of(cell.first))]


class Comparison:
    def __init__(self, docx, pages, foreign=()):
        self.docx, self.pages, self.foreign = docx, pages, foreign
        self.differences = []
        self.facts = Counter()
        self.prepare()
        self.units = [unit for unit in docx.units if unit.text.strip()]
        self.expected = stream_of_units(self.units)
        self.printed = stream_of_words(self.body)
        self.repeated = {}            # (table, page): rows of its head that stand there once more
        self.repeated_words = {}      # table: words of the PDF in such heads
        self.found = [-1] * len(self.expected)
        self.align(self.expected, self.printed, self.units, True)
        notes = stream_of_words(self.foot)
        self.align(stream_of_units(docx.notes), notes, docx.notes, False)
        self.cells()
        self.dates()
        self.rows()
        self.numbers()

    def tell(self, *what):
        self.differences.append(Difference(*what))

    # --- the PDF's pages without what Word has elsewhere ---

    def prepare(self):
        self.body, self.foot, self.shown = [], [], {}
        for page in self.pages:
            words = self.without_foreign(list(page.words))
            at = 0
            while at + 2 < len(words):
                if (words[at].text, words[at + 1].text) == known.FINGERPRINT and \
                        re.fullmatch("[0-9A-F]{4}", words[at + 2].text):
                    del words[at:at + 3]
                    break
                at += 1
            if words and words[0].text.isdigit() and words[0].top < known.PAGE_NUMBER_TOP and \
                    all(word.top > words[0].bottom - 3 for word in words[1:]):
                self.shown[page.number] = int(words[0].text)
                del words[0]
            if self.docx.notes:
                words = self.without_notes(page, words)
            self.body += words

    def without_foreign(self, words):
        for foreign in self.foreign:
            whole = "".join(word.text for word in words).replace(" ", "")
            begin = whole.find(foreign)
            if begin >= 0:
                kept, at = [], 0
                for word in words:
                    if not begin <= at < begin + len(foreign):
                        kept.append(word)
                    at += len(word.text.replace(" ", ""))
                words = kept
        return words

    def without_notes(self, page, words):
        for y, left, right in sorted(page.across):
            under = [word for word in words if word.top > y - 1]
            if 141 < right - left < 142.5 and under and under[0].text.isdigit() and \
                    not any(top <= y <= bottom for _, top, bottom in page.down):
                self.foot += under
                return [word for word in words if word.top <= y - 1]
        return words

    # --- words ---

    def align(self, docx, pdf, units, body):
        heads = tables_heads(self.docx) if body else {}
        e = p = 0
        found = self.found if body else [-1] * len(docx)
        words = self.body if body else self.foot
        while e < len(docx) or p < len(pdf):
            if body and p < len(pdf) and p and words[pdf.owners[p]].page != words[pdf.owners[p - 1]].page:
                p = self.past_head(heads, units, docx, pdf, e, p)
            if e < len(docx) and p < len(pdf) and docx.text[e] == pdf.text[p]:
                found[e] = p
                self.space(docx, pdf, e, p, units)
                e, p = e + 1, p + 1
                continue
            if e >= len(docx) and p >= len(pdf):
                break
            to, there = meeting(docx, pdf, e, p)
            for a, b, c, d in finer(docx.text[e:to], pdf.text[p:there]):
                for step in range(min(b - a, d - c) if docx.text[e + a:e + b] == pdf.text[p + c:p + d] else 0):
                    found[e + a + step] = p + c + step
                if docx.text[e + a:e + b] != pdf.text[p + c:p + d]:
                    self.report(docx, pdf, units, e + a, e + b, p + c, p + d)
            e, p = to, there

    def past_head(self, heads, units, docx, pdf, e, p):
        near = [units[docx.owners[at]] for at in (e - 1, e) if 0 <= at < len(docx)]
        for unit in near:
            if unit.cell is None:
                continue
            start = p
            words = known.CONTINUATION.match(pdf.read(p, p + 80))
            starts = [p]
            if words:
                size = len(words.group().replace(" ", ""))
                starts += [p + cut for cut in range(size, 10, -1)]
            for start in starts:
                for rows, head in heads[unit.cell.table.number]:
                    if pdf.text.startswith(head, start):
                        owners = dict.fromkeys(pdf.owners[start:start + len(head)])
                        page = self.body[pdf.owners[start]].page
                        self.repeated[unit.cell.table.number, page] = rows
                        self.repeated_words.setdefault(unit.cell.table.number, []).extend(owners)
                        return start + len(head)
        return p

    def space(self, docx, pdf, e, p, units):
        here, there = docx.gaps[e], pdf.gaps[p]
        if here == "unit" or e == 0 or p == 0 or self.found_before(docx, e) is False:
            return
        if here == "space" and there in ("", "tight", "soft"):
            lost = "нет пробела"
        elif here == "" and (there == "space" or there == "line" and pdf.text[p - 1] not in "-–—/…_"):
            lost = "лишний пробел"
        else:
            return
        unit = units[docx.owners[e]]
        if unit.cell is not None and unit.cell.turned:
            return  # lines of turned words stand beside each other
        self.tell(unit.place, lost, docx.phrase(max(e - 1, 0), e + 1), pdf.phrase(p - 1, p + 1))

    def found_before(self, docx, e):
        return docx is not self.expected or self.found[e - 1] >= 0

    def report(self, docx, pdf, units, e, to, p, there):
        if not len(docx):
            self.tell("начало", "слова", "", pdf.read(p, there))
            return
        owner = docx.owners[min(e, len(docx) - 1)]
        unit = units[owner]
        begin = bisect.bisect_left(docx.owners, owner)
        place = unit.place + self.column(unit)
        if e == to and e == begin and owner:  # words too many stand at the end of one or before the other
            place = f"{units[owner - 1].place} – {place}"
        ours, theirs = docx.phrase(e, to), pdf.phrase(p, there)
        self.tell(place, self.kind(unit, e - begin, to - begin), ours, theirs)

    @staticmethod
    def column(unit):
        head = unit.cell.table.head_of(unit.cell.first) if unit.cell else ""
        return f" ({short(head, 30)})" if head else ""

    @staticmethod
    def kind(unit, begin, end):
        """What the letters of a paragraph between two places are."""
        if unit.place.startswith("сноска"):
            return "сноска"
        if unit.label and begin < len(unit.label.replace(" ", "")):
            return "номер"
        if "signature" in unit.style:
            return "подпись"
        head = unit.cell.table.head_of(unit.cell.first) if unit.cell else ""
        if BODIES.search(head):
            return "исполнители"
        if TERMS.search(head):
            return "срок"
        text = folded(unit.text)
        for name, pattern in (("срок", DEADLINE), ("дата", DATE)):
            for match in pattern.finditer(text):
                first = len(text[:match.start()].replace(" ", ""))
                if begin < first + len(match.group().replace(" ", "")) and end > first:
                    return name
        return "слова"

    # --- what is counted for the report ---

    def dates(self):
        ends = {}
        for at, owner in enumerate(self.expected.owners):
            first, _ = ends.get(owner, (at, at))
            ends[owner] = (first, at)
        for owner, unit in enumerate(self.units):
            first, last = ends[owner]
            p, q = self.found[first], self.found[last]
            self.facts["абзацев"] += 1
            self.facts["номеров"] += bool(unit.label)
            if unit.cell and BODIES.search(unit.cell.table.head_of(unit.cell.first)) \
                    and unit.cell.row >= unit.cell.table.heads:
                self.facts["ячеек с исполнителями"] += 1
            self.facts["подписей"] += unit.style == "signature"
            ours = folded(unit.text)
            if p < 0 or q < 0 or q - p != last - first:
                continue  # told already, or a head is repeated in between
            theirs = self.printed.read(p, q + 1)
            for name, pattern in (("дат", DATE), ("сроков", DEADLINE)):
                here, there = pattern.findall(ours), pattern.findall(theirs)
                self.facts[name] += len(here)
                if here != there:
                    self.tell(unit.place, name, "; ".join(here), "; ".join(there))
        self.facts["сносок"] += len(self.docx.notes)

    # --- cells ---

    def cells(self):
        self.bands = {}    # (table, row, page): top and bottom of a cell that no merge stretches
        owner_of = {id(unit): at for at, unit in enumerate(self.units)}
        words_of = {}
        for e, owner in enumerate(self.expected.owners):
            if self.found[e] >= 0:
                words_of.setdefault(owner, {})[self.printed.owners[self.found[e]]] = None
        for table in self.docx.tables:
            for number, row in enumerate(table.rows):
                self.facts["строк"] += 1
                self.row(table, number, row, owner_of, words_of)
        for table in self.docx.tables:
            self.heights(table, owner_of, words_of)

    def row(self, table, number, row, owner_of, words_of):
        level = {}
        inside = []
        for cell in row:
            words = [self.body[at] for unit in cell.units if id(unit) in owner_of
                     for at in words_of.get(owner_of[id(unit)], ())]
            inside.append(words)
            if cell.merge == "" and words:
                for word in words:
                    level.setdefault(word.page, word.middle[1])
        for at, (cell, words) in enumerate(zip(row, inside), 1):
            self.facts["ячеек"] += 1
            place = f"{table.place}, строка {number + 1}, ячейка {at}"
            for word in words:
                left, right = self.sides(table, cell, word.page)
                if word.left < left - CLOSE or word.right > right + CLOSE:
                    self.tell(place, "слово не в своей графе", f"{cell.text} ({left:.0f}–{right:.0f} пт)",
                              f"{word.text} ({word.left:.0f}–{word.right:.0f} пт)")
                    break
            if cell.merge == "continue":
                if cell.text.strip():
                    self.tell(place, "слова под объединением", cell.text, "")
                continue
            left, right = self.sides(table, cell, next(iter(level), 1))
            points = [(word.page, *word.middle) for word in words]
            points = points or [(page, (left + right) / 2, y) for page, y in level.items()]
            for page, x, y in points:
                frame = self.pages[page - 1].frame(x, y)
                if None in (frame[0], frame[2]):
                    continue
                left, right = self.sides(table, cell, page)
                if abs(frame[0] - left) > CLOSE or abs(frame[2] - right) > CLOSE:
                    self.tell(place, "рамка ячейки", f"{cell.text} ({left:.0f}–{right:.0f} пт)",
                              f"{frame[0]:.0f}–{frame[2]:.0f} пт")
                    break
                self.facts["рамок"] += 1
                bare = not words and not any(unit.style for unit in cell.units)  # a gap between frames
                if cell.merge or bare or None in frame:
                    continue
                band = self.bands.setdefault((table.number, number, page), (frame[1], frame[3]))
                if abs(band[0] - frame[1]) > CLOSE or abs(band[1] - frame[3]) > CLOSE:
                    self.tell(place, "высота ячейки", f"{cell.text} (как у строки)", "другая: объединена или разделена")
                    break

    def heights(self, table, owner_of, words_of):
        """A cell merged downwards reaches from the top of its first row to the bottom of its last one."""
        for number, row in enumerate(table.rows):
            for at, cell in enumerate(row, 1):
                if cell.merge != "restart":
                    continue
                last = number
                while last + 1 < len(table.rows) and any(
                        below.merge == "continue" and (below.first, below.last) == (cell.first, cell.last)
                        for below in table.rows[last + 1]):
                    last += 1
                words = [self.body[at] for unit in cell.units if id(unit) in owner_of
                         for at in words_of.get(owner_of[id(unit)], ())]
                for word in words:
                    frame = self.pages[word.page - 1].frame(*word.middle)
                    begin = self.bands.get((table.number, number, word.page))
                    end = self.bands.get((table.number, last, word.page))
                    if None in frame or begin is None and end is None:
                        continue
                    self.facts["объединений"] += 1
                    if begin and abs(begin[0] - frame[1]) > CLOSE or end and abs(end[1] - frame[3]) > CLOSE:
                        self.tell(f"{table.place}, строка {number + 1}, ячейка {at}", "высота ячейки",
                                  f"{cell.text} (строк: {last - number + 1})", "другая: объединена или разделена")
                        break

    @staticmethod
    def sides(table, cell, page):
        shift = 0 if page % 2 else table.shift
        return table.edges[cell.first] + shift, table.edges[cell.last] + shift

    def rows(self):
        """Rows without words leave only their lines: what stands between the lines is counted."""
        words_of = {}
        for e, owner in enumerate(self.expected.owners):
            cell = self.units[owner].cell
            if cell is not None and self.found[e] >= 0:
                words_of.setdefault(cell.table.number, {})[self.printed.owners[self.found[e]]] = None
        for table in self.docx.tables:
            pieces, bands = {}, 0
            for at in [*words_of.get(table.number, ()), *self.repeated_words.get(table.number, ())]:
                word = self.body[at]
                left = table.edges[0] + (0 if word.page % 2 else table.shift)
                for x, top, bottom in self.pages[word.page - 1].down:
                    if abs(x - left) < CLOSE and top - 1 < word.middle[1] < bottom + 1:
                        pieces[word.page, top, bottom] = left
            for (page, top, bottom), left in pieces.items():
                right = left + table.edges[-1] - table.edges[0]
                levels = sorted(y for y, begin, end in self.pages[page - 1].across
                                if top - 1.5 < y < bottom + 1.5 and begin > left - 2 and end < right + 2)
                bands += sum(1 for one, next_one in zip(levels, levels[1:]) if next_one - one > 1.5)
                bands -= self.repeated.get((table.number, page), 0)
            if pieces:
                self.facts["строк в рамках"] += len(table.rows)
                if bands != len(table.rows):
                    self.tell(table.place, "число строк", str(len(table.rows)), str(bands))

    def numbers(self):
        sections = {}
        for e, p in enumerate(self.found):
            if p >= 0:
                sections.setdefault(self.body[self.printed.owners[p]].page, self.units[self.expected.owners[e]].section)
        counted, section, own = 0, None, 0
        for page in self.pages:
            counted += 1
            here = sections.get(page.number, section)
            first = here != section
            if first and here is not None:
                section = here
                if self.docx.sections[here].start is not None:
                    counted = self.docx.sections[here].start
            own += self.docx.sections[section or 0].start is not None
            if page.number not in sections:
                continue
            shown = self.shown.get(page.number)
            allowed = known.page_numbers(counted, page.number, own)
            if first and self.docx.sections[here].title_page:
                allowed = {None}
            if shown not in allowed:
                self.tell(f"страница {page.number}", "номер страницы", str(counted if None not in allowed else ""),
                          str(shown or ""))
            self.facts["страниц"] += 1
