#!/usr/bin/env python3
"""Every word of a seed is found in a text: seed_words.py TEXTFILE SEED

TEXTFILE is the text layer of a made file (pdftotext), or several joined; SEED is a text of tests/seeds.
A word is what white space separates; the seed's markup (<p>, <b>, **) is no part of it. Words that a line end
parted at a hyphen are also tried whole. Prints the missing words and ends with 1 when there are any.
"""
import re
import sys

SPACES = {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u000c": " "}


def read(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return "".join(SPACES.get(letter, letter) for letter in text)


def words_of_text(text):
    # U+00AD is a hyphenation; a hyphen at a line's end may be one, or may belong to the word.
    text = re.sub("\u00ad\\s*", "", text)
    found = set(text.split())
    found |= set(re.sub(r"-\s*\n\s*", "-", text).split())
    found |= set(re.sub(r"-\s*\n\s*", "", text).split())
    return found


def words_of_seed(text):
    return re.sub(r"</?[a-z]+>|\*\*", " ", text).split()


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    found = words_of_text(read(arguments[0]))
    missing = sorted(set(words_of_seed(read(arguments[1]))) - found)
    for word in missing:
        print(word)
    print(f"{arguments[1]}: {len(missing)} missing", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
