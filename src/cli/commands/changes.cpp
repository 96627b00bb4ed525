#include "app/changes.h"
#include "app/comparison.h"
#include "app/finding.h"
#include "base/files.h"
#include "cli/packages.h"
#include "cli/standard_output.h"

#include <array>
#include <iostream>
#include <unistd.h>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz changes прежний-приказ мой-приказ
  prikaz changes план план-отдела --part МО
  prikaz changes план план-правленый --part "раздел 2" --format json > отличия.json

prikaz changes СТАРЫЙ НОВЫЙ говорит, чем различаются два пакета: что добавлено, исключено и перенесено, какие слова,
сроки (позже или раньше) и ответственные изменились – по пунктам, строкам и графам. Строки и пункты узнаются по id,
затем по номеру, разделу и словам; где пара сомнительна, об этом сказано. Нет отличий – «Отличий нет».
  --format text|json   для чтения (text) или для программ: docs/changes.md
  --to docx --as table --out ФАЙЛ.docx   обе редакции рядом в Word: что действует и что предлагается
  --part ЧАСТЬ         раздел, пункт или документ (номер, id, начало заголовка) либо орган: НОВЫЙ содержит только их,
                       и то, чего в нём нет за их пределами, исключённым не считается
  --org ПАПКА          общие органы, стили и шаблоны ведомства
  --lang ru|en         язык сообщений
Код выхода 0, что бы ни нашлось; 1 – один из пакетов не читается.
)",
    R"(Examples:
  prikaz changes earlier-order my-order
  prikaz changes plan plan-of-a-body --part МО
  prikaz changes plan edited-plan --part "раздел 2" --format json > changes.json

prikaz changes OLD NEW tells how two packages differ: what was added, removed and moved, which words, deadlines (later
or earlier) and bodies changed, by points, rows and columns. Rows and points are known again by id, then by number,
section and words; a doubtful pair is said to be doubtful. Without differences it prints “No differences”.
  --format text|json   to be read (text) or for programs: docs/changes.md
  --to docx --as table --out FILE.docx   both versions side by side, in Russian, for Word
  --part PART          a section, a point or a document (number, id, beginning of its title), or a body: NEW holds
                       these alone, and what it lacks outside them does not count as removed
  --org DIR            bodies, styles and templates shared by an organisation
  --lang ru|en         language of messages
Exit code 0 whatever is found; 1 when one of the packages cannot be read.
)"};

constexpr std::array<Option, 5> options{
    {{"--format", true}, {"--part", true}, {"--to", true}, {"--as", true}, {"--out", true}}};

// «Действующая редакция | Предлагаемая редакция» in a file of Word.
bool wants_table(const Arguments& arguments) {
  const bool any = arguments.has("--to") || arguments.has("--as") || arguments.has("--out");
  if (!any) return false;
  const std::string out = arguments.value("--out", "");
  if (arguments.value("--to", "") != "docx" || arguments.value("--as", "") != "table" || !out.ends_with(".docx"))
    throw UsageError(
        {"сравнение в Word – таблица «Действующая редакция | Предлагаемая редакция»: --to docx --as table "
         "--out сравнение.docx",
         "a comparison in Word is a table of both versions: --to docx --as table --out comparison.docx"});
  if (arguments.has("--format")) throw UsageError({"--format не нужен с --to docx", "--to docx takes no --format"});
  return true;
}

// «раздел 2» is the section 2: what people call it stands before its number.
std::string part_of(const Arguments& arguments) {
  std::string part = arguments.value("--part", "");
  for (const std::string_view word : {"раздел ", "section ", "часть ", "part ", "п. ", "пункт ", "point "})
    if (part.starts_with(word)) return part.substr(word.size());
  return part;
}

// Of a package that cannot be compared: why.
bool is_sound(const app::Resources& resources, const app::OpenedPackage& opened, const Arguments& arguments) {
  if (opened.package) return true;
  app::ReportOptions look;
  look.language = arguments.language;
  look.width = terminal_width(STDERR_FILENO);
  std::cerr << app::report(app::findings_of(resources, opened, arguments.language), look);
  return false;
}

int run(const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.words;
  if (words.size() != 2)
    throw UsageError({"нужны два пакета, прежний и новый: prikaz changes прежний-приказ мой-приказ",
                      "two packages are needed, the old and the new one: prikaz changes earlier-order my-order"});
  for (const std::string& folder : words) demand_packages({folder});
  const std::string format = arguments.value("--format", "text");
  if (format != "text" && format != "json")
    throw UsageError({"--format бывает text или json", "--format is text or json"}, format);
  const bool table = wants_table(arguments);
  const std::string part = part_of(arguments);
  if (arguments.has("--part") && part.empty())
    throw UsageError({"--part: назовите раздел или орган", "--part: name a section or a body"});
  const app::Resources resources = open_resources(arguments);
  const app::OpenedPackage before = app::open_package(resources, words[0]);
  const app::OpenedPackage after = app::open_package(resources, words[1]);
  const bool sound = is_sound(resources, before, arguments);
  if (!is_sound(resources, after, arguments) || !sound) return ExitCode::findings;
  if (!part.empty() && !match::has_part(*before.package, part) && !match::has_part(*after.package, part))
    throw UsageError({"--part: ни в одном из пакетов нет такого раздела, пункта, документа или органа",
                      "--part: neither package has such a section, point, document or body"},
                     part);
  const app::PackageChanges changes = app::changes_between(before, after, part);
  if (table) {
    app::Worker worker(resources);
    base::write_file(arguments.value("--out", ""), app::comparison_docx(worker, changes, after, stamp_seconds()),
                     base::Flush::no);
    return ExitCode::clean;
  }
  std::cout << (format == "json" ? app::changes_as_json(changes, arguments.language)
                                 : app::changes_as_text(changes, arguments.language, terminal_width(STDOUT_FILENO)));
  return ExitCode::clean;
}

}  // namespace

const Verb changes_verb{"changes", help, options, run};

}  // namespace cli
