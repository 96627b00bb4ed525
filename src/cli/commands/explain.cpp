#include "app/wrapped.h"
#include "base/severity.h"
#include "check/rules.h"
#include "cli/standard_output.h"
#include "cli/verb.h"

#include <algorithm>
#include <iostream>
#include <unistd.h>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz explain DL-006
  prikaz explain PKG-003.order

prikaz explain ПРАВИЛО рассказывает о правиле: что оно находит, что требуется, на каком основании и что делать.
)",
    R"(Examples:
  prikaz explain DL-006
  prikaz explain PKG-003.order

prikaz explain RULE tells of a rule: what it finds, what is required, on what basis, and what to do.
)"};

// What a finding quotes from a package is not here: «…».
std::string without_arguments(std::string_view wording) {
  std::string out;
  while (!wording.empty()) {
    const bool placeholder = wording.size() >= 3 && wording[0] == '{' && wording[2] == '}';
    out += placeholder ? std::string_view("…") : wording.substr(0, 1);
    wording.remove_prefix(placeholder ? 3 : 1);
  }
  return out;
}

constexpr base::Wording do_this{"Что делать: ", "What to do: "}, basis{"Основание: ", "Basis: "},
    wrong{"Неверно: ", "Wrong: "}, right{"Верно: ", "Right: "}, errs{"Когда ошибается: ", "When it errs: "};

void say(const std::string& line) { std::cout << app::wrapped(line, terminal_width(STDOUT_FILENO), "    ") << "\n"; }

void explain(const base::Message& message, base::Language language) {
  std::cout << "\n";
  say(std::string(message.id) + " (" + std::string(base::severity_name(message.severity).in(language)) +
      "): " + without_arguments(message.text.in(language)));
  if (!message.hint.empty())
    say("    " + std::string(do_this.in(language)) + without_arguments(message.hint.in(language)));
  if (!message.basis.empty()) say("    " + std::string(basis.in(language)) + std::string(message.basis.in(language)));
}

// What does not depend on a message.
void explain(const check::Rule& rule, base::Language language) {
  std::cout << "\n";
  if (!rule.example.wrong.empty()) {
    say(std::string(wrong.in(language)) + std::string(rule.example.wrong));
    say(std::string(right.in(language)) + std::string(rule.example.right));
  }
  if (!rule.errs.empty()) say(std::string(errs.in(language)) + std::string(rule.errs.in(language)));
}

const check::Rule* find_rule(std::string_view id) {
  for (const check::Rule& rule : check::rules())
    if (rule.id == base::rule_of(id)) return &rule;
  return nullptr;
}

int run(const Arguments& arguments) {
  if (arguments.words.size() != 1)
    throw UsageError({"назовите одно правило: prikaz explain DL-006", "name one rule: prikaz explain DL-006"});
  const std::string& id = arguments.words.front();
  const check::Rule* rule = find_rule(id);
  const auto wanted = [&id](const base::Message* message) { return base::selects(id, message->id); };
  if (rule == nullptr || std::ranges::none_of(rule->messages, wanted))
    throw UsageError(
        {"такого правила нет; все правила: prikaz rules", "there is no such rule; all rules: prikaz rules"}, id);
  std::cout << rule->id << ": " << rule->title.in(arguments.language) << "\n";
  for (const base::Message* message : rule->messages)
    if (wanted(message)) explain(*message, arguments.language);
  explain(*rule, arguments.language);
  return ExitCode::clean;
}

}  // namespace

const Verb explain_verb{"explain", help, {}, run};

}  // namespace cli
