#!/usr/bin/python3
"""Word files that people edited, read back: scripted edits of our own DOCX, and what other programs make of it.

    word_edits.py PRIKAZ SAMPLES WORK [--office]

PRIKAZ is the program, SAMPLES the folder of sample packages, WORK a folder for what is made. Each edit is done by
python-docx or on the XML as Word writes it; `changes` must report exactly what was done, `--apply` must leave nothing
out, and the package built anew must say the same words as the edited file. With --office every file of the samples is
also opened and saved by LibreOffice, and some are edited in it: the former must be no change at all. The interpreter is
Debian's own: python-docx (and uno) are installed there.
"""
import copy
import difflib
import json
import re
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

REGIONS = {"omsk": "order", "orenburg": "order", "smolensk": "order", "kizel": "order", "sayansky": "measures"}
AUTHOR = "Редактор"
DATE = "2025-01-10T10:00:00Z"


# ---- what a file says

def clean(text):
    return " ".join(text.replace("\u00a0", " ").replace("\u2011", "-").replace("\u00ad", "").split())


def accepted(element, tag):
    """Elements of the name that are there once tracked changes are accepted."""
    for child in element:
        if child.tag in (qn("w:del"), qn("w:moveFrom")):
            continue
        if child.tag == tag:
            yield child
        yield from accepted(child, tag)


def words_of(paragraph):
    out = ""

    def walk(element):
        nonlocal out
        for child in element:
            if child.tag in (qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr")):
                continue
            if child.tag == qn("w:t"):
                out += child.text or ""
            elif child.tag == qn("w:noBreakHyphen"):
                out += "-"
            elif child.tag in (qn("w:br"), qn("w:tab")):
                out += " "
            walk(child)

    walk(paragraph)
    return clean(out)


def is_deleted(row):
    properties = row.find(qn("w:trPr"))
    return properties is not None and properties.find(qn("w:del")) is not None


def cells_of(row):
    return list(accepted(row, qn("w:tc")))


def words_of_cell(cell):
    return clean(" ".join(words_of(p) for p in accepted(cell, qn("w:p"))))


def said(file):
    """Paragraphs and rows, cell by cell; numbers, which the program and Word count, left out."""
    out = []
    for element in docx.Document(str(file)).element.body:
        if element.tag == qn("w:p"):
            out.append(words_of(element))
        elif element.tag == qn("w:tbl"):
            for row in accepted(element, qn("w:tr")):
                if is_deleted(row):
                    continue
                cells = [words_of_cell(cell) for cell in cells_of(row)]
                if len(cells) > 1 and re.fullmatch(r"[\d.) ]*", cells[0]):
                    cells = cells[1:]
                out.append("\n".join(cells) if any(cells) else "")
    return [words for words in out if words]


# ---- how it is edited

class Edited:
    def __init__(self, file):
        self.document = docx.Document(str(file))
        self.body = self.document.element.body
        plans = [table for table in self.body.iter(qn("w:tbl")) if "срок" in words_of_cell(table).lower()
                 and len(table.findall(qn("w:tr"))) > 5]
        self.table = max(plans, key=lambda table: len(list(table.iter(qn("w:tr")))))
        rows = list(self.table.iter(qn("w:tr")))
        width = max(len(row.findall(qn("w:tc"))) for row in rows)
        heads = [row for row in rows if row.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None]
        self.columns = [words_of_cell(cell).lower() for cell in
                        next(row for row in heads if len(row.findall(qn("w:tc"))) == width).findall(qn("w:tc"))]

        def plain(row):
            return (row not in heads and len(row.findall(qn("w:tc"))) == width
                    and not list(row.iter(qn("w:vMerge"))) and all(words_of_cell(c) for c in row.findall(qn("w:tc"))[1:3]))

        # From the fourth on: the first ones may bring abbreviations in, which a legend of the program follows.
        self.rows = [row for row in rows if plain(row)][3:]

    def column(self, *parts):
        return next(i for i, name in enumerate(self.columns) if any(part in name for part in parts))

    def measure(self):
        return self.column("мероприят", "наименован", "содержан")

    def cell(self, row, column):
        return self.rows[row].findall(qn("w:tc"))[column]

    def paragraph(self, row, column):
        return self.cell(row, column).find(qn("w:p"))

    def paragraphs(self):
        return [p for p in self.body if p.tag == qn("w:p") and words_of(p)]

    def numbered(self):
        """Points of the act, by level, as Word numbers them: before its signature."""
        out = []
        for p in self.body:
            if p.tag == qn("w:tbl"):
                break
            properties = p.find(qn("w:pPr"))
            numbers = properties.find(qn("w:numPr")) if properties is not None else None
            if numbers is not None:
                out.append((int(numbers.find(qn("w:ilvl")).get(qn("w:val"))), p))
        return out


def run(words, tag="w:t"):
    made = OxmlElement("w:r")
    text = OxmlElement(tag)
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    made.append(text)
    return made


def tracked(name, number, *inside):
    made = OxmlElement(name)
    made.set(qn("w:id"), str(number))
    made.set(qn("w:author"), AUTHOR)
    made.set(qn("w:date"), DATE)
    for one in inside:
        made.append(one)
    return made


def retype(paragraph, words):
    """All selected and typed anew: one run, no bookmark left."""
    for child in [child for child in paragraph if child.tag != qn("w:pPr")]:
        paragraph.remove(child)
    paragraph.append(run(words))


def type_over(paragraph, find, words):
    """Words inside one run, as typing over a selection leaves them."""
    for text in paragraph.iter(qn("w:t")):
        plain = (text.text or "").replace("\u00a0", " ")
        if find in plain:
            text.text = plain.replace(find, words, 1)
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            return
    raise LookupError(find)


def word_in(paragraph):
    """A long word that stands once."""
    words = words_of(paragraph)
    return max((word for word in re.findall(r"[а-яё]{5,}", words) if words.count(word) == 1), key=len)


def retype_cell(cell, words):
    for paragraph in cell.findall(qn("w:p"))[1:]:
        cell.remove(paragraph)
    retype(cell.find(qn("w:p")), words)


def copied(row, *words):
    new = copy.deepcopy(row)
    row.addnext(new)
    for cell, text in zip(new.findall(qn("w:tc")), words):
        if text is not None:
            retype_cell(cell, text)
    return new


# ---- the edits of tables: name -> (edit, what is to be reported)

def words_typed_over(d):
    p = d.paragraph(1, d.measure())
    type_over(p, word_in(p), "иначе сказанное")
    return [("words", "measure")]


def cell_retyped(d):
    retype_cell(d.cell(2, d.measure()), "Провести совещание с руководителями школ")
    return [("words", "measure")]


def deadline_retyped(d):
    retype_cell(d.cell(1, d.column("срок", "дата")), "до 1 марта 2022 года")
    return [("deadline", "deadline")]


def row_deleted(d):
    d.rows[2].getparent().remove(d.rows[2])
    return [("removed", None)]


def two_rows_deleted(d):
    for row in d.rows[1:3]:
        row.getparent().remove(row)
    return [("removed", None), ("removed", None)]


def row_added(d):
    words = [None] * len(d.columns)
    words[0] = ""
    words[d.measure()] = "Подготовить сводный доклад о ходе работы"
    copied(d.rows[1], *words)
    return [("added", None)]


def row_copied(d):
    copied(d.rows[1], "")
    return [("added", None)]


def row_cut_and_pasted(d):
    d.rows[1].addprevious(d.rows[3])
    return [("moved", None)]


def rows_merged(d):
    column = d.measure()
    one, other = d.cell(1, column), d.cell(2, column)
    retype_cell(one, words_of_cell(one) + "; " + words_of_cell(other))
    d.rows[2].getparent().remove(d.rows[2])
    return [("removed", None), ("words", "measure")]


def row_split(d):
    column = d.measure()
    words = words_of_cell(d.cell(1, column)).split()
    half = len(words) * 2 // 3
    new = copied(d.rows[1], "")
    retype_cell(d.cell(1, column), " ".join(words[:half]))
    retype_cell(new.findall(qn("w:tc"))[column], "Отдельно: " + " ".join(words[half:]))
    return [("added", None), ("words", "measure")]


def half_the_anchors_lost(d):
    marks = [*d.body.iter(qn("w:bookmarkStart"))]
    gone = {mark.get(qn("w:id")) for mark in marks[::2]}
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        for mark in [m for m in d.body.iter(qn(tag)) if m.get(qn("w:id")) in gone]:
            mark.getparent().remove(mark)
    retype_cell(d.cell(1, d.measure()), words_of_cell(d.cell(1, d.measure())) + " (уточнено)")
    return [("words", "measure")]


def row_in_a_control(d):
    """As Google Docs gives rows back."""
    row = d.rows[1]
    control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    row.addprevious(control)
    control.append(content)
    content.append(row)
    return []


def column_dragged(d):
    grid = d.table.find(qn("w:tblGrid")).findall(qn("w:gridCol"))
    grid[0].set(qn("w:w"), str(int(grid[0].get(qn("w:w"))) + 300))
    grid[1].set(qn("w:w"), str(int(grid[1].get(qn("w:w"))) - 300))
    return []


def words_tracked(d):
    p = d.paragraph(1, d.measure())
    word = word_in(p)
    for r in p.findall(qn("w:r")):
        text = r.find(qn("w:t"))
        plain = (text.text or "").replace("\u00a0", " ") if text is not None else ""
        if word not in plain:
            continue
        before, after = plain.split(word, 1)
        text.text = before
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        r.addnext(run(after))
        r.addnext(tracked("w:ins", 90002, run("новое")))
        r.addnext(tracked("w:del", 90001, run(word, "w:delText")))
        return [("words", "measure")]
    raise LookupError(word)


def row_tracked_out(d):
    row = d.rows[2]
    row.find(qn("w:trPr")).append(tracked("w:del", 90003))
    for p in row.iter(qn("w:p")):
        for r in p.findall(qn("w:r")):
            for text in r.findall(qn("w:t")):
                text.tag = qn("w:delText")
            wrapper = tracked("w:del", 90004)
            r.addprevious(wrapper)
            wrapper.append(r)
    return [("removed", None)]


def row_tracked_in(d):
    words = [None] * len(d.columns)
    words[0] = ""
    words[d.measure()] = "Подготовить методические материалы для школ"
    new = copied(d.rows[1], *words)
    new.find(qn("w:trPr")).append(tracked("w:ins", 90005))
    return [("added", None)]


def cell_emptied(d):
    cell = d.cell(1, len(d.columns) - 1)
    retype_cell(cell, "")
    return None  # the column's name differs


TABLE_EDITS = [words_typed_over, cell_retyped, deadline_retyped, row_deleted, two_rows_deleted, row_added, row_copied,
               row_cut_and_pasted, rows_merged, row_split, half_the_anchors_lost, row_in_a_control, column_dragged,
               words_tracked, row_tracked_out, row_tracked_in, cell_emptied]


# ---- the edits of acts

def title_typed_over(d):
    title = next(p for p in d.paragraphs() if words_of(p).startswith(("Об ", "О ")))
    type_over(title, word_in(title), "переделанный")
    return [("words", "title")]


def preamble_typed_over(d):
    first = next(p for p in d.paragraphs() if words_of(p).startswith(("В целях", "Во исполнение", "В соответствии")))
    type_over(first, word_in(first), "иное")
    return [("words", "preamble")]


def point_typed_over(d):
    point = d.numbered()[0][1]
    type_over(point, word_in(point), "иначе")
    return None


def point_inserted(d):
    level, point = d.numbered()[0]
    new = copy.deepcopy(point)
    point.addnext(new)
    retype(new, "Разместить настоящий документ на официальном сайте.")
    return [("added", None)]


def point_deleted(d):
    points = d.numbered()
    last = points[-1][1]
    last.getparent().remove(last)
    return [("removed", None)]


def signatory_retyped(d):
    for table in d.body.iter(qn("w:tbl")):
        rows = table.findall(qn("w:tr"))
        if len(rows) == 1 and len(rows[0].findall(qn("w:tc"))) == 2:
            retype_cell(rows[0].findall(qn("w:tc"))[1], "П.О. Другая")
            return [("words", "name")]
    raise LookupError("signature")


ACT_EDITS = [title_typed_over, preamble_typed_over, point_typed_over, point_inserted, point_deleted, signatory_retyped]


# ---- edits made in LibreOffice itself

def plan_table(document):
    tables = [document.TextTables.getByIndex(i) for i in range(document.TextTables.Count)]
    return max(tables, key=lambda table: table.Rows.Count)


def office_cell_retyped(document):
    plan_table(document).getCellByName("B5").setString("Провести совещание с руководителями школ")
    return [("words", "measure")]


def office_row_inserted(document):
    table = plan_table(document)
    table.Rows.insertByIndex(5, 1)
    for column, words in zip("BCD", ["Подготовить сводный доклад", "май 2022 года", "МОУО"]):
        table.getCellByName(f"{column}6").setString(words)
    return [("added", None)]


def office_row_deleted(document):
    plan_table(document).Rows.removeByIndex(5, 1)
    return [("removed", None)]


def paragraph_with(document, words):
    paragraphs = document.Text.createEnumeration()
    while paragraphs.hasMoreElements():
        one = paragraphs.nextElement()
        if one.supportsService("com.sun.star.text.Paragraph") and words in clean(one.String):
            return one
    raise LookupError(words)


def office_point_by_enter(document):
    from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
    point = paragraph_with(document, "Утвердить")
    cursor = document.Text.createTextCursorByRange(point.End)
    document.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    document.Text.insertString(cursor, "Разместить настоящий документ на официальном сайте.", False)
    return [("added", None)]


def office_words_replaced(document):
    search = document.createReplaceDescriptor()
    search.SearchString, search.ReplaceString = "реализации распоряжения", "исполнения распоряжения"
    assert document.replaceAll(search) == 1
    return [("words", "preamble")]


OFFICE_EDITS = [office_cell_retyped, office_row_inserted, office_row_deleted, office_point_by_enter,
                office_words_replaced]


class Office:
    """LibreOffice without a window, listening to us."""

    def __init__(self, folder):
        import uno
        self.uno = uno
        name = f"prikaz-{folder.stat().st_ino}"
        self.process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{folder / 'profile'}", "--headless", "--norestore",
             f"--accept=pipe,name={name};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        for attempt in range(240):
            try:
                context = resolver.resolve(f"uno:pipe,name={name};urp;StarOffice.ComponentContext")
                break
            except Exception as refused:  # pylint: disable=broad-except
                if attempt == 239:
                    raise RuntimeError("LibreOffice не отвечает") from refused
                time.sleep(0.5)
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)

    def option(self, name, value):
        made = self.uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        made.Name, made.Value = name, value
        return made

    def edit(self, file, edit):
        document = self.desktop.loadComponentFromURL(file.as_uri(), "_blank", 0, (self.option("Hidden", True),))
        expected = edit(document)
        document.storeToURL(file.as_uri(), (self.option("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        return expected

    def stop(self):
        try:
            self.desktop.terminate()
        except Exception:  # pylint: disable=broad-except
            pass  # it closes the connection while it answers
        self.process.wait(60)


# ---- the trial

class Trial:
    def __init__(self, program, samples, work):
        self.program, self.samples, self.work = program, samples, work
        self.failed = []

    def call(self, *arguments):
        return subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True, check=False)

    def build(self, package, out):
        self.call("build", package, "--out", out, "--to", "docx", "--force")
        return out / package.name

    def fail(self, name, *why):
        self.failed.append(name)
        print(f"НЕ ПРОШЛО {name}")
        for line in why:
            print("   ", line)

    def read_back(self, name, package, file, expected, unapplied=0):
        """`file` is the edited one; `package` a copy that may be changed."""
        told = json.loads(self.call("changes", package, file, "--format", "json").stdout or "{}")
        kinds = sorted((one["kind"], one.get("field")) for one in told.get("changes", [])
                       if one["kind"] not in ("renumbered", "follows") and one["part"] != "line")  # of a legend
        if expected is not None and kinds != sorted(expected, key=str):
            self.fail(name, f"сказано {kinds}, а сделано {expected}")
        elif expected is None and len(kinds) != 1:
            self.fail(name, f"сказано {kinds}, а изменение одно")
        elif len(told.get("unapplied", [])) != unapplied:
            self.fail(name, *(f"не внесено: {one}" for one in told.get("unapplied", [])))
        else:
            lines = {place["words"] for one in told["changes"] if one["part"] == "line"
                     for place in (one.get("old"), one.get("new")) if place}
            self.compare(name, package, file, lines)

    def compare(self, name, package, file, legend):
        applied = self.call("changes", package, file, "--apply")
        if applied.returncode != 0:
            self.fail(name, applied.stderr)
            return
        made = self.build(package, self.work / "anew") / file.name
        wanted = [words for words in said(file) if words not in legend]
        found = [words for words in said(made) if words not in legend] if made.is_file() else []
        if wanted != found:
            self.fail(name, *list(difflib.unified_diff(wanted, found, "из Word", "из YAML", lineterm="", n=0))[:12])

    def edit(self, region, document, edit):
        name = f"{region}: {edit.__name__}"
        folder = self.work / "edit" / region / edit.__name__
        package = folder / region
        shutil.copytree(self.samples / "clean" / region, package)
        file = self.build(package, folder / "out") / f"{document}.docx"
        edited = Edited(file)
        try:
            expected = edit(edited)
        except (LookupError, StopIteration) as missing:
            self.fail(name, f"нечего править: {missing}")
            return
        edited.document.save(str(file))
        self.read_back(name, package, file, expected)

    def edits(self):
        count = 0
        for region, document in REGIONS.items():
            for edit in TABLE_EDITS + (ACT_EDITS if document == "order" else []):
                self.edit(region, document, edit)
                count += 1
        return count

    def edits_in_office(self):
        folder = self.work / "in_office"
        folder.mkdir()
        office = Office(folder)
        try:
            for edit in OFFICE_EDITS:
                package = folder / edit.__name__ / "omsk"
                shutil.copytree(self.samples / "clean" / "omsk", package)
                file = self.build(package, package.parent / "out") / "order.docx"
                self.read_back(f"omsk: {edit.__name__}", package, file, office.edit(file, edit))
        finally:
            office.stop()
        return len(OFFICE_EDITS)

    def documents(self):
        """(package, file) of every Word file of the samples."""
        out = []
        for group in ("clean", "as-signed", "features"):
            for package in sorted((self.samples / group).iterdir()):
                if package.is_dir():
                    made = self.build(package, self.work / "samples" / group)
                    out += [(package, file) for file in sorted(made.glob("*.docx"))]
        return out

    def must_be_same(self, what, package, file):
        told = self.call("changes", package, file)
        if told.stdout != "Отличий нет\n":
            self.fail(f"{what}: {package.name}/{file.name}", *told.stdout.splitlines()[:6], told.stderr)

    def saved_by_office(self, documents):
        folder = self.work / "office"
        (folder / "in").mkdir(parents=True)
        named = {}
        for i, (package, file) in enumerate(documents):
            copied_file = folder / "in" / f"{i}.docx"
            shutil.copyfile(file, copied_file)
            named[i] = package
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder / 'profile'}", "--headless", "--convert-to",
                        "docx:MS Word 2007 XML", "--outdir", str(folder / "out"),
                        *sorted(str(f) for f in (folder / "in").glob("*.docx"))],
                       capture_output=True, timeout=300, check=False)
        for i, package in named.items():
            saved = folder / "out" / f"{i}.docx"
            if saved.is_file():
                self.must_be_same("сохранено LibreOffice", package, saved)
            else:
                self.fail(f"LibreOffice не сохранил {documents[i][1]}")


def without_anchors(file, target):
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            part = source.read(name)
            if name.startswith("customXml") or name == "docProps/custom.xml":
                continue
            if name == "word/document.xml":
                part = re.sub(rb"<w:bookmark(Start|End)[^>]*/>", b"", part)
            if name.endswith(".rels"):
                part = re.sub(rb"<Relationship [^>]*(customXml|custom-properties)[^>]*/>", b"", part)
            if name == "[Content_Types].xml":
                part = re.sub(rb'<Override PartName="/(customXml|docProps/custom)[^>]*/>', b"", part)
            out.writestr(name, part)


def main():
    program, samples, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]).resolve()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    trial = Trial(program, samples, work)
    documents = trial.documents()
    for package, file in documents:
        trial.must_be_same("не правлено", package, file)
        stripped = work / "stripped.docx"
        without_anchors(file, stripped)
        trial.must_be_same("без закладок", package, stripped)
    count = trial.edits()
    if "--office" in sys.argv:
        trial.saved_by_office(documents)
        count += trial.edits_in_office()
    print(f"Файлы Word: {len(documents)}, правок {count}, не прошло {len(trial.failed)}")
    return 1 if trial.failed or not documents else 0


if __name__ == "__main__":
    sys.exit(main())
