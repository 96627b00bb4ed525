#include "app/import_files.h"

#include "app/begin.h"
#include "app/edited_word.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/utf8.h"

#include <array>
#include <filesystem>
#include <vector>

namespace app {

namespace {

constexpr std::uintmax_t most_bytes = 200U * 1024U * 1024U;

// A plan is larger than a questionnaire, and comes alone.
const xml::WorkbookLimits limits{.archive = {2'000, 60U * 1024U * 1024U, 100U * 1024U * 1024U, 200}, .cells = 150'000};

import_::Source source_of_paste(const base::Bytes& pasted) {
  constexpr base::Wording name{"вставленные строки", "pasted rows"};
  if (base::find_bad_utf8(pasted))
    throw base::Failure(std::string(name.ru), {"это не текст в UTF-8", "this is no text in UTF-8"});
  return import_::source_of_paste(std::string(name.ru), pasted);
}

// In the order of xml::WorkbookFault; what is neither Word nor Excel is told as a Word file that is none.
constexpr std::array<base::Wording, 7> reasons{{
    {"это книга прежнего Excel (.xls) либо файл под паролем; снимите пароль, сохраните как «Книга Excel (*.xlsx)»",
     "this is a workbook of an old Excel (.xls) or a locked one; unlock it and save it as “Excel workbook (*.xlsx)”"},
    {"это таблица OpenDocument (.ods); сохраните как «Книга Excel 2007 (*.xlsx)»",
     "this is an OpenDocument sheet (.ods); save it as “Excel 2007 workbook (*.xlsx)”"},
    {"это не документ Word и не книга Excel; нужен .docx или .xlsx",
     "this is neither a Word document nor a workbook; a .docx or .xlsx is needed"},
    {"это не книга Excel; нужен .xlsx", "this is no workbook; an .xlsx is needed"},
    {"файл повреждён или передан не целиком; возьмите его ещё раз у того, кто прислал",
     "the file is damaged or incomplete; ask for it again"},
    {"файл устроен подозрительно (ссылки за его пределы, DOCTYPE); откройте в Excel и сохраните заново",
     "the file is suspicious (links out of it, a DOCTYPE); open it in Excel and save it anew"},
    {"книга слишком велика", "the workbook is too large"},
}};

bool is_for_workbooks(const base::Bytes& bytes, const std::filesystem::path& path) {
  const auto fault = xml::fault_of_word(bytes);
  const std::string ending = path.extension().string();
  const bool named = ending == ".xlsx" || ending == ".xlsm" || ending == ".xls" || ending == ".ods";
  return fault && (*fault == xml::WordFault::other_package || (named && *fault != xml::WordFault::rich_text));
}

import_::Source source_of(const std::string& file) {
  const std::filesystem::path path(file);
  base::Bytes bytes = base::read_file(path, most_bytes);
  if (!is_for_workbooks(bytes, path))
    return import_::source_of_word(path.stem().string(), word_of(path, std::move(bytes)));
  auto read = xml::read_workbook(std::move(bytes), limits);
  if (const auto* fault = std::get_if<xml::WorkbookFault>(&read))
    throw base::Failure(path.string(), reasons[static_cast<std::size_t>(*fault)]);
  return import_::source_of_workbook(path.stem().string(), std::get<xml::Workbook>(read));
}

struct Counted {
  std::size_t import_::Imported::*count;
  base::Wording words;
};
constexpr std::array<Counted, 5> counts{
    {{&import_::Imported::rows, {"строк", "rows"}},
     {&import_::Imported::sections, {"разделов", "sections"}},
     {&import_::Imported::points, {"пунктов", "points"}},
     {&import_::Imported::tables, {"таблиц", "tables"}},
     {&import_::Imported::repeated_heads, {"повторов шапки убрано", "repeated heads removed"}}}};

std::string summary_of(const import_::Imported& imported, base::Language language) {
  std::string out(imported.kind->gloss.in(language));
  const char* between = ": ";
  for (const Counted& one : counts) {
    if (imported.*one.count == 0) continue;
    out += between + std::string(one.words.in(language)) + " " + std::to_string(imported.*one.count);
    between = ", ";
  }
  constexpr base::Wording sure{"сомнений нет", "no doubts"}, doubts{"сомнений", "doubts"},
      look{"ищите «проверьте»", "look for “проверьте”"};
  if (imported.doubts == 0) return out + "; " + std::string(sure.in(language)) + "\n";
  return out + "; " + std::string(doubts.in(language)) + " " + std::to_string(imported.doubts) + ", " +
         std::string(look.in(language)) + "\n";
}

}  // namespace

import_::Imported import_files(std::span<const std::string> files, const base::Bytes& pasted, const import_::Wish& wish,
                               const ResourceFolder& resources) {
  std::vector<import_::Source> sources;
  for (const std::string& file : files) sources.push_back(file == "-" ? source_of_paste(pasted) : source_of(file));
  import_::Imported out = import_::import_sources(sources, wish);
  out.yaml = with_schema(std::move(out.yaml), resources);
  return out;
}

std::string import_as_text(const import_::Imported& imported, base::Language language) {
  const bool ru = language == base::Language::ru;
  std::string out;
  for (const std::string& one : imported.open)
    out += (ru ? "SRC-001 предупреждение: " : "SRC-001 warning: ") + one + "\n";
  if (imported.nothing) {
    const base::Wording why{
        "Читать нечего: нет ни таблицы мероприятий (шапка с «мероприятие», «срок», «исполнитель»), ни приказа с "
        "пунктами. Столбцы можно назвать самим: --columns number,measure,deadline,responsible\n",
        "Nothing to read: neither a table of measures (a head with «мероприятие», «срок», «исполнитель») nor an act "
        "with points. Columns may be named by hand: --columns number,measure,deadline,responsible\n"};
    return out + std::string(why.in(language));
  }
  out += summary_of(imported, language);
  if (imported.holds_plan)
    out += ru ? "В приложении есть таблица мероприятий: prikaz import ФАЙЛ --as plan > plan.yaml\n"
              : "An appendix holds a table of measures: prikaz import FILE --as plan > plan.yaml\n";
  return out;
}

}  // namespace app
