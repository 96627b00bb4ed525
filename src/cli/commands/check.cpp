#include "cli/packages.h"

#include <array>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz check мой-приказ
  prikaz check samples/clean/* --strict
  prikaz check мой-приказ --format json > замечания.json

prikaz check ПАКЕТ… проверяет все документы пакета по схемам и правилам. Чистый пакет не даёт ни строки.
  --format text|json|sarif|github   вид отчёта (text)
  --notes                           показывать и замечания
  --strict                          предупреждения тоже дают код выхода 1
  --org ПАПКА                       общие органы, стили и шаблоны ведомства
  --lang ru|en                      язык сообщений
)",
    R"(Examples:
  prikaz check my-order
  prikaz check samples/clean/* --strict
  prikaz check my-order --format json > findings.json

prikaz check PACKAGE… checks all documents of a package by schemas and rules. A clean package prints nothing.
  --format text|json|sarif|github   kind of report (text)
  --notes                           show notes too
  --strict                          warnings too give exit code 1
  --org DIR                         bodies, styles and templates shared by an organisation
  --lang ru|en                      language of messages
)"};

constexpr std::array<Option, 3> options{{{"--format", true}, {"--notes", false}, {"--strict", false}}};

int run(const Arguments& arguments) {
  demand_packages(arguments.words);
  app::Workshop workshop = open_workshop(arguments);
  return for_packages(arguments, workshop,
                      [&](const std::filesystem::path& folder) { return app::check_package(workshop, folder); });
}

}  // namespace

const Verb check_verb{"check", help, options, run};

}  // namespace cli
