// What decode reports: mistakes that only the joined package shows.
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace decode {

using enum base::Severity;

inline constexpr base::Message unknown_reference{
    "DOC-001",
    error,
    {"«<{0}>» ни на что не указывает", "<{0}> points at nothing"},
    {"назовите в угловых скобках приложение, пункт или строку с таким id; чтобы напечатать сами скобки, поставьте "
     "перед "
     "ними обратную черту: \\<{0}>",
     "name an appendix, point or row that has this id; to print the brackets themselves put a backslash before them: "
     "\\<{0}>"}};
inline constexpr base::Message unknown_body{
    "DOC-002",
    error,
    {"органа «{0}» нет в реестре", "body “{0}” is not in the register"},
    {"впишите его в bodies.yaml или исправьте сокращение", "add it to bodies.yaml or mend the abbreviation"}};
inline constexpr base::Message unknown_document{
    "DOC-003",
    error,
    {"документа «{0}» нет в пакете", "the package has no document “{0}”"},
    {"положите рядом файл {0}.yaml или исправьте имя", "put {0}.yaml beside it or mend the name"}};
inline constexpr base::Message document_with_ending{
    "DOC-003.ending",
    error,
    {"документ назван вместе с окончанием файла: «{0}»", "the document is named with the ending of its file: “{0}”"},
    {"документ называют именем файла без окончания: {1}", "a document is named by its file without the ending: {1}"}};
inline constexpr base::Message impossible_date{"DOC-004",
                                               error,
                                               {"такого дня нет в календаре: {0}", "the calendar has no such day: {0}"},
                                               {"проверьте день и месяц", "check the day and the month"}};
inline constexpr base::Message unreadable_date{"DOC-005",
                                               error,
                                               {"дата не понята: «{0}»", "date not understood: “{0}”"},
                                               {"напишите «15.05.2020» или «15 мая 2020 г.»; печатный вид и смысл "
                                                "можно дать порознь: date: {words: …, means: 15.05.2020}",
                                                "write 15.05.2020; or give both: date: {words: …, means: 15.05.2020}"}};
inline constexpr base::Message open_markup{
    "DOC-006",
    error,
    {"разметка <{0}> не закрыта в этом абзаце", "<{0}> is not closed in this paragraph"},
    {"поставьте </{0}> там, где выделение кончается; чтобы напечатать сами скобки – \\<{0}>",
     "put </{0}> where the emphasis ends; to print the brackets themselves write \\<{0}>"}};
inline constexpr base::Message stray_close{
    "DOC-007",
    error,
    {"</{0}> закрывает то, что не открыто", "</{0}> closes nothing"},
    {"уберите </{0}> или поставьте <{0}> раньше; чтобы напечатать сами скобки – \\</{0}>",
     "drop </{0}> or open <{0}> before it; to print the brackets themselves write \\</{0}>"}};
inline constexpr base::Message second_document{
    "DOC-008",
    error,
    {"в пакете два документа вида «{0}»", "the package has two documents of kind “{0}”"},
    {"оставьте один или разнесите их по разным папкам", "keep one, or part them into two folders"}};
inline constexpr base::Message unknown_row{
    "DOC-009",
    error,
    {"строки «{0}» нет ни в одном плане", "no plan has a row “{0}”"},
    {"дайте строке плана id и назовите её здесь как «план.id», в том же плане – просто id",
     "give the row an id and name it here as plan.id, in the same plan as id"}};
inline constexpr base::Message missing_genitive{
    "DOC-010",
    error,
    {"для отметки или должности нужен родительный падеж органа «{0}»", "a mark or a post needs the genitive of “{0}”"},
    {"впишите genitive: у этого органа в bodies.yaml", "add genitive: to this body in bodies.yaml"}};
inline constexpr base::Message unknown_column_row{
    "DOC-011",
    error,
    {"графы «{0}» нет в таблице", "the table has no column “{0}”"},
    {"назовите id графы, её вид, например percent, или её номер: гр. 3–5",
     "name the column’s id, its kind, such as percent, or its number: гр. 3–5"}};
inline constexpr base::Message repeated_id{
    "DOC-012",
    error,
    {"id «{0}» уже занят", "id “{0}” is taken"},
    {"дайте другой id: на него ссылаются другие места", "choose another id: other places refer to it"}};
inline constexpr base::Message unknown_style{
    "DOC-013",
    error,
    {"стиля «{0}» нет", "there is no style “{0}”"},
    {"назовите стиль, описанный выше в этом или базовом файле", "name a style described before it"}};
inline constexpr base::Message unused_cell{
    "DOC-014",
    warning,
    {"в плане нет графы «{0}»: эта запись нигде не печатается",
     "the plan has no column “{0}”: this is printed nowhere"},
    {"добавьте графу в columns или уберите запись", "add the column to columns or drop this"}};
inline constexpr base::Message deadline_without_value{
    "DOC-015",
    error,
    {"в тексте стоит <deadline>, а срока у пункта нет", "<deadline> stands in a point that has none"},
    {"добавьте deadline: у этого пункта", "add deadline: to this point"}};

inline constexpr base::Message unnumbered_reference{
    "DOC-016",
    error,
    {"«<{0}>» печатает номер, а номера у этого места нет", "<{0}> prints a number, but what it names has none"},
    {"единственное приложение, единственный пункт и пункт из одной таблицы не нумеруются: назовите место словами, "
     "«(приложение)», без номера и ссылки – или поставьте номер сами: number:",
     "a sole appendix, a sole point and a point made of a table bear no number: write the words without number and "
     "reference, or set number: by hand"}};
inline constexpr base::Message repeated_appendix{
    "DOC-017",
    error,
    {"документ «{0}» не может быть приложением ещё раз или приложением к самому себе",
     "document “{0}” cannot be an appendix twice, or of itself"},
    {"уберите лишнее имя из appendices", "drop the name from appendices"}};
inline constexpr base::Message unreadable_pattern{
    "DOC-018",
    error,
    {"образец нумерации «{0}» не понят", "the pattern of numbers “{0}” is not understood"},
    {"напишите первый номер: 1., 1), а), I., Раздел I.; 1.1 – для строк плана с разделами; none – без номеров",
     "write the first number: 1., 1), I.; 1.1 for rows of a plan with sections; none for no numbers"}};

inline constexpr base::Message deep_row{
    "DOC-019",
    error,
    {"у вложенной строки не печатается «{0}»", "a row inside a row does not print “{0}”"},
    {"вложенная строка – часть строки над ней, без своих вложенных: сделайте её строкой плана; клетку, общую не для "
     "всех, "
     "дают as_above: [deadline]",
     "a row inside a row is a part of it, without rows of its own: make it a row of the plan; a cell that only some "
     "share is as_above: [deadline]"}};
inline constexpr base::Message absurd_style{"DOC-020",
                                            error,
                                            {"«{0}» так не напечатать: {1}", "“{0}” cannot be printed so: {1}"},
                                            {"допустимо: {2}", "allowed: {2}"}};

inline constexpr base::Message wide_row{
    "DOC-021",
    error,
    {"в строке таблицы больше клеток, чем граф: {0}", "the row has more cells than the table has columns: {0}"},
    {"уберите лишнее или добавьте графу: клетка с rows занимает место и в строках под ней; запятая внутри клетки "
     "требует кавычек",
     "drop a cell or add a column: a cell with rows takes room in the rows below as well; a comma inside a cell needs "
     "quotes"}};
inline constexpr base::Message unknown_note{
    "DOC-022",
    error,
    {"сноски «{0}» нет", "there is no footnote “{0}”"},
    {"добавьте её текст рядом: footnotes: {{0}: …} у этого пункта, части или документа",
     "add its words: footnotes: {{0}: …} at this point, part or document"}};
inline constexpr base::Message unused_note{
    "DOC-023",
    warning,
    {"сноска «{0}» нигде не стоит, и слова её не печатаются", "footnote “{0}” is marked nowhere and is not printed"},
    {"поставьте <note {0}> там, к чему она относится, или уберите её", "put <note {0}> where it belongs, or drop it"}};
inline constexpr base::Message unreadable_sum{
    "DOC-024",
    error,
    {"сумма не понята: «{0}»", "not a sum of money: “{0}”"},
    {"напишите число: 1 200,5; пустая клетка – «–»", "write a number: 1 200,5; an empty cell is “–”"}};
inline constexpr base::Message unknown_money{
    "DOC-025",
    error,
    {"в плане нет денежной графы «{0}»", "the plan has no column of money “{0}”"},
    {"назовите её в columns: {group: …, money: [{0}]} или исправьте имя",
     "name it in columns: {group: …, money: [{0}]}, or mend the name"}};
inline constexpr base::Message note_in_note{
    "DOC-029",
    error,
    {"сноска «{0}» стоит внутри другой сноски", "footnote “{0}” stands inside a footnote"},
    {"перенесите её слова в текст или в ту же сноску", "move its words into the text or into the same footnote"}};
inline constexpr base::Message ring_of_bodies{
    "DOC-030",
    error,
    {"«{1}» не может стоять над «{0}»: круг вышестоящих органов", "“{1}” cannot stand above “{0}”: a ring of parents"},
    {"исправьте parent: у одного из них в bodies.yaml", "mend the parent: of one of them in bodies.yaml"}};
inline constexpr base::Message circle_of_units{
    "DOC-041",
    error,
    {"подразделение «{0}» через of стоит над самим собой", "the unit “{0}” stands above itself by of"},
    {"исправьте of: у одного из подразделений этого круга в bodies.yaml", "mend the of: of one of these units"}};
inline constexpr base::Message too_many_columns{"DOC-042",
                                                error,
                                                {"в таблице больше {0} граф", "the table has more than {0} columns"},
                                                {"разделите таблицу на несколько: столько граф не помещается на лист",
                                                 "divide the table: a sheet has no room for so many columns"}};
inline constexpr base::Message nameless_note{"DOC-043",
                                             error,
                                             {"у сноски в тексте нет имени", "a footnote of the text has no name"},
                                             {"напишите <note a>, а рядом footnotes: {a: слова сноски}",
                                              "write <note a>, and footnotes: {a: its words} beside"}};
inline constexpr base::Message misplaced_deadline{
    "DOC-044",
    error,
    {"<deadline> стоит не в тексте пункта", "<deadline> stands outside the text of a point"},
    {"срок есть только у пункта: поставьте <deadline> в его text или впишите срок словами",
     "only a point has a deadline: put <deadline> into its text or write the deadline in words"}};
// Of questionnaires.
inline constexpr base::Message repeated_code{
    "DOC-031",
    error,
    {"код строки «{0}» в этой таблице уже стоит выше", "code “{0}” stands above in this table already"},
    {"дайте строке другой код или уберите code: — тогда код поставит программа по образцу codes таблицы",
     "choose another code, or drop code: so that it is made by the table’s codes"}};
inline constexpr base::Message unreadable_codes{
    "DOC-032",
    error,
    {"образец кодов «{0}» не понят", "the pattern of codes “{0}” is not understood"},
    {"напишите код первой строки цифрами: 010 – дальше 020, 030; 01 – дальше 02, 03; 101 – дальше 102, 103",
     "write the first row’s code in digits: 010 goes on with 020, 01 with 02, 101 with 102"}};
inline constexpr base::Message unreadable_formula{
    "DOC-033",
    error,
    {"формула не понята: «{0}»", "formula not understood: “{0}”"},
    {"можно: «гр. 3», «стр. 1.2», «сумма гр. 3–10», «сумма стр. 010–040», знаки + - * /, скобки и числа; концы "
     "промежутка строк – на одном уровне",
     "allowed: гр. 3, стр. 1.2, сумма гр. 3–10, + - * /, brackets and numbers; a range of rows ends on one level"}};
inline constexpr base::Message unknown_formula_column{
    "DOC-034",
    error,
    {"графы {0} нет в таблице", "the table has no column {0}"},
    {"графы считаются слева направо с 1, вместе с графами номеров и названий строк; column_numbers печатает их номера",
     "columns count from the left from 1, those of numbers and captions too; column_numbers prints their numbers"}};
inline constexpr base::Message unknown_formula_row{
    "DOC-035",
    error,
    {"строки {0} нет в таблице", "the table has no row {0}"},
    {"строку называют её кодом или напечатанным номером", "a row is named by its code or its printed number"}};
inline constexpr base::Message circular_formula{
    "DOC-036",
    error,
    {"формула считает клетку через неё саму", "the formula counts a cell from itself"},
    {"уберите из формулы графу или строку, которая сама считается по ней",
     "drop the column or row that is itself counted from this one"}};
inline constexpr base::Message nothing_to_count{
    "DOC-037",
    error,
    {"считать нечего: {0}", "there is nothing to count: {0}"},
    {"computed складывает части из made_of; share_of и formula стоят у граф с числами",
     "computed sums the parts of made_of; share_of and formula stand on columns of numbers"}};
inline constexpr base::Message column_number_count{
    "DOC-038",
    error,
    {"номеров граф {0}, а граф {1}", "there are {0} column numbers for {1} columns"},
    {"считаются графы нижней строки шапки; true – номера 1, 2, 3 … поставит программа",
     "columns of the head’s last row count; true makes 1, 2, 3 …"}};

inline constexpr base::Message repeated_money{
    "DOC-045",
    error,
    {"денежная графа «{0}» уже есть: суммы строк не различить", "there is a column of money “{0}” already"},
    {"дайте группе id: и пишите в строках «имя.{0}», например group: … с id: local и money: {local.{0}: …}",
     "give its group an id: and write in rows “id.{0}”, such as money: {local.{0}: …}"}};
inline constexpr base::Message unplaced_note{
    "DOC-046",
    error,
    {"сноске «{0}» здесь негде стоять", "the footnote “{0}” has no place here"},
    {"сноски есть у акта, положения и у таблиц плана; здесь поставьте знак и слова сами: «*» и notes:",
     "acts, regulations and the tables of plans have footnotes; type the mark here and its words under notes:"}};

inline constexpr base::Message unknown_totals_column{
    "DOC-047",
    error,
    {"по графе «{0}» итоги не разделить", "totals cannot be told apart by column “{0}”"},
    {"назовите поле строки или имя из more, у которого есть графа, кроме первой: в первой стоят слова итогов",
     "name a field of rows or of more: that has a column, but not the first: that holds the title of the totals"}};

inline constexpr base::Message no_columns{
    "DOC-048",
    error,
    {"у таблицы плана нет граф", "the table of the plan has no columns"},
    {"назовите columns: у части или один раз у всего плана", "write columns: in the part, or once in the plan"}};

inline constexpr base::Message idle_key{
    "DOC-080", warning, {"«{0}:» здесь ни на что не влияет", "“{0}:” has no effect here"}, {"{1}", "{1}"}};
inline constexpr base::Message narrow_row{
    "DOC-082",
    warning,
    {"в строке таблицы меньше клеток, чем граф: {0} из {1}", "the row has fewer cells than columns: {0} of {1}"},
    {"допишите клетки: пустую пишут \"\"; одну клетку на несколько граф – {text: …, columns: 2}",
     "add the cells: an empty one is \"\"; one across several columns is {text: …, columns: 2}"}};
inline constexpr base::Message unprinted_deadline{
    "DOC-083",
    warning,
    {"срок «{0}» нигде не напечатан: в тексте пункта его нет", "the deadline “{0}” is printed nowhere in the point"},
    {"поставьте <deadline> в текст пункта там, где стоит срок", "put <deadline> into the text where it belongs"}};
inline constexpr base::Message dash_in_text{
    "DOC-084",
    warning,
    {"строка текста начинается с «{0}»: она продолжит строку над собой, а не станет пунктом перечня",
     "the line begins with “{0}”: it goes on from the line above and is no item of a list"},
    {"пункт перечня начните с «- »; тире внутри предложения перенесите на строку выше",
     "begin an item with “- ”; move a dash inside a sentence to the line above"}};
inline constexpr base::Message unused_agreement{"DOC-071",
                                                warning,
                                                {"agrees: «{0}» ничего не меняет: в этой отметке нет слова УТВЕРЖДЕН",
                                                 "agrees: “{0}” changes nothing: this mark has no УТВЕРЖДЕН"},
                                                {"уберите agrees: или, если документ утверждён, напишите form: both",
                                                 "drop agrees:, or write form: both if the document is approved"}};
inline constexpr base::Message markup_in_requisite{
    "DOC-061",
    error,
    {"в дате и номере акта разметки нет: «{0}»", "dates and numbers of acts have no markup: “{0}”"},
    {"уберите <…>: эти слова повторяются в отметках и листах как есть",
     "drop <…>: marks and sheets repeat these words as they are"}};
inline constexpr base::Message misplaced_later{
    "DOC-062",
    error,
    {"«{0}» говорят один раз, о номере акта: здесь оно стало бы номером", "“{0}” is said once, of the act’s number"},
    {"напишите number: {0} в акте, у совместного – без списка; в других местах уберите number",
     "write number: {0} in the act, without a list in a joint one; elsewhere drop number"}};
inline constexpr base::Message unprinted_visa_value{
    "DOC-063",
    warning,
    {"{0} нигде не печатается: на листе нет столбца {1}", "{0} is printed nowhere: there is no column {1}"},
    {"добавьте {1} в columns: листа или уберите {0}", "add {1} to columns: of the sheet, or drop {0}"}};
inline constexpr base::Message unprinted_in_blocks{
    "DOC-064",
    warning,
    {"{0} нигде не печатается: визы этого листа стоят не в таблице",
     "{0} is printed nowhere: the visas of this sheet stand in no table"},
    {"уберите {0} или поставьте визы таблицей: layout: table и {1} среди columns",
     "drop {0}, or set the visas in a table: layout: table, and {1} among columns"}};
inline constexpr base::Message unprinted_of_drafter{
    "DOC-065",
    warning,
    {"{0} у prepared_by не печатается", "{0} of prepared_by is not printed"},
    {"уберите {0}: о том, кто подготовил, печатаются должность и имя", "drop {0}: post and name are printed"}};
inline constexpr base::Message reserved_document{
    "DOC-090",
    error,
    {"имя «{0}» занято разметкой: <{0}> в тексте не может быть ссылкой на приложение",
     "the name “{0}” belongs to the markup: <{0}> in a text cannot refer to an appendix"},
    {"назовите файл иначе, например document-{0}.yaml, и пишите это имя здесь, в document: и в тексте",
     "give the file another name, such as document-{0}.yaml, and write that name here, in document: and in the text"}};
inline constexpr base::Message reserved_id{
    "DOC-091",
    error,
    {"id «{0}» занят разметкой: <{0}> в тексте не может быть ссылкой",
     "the id “{0}” belongs to the markup: <{0}> in a text cannot be a reference"},
    {"дайте другой id", "choose another id"}};
inline constexpr base::Message no_appendix{"DOC-092",
                                           error,
                                           {"документ «{0}» не приложен к акту: у него нет номера приложения",
                                            "document “{0}” is no appendix of the act: it has no number"},
                                           {"добавьте {0} в appendices: акта", "add {0} to appendices: of the act"}};
inline constexpr base::Message no_subject{
    "DOC-093",
    warning,
    {"акт не говорит, кто «{0}»", "the act does not say who “{0}”"},
    {"кончите преамбулу именем органа: «…, {1}»", "end the preamble with the body’s name: “…, {1}”"}};

// ---- rows of plans: parts that are not added, shared cells

inline constexpr base::Message part_not_added{
    "DOC-120",
    warning,
    {"строка начинается словами «из них» или «в том числе»: её деньги в сумму не вошли",
     "the row is by its words a part of the one above: its money is in no sum"},
    {"подтвердите: added: false – строка часть той, что выше; added: true – её деньги складываются с остальными",
     "confirm it: added: false, a part of the row above; added: true, counted with the others"}};
inline constexpr base::Message unknown_shared_cell{
    "DOC-121",
    error,
    {"в as_above названо «{0}», а такой графы в таблице нет", "as_above names “{0}”, and the table has no such column"},
    {"назовите поле строки, у которого есть графа: deadline, responsible, number, имя из more, год денежной графы",
     "name a field of the row that has a column: deadline, responsible, number, a key of more, a column of money"}};
inline constexpr base::Message no_row_above{
    "DOC-122",
    error,
    {"над этой строкой нет вложенной, чтобы делить с ней клетку «{0}»",
     "no row inside the same row stands above to share “{0}” with"},
    {"as_above пишут у вложенных строк (rows), начиная со второй; что общее для всех, стоит на внешней строке",
     "as_above belongs to rows inside a row, from the second on; what all share stands on the outer row"}};
inline constexpr base::Message shared_cell_said{
    "DOC-123",
    error,
    {"«{0}» стоит и в as_above, и в самой строке", "“{0}” stands in as_above and in the row itself"},
    {"уберите одно из двух", "drop one of them"}};

inline constexpr base::Message unknown_columns{
    "DOC-124",
    error,
    {"граф с именем «{0}» нет", "there are no columns of the name “{0}”"},
    {"опишите их в table_columns: документа или напишите графы списком здесь",
     "describe them in table_columns: of the document, or list the columns here"}};
inline constexpr base::Message unused_columns{
    "DOC-125",
    warning,
    {"графы «{0}» описаны, но ни одна таблица их не берёт", "no table takes the columns “{0}”"},
    {"напишите у таблицы columns: {0} или уберите описание", "write columns: {0} of a table, or drop them"}};

// ---- typed beside what the program makes (ORD-009; the numbers of points and the ordering word are check's)

inline constexpr base::Wording clerks_basis{"ГОСТ Р 7.0.97-2025, реквизиты «дата документа» и «регистрационный номер»",
                                            "GOST R 7.0.97-2025, date and number of the document"};
inline constexpr base::Message typed_number_sign{
    "ORD-009.sign",
    warning,
    {"знак «{0}» перед номером печатает программа", "the sign “{0}” before a number is printed by the program"},
    {"оставьте один номер: {1}", "leave the number alone: {1}"},
    clerks_basis};
inline constexpr base::Message typed_date_word{
    "ORD-009.date",
    warning,
    {"слово «{0}» перед датой печатает программа", "the word “{0}” before a date is printed by the program"},
    {"оставьте одну дату: {1}", "leave the date alone: {1}"},
    clerks_basis};

// ---- relations between answers

inline constexpr base::Message unreadable_relation{
    "FRM-001.words",
    error,
    {"соотношение не понято: «{0}»", "relation not understood: “{0}”"},
    {"можно: «гр. 2 = сумме гр. 3–10», «стр. 1 гр. 3 >= стр. 2 гр. 3», «если гр. 2 > 0, то гр. 15 заполнена»; между "
     "сторонами =, <>, <, >, <= или >=; другая таблица – «табл. 2 стр. 1 гр. 3»",
     "allowed: гр. 2 = сумме гр. 3–10, стр. 1 гр. 3 >= стр. 2 гр. 3, если гр. 2 > 0, то гр. 15 заполнена; =, <>, <, >, "
     "<= or >= between the sides; another table: табл. 2 стр. 1 гр. 3"}};
inline constexpr base::Message unknown_relation_column{
    "FRM-001.column",
    error,
    {"соотношение называет графу {0}, а её в таблице нет", "the relation names column {0}, and the table has none"},
    {"графы считаются слева направо с 1, вместе с графами номеров и названий строк; column_numbers печатает их номера",
     "columns count from the left from 1, those of numbers and captions too; column_numbers prints their numbers"}};
inline constexpr base::Message unknown_relation_row{
    "FRM-001.row",
    error,
    {"соотношение называет строку {0}, а её в таблице нет", "the relation names row {0}, and the table has none"},
    {"строку называют её кодом или напечатанным номером; если у строк нет ни того ни другого, добавьте графу number: "
     "или code:",
     "a row is named by its code or its printed number; where rows have neither, add a column number: or code:"}};
inline constexpr base::Message unknown_relation_table{
    "FRM-001.table",
    error,
    {"соотношение называет таблицу {0}, а её в форме нет", "the relation names table {0}, and the form has none"},
    {"таблицу называют её напечатанным номером («табл. 14») или именем id:; таблицу без номера – ещё и местом в форме, "
     "считая с 1",
     "a table is named by its printed number (табл. 14) or its id:; one without a number also by its place, from 1"}};
inline constexpr base::Message unnamed_relation_table{
    "FRM-001.which",
    error,
    {"не сказано, о какой таблице формы «{0}» речь", "which table of form “{0}” is not said"},
    {"назовите таблицу: «форма {0} табл. 1 стр. 1 гр. 3»", "name the table: форма {0} табл. 1 стр. 1 гр. 3"}};
inline constexpr base::Message unknown_relation_form{
    "FRM-001.form",
    error,
    {"соотношение называет форму {0}, а её в пакете нет", "the relation names form {0}, and the package has none"},
    {"форму называют именем её файла без .yaml: положите рядом {0}.yaml (kind: form) или исправьте имя",
     "a form is named by its file without .yaml: put {0}.yaml (kind: form) beside it or mend the name"}};
inline constexpr base::Message open_relation_cell{
    "FRM-001.cell",
    error,
    {"клетка другой таблицы названа не полностью: «{0}»", "a cell of another table is not named in full: “{0}”"},
    {"назовите и строку, и графу: «табл. 2 стр. 1 гр. 3»; все строки графы разом – «сумме табл. 2 гр. 3»",
     "name both row and column: табл. 2 стр. 1 гр. 3; all rows of a column: сумме табл. 2 гр. 3"}};
inline constexpr base::Message nothing_to_compare{
    "FRM-001.answers",
    error,
    {"в «{0}» не отвечают числом: сравнивать нечего", "“{0}” holds no numbers to compare"},
    {"графы номеров, названий и кодов, слова, заголовки и клетки X сравнить нельзя: назовите графу и строку с числами",
     "numbers, captions and codes of rows, words, headings and X cells cannot be compared: name a column and row of "
     "numbers"}};
inline constexpr base::Message nothing_to_fill{
    "FRM-001.filled",
    error,
    {"в «{0}» ничего не заполняют", "nothing is filled in in “{0}”"},
    {"назовите графу и строку, где отвечают: графы номеров, названий и кодов, заголовки и клетки X напечатаны",
     "name a column and row of answers: numbers, captions and codes of rows, headings and X cells are printed"}};
inline constexpr base::Message crossed_relation{
    "FRM-001.cross",
    error,
    {"одни клетки соотношения названы без строки, другие – без графы: что с чем сравнить, не сказано",
     "some cells of the relation have no row, others no column: which meets which is not said"},
    {"назовите у каждой клетки и строку, и графу: «стр. 1 гр. 3 = гр. 4» – во всех строках, «стр. 1 = стр. 2» – во "
     "всех "
     "графах",
     "name both row and column of cells; only columns hold in all rows, only rows hold in all columns"}};
inline constexpr base::Message year_without_value{
    "DOC-140",
    error,
    {"«{0}» считается от года формы, а он не назван", "“{0}” counts from the form's year, which is not given"},
    {"добавьте в форму year: и год, например year: 2025", "add year: and the year to the form, such as year: 2025"}};
inline constexpr base::Message unreadable_year_words{
    "DOC-141",
    error,
    {"«{0}» печатается как есть: форма знает в скобках только год", "“{0}” prints as typed: braces name the year only"},
    {"пишут {{year}}, {{year-7}} или {{year+1}}; лишние скобки уберите",
     "write {{year}}, {{year-7}} or {{year+1}}; drop other braces"}};
inline constexpr base::Message unused_year{
    "DOC-142",
    warning,
    {"год формы {0} нигде не печатается", "the form's year {0} is printed nowhere"},
    {"поставьте в подписи {{year}} или {{year-7}}, или уберите year:",
     "put {{year}} or {{year-7}} into the words, or drop year:"}};
inline constexpr base::Message no_title_to_place{
    "DOC-143",
    error,
    {"титульный лист печатает название формы, а его нет", "the title page prints the form's title, and there is none"},
    {"добавьте title: формы или уберите title: из title_page", "add title: to the form or drop title: of title_page"}};
inline constexpr base::Message title_placed_twice{
    "DOC-144",
    error,
    {"название формы уже стоит на титульном листе", "the form's title stands on the title page already"},
    {"уберите второе title: из title_page", "drop the second title: of title_page"}};
inline constexpr base::Message impossible_calendar_day{
    "DOC-145",
    error,
    {"дня «{0}» в {1} году нет", "there is no day “{0}” in {1}"},
    {"исправьте день или месяц: 01.05 – первое мая", "mend the day or the month: 01.05 is the first of May"}};
inline constexpr base::Message unreadable_tolerance{
    "FRM-001.tolerance",
    error,
    {"допуск – не число: «{0}»", "the tolerance is no number: “{0}”"},
    {"напишите число, на которое стороны могут разойтись: 0,5", "write the number the sides may differ by: 0,5"}};

inline constexpr base::Message absurd_space{
    "DOC-130",
    error,
    {"столько места на листе нет: space_before: {0}", "no sheet has so much room: space_before: {0}"},
    {"оставьте не больше 200 мм; чтобы начать новый лист, напишите new_page: true",
     "leave no more than 200 mm; to begin a new sheet write new_page: true"}};

std::span<const base::Message* const> messages();

}  // namespace decode
