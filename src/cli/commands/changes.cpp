#include "app/changes.h"
#include "app/comparison.h"
#include "app/edited_word.h"
#include "app/finding.h"
#include "app/pipeline.h"
#include "app/formats.h"
#include "app/tracked.h"
#include "app/write_back.h"
#include "base/files.h"
#include "cli/packages.h"
#include "cli/standard_output.h"

#include <array>
#include <filesystem>
#include <iostream>
#include <optional>
#include <utility>
#include <unistd.h>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz changes прежний-приказ мой-приказ
  prikaz changes мой-приказ приказ-правленый.docx
  prikaz changes мой-приказ приказ-правленый.docx --apply
  prikaz changes план план-отдела --part МО

prikaz changes СТАРЫЙ НОВЫЙ говорит, чем различаются два пакета: что добавлено, исключено и перенесено, какие слова,
сроки (позже или раньше) и ответственные изменились – по пунктам, строкам и графам. Строки и пункты узнаются по id,
затем по номеру, разделу и словам; где пара сомнительна, об этом сказано. Нет отличий – «Отличий нет».
НОВЫМ может быть документ Word (.docx), который сделал prikaz build и правили люди; СТАРЫМ – тот, что ушёл на визу.
Исправления, записанные Word, читаются как принятые; примечания и то, чего в YAML не внести, перечислены ниже.
  --apply              внести правки из Word в YAML: пояснения, порядок и кавычки остаются
  --format text|json   для чтения (text) или для программ: docs/changes.md
  --to docx --out ФАЙЛ.docx   новая редакция с исправлениями Word против старой: «Принять все» даёт НОВЫЙ, «Отклонить
                       все» – СТАРЫЙ; файл – о первом документе, который изменился; --out ПАПКА – по файлу на каждый
  --to docx --as table --out ФАЙЛ.docx   обе редакции рядом в Word: что действует и что предлагается
  --part ЧАСТЬ         раздел, пункт или документ (номер, id, начало заголовка) либо орган: НОВЫЙ содержит только их,
                       и то, чего в нём нет за их пределами, исключённым не считается; с файлом Word вносится только
                       то, что внутри части
  --org ПАПКА          общие органы, стили и шаблоны ведомства
  --lang ru|en         язык сообщений
Код выхода 0, что бы ни нашлось; 1 – один из пакетов не читается.
)",
    R"(Examples:
  prikaz changes earlier-order my-order
  prikaz changes my-order edited-order.docx
  prikaz changes my-order edited-order.docx --apply
  prikaz changes plan plan-of-a-body --part МО

prikaz changes OLD NEW tells how two packages differ: what was added, removed and moved, which words, deadlines (later
or earlier) and bodies changed, by points, rows and columns. Rows and points are known again by id, then by number,
section and words; a doubtful pair is said to be doubtful. Without differences it prints “No differences”.
NEW may be a Word document (.docx) that prikaz build made and people edited; OLD that which was sent for a visa.
Changes tracked by Word are read as if accepted; comments and what the YAML cannot say are listed below.
  --apply              put the edits from Word into the YAML: comments, order and quoting stay
  --format text|json   to be read (text) or for programs: docs/changes.md
  --to docx --out FILE.docx   NEW with changes tracked by Word against OLD: “Accept all” gives NEW, “Reject all” OLD;
                       the file shows the first document that changed; --out DIR makes one a document
  --to docx --as table --out FILE.docx   both versions side by side, in Russian, for Word
  --part PART          a section, a point or a document (number, id, beginning of its title), or a body: NEW holds
                       these alone, and what it lacks outside them does not count as removed; of a Word file only what
                       lies in the part is put in
  --org DIR            bodies, styles and templates shared by an organisation
  --lang ru|en         language of messages
Exit code 0 whatever is found; 1 when one of the packages cannot be read.
)"};

constexpr std::array<Option, 6> options{
    {{"--format", true}, {"--part", true}, {"--to", true}, {"--as", true}, {"--out", true}, {"--apply", false}}};

// A file of Word in place of words: «Действующая редакция | Предлагаемая редакция», or tracked changes.
enum class WordView { none, table, tracked };

WordView word_view(const Arguments& arguments) {
  const bool any = arguments.has("--to") || arguments.has("--as") || arguments.has("--out");
  if (!any) return WordView::none;
  const std::string out = arguments.value("--out", "");
  const bool table = arguments.value("--as", "") == "table";
  const bool sound = table ? out.ends_with(".docx") : !out.empty() && !arguments.has("--as");
  if (arguments.value("--to", "") != "docx" || !sound)
    throw UsageError(
        {"сравнение в Word: исправления – --to docx --out сравнение.docx; таблица обеих редакций – "
         "--to docx --as table --out сравнение.docx",
         "a comparison in Word: tracked changes – --to docx --out comparison.docx; a table of both versions "
         "– --to docx --as table --out comparison.docx"});
  if (arguments.has("--format")) throw UsageError({"--format не нужен с --to docx", "--to docx takes no --format"});
  if (!table && arguments.has("--part"))
    throw UsageError({"исправления показывают документ целиком; с --part – только --as table",
                      "tracked changes show whole documents; with --part only --as table"});
  return table ? WordView::table : WordView::tracked;
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

bool is_file(const std::string& name) {
  std::error_code error;
  return std::filesystem::is_regular_file(name, error);
}

// Which of the two is a file of Word. UsageError for what cannot be compared.
struct Sides {
  bool word_before = false, word_after = false;

  [[nodiscard]] bool word() const { return word_before || word_after; }
};

Sides sides_of(const std::vector<std::string>& words) {
  if (words.size() != 2)
    throw UsageError({"нужны два пакета, прежний и новый: prikaz changes прежний-приказ мой-приказ",
                      "two packages are needed, the old and the new one: prikaz changes earlier-order my-order"});
  const Sides out{is_file(words[0]), is_file(words[1])};
  if (out.word_before && out.word_after)
    throw UsageError({"один из двух должен быть пакетом: из него напечатан файл Word",
                      "one of the two must be the package that the Word file was printed from"});
  for (const std::string& one : words)
    if (!is_file(one)) demand_packages({one});
  return out;
}

void demand_apply(const Arguments& arguments, const Sides& sides) {
  if (!arguments.has("--apply")) return;
  if (!sides.word_after)
    throw UsageError({"--apply вносит правки из файла Word: prikaz changes мой-приказ правленый.docx --apply",
                      "--apply puts in edits from a Word file: prikaz changes my-order edited.docx --apply"});
}

std::string format_of(const Arguments& arguments) {
  const std::string format = arguments.value("--format", "text");
  if (format != "text" && format != "json")
    throw UsageError({"--format бывает text или json", "--format is text or json"}, format);
  return format;
}

void demand_part(const std::string& part, const Arguments& arguments, const app::OpenedPackage& before,
                 const app::OpenedPackage& after) {
  if (arguments.has("--part") && part.empty())
    throw UsageError({"--part: назовите раздел или орган", "--part: name a section or a body"});
  if (!part.empty() && !match::has_part(*before.package, part) && !match::has_part(*after.package, part))
    throw UsageError({"--part: ни в одном из пакетов нет такого раздела, пункта, документа или органа",
                      "--part: neither package has such a section, point, document or body"},
                     part);
}

// What was put into the YAML.
void tell_applied(const app::EditedWord& edited, base::Language language) {
  const base::Wording nothing{"В YAML вносить нечего\n", "Nothing to put into the YAML\n"};
  const base::Wording done{"Внесено в YAML: ", "Put into the YAML: "};
  if (edited.files.empty()) {
    std::cerr << nothing.in(language);
    return;
  }
  std::cerr << done.in(language);
  for (std::size_t i = 0; i < edited.files.size(); ++i) std::cerr << (i == 0 ? "" : ", ") << edited.files[i].name;
  std::cerr << "\n";
}

std::string listed(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

// Of what was made for each document those that changed, one in the file that was named or all in the folder.
void write_tracked(const Arguments& arguments, const std::vector<app::TrackedFile>& made) {
  const base::Language language = arguments.language;
  const std::string out = arguments.value("--out", "");
  const bool one_file = out.ends_with(".docx");
  std::vector<app::MadeFile> files;
  std::vector<std::string> hidden;
  for (const app::TrackedFile& file : made) {
    if (!file.changed) continue;
    if (!one_file || files.empty())
      files.push_back({file.document.value + ".docx", file.bytes});
    else if (!file.within_act)
      hidden.push_back(file.document.value);
  }
  if (files.empty()) {
    const base::Wording none{"Отличий в тексте нет\n", "No differences in the text\n"};
    std::cerr << none.in(language);
    if (one_file && !made.empty()) files.push_back({{}, made.front().bytes});
  }
  if (files.empty()) return;
  if (one_file)
    base::write_file(out, *files.front().bytes, base::Flush::no);
  else
    app::write_outputs(files, out);
  const base::Wording more{"В этом файле не показаны другие изменённые документы: ",
                           "Other documents changed that this file does not show: "};
  const base::Wording way{"; все – с --out ПАПКА\n", "; all of them with --out DIR\n"};
  if (!hidden.empty()) std::cerr << more.in(language) << listed(hidden) << way.in(language);
}

int run(const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.words;
  const Sides sides = sides_of(words);
  demand_apply(arguments, sides);
  const std::string format = format_of(arguments), part = part_of(arguments);
  const WordView view = word_view(arguments);
  const app::Resources resources = open_resources(arguments);
  app::Worker worker(resources);
  const std::string& package = sides.word_before ? words[1] : words[0];
  app::OpenedPackage before = app::open_package(resources, package), after;
  std::optional<app::EditedWord> edited;
  bool sound = is_sound(resources, before, arguments);
  if (sides.word() && sound) {
    const std::string& file = sides.word_before ? words[0] : words[1];
    edited = app::read_edited(worker, package, before, app::read_word_file(file),
                              sides.word_before ? app::Meanwhile::compared : app::Meanwhile::merged, part);
    after = std::move(edited->package);
    after.named = file;
    if (sides.word_before) std::swap(before, after);
  } else if (!sides.word()) {
    after = app::open_package(resources, words[1]);
    sound = is_sound(resources, after, arguments) && sound;
  }
  if (!sound) return ExitCode::findings;
  demand_part(part, arguments, before, after);
  if (view == WordView::tracked) {
    write_tracked(arguments, app::tracked_files(worker, before, after, stamp_seconds(), !sides.word_after));
    return ExitCode::clean;
  }
  const app::PackageChanges changes = app::changes_between(before, after, part);
  if (edited) edited->only_breaks = part.empty() && changes.none() && !edited->files.empty();
  if (view == WordView::table) {
    base::write_file(arguments.value("--out", ""), app::comparison_docx(worker, changes, after, stamp_seconds()),
                     base::Flush::no);
    return ExitCode::clean;
  }
  const std::size_t width = terminal_width(STDOUT_FILENO);
  if (format == "json") {
    std::cout << app::changes_as_json(changes, edited ? &*edited : nullptr, arguments.language);
  } else {
    std::cout << app::changes_as_text(changes, arguments.language, width);
    const std::string more = edited ? app::edited_as_text(*edited, arguments.language, width) : std::string{};
    if (!more.empty()) std::cout << "\n" << more;
  }
  if (arguments.has("--apply")) {
    app::write_back(package, before, edited->files);
    tell_applied(*edited, arguments.language);
  }
  return ExitCode::clean;
}

}  // namespace

const Verb changes_verb{"changes", help, options, run};

}  // namespace cli
