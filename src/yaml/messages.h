// Findings of reading: one constant per cause. YML-001 … encoding and limits, YML-020 … what YAML allows and we do not,
// YML-040 … traps of natural Russian text, YML-060 … broken structure, YML-090 … JSON.
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace yaml {

// All messages of this folder.
std::span<const base::Message* const> messages();

namespace message {

// The same finding inside {} or [], where | is a letter like others: with advice that works there.
const base::Message& in_brackets(const base::Message& message);

inline constexpr base::Severity error = base::Severity::error;

// Encoding and limits.

inline constexpr base::Message too_large{
    "YML-001",
    error,
    {"файл больше допустимого: {0} МБ, предел {1} МБ", "the file is larger than allowed: {0} MB, the limit is {1} MB"},
    {"разделите пакет на несколько документов", "split the package into several documents"}};

inline constexpr base::Message bad_utf8{
    "YML-002",
    error,
    {"байт {0} не является частью текста UTF-8", "byte {0} is not part of UTF-8 text"},
    {"удалите испорченный знак и наберите его заново; при сохранении выберите кодировку UTF-8",
     "delete the damaged character and type it again; save the file as UTF-8"}};

inline constexpr base::Message windows_1251{
    "YML-003",
    error,
    {"файл сохранён в кодировке Windows-1251, а нужна UTF-8", "the file is saved as Windows-1251, UTF-8 is needed"},
    {"пересохраните в UTF-8: «Сохранить как…», кодировка UTF-8", "save it again as UTF-8: “Save as…”, encoding UTF-8"}};

inline constexpr base::Message utf16{
    "YML-004",
    error,
    {"файл сохранён в кодировке UTF-16 («Юникод»), а нужна UTF-8", "the file is saved as UTF-16, UTF-8 is needed"},
    {"пересохраните в UTF-8: «Сохранить как…», кодировка UTF-8", "save it again as UTF-8: “Save as…”, encoding UTF-8"}};

inline constexpr base::Message nul_character{
    "YML-005",
    error,
    {"в тексте нулевой знак (U+0000): файл повреждён", "a NUL character (U+0000) in the text: the file is damaged"},
    {"удалите знак или возьмите файл из неповреждённой копии", "delete the character or take an undamaged copy"}};

inline constexpr base::Message control_character{
    "YML-006",
    error,
    {"в тексте невидимый управляющий знак {0}", "an invisible control character {0} in the text"},
    {"удалите его: обычно он попадает при вставке из другой программы",
     "delete it: it usually comes with text pasted from another program"}};

inline constexpr base::Message too_deep{
    "YML-007",
    error,
    {"вложенность больше {0} уровней", "nested deeper than {0} levels"},
    {"уменьшите вложенность: так глубоко документ не устроен", "nest less: no document is built that deep"}};

inline constexpr base::Message too_many_values{
    "YML-008",
    error,
    {"в файле больше {0} значений", "more than {0} values in the file"},
    {"разделите пакет на несколько документов", "split the package into several documents"}};

inline constexpr base::Message empty_document{
    "YML-009",
    error,
    {"файл пуст: в нём нет ни одного ключа", "the file is empty: it has no key"},
    {"начните с ключа «kind:» или удалите файл", "begin with the key “kind:” or delete the file"}};

inline constexpr base::Message more_findings{
    "YML-010",
    error,
    {"дальше файл не читается: в нём уже {0} ошибок", "reading ends here: the file has {0} errors already"},
    {"исправьте показанные и проверьте снова; если файл повреждён, возьмите его копию",
     "mend the ones shown and check again; if the file is damaged, take a copy of it"}};

inline constexpr base::Message lone_carriage_return{
    "YML-011",
    error,
    {"строки разделены знаком CR без LF (старый Macintosh)", "lines end with CR without LF (old Macintosh)"},
    {"пересохраните файл с концами строк Windows (CR LF) или Unix (LF)",
     "save the file with Windows (CR LF) or Unix (LF) line ends"}};

// What YAML allows and we refuse.

inline constexpr base::Message tab_indent{
    "YML-020",
    error,
    {"отступ сделан знаком табуляции", "the indent is made with a tab"},
    {"замените табуляцию пробелами: по два на уровень", "replace the tab with spaces: two for a level"}};

inline constexpr base::Message unclosed_quote{
    "YML-021",
    error,
    {"кавычка {0} открыта и не закрыта", "the quotation mark {0} is opened and not closed"},
    {"закройте кавычку, либо уберите её, поставьте | и перенесите текст на новую строку",
     "close the quotation mark, or remove it, put | and move the text to a new line"}};

inline constexpr base::Message second_document{
    "YML-022",
    error,
    {"в файле второй документ: строка «{0}» отделяет его", "a second document in the file: the line “{0}” starts it"},
    {"один файл — один документ: перенесите вторую часть в отдельный файл или удалите эту строку",
     "one file, one document: move the second part to a file of its own or delete this line"}};

inline constexpr base::Message duplicate_key{
    "YML-023",
    error,
    {"ключ «{0}» повторяется: впервые он стоит в строке {1}", "the key “{0}” is repeated: it stands first in line {1}"},
    {"оставьте один из них; разные значения соберите в список", "keep one of them; put several values into a list"}};

inline constexpr base::Message anchor{
    "YML-024",
    error,
    {"метка «&{0}» (якорь YAML) не допускается", "the mark “&{0}” (a YAML anchor) is not allowed"},
    {"напишите значение в каждом месте, где оно нужно; если & — часть текста, поставьте | и перенесите текст на новую "
     "строку",
     "write the value where it is needed; if & is text, put | and move the text to a new line"}};

inline constexpr base::Message alias{
    "YML-025",
    error,
    {"отсылка «*{0}» (YAML) не допускается", "the reference “*{0}” (a YAML alias) is not allowed"},
    {"напишите само значение; если * — часть текста, поставьте | и перенесите текст на новую строку",
     "write the value itself; if * is text, put | and move the text to a new line"}};

inline constexpr base::Message alias_bomb{
    "YML-026",
    error,
    {"отсылки «*…» разворачиваются более чем в {0} значений", "the references “*…” unfold to more than {0} values"},
    {"уберите метки & и отсылки *", "remove the marks & and the references *"}};

inline constexpr base::Message alias_cycle{"YML-027",
                                           error,
                                           {"отсылка «*{0}» указывает на значение, внутри которого стоит",
                                            "the reference “*{0}” points to the value it stands in"},
                                           {"уберите метки & и отсылки *", "remove the marks & and the references *"}};

inline constexpr base::Message merge_key{
    "YML-028",
    error,
    {"ключ «<<» (слияние YAML) не допускается", "the key “<<” (a YAML merge) is not allowed"},
    {"напишите нужные ключи здесь", "write the keys that are needed here"}};

inline constexpr base::Message folded_scalar{
    "YML-029",
    error,
    {"текст под знаком «>» не допускается: он склеил бы списки и абзацы",
     "text under “>” is not allowed: it would glue lists and paragraphs together"},
    {"поставьте | вместо >", "put | instead of >"}};

inline constexpr base::Message tag{
    "YML-030",
    error,
    {"«{0}»: значение начинается с «!» (тип YAML), это не допускается",
     "“{0}”: the value begins with “!” (a YAML tag), this is not allowed"},
    {"уберите «!»; если это часть текста, поставьте | и перенесите текст на новую строку",
     "remove the “!”; if it is text, put | and move the text to a new line"}};

inline constexpr base::Message complex_key{
    "YML-031",
    error,
    {"ключом стоит не слово, а список, набор ключей или пустое место", "a key is a list, a map or nothing, not a word"},
    {"ключ — одно слово перед двоеточием", "a key is one word before a colon"}};

inline constexpr base::Message directive{"YML-032",
                                         error,
                                         {"строка начинается с «%»: указания YAML не допускаются",
                                          "the line begins with “%”: YAML directives are not allowed"},
                                         {"удалите строку; если это текст, поставьте | у ключа и сделайте отступ",
                                          "delete the line; if it is text, put | at the key and indent it"}};

// Traps of natural text.

inline constexpr base::Message colon_in_prose{
    "YML-040",
    error,
    {"двоеточие в тексте: после «{0}» программа ждёт новое значение",
     "a colon in the text: after “{0}” a new value is expected"},
    {"двоеточие в тексте: поставьте | и перенесите текст на новую строку, на два пробела правее ключа",
     "a colon in the text: put | and move the text to a new line, two blanks deeper than its key"}};

inline constexpr base::Message hash_in_prose{
    "YML-041",
    error,
    {"« #» обрывает текст: «{0}» пропадёт как примечание", "“ #” cuts the text: “{0}” would be lost as a comment"},
    {"если это часть текста, поставьте | и перенесите текст на новую строку; если примечание, отделите # двумя "
     "пробелами",
     "if it is text, put | and move the text to a new line; if it is a comment, put two spaces before #"}};

inline constexpr base::Message comma_in_flow{
    "YML-042",
    error,
    {"запятая внутри {} отделила «{0}»: это читается как ключ без значения",
     "a comma inside {} cut off “{0}”: it reads as a key without a value"},
    {"возьмите текст с запятой в кавычки или запишите ключи по одному на строке",
     "quote the text that has a comma, or write the keys one a line"}};

inline constexpr base::Message starts_with_percent{
    "YML-043",
    error,
    {"значение начинается с «%»: YAML не читает его как текст",
     "the value begins with “%”: YAML does not read it as text"},
    {"поставьте | и перенесите текст на новую строку", "put | and move the text to a new line"}};

inline constexpr base::Message starts_with_asterisk{
    "YML-044",
    error,
    {"значение начинается с «*»: YAML ищет за ним имя метки",
     "the value begins with “*”: YAML looks for a name after it"},
    {"поставьте | и перенесите текст на новую строку", "put | and move the text to a new line"}};

inline constexpr base::Message text_after_quote{
    "YML-045",
    error,
    {"после закрывающей кавычки стоит ещё текст: «{0}»", "there is more text after the closing quotation mark: “{0}”"},
    {"поставьте | и перенесите весь текст вместе с кавычками на новую строку; лучше кавычки «ёлочки»",
     "put | and move the whole text with its quotation marks to a new line"}};

inline constexpr base::Message starts_with_dash{
    "YML-046",
    error,
    {"значение начинается с «- »: на строке ключа это не список и не текст",
     "the value begins with “- ”: on the key's line this is neither a list nor text"},
    {"список начните с новой строки с отступом; для текста поставьте | и перенесите его на новую строку",
     "begin a list on a new indented line; for text put | and move it to a new line"}};

inline constexpr base::Message starts_with_greater{
    "YML-047",
    error,
    {"значение начинается с «>»: YAML читает это как знак склейки строк",
     "the value begins with “>”: YAML reads it as the mark of folded lines"},
    {"поставьте | и перенесите текст на новую строку", "put | and move the text to a new line"}};

inline constexpr base::Message starts_with_at{
    "YML-048",
    error,
    {"значение начинается с «@»: YAML оставил этот знак за собой",
     "the value begins with “@”: YAML keeps this character for itself"},
    {"поставьте | и перенесите текст на новую строку", "put | and move the text to a new line"}};

inline constexpr base::Message starts_with_backtick{
    "YML-049",
    error,
    {"значение начинается с обратного апострофа «`»: YAML оставил этот знак за собой",
     "the value begins with a backtick: YAML keeps this character for itself"},
    {"поставьте | и перенесите текст на новую строку", "put | and move the text to a new line"}};

inline constexpr base::Message starts_with_ampersand{
    "YML-050",
    error,
    {"значение начинается с «&»: YAML ищет за ним имя метки",
     "the value begins with “&”: YAML looks for a name after it"},
    {"поставьте | и перенесите текст на новую строку", "put | and move the text to a new line"}};

inline constexpr base::Message starts_with_mark{
    "YML-051",
    error,
    {"значение начинается со знака «{0}», который в YAML служебный",
     "the value begins with “{0}”, which has a meaning of its own in YAML"},
    {"поставьте | и перенесите текст на новую строку", "put | and move the text to a new line"}};

inline constexpr base::Message template_field{
    "YML-052",
    error,
    {"«{{» принадлежит шаблонам: здесь YAML читает это как вложенные ключи",
     "“{{” belongs to templates: YAML reads it as nested keys here"},
    {"в значениях пишут сам текст; ссылку на документ или пункт пишут так: <имя>",
     "write the text itself; a reference is written as <name>"}};

inline constexpr base::Message no_break_space{"YML-053",
                                              error,
                                              {"вместо обычного пробела стоит неразрывный: «{0}» не читается как ключ",
                                               "a no-break space stands for a space: “{0}” does not read as a key"},
                                              {"удалите пробел после двоеточия или в отступе и наберите его заново",
                                               "delete the space after the colon or in the indent and type it again"}};

inline constexpr base::Message no_space_after_colon{
    "YML-054",
    error,
    {"после двоеточия нет пробела: «{0}» не читается как ключ",
     "no space after the colon: “{0}” does not read as a key"},
    {"поставьте пробел после двоеточия", "put a space after the colon"}};

inline constexpr base::Message line_without_key{
    "YML-055",
    error,
    {"строка без ключа: «{0}»", "a line without a key: “{0}”"},
    {"если это продолжение текста, поставьте | у его ключа, а текст перенесите на новые строки с отступом; если ключ, "
     "поставьте двоеточие",
     "if it continues a text, put | at its key and indent the text; if it is a key, put a colon"}};

inline constexpr base::Message misplaced_key{
    "YML-056",
    error,
    {"строка «{0}» сдвинута вправо и читается как продолжение текста",
     "the line “{0}” is indented too far and reads as part of the text above"},
    {"поставьте ключ ровно под соседними ключами", "put the key exactly below its neighbours"}};

inline constexpr base::Message dash_in_prose{
    "YML-057",
    error,
    {"строка с «- » приклеится к тексту выше и не станет пунктом списка",
     "the line with “- ” would be glued to the text above and is no list item"},
    {"для списка в тексте поставьте | и перенесите текст на новую строку; лишний отступ перед «-» уберите",
     "for a list inside a text put | and move the text to a new line; remove a superfluous indent before “-”"}};

inline constexpr base::Message text_after_bar{
    "YML-058",
    error,
    {"после «|» на той же строке стоит текст", "there is text after “|” on the same line"},
    {"оставьте | последним на строке, а текст начните с новой строки с отступом",
     "leave | at the line's end and begin the text on a new indented line"}};

inline constexpr base::Message block_outdent{
    "YML-059",
    error,
    {"отступ строки меньше, чем у первой строки текста под «|»",
     "the line is indented less than the first line of the text under “|”"},
    {"выровняйте строки текста по первой", "align the lines of the text with the first one"}};

inline constexpr base::Message no_break_space_after_dash{
    "YML-073",
    error,
    {"после «-» стоит неразрывный пробел: строка не читается как пункт списка",
     "a no-break space stands behind “-”: the line does not read as a list item"},
    {"удалите пробел после «-» и наберите его заново", "delete the space behind “-” and type it again"}};

inline constexpr base::Message hidden_character{
    "YML-074",
    base::Severity::note,
    {"невидимый знак {0} не печатается (в файле таких: {1})",
     "the invisible character {0} is not printed (in the file: {1})"},
    {"удалите его: обычно он попадает при вставке из браузера или мессенджера",
     "delete it: it usually comes with text pasted from a browser or messenger"}};

inline constexpr base::Message cells_without_keys{
    "YML-075",
    error,
    {"строка похожа на ячейки, вставленные из таблицы: «{0}»", "the line looks like cells pasted from a sheet: “{0}”"},
    {"запишите каждую ячейку под своим ключом: один ключ — один столбец",
     "write each cell under a key of its own: one key a column"}};

inline constexpr base::Message other_dash{
    "YML-076",
    error,
    {"пункт списка начинается с «{0}», а нужен знак «-» (таких строк в файле: {1})",
     "the list item begins with “{0}” where “-” is needed (such lines in the file: {1})"},
    {"поставьте вместо «{0}» знак «-» с клавиатуры и пробел после него", "type “-” and a space in place of “{0}”"}};

inline constexpr base::Message no_space_after_dash{"YML-077",
                                                   error,
                                                   {"после «-» нет пробела: «{0}» не читается как пункт списка",
                                                    "no space behind “-”: “{0}” does not read as a list item"},
                                                   {"поставьте пробел после «-»", "put a space behind “-”"}};

inline constexpr base::Message too_far_left{
    "YML-078",
    error,
    {"строка «{0}» сдвинута влево: перед ней не хватает пробелов ({1})",
     "the line “{0}” is indented too little: spaces missing before it ({1})"},
    {"добавьте их, чтобы строка встала ровно под соседними; строки под ней сдвиньте так же, если они сдвинуты вместе с "
     "ней",
     "add them, so that the line stands exactly below its neighbours; move the lines below it too if they went along"}};

inline constexpr base::Message too_far_right{
    "YML-079",
    error,
    {"строка «{0}» сдвинута вправо: перед ней лишние пробелы ({1})",
     "the line “{0}” is indented too far: superfluous spaces before it ({1})"},
    {"уберите их, чтобы строка встала ровно под соседними; строки под ней сдвиньте так же, если они сдвинуты вместе с "
     "ней",
     "remove them, so that the line stands exactly below its neighbours; move the lines below it too if they went "
     "along"}};

// Broken structure.

inline constexpr base::Message unclosed_bracket{
    "YML-060",
    error,
    {"скобка «{0}» открыта и не закрыта", "the bracket “{0}” is opened and not closed"},
    {"закройте скобку; если это часть текста, поставьте | и перенесите текст на новую строку",
     "close the bracket; if it is text, put | and move the text to a new line"}};

inline constexpr base::Message extra_bracket{
    "YML-061",
    error,
    {"лишняя закрывающая скобка", "a closing bracket too many"},
    {"уберите её; если это часть текста, поставьте | и перенесите текст на новую строку",
     "remove it; if it is text, put | and move the text to a new line"}};

inline constexpr base::Message text_after_bracket{
    "YML-062",
    error,
    {"после закрывающей скобки стоит ещё текст: «{0}»", "there is more text after the closing bracket: “{0}”"},
    {"поставьте | и перенесите весь текст вместе со скобками на новую строку",
     "put | and move the whole text with its brackets to a new line"}};

inline constexpr base::Message broken_flow{
    "YML-063",
    error,
    {"запись в скобках нарушена: здесь ожидалась запятая или закрывающая скобка",
     "the bracketed list is broken: a comma or a closing bracket is expected here"},
    {"проверьте запятые и скобки или запишите значения по одному на строке",
     "check the commas and brackets, or write the values one a line"}};

inline constexpr base::Message misplaced_line{
    "YML-064",
    error,
    {"строка стоит не на своём месте: её отступ не совпадает ни с одним уровнем выше",
     "the line is out of place: its indent matches no level above"},
    {"выровняйте строку по соседним ключам или по «-» того же списка",
     "align the line with its neighbouring keys or with the “-” of the same list"}};

inline constexpr base::Message misplaced_value{
    "YML-065",
    error,
    {"двоеточие стоит там, где нового значения быть не может", "a colon where no new value can begin"},
    {"двоеточие в тексте: поставьте | и перенесите текст на новую строку; иначе проверьте отступ",
     "a colon in the text: put | and move the text to a new line; otherwise check the indent"}};

inline constexpr base::Message misplaced_dash{
    "YML-066",
    error,
    {"«-» стоит там, где списка быть не может", "“-” where no list can be"},
    {"выровняйте «-» по остальным пунктам списка; для текста поставьте | и перенесите его на новую строку",
     "align “-” with the other items; for text put | and move it to a new line"}};

inline constexpr base::Message explicit_key{
    "YML-067",
    error,
    {"запись «? ключ» не допускается", "the form “? key” is not allowed"},
    {"пишите «ключ: значение»; для текста поставьте | и перенесите его на новую строку",
     "write “key: value”; for text put | and move it to a new line"}};

inline constexpr base::Message unknown_mark{
    "YML-068",
    error,
    {"знак, с которого не может начинаться значение", "a character that cannot begin a value"},
    {"поставьте | и перенесите текст на новую строку", "put | and move the text to a new line"}};

inline constexpr base::Message marker_in_quotes{
    "YML-069",
    error,
    {"строка «---» или «...» внутри текста в кавычках", "a line “---” or “...” inside quoted text"},
    {"закройте кавычку выше; для текста поставьте | и перенесите его на новую строку",
     "close the quotation mark above; for text put | and move it to a new line"}};

inline constexpr base::Message bad_escape{
    "YML-070",
    error,
    {"в кавычках \"…\" после «\\» стоит непонятный знак", "an unknown character after “\\” inside \"…\""},
    {"поставьте '…' вместо \"…\" или | и перенесите текст на новую строку",
     "put '…' instead of \"…\", or | and move the text to a new line"}};

inline constexpr base::Message bad_block_mark{
    "YML-071",
    error,
    {"после «|» стоит непонятная запись", "something unreadable after “|”"},
    {"оставьте | последним на строке, а текст начните с новой строки с отступом",
     "leave | at the line's end and begin the text on a new indented line"}};

inline constexpr base::Message unreadable{
    "YML-072",
    error,
    {"YAML здесь не читается (сообщение разборщика: {0})", "the YAML cannot be read here (the parser says: {0})"},
    {"проверьте эту строку и строку над ней; для текста поставьте | и перенесите его на новую строку",
     "check this line and the one above; for text put | and move it to a new line"}};

// JSON.

inline constexpr base::Message broken_json{
    "YML-090",
    error,
    {"JSON здесь не читается (сообщение разборщика: {0})", "the JSON cannot be read here (the parser says: {0})"},
    {"проверьте запятые, кавычки и скобки рядом", "check the commas, quotation marks and brackets nearby"}};

}  // namespace message

}  // namespace yaml
