"""PDF by poppler (words with their boxes, in painting order) and a reader of ruled lines of its own."""
import html
import re
import subprocess
import zlib
from dataclasses import dataclass, field

from .text import plain

WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>', re.S)
# Cells are framed by single strokes. Text is painted in strings, where such a run of numbers cannot stand.
STROKE = re.compile(rb"([-\d.]+) ([-\d.]+) m ([-\d.]+) ([-\d.]+) l\b")
BOX = re.compile(rb"([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re\b")


@dataclass
class Word:
    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str

    @property
    def middle(self):
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


@dataclass
class Page:
    number: int
    width: float
    height: float
    words: list
    across: list = field(default_factory=list)  # (y, left, right)
    down: list = field(default_factory=list)    # (x, top, bottom)

    def frame(self, x, y):
        """The ruled frame about a point: left, top, right, bottom; None where no line stands."""
        def nearest(lines, at, along):
            crossing = [line[0] for line in lines if line[1] - 0.6 <= along <= line[2] + 0.6]
            return (max((line for line in crossing if line <= at), default=None),
                    min((line for line in crossing if line > at), default=None))
        left, right = nearest(self.down, x, y)
        top, bottom = nearest(self.across, y, x)
        return left, top, right, bottom


class Objects:
    """Objects by the cross-reference table: PDF/A-1 has no other."""

    def __init__(self, data):
        self.data, self.at = data, {}
        position = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
        if not data[position:].startswith(b"xref"):
            raise ValueError("в PDF нет таблицы ссылок")
        lines = data[position:].split(b"\n")[1:]
        number = 0
        for line in lines:
            parts = line.split()
            if len(parts) == 2 and parts[0].isdigit():
                number = int(parts[0])
            elif len(parts) == 3:
                if parts[2] == b"n":
                    self.at[number] = int(parts[0])
                number += 1
            else:
                break
        self.trailer = data[data.index(b"trailer", position):]

    def text(self, number):
        start = self.at[number]
        ends = [end for end in (self.data.find(word, start) for word in (b"endobj", b"stream")) if end >= 0]
        return self.data[start:min(ends)]

    def stream(self, number):
        head = self.text(number)
        start = self.at[number] + len(head) + len(b"stream")
        start += 2 if self.data[start:start + 2] == b"\r\n" else 1
        length = re.search(rb"/Length (\d+)( 0 R)?", head)
        size = int(length.group(1))
        if length.group(2):
            size = int(self.text(size).split(b"obj")[1])
        body = self.data[start:start + size]
        return zlib.decompress(body) if b"/FlateDecode" in head else body

    def pages(self):
        root = int(re.search(rb"/Root (\d+) 0 R", self.trailer).group(1))
        pending = [int(re.search(rb"/Pages (\d+) 0 R", self.text(root)).group(1))]
        while pending:
            number = pending.pop(0)
            head = self.text(number)
            kids = re.search(rb"/Kids\s*\[(.*?)\]", head, re.S)
            if kids:
                pending = [int(kid) for kid in re.findall(rb"(\d+) 0 R", kids.group(1))] + pending
            else:
                contents = re.search(rb"/Contents\s*(\[.*?\]|\d+ 0 R)", head, re.S)
                parts = re.findall(rb"(\d+) 0 R", contents.group(1)) if contents else []
                yield b"\n".join(self.stream(int(part)) for part in parts)


def read(path):
    shown = subprocess.run(["pdftotext", "-raw", "-bbox", str(path), "-"], check=True, capture_output=True,
                           encoding="utf-8").stdout
    pages = []
    for number, part in enumerate(shown.split("<page ")[1:], 1):
        width, height = map(float, re.match(r'width="([\d.]+)" height="([\d.]+)"', part).groups())
        words = [Word(number, *map(float, found[:4]), plain(html.unescape(found[4]))) for found in WORD.findall(part)]
        pages.append(Page(number, width, height, [word for word in words if word.text.strip()]))
    with open(path, "rb") as file:
        contents = list(Objects(file.read()).pages())
    for page, content in zip(pages, contents):
        lines = [tuple(map(float, found)) for found in STROKE.findall(content)]
        for x, y, width, height in (map(float, found) for found in BOX.findall(content)):
            lines += [(x, y, x + width, y), (x, y + height, x + width, y + height),
                      (x, y, x, y + height), (x + width, y, x + width, y + height)]
        for x0, y0, x1, y1 in lines:
            if abs(y0 - y1) < 0.2:
                page.across.append((page.height - y0, min(x0, x1), max(x0, x1)))
            elif abs(x0 - x1) < 0.2:
                page.down.append((x0, page.height - max(y0, y1), page.height - min(y0, y1)))
    return pages
