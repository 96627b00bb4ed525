#include "app/change_names.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

using enum Gender;
using match::PartKind;

// clang-format off
constexpr std::array part_names{
    PartName{PartKind::document, "document", masculine, "документ", "документа", "документ", "документы", "document", "documents"},
    PartName{PartKind::part, "part", feminine, "часть", "части", "часть", "части", "part", "parts"},
    PartName{PartKind::section, "section", masculine, "раздел", "раздела", "раздел", "разделы", "section", "sections"},
    PartName{PartKind::row, "row", feminine, "строка", "строки", "строку", "строки", "row", "rows"},
    PartName{PartKind::row_group, "row_group", feminine, "надпись над строками", "надписи над строками", "надпись над строками", "надписи над строками", "caption over rows", "captions over rows"},
    PartName{PartKind::point, "point", masculine, "п.", "п.", "п.", "пп.", "point", "points"},
    PartName{PartKind::paragraph, "paragraph", masculine, "абзац", "абзаца", "абзац", "абзацы", "paragraph", "paragraphs"},
    PartName{PartKind::table, "table", feminine, "таблица", "таблицы", "таблицу", "таблицы", "table", "tables"},
    PartName{PartKind::table_row, "table_row", feminine, "строка таблицы", "строки таблицы", "строку таблицы", "строки таблицы", "table row", "table rows"},
    PartName{PartKind::picture, "picture", masculine, "рисунок", "рисунка", "рисунок", "рисунки", "picture", "pictures"},
    PartName{PartKind::column, "column", feminine, "графа", "графы", "графу", "графы", "column", "columns"},
    PartName{PartKind::line, "line", feminine, "строка текста", "строки текста", "строку текста", "строки текста", "line", "lines"},
    PartName{PartKind::footnote, "footnote", feminine, "сноска", "сноски", "сноску", "сноски", "footnote", "footnotes"},
    PartName{PartKind::appendix, "appendix", neuter, "приложение", "приложения", "приложение", "приложения", "appendix", "appendices"},
    PartName{PartKind::signature, "signature", feminine, "подпись", "подписи", "подпись", "подписи", "signature", "signatures"},
    PartName{PartKind::stamp, "stamp", masculine, "гриф", "грифа", "гриф", "грифы", "stamp", "stamps"},
    PartName{PartKind::visa, "visa", feminine, "виза", "визы", "визу", "визы", "visa", "visas"},
    PartName{PartKind::visa_group, "visa_group", feminine, "группа виз", "группы виз", "группу виз", "группы виз", "group of visas", "groups of visas"},
    PartName{PartKind::remark, "remark", neuter, "замечание", "замечания", "замечание", "замечания", "remark", "remarks"},
    PartName{PartKind::recipient, "recipient", masculine, "получатель", "получателя", "получателя", "получатели", "recipient", "recipients"},
    PartName{PartKind::form_table, "form_table", feminine, "таблица формы", "таблицы формы", "таблицу формы", "таблицы формы", "table of the form", "tables of the form"},
    PartName{PartKind::form_row, "form_row", feminine, "строка формы", "строки формы", "строку формы", "строки формы", "row of the form", "rows of the form"},
    PartName{PartKind::relation, "relation", neuter, "правило заполнения", "правила заполнения", "правило заполнения", "правила заполнения", "rule of answers", "rules of answers"},
    PartName{PartKind::title_item, "title_item", feminine, "надпись титульного листа", "надписи титульного листа", "надпись титульного листа", "надписи титульного листа", "item of the title page", "items of the title page"},
    PartName{PartKind::blank_line, "blank_line", feminine, "строка для записи", "строки для записи", "строку для записи", "строки для записи", "line to write on", "lines to write on"},
    PartName{PartKind::signer, "signer", masculine, "подписывающий", "подписывающего", "подписывающего", "подписывающие", "signer", "signers"},
    PartName{PartKind::body, "body", masculine, "орган", "органа", "орган", "органы", "body", "bodies"},
    PartName{PartKind::unit, "unit", neuter, "подразделение", "подразделения", "подразделение", "подразделения", "unit", "units"},
    PartName{PartKind::term, "term", neuter, "сокращение", "сокращения", "сокращение", "сокращения", "abbreviation", "abbreviations"},
};
// clang-format on

struct FieldName {
  std::string_view key;
  base::Wording name;
};

constexpr auto field_names = std::to_array<FieldName>({
    {"title", {"заголовок", "title"}},
    {"part_title", {"заголовок части", "title of the part"}},
    {"act", {"вид акта", "kind of act"}},
    {"status", {"состояние", "status"}},
    {"issuer", {"издающий орган", "issuer"}},
    {"date", {"дата", "date"}},
    {"number", {"номер", "number"}},
    {"registration", {"отметка о регистрации", "mark of registration"}},
    {"head", {"наименование органа", "name of the body"}},
    {"heading", {"заголовок", "heading"}},
    {"place", {"место составления", "place"}},
    {"edition", {"отметка о редакции", "mark of the edition"}},
    {"preamble", {"вводная часть", "preamble"}},
    {"verb", {"распорядительное слово", "ordering word"}},
    {"executor", {"отметка об исполнителе", "executor"}},
    {"copy", {"отметка о заверении копии", "mark of the copy"}},
    {"distribution", {"рассылка", "distribution"}},
    {"copies", {"число экземпляров", "copies"}},
    {"mark", {"отметка о приложении", "mark of the appendix"}},
    {"also", {"вторая отметка", "second mark"}},
    {"text", {"текст", "text"}},
    {"quote", {"новая редакция", "new wording"}},
    {"addressee", {"кому", "addressee"}},
    {"kind", {"действие пункта", "what the point does"}},
    {"document", {"документ", "document"}},
    {"form", {"форма", "form"}},
    {"row", {"строка плана", "row of the plan"}},
    {"deadline", {"срок", "deadline"}},
    {"responsible", {"ответственные", "responsible"}},
    {"measure", {"мероприятие", "measure"}},
    {"result", {"результат", "result"}},
    {"cost", {"объём средств", "cost"}},
    {"note", {"примечание", "note"}},
    {"total", {"итоговая строка", "row of totals"}},
    {"group", {"надпись", "caption"}},
    {"added", {"входит в итог", "counted in the total"}},
    {"as_above", {"общая клетка", "shared cell"}},
    {"period", {"период плана", "period"}},
    {"page", {"ориентация листа", "orientation"}},
    {"layout", {"вид листа", "layout"}},
    {"abbreviations", {"где раскрыты сокращения", "where abbreviations are expanded"}},
    {"own_page_numbers", {"своя нумерация страниц", "own page numbers"}},
    {"legend_title", {"заголовок перечня сокращений", "title of the legend"}},
    {"goals_title", {"заголовок целей", "title of the goals"}},
    {"table_number", {"номер таблицы", "number of the table"}},
    {"unit", {"единица измерения", "unit"}},
    {"continuation", {"слова о продолжении", "words of continuation"}},
    {"column_numbers", {"номера граф", "numbers of columns"}},
    {"width", {"ширина", "width"}},
    {"weight", {"доля ширины", "share of the width"}},
    {"picture", {"файл", "file"}},
    {"caption", {"подпись", "caption"}},
    {"post", {"должность", "post"}},
    {"name", {"имя", "name"}},
    {"electronic", {"электронная подпись", "electronic signature"}},
    {"word", {"слово грифа", "word of the stamp"}},
    {"role", {"роль", "role"}},
    {"phone", {"телефон", "phone"}},
    {"body", {"орган", "body"}},
    {"rank", {"звание", "rank"}},
    {"conclusion", {"заключение", "conclusion"}},
    {"received", {"дата поступления", "received"}},
    {"returned", {"дата возврата", "returned"}},
    {"outside", {"внешнее согласование", "outside approval"}},
    {"seen", {"отпечаток завизированного текста", "fingerprint of the visaed text"}},
    {"answer", {"ответ", "answer"}},
    {"of", {"чьё", "of"}},
    {"urgency", {"срочность", "urgency"}},
    {"blank_rows", {"пустых строк", "blank rows"}},
    {"joined", {"вместе с предыдущим", "joined with the one before"}},
    {"form_edition", {"редакция формы", "edition of the form"}},
    {"code", {"код", "code"}},
    {"code_name", {"чего код", "of what"}},
    {"type", {"вид ответа", "type of answer"}},
    {"options", {"варианты ответа", "options"}},
    {"decimals", {"знаков после запятой", "decimals"}},
    {"level", {"уровень", "level"}},
    {"relation", {"связь со строкой выше", "relation to the row above"}},
    {"specify", {"уточняется респондентом", "completed by the respondent"}},
    {"blank", {"место для записи", "place to write"}},
    {"under", {"пояснение под чертой", "words under the line"}},
    {"words", {"слова", "words"}},
    {"blocked", {"закрытая клетка", "blocked cell"}},
    {"sheet", {"лист книги", "sheet of the workbook"}},
    {"rule", {"правило", "rule"}},
    {"message", {"сообщение", "message"}},
    {"severity", {"строгость", "severity"}},
    {"who", {"кто", "who"}},
    {"genitive", {"родительный падеж", "genitive"}},
    {"parent", {"вышестоящий орган", "parent"}},
    {"short_name", {"краткое наименование", "short name"}},
    {"foreign", {"наименование на другом языке", "name in another language"}},
    {"collegial", {"коллегиальный", "collegial"}},
    {"abbreviation", {"сокращение", "abbreviation"}},
    {"by_agreement", {"по согласованию", "by agreement"}},
    {"emblem", {"эмблема", "emblem"}},
    {"members", {"состав", "members"}},
});

}  // namespace

const PartName& part_name(match::PartKind kind) { return part_names.at(static_cast<std::size_t>(kind)); }

base::Wording line_name(std::string_view called) {
  if (called == "legend") return {"строка перечня сокращений", "line of the legend"};
  if (called == "notes") return {"примечание", "note"};
  if (called == "goals") return {"цель", "goal"};
  return {"абзац вводной части", "paragraph of the introduction"};
}

std::string field_name(std::string_view key, base::Language language) {
  constexpr std::string_view column = "column ";
  if (key.starts_with(column))
    return (language == base::Language::ru ? "графа " : "column ") + std::string(key.substr(column.size()));
  const auto* found = std::ranges::find(field_names, key, &FieldName::key);
  return std::string(found == field_names.end() ? key : found->name.in(language));
}

}  // namespace app
