#include "cli/packages.h"

#include <array>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz check мой-приказ
  prikaz check samples/clean/* --strict
  prikaz check мой-приказ --format json > замечания.json

prikaz check ПАКЕТ… проверяет все документы пакета по схемам и правилам и верстает их: находит всё, что нашёл
бы build. Чистый пакет не даёт ни строки; на терминале о нём говорится одной строкой.
  --format text|json|sarif|github   вид отчёта (text)
  --notes                           показывать и замечания
  --strict                          предупреждения тоже дают код выхода 1
  --jobs N                          сколько пакетов проверять одновременно (по числу ядер)
  --org ПАПКА                       общие органы, стили и шаблоны ведомства
  --lang ru|en                      язык сообщений
)",
    R"(Examples:
  prikaz check my-order
  prikaz check samples/clean/* --strict
  prikaz check my-order --format json > findings.json

prikaz check PACKAGE… checks all documents of a package by schemas and rules and lays them out: it finds whatever
build would find. A clean package prints nothing; a terminal is told so in one line.
  --format text|json|sarif|github   kind of report (text)
  --notes                           show notes too
  --strict                          warnings too give exit code 1
  --jobs N                          packages worked on at once (as many as cores)
  --org DIR                         bodies, styles and templates shared by an organisation
  --lang ru|en                      language of messages
)"};

constexpr std::array<Option, 4> options{
    {{"--format", true}, {"--notes", false}, {"--strict", false}, {"--jobs", true}}};

int run(const Arguments& arguments) {
  demand_packages(arguments.words);
  const app::Resources resources = open_resources(arguments);
  return for_packages(
      arguments, resources,
      [](app::Worker& worker, const std::filesystem::path& folder) { return app::check_package(worker, folder); },
      true);
}

}  // namespace

const Verb check_verb{"check", help, options, run};

}  // namespace cli
