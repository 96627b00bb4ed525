#include "app/begin.h"
#include "app/finding.h"
#include "app/meant_kind.h"
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
  prikaz new plan мой-приказ          план рядом с приказом
  prikaz new --from прошлый-приказ новый-приказ

prikaz new ВИД ПАПКА кладёт в папку начатый документ с пояснениями. Виды:
{0}.
В папке с пакетом документ ложится рядом с другими, ни один файл не меняется.
prikaz new --from ПАКЕТ ПАПКА копирует пакет без номера, даты и виз; status становится draft. Папка – новая.
)",
    R"(Examples:
  prikaz new order my-order
  prikaz new plan my-order            a plan beside the order
  prikaz new --from last-order next-order

prikaz new KIND DIR puts a commented skeleton into a folder. Kinds:
{0}.
In the folder of a package the document is put beside the others, and no file is changed.
prikaz new --from PACKAGE DIR copies a package without number, date and visas; its status becomes draft. DIR is new.
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

// Of a document beside others: where the act is to name it.
void say_where_to_name(const model::Kind& kind, const std::string& order, base::Language language) {
  if (order.empty() || !kind.printed() || kind.sole || kind.name == "approval") return;
  const base::Wording where{
      "Назовите его в {0}.yaml: appendices: [{1}] и document: {1} у пункта, который его утверждает.",
      "Name it in {0}.yaml: appendices: [{1}], and document: {1} at the point that approves it."};
  std::cout << base::format(where.in(language), std::array{order, std::string(kind.name)}) << "\n";
}

[[noreturn]] void refuse_kind(const std::string& typed) {
  const model::Kind* meant = app::meant_kind(typed);
  if (meant != nullptr && meant->skeleton)
    throw UsageError(
        {"такого вида нет; возможно, имелось в виду {0}; виды: {1}", "no such kind; perhaps {0} was meant; kinds: {1}"},
        typed, {{std::string(meant->name), std::string(meant->name)}, kinds_to_begin()});
  throw UsageError({"такого вида нет ({0})", "no such kind ({0})"}, typed, {kinds_to_begin()});
}

int begin(const Arguments& arguments) {
  if (arguments.words.size() != 2)
    throw UsageError(
        {"нужны вид и папка: prikaz new order мой-приказ", "a kind and a folder: prikaz new order my-order"});
  const model::Kind* kind = model::find_kind(arguments.words[0]);
  if (kind == nullptr || !kind->skeleton) refuse_kind(arguments.words[0]);
  const std::string& folder = arguments.words[1];
  const app::ResourceFolder resources = app::find_resource_folder(arguments.resources);
  const app::Beginning beginning = app::plan_beginning(resources, *kind, folder);
  if (!beginning.beside) demand_free(folder);
  if (!beginning.taken.empty())
    throw UsageError({"такой документ здесь уже есть; переименуйте его или назовите другую папку",
                      "such a document is here already; rename it or name another folder"},
                     folder + "/" + beginning.taken);
  app::write_beginning(beginning, folder);
  std::vector<std::string> names;
  for (const app::NamedBytes& file : beginning.files) names.push_back(file.name);
  say_made(folder, names);
  say_where_to_name(*kind, beginning.order, arguments.language);
  return ExitCode::clean;
}

int run(const Arguments& arguments) { return arguments.has("--from") ? copy(arguments) : begin(arguments); }

}  // namespace

const Verb new_verb{"new", help, options, run, kinds_to_begin};

}  // namespace cli
