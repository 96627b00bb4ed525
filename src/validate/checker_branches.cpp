// allOf, anyOf, oneOf, not, if. When no branch fits, the author meant one of them: the one of the value's kind, then
// the one whose constant the value carries, then the one with the fewest objections close to the value itself. Only
// that one speaks.
#include "validate/checker.h"
#include "validate/messages.h"

#include <algorithm>

namespace validate {

namespace {

using Node = Schema::Node;

// Beyond this many mistakes nobody reads on, and nested alternatives could multiply without end.
constexpr std::size_t most_explanations = 10'000;

bool all_ask_for_keys(const std::vector<const Node*>& branches) {
  return std::ranges::all_of(branches, [](const Node* b) { return b->target().only_requires; });
}

std::string key_names(const Node& parent, const std::vector<std::string_view>& keys) {
  std::string out;
  for (const std::string_view key : keys) {
    const Node* property = parent.find_property(key);
    if (!out.empty()) out += ", ";
    out += field_name(key, property == nullptr ? std::string_view() : property->shown_title());
  }
  return out;
}

void add_unique(std::vector<std::string_view>& keys, std::string_view key) {
  if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
}

bool is_about_keys(const Problem& problem) {
  const base::Message* m = problem.diagnostic.message;
  return m == &message::unknown_key || m == &message::unknown_key_near || m == &message::misspelt_key ||
         m == &message::key_cut_by_comma || m == &message::prose_as_key || m == &message::prose_in_braces;
}

// The constant that a branch asks of `key`, if it asks one.
const std::vector<Node::Choice>* constant_of(const Node& branch, std::string_view key) {
  const Node* property = branch.target().find_property(key);
  if (property == nullptr || !property->target().choices) return nullptr;
  return &*property->target().choices;
}

// What a finding weighs: at the value itself it says that the branch does not fit, deeper only that something is wrong.
std::size_t weight(const Problems& problems, std::size_t depth) {
  std::size_t sum = 0;
  for (const Problem& problem : problems) sum += problem.depth <= depth + (is_about_keys(problem) ? 1U : 0U) ? 10 : 1;
  return sum;
}

}  // namespace

Types admitted_types(const Node& node) {
  const Node& target = node.target();
  if (target.types != 0 || !target.choices) return target.types;
  Types admitted = 0;
  for (const Node::Choice& choice : *target.choices) admitted |= choice.types;
  return admitted;
}

bool Checker::check_branches(const Node& node, const Value& value, Problems* problems) {
  bool good = true;
  for (const Node* branch : node.all_of) {
    if (!check(*branch, value, problems)) good = false;
    if (!good && problems == nullptr) return false;
  }
  if (!node.any_of.empty() && !check_any_of(node, value, problems)) good = false;
  if (!node.one_of.empty() && (good || problems != nullptr) && !check_one_of(node, value, problems)) good = false;
  if (node.not_node != nullptr && (good || problems != nullptr) && !check_not(node, value, problems)) good = false;
  if (node.if_node != nullptr && (good || problems != nullptr)) {
    const Node* next = accepts(*node.if_node, value) ? node.then_node : node.else_node;
    if (next != nullptr && !check(*next, value, problems)) good = false;
  }
  return good;
}

bool Checker::accepts(const Node& node, const Value& value) {
  if (value.is(yaml::Kind::scalar) || value.is(yaml::Kind::null)) return check(node, value, nullptr);
  const Question question{&node.target(), &value};
  if (const auto known = answers_.find(question); known != answers_.end()) return known->second;
  return answers_[question] = check(node, value, nullptr);
}

bool Checker::check_any_of(const Node& node, const Value& value, Problems* problems) {
  if (std::ranges::any_of(node.any_of, [&](const Node* branch) { return accepts(*branch, value); })) return true;
  if (problems != nullptr) explain(node, node.any_of, value, *problems);
  return false;
}

bool Checker::check_one_of(const Node& node, const Value& value, Problems* problems) {
  std::vector<const Node*> fitting;
  for (const Node* branch : node.one_of)
    if (accepts(*branch, value)) fitting.push_back(branch);
  if (fitting.size() == 1) return true;
  if (problems == nullptr) return false;
  if (fitting.empty()) {
    explain(node, node.one_of, value, *problems);
  } else if (value.is(yaml::Kind::map) && all_ask_for_keys(fitting)) {
    std::vector<std::string_view> keys;
    for (const Node* branch : fitting)
      for (const std::string& key : branch->target().required) add_unique(keys, key);
    report(message::only_one_of, value, {key_names(node, keys)}, *problems);
  } else {
    report(message::several_forms_fit, value, {field()}, *problems);
  }
  return false;
}

bool Checker::check_not(const Node& node, const Value& value, Problems* problems) {
  if (!accepts(*node.not_node, value)) return true;
  if (problems == nullptr) return false;
  const Node& forbidden = node.not_node->target();
  std::vector<std::string_view> keys(forbidden.required.begin(), forbidden.required.end());
  if (forbidden.only_requires && keys.size() > 1)
    report(message::only_one_of, value, {key_names(node, keys)}, *problems);
  else
    report(message::not_allowed, value, {field()}, *problems);
  return false;
}

void Checker::explain(const Node& node, const std::vector<const Node*>& branches, const Value& value,
                      Problems& problems) {
  // What else such a map lacks is known when its key is mended.
  if (value.is(yaml::Kind::map) && is_mistyped(problems)) return;
  if (value.is(yaml::Kind::map) && all_ask_for_keys(branches) && explain_by_keys(node, branches, value, problems))
    return;
  const Types kind = kind_of(value);
  std::vector<const Node*> candidates;
  Types admitted = 0;
  for (const Node* branch : branches) {
    const Types here = admitted_types(*branch);
    admitted |= here;
    if (here == 0 || (here & kind) != 0) candidates.push_back(branch);
  }
  if (++explanations_ > most_explanations) {
    report(message::no_form_fits, value, {field()}, problems);
    return;
  }
  if (candidates.empty()) return report_kind(admitted, value, problems);
  if (std::ranges::all_of(candidates, [](const Node* b) { return b->target().choices.has_value(); })) {
    std::vector<Node::Choice> choices;
    for (const Node* branch : candidates) std::ranges::copy(*branch->target().choices, std::back_inserter(choices));
    return report_choices(choices, value, problems);
  }
  if (value.is(yaml::Kind::map) && explain_by_constant(candidates, value, problems)) return;
  std::ranges::move(best_explanation(candidates, value), std::back_inserter(problems));
}

// Branches that ask for one key each: name the keys, unless a finding about a mistyped key at this place says enough.
bool Checker::explain_by_keys(const Node& node, const std::vector<const Node*>& branches, const Value& map,
                              Problems& problems) {
  const std::string here = path_.pointer() + "/";
  const bool said = std::ranges::any_of(problems, [&](const Problem& p) {
    return is_about_keys(p) && p.depth == path_.depth() + 1 && p.diagnostic.pointer.starts_with(here);
  });
  if (said) return true;
  std::vector<std::string_view> keys;
  bool any = false;
  for (const Node* branch : branches)
    for (const std::string& key : branch->target().required) {
      any = any || map.find_member(key) != nullptr;
      add_unique(keys, key);
    }
  // A key of one branch is there, but something beside it is forbidden: that branch explains itself.
  if (any) return false;
  report(message::missing_one_of, map, {key_names(node, keys)}, problems);
  problems.back().silent = std::ranges::any_of(keys, [&](std::string_view key) { return is_swallowed(map, key); });
  return true;
}

// Branches told apart by a constant (`type: row`): the value names the one it means, or names none of them.
bool Checker::explain_by_constant(const std::vector<const Node*>& branches, const Value& map, Problems& problems) {
  for (const yaml::Member& member : map.members) {
    const bool tells = std::ranges::all_of(branches, [&](const Node* b) { return constant_of(*b, member.key.text); });
    if (!tells) continue;
    const std::string here = canonical(member.value);
    std::vector<Node::Choice> all;
    for (const Node* branch : branches) {
      const auto& choices = *constant_of(*branch, member.key.text);
      if (std::ranges::any_of(choices, [&](const Node::Choice& c) { return c.canonical == here; })) {
        check(*branch, map, &problems);
        return true;
      }
      std::ranges::copy(choices, std::back_inserter(all));
    }
    path_.enter(member.key.text, branches.front()->target().find_property(member.key.text)->shown_title());
    report_choices(all, member.value, problems);
    path_.leave();
    return true;
  }
  return false;
}

Problems Checker::best_explanation(const std::vector<const Node*>& branches, const Value& value) {
  Problems best;
  for (const Node* branch : branches) {
    Problems problems;
    check(*branch, value, &problems);
    if (problems.empty()) continue;  // it fits: another rule of the same value is broken
    if (best.empty() || weight(problems, path_.depth()) < weight(best, path_.depth())) best = std::move(problems);
  }
  if (best.empty()) report(message::no_form_fits, value, {field()}, best);
  return best;
}

}  // namespace validate
