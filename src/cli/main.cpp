// prikaz: official orders and plans from plain YAML.

#include "app/failure_words.h"
#include "app/resource_folder.h"
#include "app/wrapped.h"
#include "base/failure.h"
#include "base/printable.h"
#include "base/scratch_folder.h"
#include "base/system_failure.h"
#include "cli/arguments.h"
#include "cli/standard_output.h"

#include <array>
#include <csignal>
#include <exception>
#include <iostream>

namespace {

constexpr base::Wording overview{
    R"(Примеры:
  prikaz new order мой-приказ                 начать пакет с пояснениями
  prikaz check мой-приказ                     проверить
  prikaz build мой-приказ --out готово        собрать PDF, DOCX и XLSX
  prikaz register мой-приказ --date 15.05.2025 --number 12   вписать дату и номер
  prikaz build samples/clean/* --out out      собрать несколько пакетов

Команды:
  check ПАКЕТ…            проверить пакеты: схемы, правила, вёрстка
  build ПАКЕТ… --out DIR  собрать документы
  review ПАКЕТ… --out DIR документы в Word с находками в примечаниях
  changes СТАРЫЙ НОВЫЙ    чем различаются два пакета
  import ФАЙЛ…            таблица или приказ из Word, Excel, вставленных строк – в YAML
  register ПАКЕТ          вписать дату, номер и status: final
  new ВИД DIR             начать пакет; new --from ПАКЕТ DIR — по образцу
  deadline [СЛОВА…]       как понят срок
  rules                   по каким правилам проверяется пакет; explain ПРАВИЛО – об одном

prikaz КОМАНДА --help — подробнее. Везде: --lang ru|en, --org ПАПКА (общее для ведомства),
--resources ПАПКА (схемы и шаблоны), --version.
Коды выхода: 0 чисто, 1 есть ошибки, 2 неверный вызов, 3 сбой файла, диска или программы.
)",
    R"(Examples:
  prikaz new order my-order                   begin a package, explained
  prikaz check my-order                       check it
  prikaz build my-order --out done            make PDF, DOCX and XLSX
  prikaz register my-order --date 15.05.2025 --number 12     set date and number
  prikaz build samples/clean/* --out out      build several packages

Verbs:
  check PACKAGE…            check packages: schemas, rules, layout
  build PACKAGE… --out DIR  make the documents
  review PACKAGE… --out DIR documents in Word with findings as comments
  changes OLD NEW           how two packages differ
  import FILE…              a table or an act from Word, Excel or pasted rows, as YAML
  register PACKAGE          set date, number and status: final
  new KIND DIR              begin a package; new --from PACKAGE DIR after another
  deadline [WORDS…]         how a deadline is understood
  rules                     the rules a package is checked by; explain RULE tells of one

prikaz VERB --help tells more. Everywhere: --lang ru|en, --org DIR (shared by a body),
--resources DIR (schemas and templates), --version.
Exit codes: 0 clean, 1 errors found, 2 wrong usage, 3 a file, disk or the program failed.
)"};

constexpr std::array verbs{&cli::check_verb,  &cli::build_verb,    &cli::review_verb, &cli::changes_verb,
                           &cli::import_verb, &cli::register_verb, &cli::new_verb,    &cli::deadline_verb,
                           &cli::rules_verb,  &cli::explain_verb};

int run(const std::vector<std::string>& words) {
  const cli::Call call = cli::parse(verbs, words);
  const base::Language language = call.arguments.language;
  if (call.version) {
    std::cout << "prikaz " PRIKAZ_VERSION "\n"
              << (language == base::Language::ru ? "схемы и шаблоны: " : "schemas and templates: ")
              << app::find_resource_folder(call.arguments.resources).root.string() << "\n";
    return cli::clean;
  }
  if (call.help || (call.verb == nullptr && words.empty())) {
    std::cout << (call.verb == nullptr ? std::string(overview.in(language)) : call.verb->help_in(language));
    return call.help ? cli::clean : cli::usage;
  }
  if (call.verb == nullptr)
    throw cli::UsageError(
        {"назовите команду: check, build, changes, import, register, new, deadline, rules или explain; подробнее: "
         "prikaz "
         "--help",
         "name a verb: check, build, changes, import, register, new, deadline, rules or explain; more: prikaz --help"});
  return call.verb->run(call.arguments);
}

}  // namespace

int main(int argc, char** argv) {
  cli::occupy_standard_descriptors();
  // Writing to a reader that went away fails like any other writing, and is said.
  std::signal(SIGPIPE, SIG_IGN);
  base::tidy_on_signals();
  const std::vector<std::string> words(argv + 1, argv + argc);
  const base::Language language = cli::language_of(words);
  const auto say = [](const std::string& text) {
    std::cerr << app::wrapped("prikaz: " + text, cli::terminal_width(2), "    ") << "\n";
  };
  cli::StandardOutput output;
  int code = cli::failure;
  try {
    code = run(words);
  } catch (const cli::UsageError& error) {
    say(base::printable(error.text(language)));
    code = cli::usage;
  } catch (...) {
    say(app::failure_words(std::current_exception(), language));
  }
  if (const int error = output.finish(); error != 0) {
    constexpr base::Wording name{"стандартный вывод", "standard output"};
    const base::Failure failure = base::system_failure(std::string(name.in(language)), error);
    say(failure.path() + ": " + failure.cause(language));
    return cli::failure;
  }
  return code;
}
