#include "validate/checker.h"

#include "base/limits.h"
#include "validate/messages.h"

namespace validate {

bool Checker::check(const Node& node, const Value& value, Problems* problems) {
  if (node.ref != nullptr) return check(*node.ref, value, problems);
  if (node.never) {
    if (problems != nullptr) report(message::not_allowed, value, {field()}, *problems);
    return false;
  }
  // A value of the wrong kind would only repeat its one mistake under every other keyword.
  if (!check_kind(node, value, problems)) return false;
  bool good = check_choices(node, value, problems);
  if (!good && problems == nullptr) return false;
  switch (value.kind) {
    case yaml::Kind::scalar:
      good = check_number(node, value, problems) && check_text(node, value, problems) && good;
      break;
    case yaml::Kind::list: good = check_items(node, value, problems) && good; break;
    case yaml::Kind::map: good = check_map(node, value, problems) && good; break;
    case yaml::Kind::null: break;
  }
  if (!good && problems == nullptr) return false;
  return check_branches(node, value, problems) && good;
}

base::Diagnostic& Checker::report(const base::Message& message, const Value& at, std::vector<std::string> arguments,
                                  Problems& problems) {
  Problem problem;
  problem.diagnostic.message = &message;
  problem.diagnostic.arguments = std::move(arguments);
  problem.diagnostic.span = at.span();
  problem.diagnostic.pointer = path_.pointer();
  problem.depth = path_.depth();
  problem.silent = strangers_ != nullptr && strangers_->are_in(at);
  problems.push_back(std::move(problem));
  return problems.back().diagnostic;
}

void validate(const yaml::Value& value, const Schema& schema, base::Diagnostics& diagnostics) {
  const Strangers strangers(value, schema.root());
  Problems problems = strangers.problems();
  // Most documents are right: the quick answer first.
  if (!Checker(schema.root(), &strangers).check(schema.root(), value, nullptr))
    Checker(schema.root(), &strangers).check(schema.root(), value, &problems);
  std::erase_if(problems, [](const Problem& p) { return p.silent; });
  const std::size_t shown = std::min(problems.size(), base::limits::findings_per_file);
  for (std::size_t i = 0; i < shown; ++i) diagnostics.report(std::move(problems[i].diagnostic));
  if (shown < problems.size())
    diagnostics.report(message::more_findings, problems[shown].diagnostic.span, {std::to_string(shown)});
}

bool conforms(const yaml::Value& value, const Schema& schema) {
  return Checker(schema.root(), nullptr).check(schema.root(), value, nullptr);
}

}  // namespace validate
