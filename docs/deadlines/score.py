#!/usr/bin/env python3
"""Scores a reader of deadlines against expressions.tsv and none.txt.

  score.py COMMAND [ARG ...]     for example: score.py prikaz deadline
COMMAND reads lines of words from standard input and prints «words<TAB>form» for each. What stands inside E[…] and
BYDOC[…] may differ. Prints how many forms are exact, how many are «?», how many are wrong, and every line that is not
exact. Exit code 1 where one is wrong.
"""
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).parent


def without_names(form):
    return re.sub(r"(E|BYDOC)\[[^\]]*\]", r"\1[]", form)


def main():
    rows = [line.split("\t") for line in (here / "expressions.tsv").read_text(encoding="utf-8").splitlines()]
    rows += [[line, "?"] for line in (here / "none.txt").read_text(encoding="utf-8").splitlines()]
    words = "".join(row[0] + "\n" for row in rows)
    answer = subprocess.run(sys.argv[1:], input=words, capture_output=True, text=True, check=True).stdout.splitlines()
    if len(answer) != len(rows):
        sys.exit(f"{len(rows)} lines were given, {len(answer)} came back")
    exact = unknown = wrong = 0
    for row, line in zip(rows, answer):
        form = line.rpartition("\t")[2]
        if without_names(form) == without_names(row[1]):
            exact += 1
            continue
        unknown += form == "?"
        wrong += form != "?"
        print(f"{row[0]}\t{row[1]}\t{form}")
    print(f"exact {exact}, unknown {unknown}, wrong {wrong} of {len(rows)}")
    return 1 if wrong else 0


sys.exit(main())
