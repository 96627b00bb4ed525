#!/usr/bin/python3
"""What PDF, DOCX and XLSX of one document say is the same.

    parity.py PRIKAZ SAMPLES WORK [--seeded [N]]

Every package of SAMPLES/clean, as-signed and features is built into WORK by the program PRIKAZ and read back by
readers that share nothing with it: poppler and an own reader of ruled lines (PDF), zipfile and ElementTree with an own
count of labels (DOCX), openpyxl (XLSX), an own reader of words (YAML). One line a difference, with its place in each
format; exit code 1 when there is one. What may differ stands in parity/known.py.
With --seeded faults are put into copies (parity/faults.py), and each must be told at its place; one that is not fails
the run. N: only the first N of them.
The interpreter is Debian's own: openpyxl is installed there.
"""
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True  # a test leaves nothing among the sources

from parity import compare, docx_text, faults, pdf_text, sheets, sources

GROUPS = ("clean", "as-signed", "features")


def built(prikaz, package, out):
    """The folder with a package's files."""
    run = subprocess.run([prikaz, "build", str(package), "--to", "pdf,docx,xlsx", "--force", "--out", str(out)],
                         capture_output=True, encoding="utf-8")
    folders = sorted({path.parent for path in out.rglob("*.docx")})
    if run.returncode not in (0, 1) or len(folders) != 1:
        raise SystemExit(f"{package}: не собран: {run.stderr or run.stdout}")
    return folders[0]


def foreign_pages(package):
    """Letters of the pages that people put into a package as PDF: Word leaves their place empty (DOC-148)."""
    pages = [page for path in sorted(package.glob("*.pdf")) for page in pdf_text.read(path)]
    return [text for text in ("".join(word.text for word in page.words).replace(" ", "") for page in pages) if text]


def document_differences(docx, pdf, package, facts):
    try:
        compared = compare.Comparison(docx_text.Docx(docx), pdf_text.read(pdf), foreign_pages(package))
    except (ValueError, KeyError, AttributeError, IndexError) as error:  # our readers know what is printed today
        return [compare.Difference("файл", f"не читается ({error!r})", docx.name, pdf.name)]
    facts += compared.facts
    return compared.differences


def package_differences(package, folder, facts):
    """(document, difference)"""
    texts, read = [], {}
    for path in sorted(folder.glob("*.docx")):
        read[path.stem] = docx_text.Docx(path)
        facts["документов"] += 1
        pdf = path.with_suffix(".pdf")
        if not pdf.is_file():
            yield path.name, compare.Difference("файл", "нет PDF", path.name, "")
            continue
        for difference in document_differences(path, pdf, package, facts):
            yield path.stem, difference
    for path in sorted(folder.glob("*.xlsx")):
        facts["книг"] += 1
        form = read.get(path.stem)
        if form is None:
            yield path.name, compare.Difference("файл", "нет DOCX", "", path.name, "XLSX")
            continue
        compared = sheets.SheetComparison(form, path, list(read.values()), facts)
        for difference in compared.differences:
            yield path.stem, difference
        texts += compared.book.words()
    for pdf in sorted(folder.glob("*.pdf")):
        if pdf.stem not in read:
            yield pdf.name, compare.Difference("файл", "нет DOCX", "", pdf.name)
    texts += [unit.text for document in read.values() for unit in [*document.units, *document.notes]]
    for place, word in sources.lost(package, texts):
        yield "источник", compare.Difference(place, "слово автора", "", word, "YAML")
    documents = {name: " ".join(unit.text for unit in document.units) for name, document in read.items()}
    for place, phrase, stands in sources.deadlines(package, documents):
        facts["сроков автора"] += 1
        if not stands:
            yield "источник", compare.Difference(place, "срок автора", "", phrase, "YAML")
    columns = {name: compare.bodies_of(document) for name, document in read.items()}
    for place, body, stands in sources.bodies(package, columns):
        facts["органов автора"] += 1
        if not stands:
            yield "источник", compare.Difference(place, "орган автора", "", body, "YAML")


def samples_differ(prikaz, samples, work):
    facts, count = Counter(), 0
    for group in GROUPS:
        packages = sorted(path for path in (samples / group).iterdir() if path.is_dir())
        if not packages:
            raise SystemExit(f"{samples / group}: примеров нет")
        for package in packages:
            facts["пакетов"] += 1
            folder = built(prikaz, package, work / group / package.name)
            for document, difference in package_differences(package, folder, facts):
                count += 1
                print(f"{group}/{package.name}, {document}: {difference}")
    for name in ("абзацев", "номеров", "строк в рамках", "рамок", "объединений", "дат", "сроков", "подписей", "сносок",
                 "ячеек с исполнителями", "подписей книг", "сроков автора", "органов автора"):
        if not facts[name]:
            count += 1
            print(f"сравнивать было нечего: {name}")
    print("сравнено: " + ", ".join(f"{name} {number}" for name, number in facts.items()))
    return count


def main(arguments):
    if len(arguments) < 3 or len(arguments) > 5 or len(arguments) > 3 and arguments[3] != "--seeded":
        sys.exit(__doc__)
    prikaz, samples, work = (Path(argument).resolve() for argument in arguments[:3])
    if not shutil.which("pdftotext"):
        sys.exit("не установлено: pdftotext")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    count = samples_differ(prikaz, samples, work / "samples")
    print(f"расхождений: {count}")
    if len(arguments) > 3:
        limit = int(arguments[4]) if len(arguments) > 4 else None
        count += faults.missed(prikaz, samples, work, limit, built, document_differences, package_differences)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
