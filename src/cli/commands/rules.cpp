#include "base/severity.h"
#include "check/rules.h"
#include "cli/verb.h"

#include <algorithm>
#include <iostream>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz rules
  prikaz rules | grep DL-

prikaz rules печатает правила, по которым prikaz check читает пакет: номер, самое тяжёлое замечание правила и о чём
оно. Подробнее об одном: prikaz explain ПРАВИЛО.
)",
    R"(Examples:
  prikaz rules
  prikaz rules | grep DL-

prikaz rules prints the rules by which prikaz check reads a package: id, the gravest finding of the rule, and what it
is about. More of one: prikaz explain RULE.
)"};

base::Severity gravest(const check::Rule& rule) {
  return (*std::ranges::max_element(rule.messages, {}, &base::Message::severity))->severity;
}

int run(const Arguments& arguments) {
  for (const check::Rule& rule : check::rules())
    std::cout << rule.id << '\t' << base::severity_name(gravest(rule)).in(arguments.language) << '\t'
              << rule.title.in(arguments.language) << '\n';
  return ExitCode::clean;
}

}  // namespace

const Verb rules_verb{"rules", help, {}, run};

}  // namespace cli
