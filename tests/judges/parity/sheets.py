"""A form's workbook, by openpyxl, against its DOCX: title, captions, codes, units, columns, rows, merged cells."""
import re

import openpyxl

from . import known
from .compare import Difference
from .text import folded

SAID_OF = re.compile("^(Основание: (приказ|распоряжение|постановление) от|Срок представления:) ")
COVER, TITLE_PAGE = "Титул", "Титульный лист"


def squeezed(text):
    return folded(str(text)).replace(" ", "")


class Book:
    def __init__(self, path):
        book = openpyxl.load_workbook(path)
        self.sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        self.names = [sheet.title for sheet in self.sheets]

    def sheet(self, name):
        return next((sheet for sheet in self.sheets if sheet.title == name), None)

    def texts(self, sheet):
        """(row, column, column after the cell, text) of what is written, by rows."""
        ends = {(merge.min_row, merge.min_col): merge.max_col + 1 for merge in sheet.merged_cells.ranges}
        out = []
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and not known.WORKBOOK_ONLY.match(str(cell.value)):
                    end = ends.get((cell.row, cell.column), cell.column + 1)
                    out.append((cell.row, cell.column, end, str(cell.value)))
        return out


    def words(self):
        """Everything that is written or asked for, formulas and prompts included."""
        out = list(self.names)
        for sheet in self.sheets:
            out += [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
            for rule in sheet.data_validations.dataValidation:
                out += [rule.prompt or "", rule.error or "", rule.promptTitle or ""]
        return out


class SheetComparison:
    def __init__(self, docx, path, act, facts):
        self.docx, self.act, self.facts = docx, act, facts
        self.differences = []
        self.book = Book(path)
        self.cover()
        self.tables()
        self.title_page()

    def tell(self, place, kind, docx, xlsx):
        self.differences.append(Difference(place, kind, docx, xlsx, "XLSX"))

    # --- the cover: title, marks, deadline, bodies ---

    def cover(self):
        sheet = self.book.sheet(COVER)
        if sheet is None:
            self.tell("книга", "лист", COVER, "")
            return
        marks = squeezed(" ".join(unit.text for unit in self.docx.units if unit.style.startswith("mark")))
        self.equal(f"лист «{COVER}», ячейка C1", "гриф", marks, sheet["C1"].value)
        title = next((unit.text for unit in self.docx.units if unit.style in TITLES), "")
        self.equal(f"лист «{COVER}», ячейка A3", "название", title, sheet["A3"].value)
        texts = (unit.text for document in [*self.act, self.docx] for unit in document.units)
        whole = squeezed(" ".join(texts)).casefold()
        for address, text in (("A2", sheet["A2"].value), ("A4", sheet["A4"].value), ("A5", sheet["A5"].value)):
            if not text:
                continue
            said = SAID_OF.sub("", folded(text))
            # A deadline told without its year means the act's year; the workbook writes it out.
            shorter = re.sub(r" \d{4} года$", "", said)
            self.facts["сроков и органов форм"] += 1
            if not any(squeezed(form).casefold() in whole for form in (said, shorter)):
                self.tell(f"лист «{COVER}», ячейка {address}", "орган или срок", "", text)
        for row in sheet.iter_rows(min_col=1, max_col=1):
            text = row[0].value
            if isinstance(text, str) and "Печатный бланк подписывают: " in text:
                signers = text.split("подписывают: ", 1)[1].rstrip(".")
                for signer in re.split(r"; | – ", signers):
                    self.facts["подписей форм"] += 1
                    if squeezed(signer) not in squeezed(" ".join(unit.text for unit in self.docx.units)):
                        self.tell(f"лист «{COVER}», ячейка {row[0].coordinate}", "подпись", "", signer)
            elif isinstance(text, str) and "Заполните листы: " in text:
                listed = re.findall("«(.*?)»[,.]", text.split(": ", 1)[1] + ",")
                if listed != self.book.names[1:]:
                    self.tell(f"лист «{COVER}», ячейка {row[0].coordinate}", "названия листов",
                              "; ".join(self.book.names[1:]), "; ".join(listed))

    def equal(self, place, kind, docx, xlsx):
        self.facts["подписей книг"] += 1
        if squeezed(docx) != squeezed(xlsx or ""):
            self.tell(place, kind, docx, xlsx or "")

    # --- tables ---

    def tables(self):
        self.added = {}
        queue = [(sheet, *text) for sheet in self.book.sheets if sheet.title not in (COVER, TITLE_PAGE)
                 for text in self.book.texts(sheet)]
        title = next((unit.text for unit in self.docx.units if unit.style in TITLES), "")
        # Every sheet is headed by the form's title.
        texts = []
        for sheet, row, column, end, text in queue:
            if (row, column) == (1, 1):
                self.equal(f"лист «{sheet.title}», ячейка A1", "название", title, text)
            else:
                texts.append((sheet, row, column, end, text))
        units = [unit for unit in self.table_units() if unit.text.strip()]
        if not any("number" in unit.style and unit.cell for unit in units):
            texts = self.without_column_numbers(texts)
        self.match(units, texts)

    def without_column_numbers(self, texts):
        # sheet: its row that the print has not
        lines = {}
        for text in texts:
            lines.setdefault((text[0].title, text[1]), []).append(text)
        out = []
        for (title, row), line in lines.items():
            if len(line) > 1 and [text[4] for text in line] == [str(at) for at in range(1, len(line) + 1)]:
                self.added[title] = row
            else:
                out += line
        return out

    def table_units(self):
        """What belongs to tables: their captions, cells and notes; a title page is a sheet of its own."""
        started = self.book.sheet(TITLE_PAGE) is None
        for unit in self.docx.units:
            started = started or unit.style.startswith(("table-number", "table-title"))
            if not started:
                continue
            if unit.style.startswith(("table-number", "table-title", "table-unit", "note", "legend")):
                yield unit
            elif unit.cell is not None and unit.style.startswith("form-") and not unit.style.startswith("form-sign"):
                yield unit

    def match(self, units, texts):
        """Both go by rows; what stands in one only is told, and the walk goes on."""
        columns, rows = {}, {}
        at = place = 0
        while at < len(units) or place < len(texts):
            unit = units[at] if at < len(units) else None
            text = texts[place] if place < len(texts) else None
            if unit and text and squeezed(unit.text) == squeezed(text[4]):
                self.facts["подписей книг"] += 1
                self.grid(unit, text, columns, rows)
                at, place = at + 1, place + 1
                continue
            ahead = self.next_meeting(units, texts, at, place)
            ours, theirs = units[at:ahead[0]], texts[place:ahead[1]]
            for step in range(max(len(ours), len(theirs))):
                one = ours[step] if step < len(ours) else None
                other = theirs[step] if step < len(theirs) else None
                beside = (texts[place:] or texts[-1:] or [None])[0]
                where = f"лист «{other[0].title}», ячейка {address(other)}" if other else \
                    f"лист «{beside[0].title}»" if beside else "книга"
                self.tell(f"{where}; {one.place}" if one else where, "подпись формы", one.text if one else "",
                          other[4] if other else "")
            at, place = ahead

    @staticmethod
    def next_meeting(units, texts, at, place):
        best = (len(units) - at + len(texts) - place, len(units), len(texts))
        for skip in range(min(40, len(units) - at)):
            for over in range(min(40, len(texts) - place)):
                if skip + over < best[0] and squeezed(units[at + skip].text) == squeezed(texts[place + over][4]) \
                        and (at + skip + 1 >= len(units) or place + over + 1 >= len(texts)
                             or squeezed(units[at + skip + 1].text) == squeezed(texts[place + over + 1][4])):
                    best = (skip + over, at + skip, place + over)
        return best[1:]

    def grid(self, unit, text, columns, rows):
        """One column of the print is one range of the sheet; rows follow each other without a gap."""
        sheet, row, column, end, _ = text
        place = f"лист «{sheet.title}», ячейка {address(text)}; {unit.place}"
        if unit.cell is None:
            return
        table = unit.cell.table
        answered = end <= sheet.max_column and not sheet.cell(row, end).protection.locked
        for edge, ours, name in ((unit.cell.first, column, "начало"), (unit.cell.last, end, "конец")):
            stood, first = columns.setdefault((table.number, sheet.title, edge), (ours, address(text)))
            self.facts["граней граф"] += 1
            shared = name == "конец" and answered and ours < stood and known.ANSWERED.search(unit.text)
            if stood != ours and not shared:
                self.tell(f"{place}, и ячейка {first}", f"графа ({name})", unit.text, f"столбец {ours}, а был {stood}")
        row -= self.added.get(sheet.title, row) < row
        first = rows.setdefault((table.number, sheet.title), (unit.cell.row, row))
        if unit.cell.row - first[0] != row - first[1]:
            self.tell(place, "строка", f"{unit.text} (строка {unit.cell.row + 1})",
                      f"строка {row - first[1] + first[0] + 1}")
            rows[table.number, sheet.title] = (unit.cell.row, row)

    # --- the title page ---

    def title_page(self):
        sheet = self.book.sheet(TITLE_PAGE)
        if sheet is None:
            return
        whole = [squeezed(cell.text) for table in self.docx.tables for row in table.rows for cell in row]
        whole += [squeezed(unit.text) for unit in self.docx.units]
        for text in self.book.texts(sheet):
            self.facts["подписей книг"] += 1
            if squeezed(text[3]) not in whole:
                self.tell(f"лист «{TITLE_PAGE}», ячейка {address((sheet, *text))}", "подпись формы", "", text[3])
        written = {squeezed(text[3]) for text in self.book.texts(sheet)}
        tables = {unit.cell.table.number for unit in self.table_units() if unit.cell is not None}
        for table in self.docx.tables:
            if table.number in tables:
                continue
            for row in table.rows:
                for at, cell in enumerate(row, 1):
                    style = cell.units[0].style if cell.units else ""
                    if style.startswith(("title-box", "blank-", "form-")) and cell.text.strip() and not signed(table) \
                            and not known.PRINT_ONLY.match(cell.text) and squeezed(cell.text) not in written:
                        self.tell(f"лист «{TITLE_PAGE}»; {table.place}, строка {cell.row + 1}, ячейка {at}",
                                  "подпись формы", cell.text, "")


TITLES = ("form-title", "title-box-title", "edited-form-title")


def signed(table):
    return any(known.PRINT_ONLY.match(cell.text) for row in table.rows for cell in row)


def address(text):
    return f"{openpyxl.utils.get_column_letter(text[2])}{text[1]}"
