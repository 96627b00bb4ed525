#!/usr/bin/env python3
"""Mutants of the samples through the program: whatever is typed, the answer is 0 or 1 and comes soon.

  fuzz.py PROGRAM SAMPLES --keep DIR [--count N | --seconds S] [--seed SEED] [--only NUMBER]

Packages go in batches of many, for the program starts slower than it checks one; a batch that goes wrong is halved until
the package is found. It is kept in DIR with what the program said, and its number brings it back (--only).
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from mutants import mutant

BATCH = 50
PATIENCE = 20  # seconds for one package; of a batch each adds two
BUILT = 2  # of so many batches one is built, the others checked
SLOW = f"no answer after {PATIENCE} s"
ONE_NAME = "два пакета с одним именем файлов"  # what `name:` of two mutants of one sample rightly comes to
SIGNS_OF_DEFECT = ("ошибка программы", "a defect of the program", "runtime error:", "Sanitizer", "terminate called")


class Sample:
    def __init__(self, folder):
        self.folder = folder
        self.texts = [(file.name, file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.yaml"))]


def samples_in(root):
    found = [Sample(folder) for folder in sorted({file.parent for file in root.rglob("*.yaml")})]
    return [sample for sample in found if sample.texts]


def write_mutant(number, seed, samples, folder):
    """A sample with one file changed."""
    sample = samples[number % len(samples)]
    shutil.copytree(sample.folder, folder)
    name, data = mutant(number, seed, sample.texts, [text for other in samples for _, text in other.texts])
    (folder / name).write_bytes(data)


class Program:
    def __init__(self, path, work):
        self.path, self.work = path, work

    def complaint(self, folders, build):
        """What is wrong with the program's answer about these packages; empty when nothing is."""
        out = self.work / "out"
        command = [self.path, "build" if build else "check", *map(str, folders)]
        command += ["--out", str(out)] if build else ["--notes"]
        try:
            ran = subprocess.run(command, capture_output=True, timeout=PATIENCE + 2 * (len(folders) - 1))
        except subprocess.TimeoutExpired:
            return SLOW
        finally:
            shutil.rmtree(out, ignore_errors=True)
        said = ran.stderr.decode("utf-8", "replace")
        if ran.returncode not in (0, 1) or any(sign in said for sign in SIGNS_OF_DEFECT):
            return f"exit {ran.returncode}\n{said[:4000]}"
        return ""

    def culprits(self, folders, build):
        """Pairs of a package and what is wrong with it."""
        complaint = self.complaint(folders, build)
        if not complaint:
            return []
        if len(folders) == 1:
            return [(folders[0], complaint)]
        half = len(folders) // 2
        found = self.culprits(folders[:half], build) + self.culprits(folders[half:], build)
        if found or complaint == SLOW or ONE_NAME in complaint:  # a batch may be so and nothing in it be wrong
            return found
        return [(folders[0], "only together with the others of its batch: " + complaint)]


def numbers_of(arguments):
    """The mutants to try: a batch of numbers at a time."""
    if arguments.only is not None:
        yield [arguments.only]
        return
    started = time.monotonic()
    first = 0
    while (first < arguments.count if arguments.seconds is None else time.monotonic() - started < arguments.seconds):
        end = first + BATCH if arguments.seconds is not None else min(first + BATCH, arguments.count)
        yield list(range(first, end))
        first = end


def keep(folder, complaint, arguments):
    kept = arguments.keep / folder.name
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(folder, kept)
    (kept / "complaint.txt").write_text(complaint, encoding="utf-8")
    print(f"{kept} (--seed {arguments.seed} --only {int(folder.name[1:])}): {complaint}", flush=True)


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("samples", type=pathlib.Path)
    parser.add_argument("--keep", type=pathlib.Path, required=True)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--only", type=int)
    return parser.parse_args()


def main():
    arguments = parse()
    samples = samples_in(arguments.samples)
    tried, bad = 0, 0
    for number, batch in enumerate(numbers_of(arguments)):
        with tempfile.TemporaryDirectory(prefix="prikaz-fuzz-") as name:
            work = pathlib.Path(name)
            folders = [work / f"m{i:06}" for i in batch]
            for i, folder in zip(batch, folders):
                write_mutant(i, arguments.seed, samples, folder)
            build = number % BUILT == 0 or arguments.only is not None
            for folder, complaint in Program(arguments.program, work).culprits(folders, build):
                keep(folder, complaint, arguments)
                bad += 1
        tried += len(batch)
    print(f"{tried} mutants (seed {arguments.seed}), {bad} bad")
    return 1 if bad or not samples else 0


if __name__ == "__main__":
    sys.exit(main())
