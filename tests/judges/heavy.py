#!/usr/bin/python3
"""Heavy judges of the workbooks and Word files in an output folder: a headless LibreOffice and the Open XML SDK
validator.

    heavy.py OUTPUT VALIDATOR WORK

OUTPUT is searched for *.xlsx and *.docx, VALIDATOR is the program ooxml-validator, WORK a folder for what the judges
make. LibreOffice must print every file, and every word that an independent library reads in it must stand in the
print: in a workbook whole, since a narrow column or a low row cuts it. A Word file prints as many pages as our own
PDF beside it, but for one or one in ten. Damaged copies of one file of each kind go along; a judge that lets one pass
fails the run, and so does a judge that is not there. The interpreter is Debian's own: openpyxl and python-docx are
installed there.
"""
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import openpyxl

OFFICE_SECONDS = 300


def staged(output, folder):
    """Copies under names that tell where they come from: LibreOffice prints all of them into one folder."""
    copies = []
    for file in sorted([*output.rglob("*.xlsx"), *output.rglob("*.docx")]):
        copies.append(folder / "_".join(file.relative_to(output).parts))
        shutil.copyfile(file, copies[-1])
        pdf = file.with_suffix(".pdf")
        if file.suffix == ".docx" and pdf.is_file():
            shutil.copyfile(pdf, our_print(copies[-1]))
    return copies


def our_print(file):
    return file.with_name(file.name + ".ours.pdf")


def damaged(file, folder):
    """Negative controls: an archive cut short, and a sheet or a text that ends before it has begun."""
    cut = folder / f"damaged_archive{file.suffix}"
    cut.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    torn = folder / f"damaged_part{file.suffix}"
    ends = {"xl/worksheets/sheet1.xml": b"<sheetData", "word/document.xml": b"<w:body"}
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(torn, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name in ends:
                part = part[: part.index(ends[name])]
            target.writestr(name, part)
    return [cut, torn]


def words(text):
    return set(re.findall(r"\w+", text))


def words_to_print(file):
    """Words of the texts on visible sheets or in the body, as an independent library reads them."""
    found = set()
    if file.suffix == ".docx":
        # What tracked changes removed is printed too, struck out.
        for text in docx.Document(str(file)).element.body.iter(*map(docx.oxml.ns.qn, ("w:t", "w:delText"))):
            found |= words(text.text or "")
        return found
    for sheet in openpyxl.load_workbook(file, data_only=True).worksheets:
        if sheet.sheet_state == "visible":
            found |= {word for row in sheet.iter_rows(values_only=True) for value in row
                      if isinstance(value, str) for word in words(value)}
    return found


def print_all(files, folder):
    """One start of LibreOffice for all files, with a profile of its own. Its exit code says nothing of a file."""
    prints = folder / "prints"
    prints.mkdir(parents=True)
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                    "--convert-to", "pdf", "--outdir", str(prints), *map(str, files)],
                   timeout=OFFICE_SECONDS, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return prints


def pages(pdf):
    shown = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, encoding="utf-8").stdout
    return int(re.search(r"^Pages:\s+(\d+)", shown, re.M).group(1))


def office_complaint(file, expected, prints):
    pdf = prints / (file.stem + ".pdf")
    if not pdf.is_file():
        return "LibreOffice did not open it"
    text = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, encoding="utf-8").stdout
    if file.suffix == ".docx":  # words are divided at line ends and set apart
        whole = re.sub(r"[\s\u00ad-]", "", text)
        lost = sorted(word for word in expected if word not in whole)
    else:
        lost = sorted(expected - words(text))
    if lost:
        return f"lost or cut in the print: {', '.join(lost[:10])}"
    if our_print(file).is_file():
        theirs, ours = pages(pdf), pages(our_print(file))
        if abs(theirs - ours) > max(1, ours // 10):
            return f"{theirs} pages, in our PDF {ours}"
    return None


def validator_complaint(file, validator):
    run = subprocess.run([validator, str(file)], capture_output=True, text=True)
    if run.returncode != 0:  # a fault in a file leaves it at zero
        raise SystemExit(f"the validator could not run: {run.stderr}")
    errors = json.loads(run.stdout)["errors"]
    return "; ".join(f"{error['path']}: {error['description']}" for error in errors[:3]) or None


def main(output, validator, work):
    for command in ("soffice", "pdftotext", "pdfinfo", validator):
        if not shutil.which(command):
            raise SystemExit(f"a judge is missing: {command}")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    files = staged(output, work)
    controls = []
    expected = {file: words_to_print(file) for file in files}
    for suffix in (".xlsx", ".docx"):
        of_kind = [file for file in files if file.suffix == suffix]
        if not of_kind:
            raise SystemExit(f"no {suffix} in {output}")
        made = damaged(of_kind[0], work)
        controls += made
        expected |= {control: expected[of_kind[0]] for control in made}

    failed = False
    for suffix in (".xlsx", ".docx"):  # prints are named by the stem alone
        of_kind = [file for file in expected if file.suffix == suffix]
        prints = print_all(of_kind, work / suffix[1:])
        for file in of_kind:
            for judge, complaint in (("LibreOffice", office_complaint(file, expected[file], prints)),
                                     ("Open XML SDK", validator_complaint(file, validator))):
                verdict = f"refused ({complaint})" if complaint else "accepted"
                wrong = (complaint is None) == (file in controls)
                print(f"{'FAILED' if wrong else 'ok    '} {judge:12} {file.name}: {verdict}")
                failed = failed or wrong
    return failed


if __name__ == "__main__":
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]).resolve()))
