"""Faults put into copies of real prints. Each must be told, and told at its place.

A DOCX and an XLSX are changed themselves; a PDF is printed from a changed source and read beside the DOCX of the
unchanged one; the words of a changed source are looked for in the print of the unchanged one.
"""
import re
import shutil
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from dataclasses import dataclass

import openpyxl

from . import docx_text, sheets
from .docx_text import W
from .sheets import squeezed

DOCUMENT, NUMBERING, FOOTNOTES = "word/document.xml", "word/numbering.xml", "word/footnotes.xml"


class Unmade(Exception):
    """A fault has no place to stand in: the sample has changed."""


@dataclass
class Fault:
    format: str
    name: str
    document: str     # group/package/document
    change: object    # DOCX: (part, function of its root); XLSX: function of the book; else (file, old, new)
    at: str           # words of the paragraph or cell where the fault is, or the place itself after «=»
    kind: str = ""    # what it must be called; empty: anything


# --- DOCX ---

def text_of(element):
    return "".join(part.text or "" for part in element.iter(W + "t"))


def holder(root, tag, words, nth=0):
    """The nth element of a tag whose words hold these, and its parent."""
    words = squeezed(words)
    found = [(parent, element) for parent in root.iter() for element in parent
             if element.tag == W + tag and words in squeezed(text_of(element))]
    if len(found) <= nth:
        raise Unmade(words)
    return found[nth]


def replaced(old, new, tag="p", words=None):
    def change(root):
        _, element = holder(root, tag, words or old)
        for part in element.iter(W + "t"):
            if old in (part.text or "").replace("\u00a0", " "):
                part.text = part.text.replace("\u00a0", " ").replace(old, new)
                return
        raise Unmade(old)
    return change


def dropped(tag, words, nth=0):
    def change(root):
        parent, element = holder(root, tag, words, nth)
        parent.remove(element)
    return change


def doubled(tag, words):
    def change(root):
        parent, element = holder(root, tag, words)
        parent.insert(list(parent).index(element), element)
    return change


def swapped(tag, one, other):
    def change(root):
        parent, first = holder(root, tag, one)
        same, second = holder(root, tag, other)
        if parent is not same:
            raise Unmade(one)
        at, to = list(parent).index(first), list(parent).index(second)
        parent[at], parent[to] = second, first
    return change


def contents_swapped(row, one, other):
    """What stands in two cells of a row, not the cells."""
    def change(root):
        cells = holder(root, "tr", row)[1].findall(W + "tc")
        first, second = cells[one], cells[other]
        lines = [[part for part in cell if part.tag == W + "p"] for cell in (first, second)]
        for cell, old, new in ((first, lines[0], lines[1]), (second, lines[1], lines[0])):
            for part in old:
                cell.remove(part)
            cell.extend(new)
    return change


def empty_cell():
    cell = ET.Element(W + "tc")
    ET.SubElement(cell, W + "tcPr")
    ET.SubElement(cell, W + "p")
    return cell


def split(row, at):
    """A cell over several columns is over one; the others stand empty beside it."""
    def change(root):
        line = holder(root, "tr", row)[1]
        cell = line.findall(W + "tc")[at]
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        width = int(span.get(W + "val"))
        cell.find(W + "tcPr").remove(span)
        for _ in range(width - 1):
            line.insert(list(line).index(cell) + 1, empty_cell())
    return change


def merged(row, at):
    """An empty cell swallows its empty neighbour."""
    def change(root):
        line = holder(root, "tr", row)[1]
        cells = line.findall(W + "tc")
        if text_of(cells[at]) or text_of(cells[at + 1]):
            raise Unmade(row)
        ET.SubElement(cells[at].find(W + "tcPr"), W + "gridSpan").set(W + "val", "2")
        line.remove(cells[at + 1])
    return change


def unmerged(words):
    """A cell over two rows is over one."""
    def change(root):
        for table in root.iter(W + "tbl"):
            for line in table.iter(W + "tr"):
                for at, cell in enumerate(line.findall(W + "tc")):
                    merge = cell.find(f"{W}tcPr/{W}vMerge")
                    if merge is not None and words == text_of(cell):
                        for other in table.iter(W + "tc"):
                            below = other.find(f"{W}tcPr/{W}vMerge")
                            if below is not None and (other is cell or not text_of(other)):
                                other.find(W + "tcPr").remove(below)
                        return
        raise Unmade(words)
    return change


def without(path, words, tag="p"):
    """A property that is not there any more."""
    def change(root):
        _, element = holder(root, tag, words)
        *above, last = path.split("/")
        parent = element.find("/".join(W + step for step in above))
        parent.remove(parent.find(W + last))
    return change


def first_without(tag):
    def change(root):
        for parent in root.iter():
            for element in parent:
                if element.tag == W + tag:
                    parent.remove(element)
                    return
        raise Unmade(tag)
    return change


def all_without(tag):
    def change(root):
        for parent in root.iter():
            for element in parent.findall(W + tag):
                parent.remove(element)
    return change


def first_value(tag, old, new):
    def change(root):
        for element in root.iter(W + tag):
            if element.get(W + "val") == old:
                element.set(W + "val", new)
                return
        raise Unmade(old)
    return change


def level(words, new):
    def change(root):
        holder(root, "p", words)[1].find(f"{W}pPr/{W}numPr/{W}ilvl").set(W + "val", new)
    return change


def grid(words, one, other, twips):
    def change(root):
        columns = holder(root, "tbl", words)[1].find(W + "tblGrid")
        for at, step in ((one, twips), (other, -twips)):
            columns[at].set(W + "w", str(int(columns[at].get(W + "w")) + step))
    return change


def emptied_note(words):
    def change(root):
        for part in holder(root, "footnote", words)[1].iter(W + "t"):
            part.text = ""
    return change


def edited(source, target, part, change):
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    root = ET.fromstring(parts[part])
    before = ET.tostring(root)
    change(root)
    parts[part] = ET.tostring(root)
    if parts[part] == before:
        raise Unmade(part)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


# --- XLSX ---

def put(sheet, address, old, new):
    def change(book):
        cell = book[sheet][address]
        if old not in str(cell.value):
            raise Unmade(f"{sheet}, {address}: {cell.value}")
        cell.value = str(cell.value).replace(old, new) if new is not None else None
    return change


def cells_exchanged(sheet, one, other):
    def change(book):
        cells = book[sheet]
        cells[one].value, cells[other].value = cells[other].value, cells[one].value
    return change


def row_lost(sheet, row):
    return lambda book: book[sheet].delete_rows(row)


def row_added(sheet, row):
    def change(book):
        cells = book[sheet]
        for merge in list(cells.merged_cells.ranges):
            if merge.min_row >= row:
                cells.unmerge_cells(merge.coord)
                merge.shift(0, 1)
                cells.merge_cells(merge.coord)
        cells.insert_rows(row)
    return change


def sheet_renamed(old, new):
    def change(book):
        book[old].title = new
    return change


def merge_undone(sheet, area):
    return lambda book: book[sheet].unmerge_cells(area)


POINTS, KIZEL, OMSK = "features/points/order", "clean/kizel/plan", "clean/omsk/plan"
BUDGET, PUPILS, RESOURCES = "features/tables/budget", "features/forms/pupils", "features/forms/resources"
SUMMARY, SHEET, FORMS_ROW = "features/forms/summary", "features/approval/acquaintance", "дошкольное отделение"
NET, MONEY, HOUSES = "Сеть и контингент", "Деньги", "Здания"


def docx(name, document, change, at, kind="", part=DOCUMENT):
    return Fault("DOCX", name, document, (part, change), at, kind)


def pdf(name, document, file, old, new, at, kind=""):
    return Fault("PDF", name, document, (file, old, new), at, kind)


def xlsx(name, document, change, at, kind=""):
    return Fault("XLSX", name, document, change, at, kind)


def yaml(name, document, file, old, new, at):
    return Fault("YAML", name, document, (file, old, new), at)


FAULTS = [
    docx("слово в прогоне", POINTS, replaced("проверить", "сверить"), "проверить собранные примеры", "слова"),
    docx("буква ё", POINTS, replaced("запрещённых", "запрещенных"), "запрещённых к показу", "слова"),
    docx("строчная вместо прописной", POINTS, replaced("Второй абзац", "второй абзац"), "Второй абзац того же",
         "слова"),
    docx("пробел потерян", POINTS, replaced("примеры прежних", "примерыпрежних"), "примеры прежних лет",
         "лишний пробел"),
    docx("пробел лишний", POINTS, replaced("допускаются", "допус каются"), "В примерах допускаются", "нет пробела"),
    docx("тире стало дефисом", KIZEL, replaced("2021–2024", "2021-2024", words="2021–2024 годы"),
         "на 2021–2024 годы", ""),
    docx("начало счёта", POINTS, first_value("startOverride", "12", "11"), "Признать утратившим силу", "номер",
         NUMBERING),
    docx("вид счёта", POINTS, first_value("numFmt", "russianLower", "lowerLetter"), "с одним неизвестным", "номер",
         NUMBERING),
    docx("знак после номера", POINTS, first_value("lvlText", "%3)", "%3."), "простые примеры", "номер", NUMBERING),
    docx("номер вписан не тот", POINTS, first_value("lvlText", "12-1.", "12-2."), "Сохранить примеры", "номер",
         NUMBERING),
    docx("знак перечня", POINTS, first_value("lvlText", "–", "•"), "полужирный", "номер", NUMBERING),
    docx("пункт без номера", POINTS, without("pPr/numPr", "Разместить настоящий приказ"),
         "Разместить настоящий приказ"),
    docx("уровень пункта", POINTS, level("сложные примеры:", "1"), "сложные примеры:", "номер"),
    docx("пункт пропал", POINTS, dropped("p", "с двумя неизвестными"), "с двумя неизвестными"),
    docx("пункт повторён", POINTS, doubled("p", "простые примеры;"), "сложные примеры:"),
    docx("пункты переставлены", POINTS, swapped("p", "перечень примеров, обязательных",
         "перечень примеров, запрещённых"),
         "перечень примеров, обязательных"),
    docx("сноска пуста", POINTS, emptied_note("Без учёта"), "=сноска 2", "сноска", FOOTNOTES),
    docx("слово в сноске", POINTS, replaced("предварительным", "окончательным"), "=сноска 3", "сноска", FOOTNOTES),
    docx("нет ссылки на сноску", POINTS, first_without("footnoteReference"), "в целях улучшения примеров"),
    docx("дата редакции", POINTS, replaced("12.09.2025", "13.09.2025"), "(в ред. приказа", "дата"),
    docx("срок в пункте", POINTS, replaced("10 июля", "11 июля"), "направить сведения", "срок"),
    docx("подпись", POINTS, replaced("Первый", "Третий", words="А.А. Первый"), "А.А. Первый", "подпись"),
    docx("число в клетке", POINTS, replaced("22", "23", tag="tc"), "22"),
    docx("объединение разделено", POINTS, split("Всего", 0), "Всего", "рамка ячейки"),
    docx("шапка не на две строки", POINTS, unmerged("Год"), "Год", "высота ячейки"),
    docx("название таблицы", POINTS, replaced("Число примеров", "Счёт примеров", words="Число примеров"),
         "Число примеров", "слова"),
    docx("строка пропала", OMSK, dropped("tr", "муниципальных ассоциаций"), "1.3"),
    docx("строки переставлены", OMSK, swapped("tr", "сетевого партнерства и взаимодействия ОО",
         "муниципальных ассоциаций"),
         "1.2"),
    docx("раздел назван иначе", OMSK, replaced("Информационно-", "Организационно-"), "Информационно-аналитическая"),
    docx("клетки переставлены", KIZEL, contents_swapped("Включение образовательных организаций", 2, 3),
         "Управление образования, ОО"),
    docx("срок в клетке", KIZEL, replaced("август 2021", "июль 2021", tag="tc"), "август 2021", "срок"),
    docx("исполнитель пропал", KIZEL, replaced(", ", "", tag="tc", words="Управление образования, ОО"),
         "Управление образования, ОО", "исполнители"),
    docx("суммы переставлены", BUDGET, contents_swapped("Итого по разделу 1", 1, 2), "12 350,75"),
    docx("клетка сдвинута на графу", RESOURCES, contents_swapped("Всего обучающихся", 6, 8),
         "=таблица 1, строка 5, ячейка 7",
         "слово не в своей графе"),
    docx("шапка не повторяется", OMSK, without("trPr/tblHeader", "Сроки, периодичность", tag="tr"),
         "=таблица 1, строка 4"),
    docx("графы другой ширины", KIZEL, grid("Включение образовательных", 1, 2, 300), "Включение образовательных",
         "рамка ячейки"),
    docx("пустая строка пропала", SHEET, None, "=таблица 1"),
    docx("пустая строка лишняя", SHEET, None, "=таблица 1"),
    docx("пустые клетки объединены", RESOURCES, merged(FORMS_ROW, 3), "=таблица 1, строка 6, ячейка 4", "рамка ячейки"),
    docx("номер первой страницы", "features/appendices/order", first_without("titlePg"), "=страница 1",
         "номер страницы"),
    docx("своя нумерация страниц", "features/appendices/order", all_without("pgNumType"), "=страница 7",
         "номер страницы"),

    pdf("слово", POINTS, "order.yaml", "проверить собранные", "сверить собранные", "проверить собранные примеры",
        "слова"),
    pdf("дата акта", POINTS, "order.yaml", "date: 15.05.2025", "date: 16.05.2025", "15.05.2025", "дата"),
    pdf("номер акта", POINTS, "order.yaml", "number: 13-П", "number: 14-П", "15.05.2025"),
    pdf("срок пункта", POINTS, "order.yaml", "до 15 июня", "до 16 июня", "проверить собранные примеры", "срок"),
    pdf("пункт пропал", POINTS, "order.yaml", "              - text: с двумя неизвестными;\n", "",
        "с двумя неизвестными"),
    pdf("порядок пунктов", POINTS, "order.yaml",
        "обязательных к показу;\n      - text: перечень примеров, запрещённых к показу.\n",
        "запрещённых к показу.\n      - text: перечень примеров, обязательных к показу;\n",
        "перечень примеров, обязательных"),
    pdf("вид номеров", POINTS, "order.yaml", "1), а)]", "1), 1)]", "с одним неизвестным", "номер"),
    pdf("подпись", POINTS, "order.yaml", "А.А. Первый", "А.А. Третий", "А.А. Первый", "подпись"),
    pdf("слово сноски", POINTS, "order.yaml", "Без учёта", "С учётом", "=сноска 2", "сноска"),
    pdf("число в клетке", POINTS, "order.yaml", "[Простые, 10, 12, 22]", "[Простые, 10, 13, 22]", "12"),
    pdf("клетка на две графы вместо трёх", POINTS, "order.yaml", "{text: Всего, columns: 3}, 33]",
        "{text: Всего, columns: 2}, \"\", 33]", "Всего", "рамка ячейки"),
    pdf("единица", POINTS, "order.yaml", "unit: единиц", "unit: штук", "единиц"),
    pdf("срок строки", KIZEL, "plan.yaml", "deadline: август 2021 г.", "deadline: июль 2021 г.", "август 2021", "срок"),
    pdf("исполнители строки", KIZEL, "plan.yaml",
        "responsible: Управление образования, ОО\n        deadline: август 2021 г.",
        "responsible: Управление образования\n        deadline: август 2021 г.", "Управление образования, ОО",
        "исполнители"),
    pdf("порядок граф", KIZEL, "plan.yaml",
        "  - {responsible: Ответственные исполнители, weight: 3}\n  - {deadline: Сроки исполнения, width: 34 мм}\n",
        "  - {deadline: Сроки исполнения, width: 34 мм}\n  - {responsible: Ответственные исполнители, weight: 3}\n",
        "Ответственные исполнители"),
    pdf("ширина граф", KIZEL, "plan.yaml", "width: 34 мм", "width: 44 мм", "Сроки исполнения"),
    pdf("строка пропала", OMSK, "plan.yaml",
        "      - measure: Создание и организация работы муниципальных ассоциаций руководителей ОО\n"
        "        deadline: 2020 – 2024 годы\n        responsible: МОУО, ОО\n", "", "муниципальных ассоциаций", "слова"),
    pdf("номера строк", OMSK, "plan.yaml", "rows: 1.1}", "rows: 1.}", "1.1"),
    pdf("пустых строк меньше", SHEET, "acquaintance.yaml", "blank_rows: 12", "blank_rows: 11", "14."),
    pdf("сумма", BUDGET, "budget.yaml", "2025: 10500", "2025: 10600", "10 500,00"),
    pdf("заголовок графы", BUDGET, "budget.yaml", "responsible: Получатель", "responsible: Исполнитель", "Получатель"),

    xlsx("подпись строки", RESOURCES, put(HOUSES, "B7", "Площадь", "Объём"), f"=лист «{HOUSES}», ячейка B7"),
    xlsx("строка пропала", RESOURCES, row_lost(HOUSES, 9), f"=лист «{HOUSES}», ячейка A9"),
    xlsx("строка лишняя", RESOURCES, row_added(HOUSES, 9), f"=лист «{HOUSES}», ячейка A10", "строка"),
    xlsx("код строки", RESOURCES, put(NET, "C10", "020", "021"), f"=лист «{NET}», ячейка C10"),
    xlsx("единица", RESOURCES, put(NET, "A4", "человек", "единиц"), f"=лист «{NET}», ячейка A4"),
    xlsx("номер таблицы", RESOURCES, put(NET, "A2", "1", "2"), f"=лист «{NET}», ячейка A2"),
    xlsx("название таблицы", RESOURCES, put(NET, "A3", "Сеть", "Сети"), f"=лист «{NET}», ячейка A3"),
    xlsx("заголовки граф переставлены", RESOURCES, cells_exchanged(NET, "F7", "G7"), f"=лист «{NET}», ячейка F7"),
    xlsx("заголовок не на две графы", RESOURCES, merge_undone(HOUSES, "C4:D4"), "=ячейка C4", "графа"),
    xlsx("номер графы", RESOURCES, put(NET, "H8", "5", "6"), f"=лист «{NET}», ячейка H8"),
    xlsx("пропал X", RESOURCES, put(HOUSES, "E14", "X", None), "=таблица 4, строка 11, ячейка 5"),
    xlsx("сноска под таблицей", RESOURCES, put(NET, "A21", "1 января", "1 февраля"), f"=лист «{NET}», ячейка A21"),
    xlsx("название листа", RESOURCES, sheet_renamed(MONEY, "Средства"), "=лист «Титул», ячейка A17", "названия листов"),
    xlsx("название формы на листе", RESOURCES, put(MONEY, "A1", "ресурсах", "средствах"),
         f"=лист «{MONEY}», ячейка A1"),
    xlsx("название формы на титуле", RESOURCES, put("Титул", "A3", "ресурсах", "средствах"),
         "=лист «Титул», ячейка A3"),
    xlsx("дата в грифе", RESOURCES, put("Титул", "C1", "15.01.2025", "16.01.2025"), "=лист «Титул», ячейка C1", "гриф"),
    xlsx("основание", RESOURCES, put("Титул", "A4", "01-02/3", "01-02/4"), "=лист «Титул», ячейка A4"),
    xlsx("срок", RESOURCES, put("Титул", "A5", "14 февраля", "15 февраля"), "=лист «Титул», ячейка A5"),
    xlsx("орган", RESOURCES, put("Титул", "A2", "министерство", "управление"), "=лист «Титул», ячейка A2"),
    xlsx("кто подписывает", RESOURCES, put("Титул", "A22", "Главный бухгалтер", "Старший бухгалтер"),
         "=лист «Титул», ячейка A22", "подпись"),
    xlsx("слово титульного листа", PUPILS, put("Титульный лист", "A11", "Почтовый", "Точный"),
         "=лист «Титульный лист», ячейка A11"),
    xlsx("код на титульном листе", PUPILS, put("Титульный лист", "A19", "0609000", "0609001"),
         "=лист «Титульный лист», ячейка A19"),
    xlsx("год в заголовке", PUPILS, put("Принято детей по годам рождения", "B6", "2019", "2020"),
         "=лист «Принято детей по годам рождения», ячейка B6"),

    yaml("слово потеряно в печати", POINTS, "order.yaml", "простые примеры", "простейшие примеры",
         "=order.yaml, строка"),
    yaml("орган потерян в печати", KIZEL, "plan.yaml", "responsible: Управление образования, ОО",
         "responsible: Управление образования, ОУ", "=plan.yaml, строка"),
    yaml("срок потерян в печати", KIZEL, "plan.yaml", "deadline: август 2021 г.", "deadline: август 2022 г.",
         "=plan.yaml, строка"),
]


def place_of(document, words):
    """The place of the first paragraph with these words; of the smallest one, so that a cell is met before a text."""
    wanted = squeezed(words)
    units = [unit for unit in document.units if wanted in squeezed(unit.text)]
    same = [unit for unit in units if squeezed(unit.text) == wanted]
    if not units:
        raise Unmade(words)
    return (same or units)[0].place


class Bench:
    def __init__(self, prikaz, work, samples, built, document_differences, package_differences):
        self.prikaz, self.work, self.samples = prikaz, work, samples
        self.built, self.document_differences = built, document_differences
        self.package_differences = package_differences

    def package(self, fault):
        group, package, document = fault.document.split("/")
        folder = next(path.parent for path in (self.work / "samples" / group / package).rglob(f"{document}.docx"))
        return self.samples / group / package, folder, document

    def told(self, fault, number):
        """Differences that the fault brings, and where one of them must be."""
        package, folder, document = self.package(fault)
        here = self.work / "faults" / str(number)
        here.mkdir(parents=True)
        original = docx_text.Docx(folder / f"{document}.docx")
        place = fault.at[1:] if fault.at.startswith("=") else place_of(original, fault.at)
        if fault.format == "DOCX":
            part, change = fault.change
            edited(folder / f"{document}.docx", here / f"{document}.docx", part, change or BLANK_ROWS[fault.name])
            found = self.document_differences(here / f"{document}.docx", folder / f"{document}.pdf", package, Counter())
        elif fault.format == "XLSX":
            for path in folder.glob("*.docx"):
                shutil.copyfile(path, here / path.name)
                shutil.copyfile(path.with_suffix(".pdf"), here / f"{path.stem}.pdf")
            book = openpyxl.load_workbook(folder / f"{document}.xlsx")
            fault.change(book)
            book.save(here / f"{document}.xlsx")
            found = self.sheet_differences(here, document)
        else:
            changed = here / package.name
            shutil.copytree(package, changed)
            file, old, new = fault.change
            text = (changed / file).read_text(encoding="utf-8")
            if text.count(old) < 1:
                raise Unmade(old)
            (changed / file).write_text(text.replace(old, new, 1), encoding="utf-8")
            if fault.format == "YAML":
                found = [difference for _, difference in self.package_differences(changed, folder, Counter())]
            else:
                folder_of_changed = self.built(self.prikaz, changed, here / "out")
                found = self.document_differences(folder / f"{document}.docx", folder_of_changed / f"{document}.pdf",
                                                  changed, Counter())
        return found, place

    def sheet_differences(self, folder, document):
        read = {path.stem: docx_text.Docx(path) for path in folder.glob("*.docx")}
        return sheets.SheetComparison(read[document], folder / f"{document}.xlsx", list(read.values()),
                                      Counter()).differences


def blank_row_dropped(root):
    table = next(root.iter(W + "tbl"))
    table.remove(table.findall(W + "tr")[-2])


def blank_row_added(root):
    """Without a number, so that no word tells of it."""
    table = next(root.iter(W + "tbl"))
    row = ET.fromstring(ET.tostring(table.findall(W + "tr")[-1]))
    for part in row.iter(W + "t"):
        part.text = ""
    table.append(row)


BLANK_ROWS = {"пустая строка пропала": blank_row_dropped, "пустая строка лишняя": blank_row_added}


def missed(prikaz, samples, work, limit, built, document_differences, package_differences):
    """How many faults were not told; one line for each."""
    bench = Bench(prikaz, work, samples, built, document_differences, package_differences)
    count, told = 0, Counter()
    for number, fault in enumerate(FAULTS[:limit]):
        try:
            found, place = bench.told(fault, number)
        except (Unmade, KeyError, AttributeError, StopIteration) as error:
            print(f"НЕ СДЕЛАНО   {fault.format} {fault.document}: {fault.name}: {error!r}")
            count += 1
            continue
        here = re.compile(re.escape(place) + r"(?!\d)")
        right = [difference for difference in found
                 if here.search(difference.place) and difference.kind.startswith(fault.kind)]
        if right:
            told[fault.format] += 1
            print(f"замечено     {fault.format} {fault.document}: {fault.name} → {right[0]}")
        else:
            count += 1
            print(f"НЕ ЗАМЕЧЕНО  {fault.format} {fault.document}: {fault.name} (место: {place} {fault.kind}); "
                  f"сказано: {'; '.join(map(str, found[:3])) or 'ничего'}")
    print("подложено и замечено: " + ", ".join(f"{name} {number}" for name, number in told.items())
          + f"; не замечено: {count}")
    return count
