#!/usr/bin/python3
"""Judges of `prikaz import`: what other programs made of our files and of the seeds comes back whole.

    imports.py PRIKAZ OUTPUT SEEDS WORK

OUTPUT holds the DOCX of the samples (OUTPUT/<region>/<document>.docx), SEEDS the texts they were written from. Each
plan goes along three ways: its DOCX without bookmarks and customXml, saved by LibreOffice as .odt and back; its table
in a sheet, saved anew by LibreOffice; the seed's text as tables of python-docx. Every row and cell of the plan must
come back at its place, every word in the YAML or in its list of doubts, and the YAML must fit its schema. Orders must
come back from .odt with the same YAML but for what LibreOffice puts into the foot of the page. A judge that is not
there fails the run.
"""
import re
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import docx
import openpyxl
from docx.oxml.ns import qn

OFFICE_SECONDS = 300
# Plan of each region, and how many rows its seed has.
PLANS = {"omsk": ("plan", 22), "sayansky": ("measures", 26), "orenburg": ("roadmap", 25), "smolensk": ("roadmap", 16),
         "kizel": ("plan", 15)}


def plain(text):
    return " ".join(text.replace("\xa0", " ").replace("\u2011", "-").replace("\xad", "").split())


def words(text):
    return Counter(re.findall(r"\w+", plain(text).lower()))


def text_of(paragraph):
    signs = {"t": lambda run: run.text or "", "br": lambda _: "\n", "tab": lambda _: "\t", "noBreakHyphen": lambda _: "-"}
    return "".join(signs[run.tag.split("}")[1]](run) for run in paragraph.iter(*[qn("w:" + name) for name in signs]))


def largest_table(file):
    return max(docx.Document(str(file)).tables, key=lambda table: len(table.rows))._tbl


def cells(file):
    return [[plain(" ".join(text_of(p) for p in cell.p_lst)) for cell in row.tc_lst] for row in largest_table(file).tr_lst]


def stripped(source, target):
    """Without what we leave in a file to know it again."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if name.startswith("customXml/"):
                continue
            part = old.read(name)
            if name == "word/document.xml":
                part = re.sub(rb"<w:bookmark(Start|End)[^>]*/>", b"", part)
            if name.endswith((".rels", "[Content_Types].xml")):
                part = re.sub(rb"<(Relationship|Override)[^>]*customXml[^>]*/>", b"", part)
            new.writestr(name, part)


def convert(files, form, folder, work):
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", form,
                    "--outdir", folder, *files], check=True, timeout=OFFICE_SECONDS, capture_output=True)
    return [folder / (Path(file).stem + "." + form.split(":")[0]) for file in files]


def sheet(source, target):
    """The title above, the table, what stands below it: as a person would put them into Excel."""
    book = openpyxl.Workbook()
    page = book.active
    body, table = docx.Document(str(source)).element.body, None
    largest = max(body.iterchildren(qn("w:tbl")), key=lambda one: len(one.tr_lst))
    at, merged = 1, []
    for child in body.iterchildren():
        if child is largest:
            open_cells = {}
            for row in child.tr_lst:
                column = 1
                for cell in row.tc_lst:
                    if cell.vMerge == "continue":
                        open_cells[column][2] = at
                    else:
                        open_cells[column] = [at, column, at, column + cell.grid_span - 1]
                        merged.append(open_cells[column])
                        page.cell(at, column, "\n".join(text_of(p).replace("\xa0", " ") for p in cell.p_lst) or None)
                    column += cell.grid_span
                at += 1
            at += 1
        elif child.tag == qn("w:p") and plain(text_of(child)):
            page.cell(at, 1, text_of(child).replace("\xa0", " "))
            at += 1
    for top, left, bottom, right in merged:
        if (top, left) != (bottom, right):
            page.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    book.save(target)


def tables_of_seed(seed, target, a_page):
    """Lines with tabs are rows; one line between them goes across the table. `a_page`: a table ends with its page."""
    document, rows, lines = docx.Document(), [], []

    def close():
        if rows:
            table = document.add_table(rows=0, cols=max(map(len, rows)))
            for row in rows:
                made = table.add_row().cells
                if len(row) == 1:
                    made[0].merge(made[-1]).text = row[0]
                for cell, text in zip(made if len(row) > 1 else [], row):
                    cell.text = text
            rows.clear()

    for line in seed.split("\n"):
        if "\t" in line:
            if rows and len(lines) == 1:
                rows.append(lines)
            elif lines:
                close()
                for text in lines:
                    document.add_paragraph(text)
            lines = []
            rows.append(line.split("\t"))
        elif line.strip():
            lines.append(line.strip())
        elif a_page and not lines:
            close()
    close()
    for text in lines:
        document.add_paragraph(text)
    document.save(target)


class Judge:
    def __init__(self, prikaz, work):
        self.prikaz, self.work, self.faults = prikaz, work, []

    def imported(self, file, *options):
        ran = subprocess.run([self.prikaz, "import", file, *options], capture_output=True, text=True)
        if ran.returncode != 0:
            self.faults.append(f"{file.name}: {ran.stderr.strip()}")
        return ran.stdout, ran.stderr

    def printed(self, yaml, name):
        package = self.work / "imported" / name
        package.mkdir(parents=True, exist_ok=True)
        (package / "plan.yaml").write_text(yaml)
        checked = subprocess.run([self.prikaz, "check", package], capture_output=True, text=True)
        if re.search("SCH-|YML-", checked.stdout + checked.stderr):
            self.faults.append(f"{name}: does not fit its schema")
        subprocess.run([self.prikaz, "build", package, "--out", self.work / "printed", "--to", "docx", "--force"],
                       capture_output=True)
        return self.work / "printed" / name / "plan.docx"

    def same_plan(self, source, file):
        yaml, _ = self.imported(file)
        made = self.printed(yaml, file.stem + file.suffix.replace(".", "-"))
        if not made.is_file():
            self.faults.append(f"{file.name}: what was imported does not build")
        elif cells(made) != cells(source):
            self.faults.append(f"{file.name}: the table is not the same")

    def whole_seed(self, region, seed, file):
        yaml, said = self.imported(file, "--as", "plan")
        rows = re.search(r"строк (\d+)", said)
        if not rows or int(rows[1]) != PLANS[region][1]:
            self.faults.append(f"{file.name}: {said.splitlines()[0]}, {PLANS[region][1]} rows expected")
        head = words(next(line for line in seed.split("\n") if line.startswith("№") and "\t" in line))
        lost = words(seed) - words(yaml.replace("<br/>", " "))
        lost = [word for word in lost if not word.isdigit() and word not in head]
        if lost:
            self.faults.append(f"{file.name}: lost {lost[:5]}")


def main(prikaz, output, seeds, work):
    if shutil.which("soffice") is None:
        sys.exit("imports.py: soffice is not installed")
    shutil.rmtree(work, ignore_errors=True)
    (work / "bare").mkdir(parents=True)
    judge = Judge(prikaz, work)
    plans, orders, books = [], [], []
    for region, (name, _) in PLANS.items():
        plans.append(work / "bare" / f"{region}.docx")
        stripped(output / region / f"{name}.docx", plans[-1])
        books.append(work / f"{region}.xlsx")
        sheet(plans[-1], books[-1])
        if (output / region / "order.docx").is_file():
            orders.append(work / "bare" / f"{region}-order.docx")
            stripped(output / region / "order.docx", orders[-1])
    back = convert(convert(plans + orders, "odt", work / "odt", work), "docx", work / "back", work)
    for source, bare, saved, book in zip(plans, plans, back, convert(books, "xlsx", work / "sheets", work)):
        for file in (bare, saved, book):
            judge.same_plan(source, file)
    foot = re.compile(r"^executor:.*\n(  .*\n)*|^#.*\n", re.M)
    for order, saved in zip(orders, back[len(plans):]):
        if foot.sub("", judge.imported(order)[0]) != foot.sub("", judge.imported(saved)[0]):
            judge.faults.append(f"{saved.name}: another order")
    for region in PLANS:
        seed = re.sub(r"</?[bp]>|\*\*", "", (seeds / f"{region}.txt").read_text())
        for a_page in (False, True):
            file = work / f"{region}-seed-{int(a_page)}.docx"
            tables_of_seed(seed, file, a_page)
            judge.whole_seed(region, seed, file)
    control = Judge(prikaz, work / "control")
    control.same_plan(plans[0], plans[1])
    if not control.faults:
        judge.faults.append("one plan was taken for another: the judge sees nothing")
    for fault in judge.faults:
        print(fault)
    if judge.faults:
        sys.exit(1)
    print(f"{3 * len(plans)} plans, {len(orders)} orders and {2 * len(PLANS)} tables of seeds came back whole")


if __name__ == "__main__":
    main(*[Path(word).resolve() for word in sys.argv[1:5]])
