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

import_::Source source_of_paste(const base::Bytes& pasted) {
  constexpr base::Wording name{"вставленные строки", "pasted rows"};
  if (base::find_bad_utf8(pasted))
    throw base::Failure(std::string(name.ru), {"это не текст в UTF-8", "this is no text in UTF-8"});
  return import_::source_of_paste(std::string(name.ru), pasted);
}

import_::Source source_of(const std::string& file) {
  const std::filesystem::path path(file);
  return import_::source_of_word(path.stem().string(), read_word_file(path));
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
