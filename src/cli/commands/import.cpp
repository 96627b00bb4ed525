#include "app/import_files.h"
#include "app/wrapped.h"
#include "base/failure.h"
#include "base/printable.h"
#include "cli/standard_output.h"
#include "cli/verb.h"
#include "model/kinds.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <iterator>
#include <sstream>
#include <unistd.h>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz import план.docx > plan.yaml
  prikaz import отдел1.docx отдел2.xlsx > plan.yaml      по разделу на файл
  prikaz import - --columns number,measure,deadline,responsible < строки.txt
  prikaz import приказ.docx > order.yaml

prikaz import ФАЙЛ… переводит документ Word (.docx), книгу Excel (.xlsx) или строки, вставленные из них на стандартный
ввод (-), в YAML на стандартном выводе: таблицу мероприятий – в план, приказ с пунктами – в приказ. Повторы шапки
убраны, строки, разорванные между страницами, соединены, разделы и общие клетки узнаны. Что угадано, отмечено рядом
комментарием «# проверьте: …»; чего прочесть не удалось, перечислено в конце: ни одно слово не пропадает.
  --as ВИД               чем считать документ, если по нему не видно: {0}
  --columns КЛЮЧИ        столбцы слева направо через запятую: number, measure, deadline, responsible, result, document,
                         place, cost, note или свои имена латинскими буквами
  --lang ru|en           язык сообщений
Код выхода 1 – читать было нечего.
)",
    R"(Examples:
  prikaz import plan.docx > plan.yaml
  prikaz import one.docx two.xlsx > plan.yaml            a section a file
  prikaz import - --columns number,measure,deadline,responsible < rows.txt
  prikaz import act.docx > order.yaml

prikaz import FILE… turns a Word document (.docx), a workbook (.xlsx), or rows pasted from either on standard input (-)
into YAML on standard output: a table of measures into a plan, an order with points into an order. Repeated heads are
removed, rows torn over pages joined, sections and merged cells known. What was guessed bears a comment “# проверьте: …”
beside it; what could not be read is listed at the end: no word is lost.
  --as KIND              what the document is, where it does not show: {0}
  --columns KEYS         columns from left to right, parted by commas: number, measure, deadline, responsible, result,
                         document, place, cost, note, or names of your own in Latin letters
  --lang ru|en           language of messages
Exit code 1: there was nothing to read.
)"};

constexpr std::array<Option, 2> options{{{"--as", true}, {"--columns", true}}};

base::Phrase kinds() {
  return model::listed_kinds([](const model::Kind& kind) { return kind.imported; });
}

const model::Kind* kind_of(const Arguments& arguments) {
  if (!arguments.has("--as")) return nullptr;
  const std::string word = arguments.value("--as", "");
  const model::Kind* kind = model::find_kind(word);
  if (kind == nullptr || !kind->imported)
    throw UsageError({"--as бывает: {0}", "--as is one of: {0}"}, word, {kinds()});
  return kind;
}

bool is_key(const std::string& word) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return !word.empty() && word.front() >= 'a' && std::ranges::all_of(word, fits);
}

std::vector<std::string> columns_of(const Arguments& arguments) {
  std::vector<std::string> out;
  if (!arguments.has("--columns")) return out;
  std::istringstream words(arguments.value("--columns", ""));
  for (std::string word; std::getline(words, word, ',');) {
    std::erase(word, ' ');
    if (!is_key(word))
      throw UsageError({"--columns: ключи через запятую, например number,measure,deadline,responsible",
                        "--columns: keys parted by commas, such as number,measure,deadline,responsible"},
                       word);
    if (std::ranges::count(out, word) > 0)
      throw UsageError({"--columns: ключ назван дважды", "--columns: a key is named twice"}, word);
    out.push_back(std::move(word));
  }
  if (out.empty()) throw UsageError({"--columns: назовите столбцы", "--columns: name the columns"});
  return out;
}

// At most so much is read from standard input.
constexpr std::size_t most_pasted = 50U * 1024U * 1024U;

base::Bytes pasted(const std::vector<std::string>& files) {
  const auto count = std::ranges::count(files, "-");
  if (count > 1) throw UsageError({"стандартный ввод (-) читается один раз", "standard input (-) is read once"});
  base::Bytes out;
  if (count == 0) return out;
  std::array<char, 65536> buffer{};
  while (std::cin.read(buffer.data(), buffer.size()), std::cin.gcount() > 0) {
    out.append(buffer.data(), static_cast<std::size_t>(std::cin.gcount()));
    if (out.size() > most_pasted)
      throw base::Failure("-", {"на стандартном вводе больше 50 МБ", "standard input holds more than 50 MB"});
  }
  return out;
}

int run(const Arguments& arguments) {
  const std::vector<std::string>& files = arguments.words;
  if (files.empty())
    throw UsageError(
        {"назовите файл .docx или .xlsx, либо - для вставленных строк: prikaz import план.docx > plan.yaml",
         "name a file, .docx or .xlsx, or - for pasted rows: prikaz import plan.docx > plan.yaml"});
  import_::Wish wish{kind_of(arguments), columns_of(arguments)};
  if (files.size() > 1 && wish.kind != nullptr && wish.kind != model::find_kind("plan"))
    throw UsageError({"несколько файлов складываются только в план, по разделу на файл",
                      "several files make a plan only, a section each"});
  const app::ResourceFolder resources = app::find_resource_folder(arguments.resources);
  const import_::Imported imported = app::import_files(files, pasted(files), wish, resources);
  std::istringstream said(app::import_as_text(imported, arguments.language));
  for (std::string line; std::getline(said, line);)
    std::cerr << app::wrapped(base::printable(line), terminal_width(STDERR_FILENO), "  ") << "\n";
  if (imported.nothing) return ExitCode::findings;
  std::cout << imported.yaml;
  return ExitCode::clean;
}

}  // namespace

const Verb import_verb{"import", help, options, run, kinds};

}  // namespace cli
