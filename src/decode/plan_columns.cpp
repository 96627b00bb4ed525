#include "decode/plan_columns.h"

#include "decode/column_limit.h"
#include "decode/messages.h"
#include "decode/values.h"
#include "language/lengths.h"

#include <set>

namespace decode {

namespace {

class ColumnReader {
 public:
  explicit ColumnReader(base::Diagnostics& diagnostics) : diagnostics_(diagnostics), limit_(diagnostics) {}

  std::vector<model::PlanColumn> read(const yaml::Value& list) {
    std::vector<model::PlanColumn> out;
    for (const yaml::Value& value : list.items)
      if (limit_.admits(value)) out.push_back(column(value));
    return out;
  }

 private:
  model::PlanColumn column(const yaml::Value& value) {
    model::PlanColumn out;
    out.span = value.span();
    out.width = language::parse_length(words(value, "width"));
    out.weight = whole_number(value, "weight");
    out.placement = placement(value, "align");
    if (value.find("group") != nullptr)
      group(value, out);
    else
      leaf(value, out);
    if (out.columns.empty()) limit_.count();
    return out;
  }

  void leaf(const yaml::Value& value, model::PlanColumn& out) {
    for (const yaml::Member& member : value.members) {
      const std::string& key = member.key.text;
      if (key == "width" || key == "weight" || key == "align" || key == "heading") continue;
      out.key = key == "more" ? member.value.text : key;
      out.heading = text(value, key == "more" ? "heading" : key, diagnostics_);
      if (key == "money") out = money(member.value, out);
    }
  }

  // `money: [2021, 2022]` is a column of money a caption; `total: Всего` before them is their sum. Two groups of the
  // same captions tell themselves apart by `id: local`: rows then write «local.2021».
  void group(const yaml::Value& value, model::PlanColumn& out) {
    const std::string outside = prefix_;
    if (const std::string id = words(value, "id"); !id.empty()) prefix_ = id + ".";
    out.heading = text(value, "group", diagnostics_);
    if (const yaml::Value* total = value.find("total"); total != nullptr) {
      add_money(*total, out);
      out.columns.back().sum = true;
    }
    for (const yaml::Value* caption : one_or_more(value, "money"))
      if (limit_.admits(*caption)) add_money(*caption, out);
    if (const yaml::Value* columns = value.find("columns"); columns != nullptr)
      for (model::PlanColumn& inner : read(*columns)) out.columns.push_back(std::move(inner));
    prefix_ = outside;
  }

  void add_money(const yaml::Value& caption, model::PlanColumn& group) {
    group.columns.push_back(money(caption, {}));
    limit_.count();
  }

  model::PlanColumn money(const yaml::Value& caption, model::PlanColumn column) {
    column.key = money_key(prefix_ + caption.text);
    if (!keys_.insert(column.key).second) diagnostics_.report(repeated_money, caption.span(), {caption.text});
    column.heading = text(caption, diagnostics_);
    column.money = true;
    column.span = caption.span();
    return column;
  }

  base::Diagnostics& diagnostics_;
  ColumnLimit limit_;
  std::string prefix_;          // of the keys of money in the group being read
  std::set<std::string> keys_;  // of money
};

}  // namespace

std::string money_key(std::string_view caption) { return "money:" + std::string(caption); }

std::vector<model::PlanColumn> read_plan_columns(const yaml::Value& list, base::Diagnostics& diagnostics) {
  return ColumnReader(diagnostics).read(list);
}

}  // namespace decode
