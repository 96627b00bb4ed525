// prikaz: official orders and plans from plain YAML.

#include "app/resource_folder.h"
#include "base/failure.h"
#include "base/scratch_folder.h"
#include "cli/arguments.h"

#include <array>
#include <iostream>

namespace {

constexpr base::Wording overview{
    R"(Примеры:
  prikaz new order мой-приказ                 начать пакет с пояснениями
  prikaz check мой-приказ                     проверить
  prikaz build мой-приказ --out готово        собрать PDF и XLSX
  prikaz build samples/clean/* --out out      собрать несколько пакетов

Команды:
  check ПАКЕТ…            проверить пакеты: схемы и правила
  build ПАКЕТ… --out DIR  собрать документы
  new ВИД DIR             начать пакет; new --from ПАКЕТ DIR — по образцу

prikaz КОМАНДА --help — подробнее. Везде: --lang ru|en, --org ПАПКА (общее для ведомства),
--resources ПАПКА (схемы и шаблоны), --version.
Коды выхода: 0 чисто, 1 есть ошибки, 2 неверный вызов, 3 сбой файла, диска или программы.
)",
    R"(Examples:
  prikaz new order my-order                   begin a package, explained
  prikaz check my-order                       check it
  prikaz build my-order --out done            make PDF and XLSX
  prikaz build samples/clean/* --out out      build several packages

Verbs:
  check PACKAGE…            check packages: schemas and rules
  build PACKAGE… --out DIR  make the documents
  new KIND DIR              begin a package; new --from PACKAGE DIR after another

prikaz VERB --help tells more. Everywhere: --lang ru|en, --org DIR (shared by a body),
--resources DIR (schemas and templates), --version.
Exit codes: 0 clean, 1 errors found, 2 wrong usage, 3 a file, disk or the program failed.
)"};

constexpr std::array verbs{&cli::check_verb, &cli::build_verb, &cli::new_verb};

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
    throw cli::UsageError({"назовите команду: check, build или new; подробнее: prikaz --help",
                           "name a verb: check, build or new; more: prikaz --help"});
  return call.verb->run(call.arguments);
}

}  // namespace

int main(int argc, char** argv) {
  base::tidy_on_signals();
  const std::vector<std::string> words(argv + 1, argv + argc);
  const base::Language language = cli::language_of(words);
  try {
    const int code = run(words);
    std::cout.flush();
    return std::cout.good() ? code : cli::failure;
  } catch (const cli::UsageError& error) {
    std::cerr << "prikaz: " << error.text(language) << "\n";
    return cli::usage;
  } catch (const base::Failure& failure) {
    std::cerr << "prikaz: " << failure.path() << ": " << failure.cause(language) << "\n";
  } catch (const std::exception& defect) {
    std::cerr << (language == base::Language::ru ? "prikaz: ошибка программы, сообщите о ней: "
                                                 : "prikaz: a defect of the program, please report it: ")
              << defect.what() << "\n";
  } catch (...) {
    std::cerr << "prikaz: ошибка программы неизвестного вида\n";
  }
  return cli::failure;
}
