// One value against one node. Without a list of problems it answers yes or no and stops at the first no; with one it
// says everything that is wrong. Branches are first asked for yes or no; only the one the author meant explains itself.
#pragma once

#include "validate/problems.h"
#include "validate/strangers.h"

#include <functional>
#include <unordered_map>

namespace validate {

class Checker {
 public:
  // Without `strangers` draft-07 alone counts.
  Checker(const Schema::Node& root, const Strangers* strangers)
      : root_title_(root.shown_title()), strangers_(strangers) {}

  // `problems` may be null.
  bool check(const Schema::Node& node, const yaml::Value& value, Problems* problems);

 private:
  using Node = Schema::Node;
  using Value = yaml::Value;

  // checker_values.cpp
  bool check_kind(const Node& node, const Value& value, Problems* problems);
  bool check_choices(const Node& node, const Value& value, Problems* problems);
  bool check_number(const Node& node, const Value& value, Problems* problems);
  bool check_text(const Node& node, const Value& value, Problems* problems);
  bool check_items(const Node& node, const Value& value, Problems* problems);
  bool check_each_item(const Node& node, const Value& value, Problems* problems);
  bool check_unique(const Value& value, Problems* problems);
  void report_pattern(const Node& node, const Value& value, Problems& problems);
  bool report_unit(const Node& node, const Value& value, Problems& problems);
  void report_kind(Types wanted, const Value& value, Problems& problems);
  void report_choices(const std::vector<Node::Choice>& choices, const Value& value, Problems& problems);

  // checker_keys.cpp
  bool check_map(const Node& node, const Value& map, Problems* problems);
  bool check_members(const Node& node, const Value& map, Problems* problems);
  bool check_member(const Node& node, const yaml::Member& member, bool& known, Problems* problems);
  bool check_dependencies(const Node& node, const Value& map, Problems* problems);
  void report_keys(const Node& node, const Value& map, std::vector<const yaml::Member*> unknown,
                   std::vector<std::string_view> missing, Problems& problems);
  void report_unknown(const Node& node, const Value& map, const yaml::Member& member,
                      const std::vector<std::string_view>& keys, Problems& problems);
  // Whether a finding about a mistyped key of the map at this place names what was meant: `key`, or any.
  bool is_mistyped(const Problems& problems, std::string_view key = {}) const;

  // checker_branches.cpp
  bool check_branches(const Node& node, const Value& value, Problems* problems);
  bool check_any_of(const Node& node, const Value& value, Problems* problems);
  bool check_one_of(const Node& node, const Value& value, Problems* problems);
  bool check_not(const Node& node, const Value& value, Problems* problems);
  bool accepts(const Node& node, const Value& value);
  void explain(const Node& node, const std::vector<const Node*>& branches, const Value& value, Problems& problems);
  bool explain_by_keys(const Node& node, const std::vector<const Node*>& branches, const Value& map,
                       Problems& problems);
  bool explain_by_constant(const std::vector<const Node*>& branches, const Value& map, Problems& problems);
  Problems best_explanation(const std::vector<const Node*>& branches, const Value& value);

  // Nothing was written, or blanks alone.
  [[nodiscard]] bool is_nothing(const Value& value) const {
    return value.is(yaml::Kind::null) || (strangers_ != nullptr && yaml::is_blank(value));
  }
  [[nodiscard]] Types kind_of(const Value& value) const { return is_nothing(value) ? types::null : types_of(value); }

  // The key is there, inside a text: that is said already.
  [[nodiscard]] bool is_swallowed(const Value& map, std::string_view key) const {
    return strangers_ != nullptr && strangers_->swallowed(map, key);
  }

  // The problem just reported, to which more may be added.
  base::Diagnostic& report(const base::Message& message, const Value& at, std::vector<std::string> arguments,
                           Problems& problems);
  [[nodiscard]] std::string field() const { return path_.field(root_title_); }

  struct Question {
    const Node* node;
    const Value* value;
    friend bool operator==(const Question&, const Question&) = default;
  };
  struct QuestionHash {
    std::size_t operator()(const Question& q) const {
      return std::hash<const void*>()(q.node) * 31 + std::hash<const void*>()(q.value);
    }
  };

  Path path_;
  std::string_view root_title_;
  const Strangers* strangers_;
  // Answers about lists and maps: without them branches that share a recursive part would ask anew at every level.
  std::unordered_map<Question, bool, QuestionHash> answers_;
  std::size_t explanations_ = 0;
};

// The kinds a node admits as far as one can tell without a value; 0 for any.
Types admitted_types(const Schema::Node& node);

}  // namespace validate
