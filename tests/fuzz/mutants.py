"""Mutants of YAML text: what slips of the hand, of the clipboard and of ill will make of a good file.

A mutant is made by a random.Random of its own, so its number and the seed bring it back.
"""

import random

# Values that a reader has to survive. One a line would be easier to read; what they have in common is that each once
# broke some reader of documents.
VALUES = [
    "", '""', "' '", '"\u00a0"', "~", "null", "true", "нет", ".inf", ".nan", "-0", "0", "-1", "1.5", "1e309", "0x",
    "0o9", "99999999999999999999", "-9223372036854775808", "0.0000000000000000000001", "1 000 000,5", "1,2,3",
    "2020-02-30", "0000-00-00", "9999-12-31", "1899-12-31", "30.02.2020", "31 февраля 2020 года", "« 15 » мая 2020 г.",
    "до 15 мая", "май – апрель 2020 года", "ежегодно", "{words: «« 23 » 01 _____ 2019 г.», means: 2019-01-23}",
    "{words: '', means: 5}", "№", "№ № №", "№ 1–999999999", "приложение № 99999999999999999999", "п. 1.1.1.1.1.1.1.1.1",
    "приложение № 5–1", "приказом Минпросвещения от 30.02.2020 № (", "<b>", "</b>", "<b><i><u></b>", "<n></n>",
    "<n>нет</n>", "<define></define>", "<define x>", "<deadline>", "<br/><br/>", "<note", "<x>", "< >", "<order>",
    "{{x}}", "{{#x}}", "&amp;", "&#0;", "_x0041_", "_x005F_", "=1+1", "]]>", "<!--", '"\\u0000"', '"\\x07"',
    '"\\uD800"', '"\\uFFFF"', '"a\\tb\\nc"', "a", "я", "Я", "İ", "ȺȺȺ", "ﬁ", "é", "й", "👩‍👩‍👧", "עברית", "\u202e",
    "\u200b", "\ufeff", "\u2028", "\x85", "\x7f", "|", ">", "|9", ">-", "[]", "{}", "[[]]", "[{}]", "[,]", "{,}", "[a",
    "{a: ", "*a", "&a a", "&a [*a]", "!!int x", "!!binary ====", "!<x> y", "%", "@", "`", "- - -", "? a", ": b", "#",
    "1 мм", "-5 мм", "1000000000 мм", "0 мм", "1 кг", "100%", "гр. 1", "гр. 3 = гр. 4 + гр. 5", "гр. 1–999999999",
    "стр. 1 > стр. 2", "стр. 1 = стр. 1", "гр. 3 / 0", "((((((гр. 3))))))", "гр. 3 ×", "-", "–", "—", "«", "»", "«»",
    "“", "(", ")", "( )", "а,б;в", ",", ";", ".", "...", "/", "..", "../../etc/passwd", "/dev/zero", "C:\\", "plan.yaml",
    "order", "plan", "form", "final", "draft", "blank", "none", "stamp", "landscape", "portrait", "self", "total",
]

SIGNS = list("абёйЙыЭщ аaAzZ09.,;:!?#&*%@`|>[]{}()<>\"'/\\=+-–—«»№_~$^\t") + [
    "\u00a0", "\u00ad", "\u0301", "\u0308", "\u200b", "\u200f", "\u202e", "\u2028", "\u2066", "\ufeff", "\ufffe",
    "\uffff", "\U0010ffff", "\x85", "\x00", "\x1b", "\x7f", "İ", "ı", "Ⱥ", "ẞ", "Ω", "ﬁ", "א", "ب", "क्षि", "漢", "한",
    "𝔄", "😀", "₽", "\uf0b7", "\ue000", "€"]

INDICATORS = ["- ", ": ", "? ", "| ", "> ", "[", "]", "{", "}", ", ", "#", " #", "&a ", "*a ", "!!str ", "<<: *a", "'",
              '"', "---\n", "...\n", "%YAML 1.2\n", "\t", "\\", "@", "`"]


def mutant(number, seed, texts, others):
    """The name and the bytes of mutant `number`: one of `texts` (name, text) changed, with lines of `others` perhaps."""
    chance = random.Random(f"{seed}/{number}")
    name, text = chance.choice(texts)
    # What breaks the YAML goes no further than its reader, so half of the mutants are changed with care.
    gentle = chance.random() < 0.5
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5))):
        text = chance.choice(GENTLE if gentle else CHANGES)(chance, text, others)[:2_000_000]
    data = chance.choice(ENCODINGS)(chance, text) if not gentle and chance.random() < 0.2 else encoded(text)
    return name, data


def encoded(text):
    return text.encode("utf-8", "surrogatepass")


# ---- lines

def change_lines(change):
    def changed(chance, text, others):
        lines = text.split("\n")
        change(chance, lines, others)
        return "\n".join(lines)
    return changed


def some(chance, lines, longest=8):
    """A range of lines: a slip touches neighbours."""
    first = chance.randrange(len(lines))
    return first, min(len(lines), first + chance.randint(1, longest))


@change_lines
def drop_lines(chance, lines, _):
    first, end = some(chance, lines)
    del lines[first:end]
    lines.append("")


@change_lines
def double_lines(chance, lines, _):
    first, end = some(chance, lines)
    lines[first:first] = lines[first:end] * chance.choice((1, 1, 2, 50))


@change_lines
def move_lines(chance, lines, _):
    first, end = some(chance, lines)
    moved = lines[first:end]
    del lines[first:end]
    at = chance.randint(0, len(lines))
    lines[at:at] = moved


@change_lines
def swap_lines(chance, lines, _):
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]


@change_lines
def indent_lines(chance, lines, _):
    first, end = some(chance, lines, chance.choice((1, 1, 8, 40)))
    by = chance.choice((-4, -3, -2, -1, 1, 2, 3, 4, 40))
    for i in range(first, end):
        stripped = lines[i].lstrip(" ")
        lines[i] = " " * max(0, len(lines[i]) - len(stripped) + by) + stripped


@change_lines
def indent_with_tab(chance, lines, _):
    i = chance.randrange(len(lines))
    lines[i] = "\t" + lines[i].lstrip(" ")


@change_lines
def join_lines(chance, lines, _):
    i = chance.randrange(len(lines))
    lines[i:i + 2] = [" ".join(lines[i:i + 2])]


@change_lines
def break_line(chance, lines, _):
    i = chance.randrange(len(lines))
    at = chance.randint(0, len(lines[i]))
    lines[i:i + 1] = [lines[i][:at], " " * chance.randrange(6) + lines[i][at:]]


@change_lines
def paste_from_elsewhere(chance, lines, others):
    pasted = chance.choice(others).split("\n")
    first, end = some(chance, pasted, 20)
    at = chance.randint(0, len(lines))
    lines[at:at] = pasted[first:end]


# ---- keys and values

def with_key(lines):
    return [i for i, line in enumerate(lines) if ":" in line and not line.lstrip().startswith("#")]


@change_lines
def change_value(chance, lines, _):
    keyed = with_key(lines)
    if keyed:
        i = chance.choice(keyed)
        lines[i] = lines[i].split(":", 1)[0] + ": " + nasty(chance)


@change_lines
def change_item(chance, lines, _):
    items = [i for i, line in enumerate(lines) if line.lstrip().startswith("- ")]
    if items:
        i = chance.choice(items)
        lines[i] = lines[i][:lines[i].index("- ") + 2] + nasty(chance)


@change_lines
def swap_keys(chance, lines, others):
    keyed = with_key(lines)
    if not keyed:
        return
    i = chance.choice(keyed)
    there = chance.choice((lines, chance.choice(others).split("\n")))
    keys = [there[k].split(":", 1)[0].strip(" -") for k in with_key(there)]
    key, value = lines[i].split(":", 1)
    head = key[:len(key) - len(key.lstrip(" -"))]
    lines[i] = head + chance.choice(keys or ["x"]) + ":" + value


@change_lines
def add_key(chance, lines, others):
    there = chance.choice(others).split("\n")
    keys = [there[k].split(":", 1)[0].strip(" -") for k in with_key(there)]
    indent = " " * chance.choice((0, 0, 2, 4, 6))
    lines.insert(chance.randint(0, len(lines)), indent + chance.choice(keys or ["x"]) + ": " + nasty(chance))


def change_word(chance, text, others):
    words = text.split(" ")
    words[chance.randrange(len(words))] = nasty(chance)
    return " ".join(words)


def nasty(chance):
    if chance.random() < 0.05:
        return chance.choice(("я", "слово ", "a", "9", "<b>", "- ", "№ 1, ")) * chance.choice((300, 5000))
    if chance.random() < 0.05:
        return nested(chance)
    return chance.choice(VALUES)


def nested(chance):
    depth = chance.choice((5, 63, 64, 65, 500, 20000))
    opening, inside, closing = chance.choice((("[", "", "]"), ("{a: ", "1", "}"), ("[{", "", "}]"), ("- ", "x", ""),
                                              ("(", "гр. 3", ")"), ("<b>", "x", "</b>"), ("«", "x", "»")))
    return opening * depth + inside + closing * chance.choice((depth, depth, 0))


# ---- with care: what stays a package

def block_at(lines, i):
    """The end of what begins at line i: of an item or a key with all that stands deeper."""
    indent = len(lines[i]) - len(lines[i].lstrip(" "))
    end = i + 1
    while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip(" ")) > indent):
        end += 1
    return end


def pick_block(chance, lines, items_only):
    begins = [i for i, line in enumerate(lines) if line.lstrip().startswith("- ")] if items_only else with_key(lines)
    if not begins:
        return None
    first = chance.choice(begins)
    return first, block_at(lines, first)


@change_lines
def double_item(chance, lines, _):
    if found := pick_block(chance, lines, True):
        first, end = found
        lines[end:end] = lines[first:end] * chance.choice((1, 1, 1, 20))


@change_lines
def drop_item(chance, lines, _):
    if found := pick_block(chance, lines, True):
        del lines[found[0]:found[1]]


@change_lines
def drop_key(chance, lines, _):
    if found := pick_block(chance, lines, False):
        del lines[found[0]:found[1]]


@change_lines
def swap_items(chance, lines, _):
    if found := pick_block(chance, lines, True):
        first, end = found
        if end < len(lines) and lines[end].lstrip().startswith("- "):
            after = block_at(lines, end)
            lines[first:after] = lines[end:after] + lines[first:end]


def key_of(line):
    return line.split(":", 1)[0].strip(" -")


@change_lines
def take_value_from_elsewhere(chance, lines, others):
    """The value of the same key, as another document has it."""
    keyed = with_key(lines)
    if not keyed:
        return
    i = chance.choice(keyed)
    for _ in range(5):
        there = chance.choice(others).split("\n")
        same = [k for k in with_key(there) if key_of(there[k]) == key_of(lines[i])]
        if same:
            k = chance.choice(same)
            lines[i:block_at(lines, i)] = [lines[i].split(":", 1)[0] + ":" + there[k].split(":", 1)[1]] + \
                there[k + 1:block_at(there, k)]
            return


def letters_of(text):
    """Places where a letter may be another and YAML stays YAML: Russian letters and digits are no keys."""
    return [i for i, c in enumerate(text) if c.isdigit() or "а" <= c.lower() <= "я"]


def change_letters(chance, text, _):
    places = letters_of(text)
    for _ in range(chance.choice((1, 1, 5, 50)) if places else 0):
        at = chance.choice(places)
        text = text[:at] + chance.choice(LETTERS) + text[at + 1:]
    return text


def put_words(chance, text, _):
    places = letters_of(text)
    if not places:
        return text
    at = chance.choice(places)
    return text[:at] + chance.choice(WORDS) * chance.choice((1, 1, 1, 3, 200)) + text[at + chance.randint(0, 1):]


LETTERS = list("аяйЁщ09zZ.,;()/–—№«»<>%_+=$€₽") + ["\u00a0", "\u00ad", "\u0301", "\u202f", "İ", "ı", "Ⱥ", "ẞ", "\u212a", "ﬁ",
                                                   "א", "漢", "𝔄", "😀", "\uf0b7", "  "]
WORDS = [value for value in VALUES if value and not set(value) & set(":#{}[]&*!|>'\"%@`\\?") and value.strip() == value] + [
    "<b>", "</b>", "<i>", "<br/>", "<ОО>", "<n>", "(далее – ОО)", "приложение № 2", "приложением № 1 к приказу",
    "п. 1.2", "пункта 3 настоящего приказа", "до 31 декабря 2020 года", "приказом Школы от 5 мая 2020 г. № 7", "ОО",
    "I квартал 2021 года", "в срок", "очень" * 30, "слово " * 30, "А.А. Фамилия", "_x0041_", "гр. 3", "стр. 2", " – "]

GENTLE = [double_item, drop_item, drop_key, swap_items, take_value_from_elsewhere, take_value_from_elsewhere,
          change_letters, change_letters, put_words, put_words, change_word]


# ---- letters and bytes

def change_sign(chance, text, _):
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(SIGNS) + text[at + chance.randint(0, 1):]


def change_signs(chance, text, others):
    for _ in range(chance.randint(2, 30)):
        text = change_sign(chance, text, others)
    return text


def put_indicator(chance, text, _):
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(INDICATORS) + text[at:]


def truncate(chance, text, _):
    return text[:chance.randrange(len(text) + 1)]


def cut_out(chance, text, _):
    a, b = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
    return text[:a] + text[min(b, a + 200):]


def replace_all(chance, text, _):
    was, now = chance.choice(((": ", ":"), ("- ", "-"), ("- ", "– "), ("'", ""), ('"', ""), ("|", ">"), ("\n", "\r\n"),
                              ("\n", "\r"), ("  ", "\t"), (" ", "\u00a0"), ("«", '"'), ("й", "й"), ("№", "N"),
                              ("  ", " "), (":", " :"), ("\n", "\n\n"), ("о", "o"), ("2020", "20200")))
    return text.replace(was, now, chance.choice((1, 3, -1)))


CHANGES = [drop_lines, double_lines, move_lines, swap_lines, indent_lines, indent_with_tab, join_lines, break_line,
           paste_from_elsewhere, change_value, change_value, change_value, change_item, swap_keys, swap_keys, add_key,
           add_key, change_word, change_sign, change_signs, put_indicator, truncate, cut_out, replace_all]


def scatter_bytes(chance, text):
    data = bytearray(encoded(text))
    for _ in range(chance.randint(1, 20)):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def cut_bytes(chance, text):
    data = encoded(text)
    return data[chance.randint(0, 3):chance.randrange(len(data) + 1)]


ENCODINGS = [scatter_bytes, scatter_bytes, cut_bytes,
             lambda chance, text: b"\xef\xbb\xbf" + encoded(text),
             lambda chance, text: text.encode("utf-16", "surrogatepass"),
             lambda chance, text: text.encode("utf-16-be", "surrogatepass"),
             lambda chance, text: text.encode("cp1251", "replace"),
             lambda chance, text: bytes(chance.randrange(256) for _ in range(chance.randrange(2000))),
             lambda chance, text: b"\0" * chance.choice((1, 1000, 100_000))]
