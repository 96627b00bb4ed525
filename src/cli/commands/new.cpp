#include "app/begin.h"
#include "app/finding.h"
#include "app/resource_folder.h"
#include "base/printable.h"
#include "cli/packages.h"
#include "model/kinds.h"

#include <array>
#include <iostream>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz new order мой-приказ
  prikaz new form анкета
  prikaz new --from прошлый-приказ новый-приказ

prikaz new ВИД ПАПКА кладёт в новую папку начатый документ с пояснениями. Виды:
{0}.
prikaz new --from ПАКЕТ ПАПКА копирует пакет без номера, даты и виз; status становится draft.
Папка, в которой уже что-то лежит, не трогается.
)",
    R"(Examples:
  prikaz new order my-order
  prikaz new form questionnaire
  prikaz new --from last-order next-order

prikaz new KIND DIR puts a commented skeleton into a new folder. Kinds:
{0}.
prikaz new --from PACKAGE DIR copies a package without number, date and visas; its status becomes draft.
A folder that holds anything is not touched.
)"};

base::Phrase kinds_to_begin() {
  return model::listed_kinds([](const model::Kind& kind) { return kind.skeleton; });
}

constexpr std::array<Option, 1> options{{{"--from", true}}};

void demand_free(const std::string& folder) {
  app::absolute_path(folder);  // tells when the working folder is gone
  if (app::is_occupied(folder))
    throw UsageError({"папка не пуста; назовите новую", "the folder is not empty; name a new one"}, folder);
}

void say_made(const std::string& folder, const std::vector<std::string>& names) {
  std::cout << base::printable(folder) << ":";
  for (const std::string& name : names) std::cout << " " << base::printable(name);
  std::cout << "\n";
}

int copy(const Arguments& arguments) {
  if (arguments.words.size() != 1)
    throw UsageError({"назовите одну новую папку: prikaz new --from ПАКЕТ ПАПКА",
                      "name one new folder: prikaz new --from PACKAGE DIR"});
  const std::string from = arguments.value("--from", "");
  demand_packages({from});
  demand_free(arguments.words.front());
  base::SourceFiles sources;
  base::Diagnostics diagnostics;
  const auto names = app::begin_copy(sources, from, arguments.words.front(), diagnostics);
  const auto findings = app::findings_of(sources, from, diagnostics, arguments.language);
  std::cout << app::report(findings, report_options(arguments));
  if (diagnostics.has_errors()) return ExitCode::findings;
  say_made(arguments.words.front(), names);
  return ExitCode::clean;
}

int begin(const Arguments& arguments) {
  if (arguments.words.size() != 2)
    throw UsageError(
        {"нужны вид и папка: prikaz new order мой-приказ", "a kind and a folder: prikaz new order my-order"});
  const model::Kind* kind = model::find_kind(arguments.words[0]);
  if (kind == nullptr || !kind->skeleton)
    throw UsageError({"такого вида нет ({0})", "no such kind ({0})"}, arguments.words[0], {kinds_to_begin()});
  demand_free(arguments.words[1]);
  const app::ResourceFolder resources = app::find_resource_folder(arguments.resources);
  say_made(arguments.words[1], app::begin_new(resources, kind->name, arguments.words[1]));
  return ExitCode::clean;
}

int run(const Arguments& arguments) { return arguments.has("--from") ? copy(arguments) : begin(arguments); }

}  // namespace

const Verb new_verb{"new", help, options, run, kinds_to_begin};

}  // namespace cli
