#include "app/finding.h"
#include "app/register_act.h"
#include "base/files.h"
#include "cli/packages.h"

#include <array>
#include <iostream>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz register мой-приказ --date 15.05.2025 --number 01-21/744
  prikaz register совместный --date 15.05.2025 --number 12-П,45/о

prikaz register ПАКЕТ --date ДАТА --number НОМЕР вписывает в приказ пакета дату, номер и status: final.
Остальное – слова, порядок, пояснения – остаётся как было. Что ещё не заполнено, скажет prikaz check.
  --date ДАТА       15.05.2025 или «15 мая 2025 г.»: так она и будет напечатана
  --number НОМЕР    без знака «№»; у совместного акта – номера всех органов по порядку, через запятую
)",
    R"(Examples:
  prikaz register my-order --date 15.05.2025 --number 01-21/744
  prikaz register joint-order --date 15.05.2025 --number 12-П,45/о

prikaz register PACKAGE --date DATE --number N writes date, number and status: final into the act of the package.
Everything else, words, order and comments, stays as it was. What is still open prikaz check tells.
  --date DATE       15.05.2025 or “15 мая 2025 г.”: it is printed so
  --number N        without “№”; of a joint act those of all bodies in their order, parted by commas
)"};

constexpr std::array<Option, 2> options{{{"--date", true}, {"--number", true}}};

void demand(const std::optional<base::Wording>& fault, const std::string& words) {
  if (fault) throw UsageError(*fault, words);
}

// Of a joint act each of them.
std::vector<std::string> numbers_of(const std::string& words, const app::ActFile& act) {
  const auto numbers = app::numbers_of(words, act.issuers);
  if (!numbers)
    throw UsageError({"у совместного акта столько номеров, сколько органов; запишите их через запятую: --number 1,2",
                      "a joint act has a number of every body; part them by commas: --number 1,2"},
                     words);
  for (const std::string& number : *numbers) demand(app::fault_of_number(number), "--number " + number);
  return *numbers;
}

std::string joined(const std::vector<std::string>& numbers) {
  std::string out;
  for (const std::string& number : numbers) out += (out.empty() ? "" : "/") + number;
  return out;
}

// A date and a number that stood there: a second registration is seldom meant.
std::string replaced(const app::OpenedPackage& opened, bool ru) {
  const model::Order* order = opened.package ? opened.package->find_order() : nullptr;
  if (order == nullptr || (order->date.words.empty() && order->number.words.empty())) return {};
  std::string out = ru ? " (было:" : " (was:";
  if (!order->date.words.empty()) out += " " + order->date.words;
  if (!order->number.words.empty()) out += " № " + order->number.words;
  return out + ")";
}

int run(const Arguments& arguments) {
  demand_packages(arguments.words);
  const std::string date = arguments.value("--date", "");
  const std::string number = arguments.value("--number", "");
  if (arguments.words.size() != 1 || date.empty() || number.empty())
    throw UsageError({"нужны один пакет, дата и номер: prikaz register мой-приказ --date 15.05.2025 --number 12",
                      "one package, a date and a number: prikaz register my-order --date 15.05.2025 --number 12"});
  demand(app::fault_of_date(date), "--date " + date);
  demand(app::fault_of_number(number), "--number " + number);
  const app::Resources resources = open_resources(arguments);
  const std::filesystem::path folder = arguments.words.front();
  const app::OpenedPackage opened = app::open_package(resources, folder);
  const auto act = app::find_act(opened);
  if (!act && !opened.diagnostics.has_errors())
    throw UsageError({"в пакете нет акта (kind: order)", "the package has no act (kind: order)"}, folder.string());
  if (!act) {
    std::cout << app::report(app::findings_of(resources, opened, arguments.language), report_options(arguments));
    return ExitCode::findings;
  }
  const std::vector<std::string> numbers = numbers_of(number, *act);
  base::write_file(folder / act->name, app::registered(opened, *act, date, numbers));
  const bool ru = arguments.language == base::Language::ru;
  std::cout << (folder / act->name).string() << ": " << act->act << (ru ? " от " : " of ") << date << " № "
            << joined(numbers) << ", status: final" << replaced(opened, ru) << "\n";
  return ExitCode::clean;
}

}  // namespace

const Verb register_verb{"register", help, options, run};

}  // namespace cli
