#!/usr/bin/python3
"""Heavy judges of the workbooks in an output folder: a headless LibreOffice and the Open XML SDK validator.

    heavy.py OUTPUT VALIDATOR WORK

OUTPUT is searched for *.xlsx, VALIDATOR is the program ooxml-validator, WORK a folder for what the judges make.
LibreOffice must print every workbook, and every word of its visible cells must stand in the print whole: a word
cut by a narrow column or a low row fails. Damaged copies of one workbook go along; a judge that lets one pass
fails the run, and so does a judge that is not there. The interpreter is Debian's own: openpyxl is installed there.
"""
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl

OFFICE_SECONDS = 300


def staged(output, folder):
    """Copies under names that tell where they come from: LibreOffice prints all of them into one folder."""
    copies = []
    for workbook in sorted(output.rglob("*.xlsx")):
        copies.append(folder / "_".join(workbook.relative_to(output).parts))
        shutil.copyfile(workbook, copies[-1])
    return copies


def damaged(workbook, folder):
    """Negative controls: an archive cut short, and a sheet that ends before its first cell."""
    cut = folder / "damaged_archive.xlsx"
    cut.write_bytes(workbook.read_bytes()[: workbook.stat().st_size // 2])
    torn = folder / "damaged_sheet.xlsx"
    with zipfile.ZipFile(workbook) as source, zipfile.ZipFile(torn, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                part = part[: part.index(b"<sheetData")]
            target.writestr(name, part)
    return [cut, torn]


def words(text):
    return set(re.findall(r"\w+", text))


def words_to_print(workbook):
    """Words of the texts on visible sheets, as an independent library reads them."""
    found = set()
    for sheet in openpyxl.load_workbook(workbook, data_only=True).worksheets:
        if sheet.sheet_state == "visible":
            found |= {word for row in sheet.iter_rows(values_only=True) for value in row
                      if isinstance(value, str) for word in words(value)}
    return found


def print_all(workbooks, folder):
    """One start of LibreOffice for all files, with a profile of its own. Its exit code says nothing of a file."""
    prints = folder / "prints"
    prints.mkdir()
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                    "--convert-to", "pdf", "--outdir", str(prints), *map(str, workbooks)],
                   timeout=OFFICE_SECONDS, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return prints


def office_complaint(workbook, expected, prints):
    pdf = prints / (workbook.stem + ".pdf")
    if not pdf.is_file():
        return "LibreOffice did not open it"
    text = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, encoding="utf-8").stdout
    lost = sorted(expected - words(text))
    return f"lost or cut in the print: {', '.join(lost[:10])}" if lost else None


def validator_complaint(workbook, validator):
    run = subprocess.run([validator, str(workbook)], capture_output=True, text=True)
    if run.returncode != 0:  # a fault in a file leaves it at zero
        raise SystemExit(f"the validator could not run: {run.stderr}")
    errors = json.loads(run.stdout)["errors"]
    return "; ".join(f"{error['path']}: {error['description']}" for error in errors[:3]) or None


def main(output, validator, work):
    for command in ("soffice", "pdftotext", validator):
        if not shutil.which(command):
            raise SystemExit(f"a judge is missing: {command}")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    workbooks = staged(output, work)
    if not workbooks:
        raise SystemExit(f"no workbooks in {output}")
    controls = damaged(workbooks[0], work)
    expected = {workbook: words_to_print(workbook) for workbook in workbooks}
    expected |= {control: expected[workbooks[0]] for control in controls}

    prints = print_all(expected, work)
    failed = False
    for workbook in expected:
        for judge, complaint in (("LibreOffice", office_complaint(workbook, expected[workbook], prints)),
                                 ("Open XML SDK", validator_complaint(workbook, validator))):
            verdict = f"refused ({complaint})" if complaint else "accepted"
            wrong = (complaint is None) == (workbook in controls)
            print(f"{'FAILED' if wrong else 'ok    '} {judge:12} {workbook.name}: {verdict}")
            failed = failed or wrong
    return failed


if __name__ == "__main__":
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]).resolve()))
