#!/usr/bin/python3
"""Judge of blank questionnaires, by an independent library.

    xlsx_check.py FILE...

Every workbook must load in openpyxl, every XML part must be well-formed. Sheets are protected; each field has one
name of the agreed pattern, which stands for one open cell, and no other cell is open; each open cell has one
validation with a prompt and an error that are shown. The hidden sheet _meta lists the same fields. Tables have print
titles, rows with wrapped words a height, and no text is a formula: those there are stand in locked cells and count
other cells, once these are filled in. One line a fault; exit code 1 when there is one.
The interpreter is Debian's own: openpyxl is installed there.
"""
import re
import sys
import xml.dom.minidom
import zipfile

import openpyxl
from openpyxl.utils import range_boundaries

FIELD_NAME = re.compile(r"^f\.[a-z0-9_.]+$")
COUNTED = re.compile(r"^=IF\((OR\()?COUNT\([A-Z]")
COVER = "Титул"
TITLE_PAGE = "Титульный лист"  # like the cover without a table of its own


def cells_of(ranges):
    for part in str(ranges).split():
        left, top, right, bottom = range_boundaries(part)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                yield row, column


def bad_parts(path):
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        if len(names) != len(set(names)):
            yield "a part stands twice in the archive"
        for name in names:
            try:
                xml.dom.minidom.parseString(archive.read(name))
            except Exception as error:  # expat reports by several classes
                yield f"{name}: {error}"


def defined_names(book):
    """openpyxl 3.1 keeps them by name, 3.0 in a list."""
    names = book.defined_names
    return names.values() if isinstance(names, dict) else names.definedName


def named_cells(book):
    """Name -> (sheet, row, column); faults are yielded as strings."""
    found, faults, seen = {}, [], set()
    for defined in defined_names(book):
        name = defined.name
        if not FIELD_NAME.match(name) or len(name) > 255:
            faults.append(f"name {name!r} does not match the pattern")
        if name.lower() in seen:
            faults.append(f"name {name!r} stands twice")
        seen.add(name.lower())
        places = list(defined.destinations)
        if len(places) != 1 or ":" in places[0][1] or places[0][0] not in book.sheetnames:
            faults.append(f"name {name!r} is not one cell: {defined.attr_text}")
            continue
        sheet, address = places[0]
        left, top, _, _ = range_boundaries(address.replace("$", ""))
        found[name] = (sheet, top, left)
    return found, faults


def covered(sheet):
    """Cells behind the first one of a merge."""
    out = set()
    for merge in sheet.merged_cells.ranges:
        out |= set(cells_of(merge.coord)) - {(merge.min_row, merge.min_col)}
    return out


def open_cells(sheet):
    behind = covered(sheet)
    return {(cell.row, cell.column) for row in sheet.iter_rows() for cell in row
            if not cell.protection.locked and (cell.row, cell.column) not in behind}


def rules_faults(sheet, opened):
    validated = {}
    for rule in sheet.data_validations.dataValidation:
        where = f"{sheet.title}: validation {rule.sqref}"
        if not rule.showErrorMessage or not rule.error or not rule.errorTitle:
            yield f"{where} shows no error"
        if not rule.showInputMessage or not rule.prompt or not rule.promptTitle:
            yield f"{where} shows no prompt"
        if len(rule.promptTitle or "") > 32 or len(rule.prompt or "") > 255:
            yield f"{where}: the prompt is too long"
        for cell in cells_of(rule.sqref):
            validated[cell] = validated.get(cell, 0) + 1
    for row, column in sorted(opened):
        if validated.get((row, column)) != 1:
            yield f"{sheet.title}: open cell R{row}C{column} has {validated.get((row, column), 0)} validations"
    for row, column in sorted(set(validated) - opened):
        yield f"{sheet.title}: locked cell R{row}C{column} has a validation"


def grid_faults(sheet):
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f" and not (cell.protection.locked and COUNTED.match(cell.value)):
                yield f"{sheet.title}: {cell.coordinate} is a formula"
            wrapped = isinstance(cell.value, str) and cell.alignment.wrap_text
            if wrapped and sheet.row_dimensions[cell.row].height is None:
                yield f"{sheet.title}: row {cell.row} has wrapped words and no height"


def visible_faults(sheet, named):
    if not sheet.protection.sheet:
        yield f"{sheet.title}: not protected"
    opened = open_cells(sheet)
    for row, column in sorted(opened - named):
        yield f"{sheet.title}: open cell R{row}C{column} has no name"
    for row, column in sorted(named - opened):
        yield f"{sheet.title}: the field at R{row}C{column} is locked"
    yield from rules_faults(sheet, opened)
    yield from grid_faults(sheet)
    if sheet.title not in (COVER, TITLE_PAGE) and not sheet.print_title_rows:
        yield f"{sheet.title}: the head is not repeated in print"
    if not sheet.sheet_properties.pageSetUpPr.fitToPage or str(sheet.page_setup.paperSize) != "9":
        yield f"{sheet.title}: does not fit on A4"


def meta_faults(book, names):
    if "_meta" not in book.sheetnames or book["_meta"].sheet_state != "hidden":
        yield "there is no hidden sheet _meta"
        return
    rows = list(book["_meta"].iter_rows(values_only=True))
    facts = {row[0]: row[1] for row in rows if row[0]}
    for key in ("layout", "form", "fingerprint"):
        if not facts.get(key):
            yield f"_meta: no {key}"
    listed = [row for row in rows if row[0] and str(row[0]).startswith("f.")]
    if {row[0] for row in listed} != set(names) or len(listed) != len(names):
        yield "_meta: its fields are not the named ones"
    for name, sheet, address, *_ in listed:
        left, top, _, _ = range_boundaries(address)
        if names.get(name) != (sheet, top, left):
            yield f"_meta: {name} stands elsewhere"


def faults(path):
    yield from bad_parts(path)
    book = openpyxl.load_workbook(path)
    names, name_faults = named_cells(book)
    yield from name_faults
    if not names:
        yield "no field has a name"
    if len(set(names.values())) != len(names):
        yield "two names stand for one cell"
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            yield from visible_faults(sheet, {(row, column) for title, row, column in names.values()
                                              if title == sheet.title})
    yield from meta_faults(book, names)


def main(paths):
    if not paths:
        sys.exit(__doc__)
    found = 0
    for path in paths:
        try:
            for fault in faults(path):
                found += 1
                print(f"{path}: {fault}")
        except Exception as error:
            found += 1
            print(f"{path}: does not load: {error}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
