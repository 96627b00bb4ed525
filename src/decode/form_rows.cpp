// Rows are flattened in printed order: a row, the words before its parts, its parts, the empty rows after it.
#include "decode/form_parts.h"
#include "decode/formula_reader.h"
#include "decode/messages.h"
#include "decode/near_names.h"
#include "decode/row_codes.h"
#include "decode/values.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace decode {

namespace {

class RowReader {
 public:
  RowReader(const yaml::Value& value, model::FormTable& table, TypedFormulas& formulas, base::Diagnostics& diagnostics)
      : table_(table), formulas_(formulas), diagnostics_(diagnostics) {
    read_pattern(value);
    for (const model::FormColumn* leaf : model::leaf_columns(table.columns))
      numbered_ = numbered_ || leaf->type == model::FieldType::number;
  }

  void read(const yaml::Value& list) {
    Parent top;
    std::vector<int> levels{0};
    for (const yaml::Value& item : list.items) add(item, top, levels);
  }

 private:
  struct Parent {
    std::optional<std::size_t> row;
    model::RowRelation relation = model::RowRelation::none;
    std::optional<model::FieldType> type;  // a bare string takes the type that stands above it
    int level = 0;
    std::vector<std::string> blocked;  // of a heading: for all rows below it
  };

  void read_pattern(const yaml::Value& value) {
    const yaml::Value* pattern = value.find("codes");
    if (pattern == nullptr) return;
    counted_codes_ = RowCodes::find(pattern->text);
    if (!counted_codes_) diagnostics_.report(unreadable_codes, pattern->span(), {pattern->text});
  }

  void add(const yaml::Value& item, Parent& parent, std::vector<int>& levels) {
    model::FormRow row;
    row.span = item.span();
    row.level = parent.level;
    row.parent = parent.row;
    row.relation = parent.relation;
    row.type = parent.type;
    row.blocked = parent.blocked;
    if (item.is(yaml::Kind::scalar))
      row.caption = text(item, diagnostics_);
    else
      fields(item, row);
    if (row.type) parent.type = row.type;
    constexpr int most_blanks = 1000;
    const int blanks = item.is(yaml::Kind::map) ? std::min(whole_number(item, "blank").value_or(0), most_blanks) : 0;
    // Without a caption the first empty row is this one.
    const bool empty = blanks > 0 && row.caption.empty();
    row.blank = empty;
    row.specify = row.specify || empty;
    const model::FormRow pattern = row;
    code(item, row);
    number(item, row, levels);
    const std::size_t index = table_.rows.size();
    table_.rows.push_back(std::move(row));
    add_children(item, index, levels);
    if (item.is(yaml::Kind::map)) count(item, index);
    for (int i = empty ? 1 : 0; i < blanks; ++i) add_blank(pattern, levels);
  }

  void fields(const yaml::Value& item, model::FormRow& row) {
    row.id = words(item, "id");
    for (const yaml::Member& member : item.members) {
      if (member.key.text == "row" || member.key.text == "heading" || member.key.text == "specify")
        row.caption = text(member.value, diagnostics_);
      row.heading = row.heading || member.key.text == "heading";
      row.specify = row.specify || member.key.text == "specify";
      if (member.key.text == "number" || member.key.text == "code") continue;
      if (const auto type = field_type(member.key.text)) {
        row.caption = text(member.value, diagnostics_);
        if (*type == model::FieldType::label)
          row.heading = true;
        else
          row.type = *type;
      }
    }
    row.options = lines(item, "options", diagnostics_);
    row.unit = words(item, "unit");
    blocked(item, row);
  }

  // X cells are named by the id of a column or of a group, by a type, or by the numbers of columns.
  void blocked(const yaml::Value& item, model::FormRow& row) {
    for (const yaml::Value* name : one_or_more(item, "blocked")) {
      if (name->text.starts_with("гр.")) {
        block_numbered(*name, row.blocked);
        continue;
      }
      const std::size_t before = row.blocked.size();
      block(table_.columns, *name, false, row.blocked);
      if (row.blocked.size() == before)
        report_unknown(unknown_column_row, name->span(), name->text, column_names(table_.columns), {}, diagnostics_);
    }
  }

  void block_numbered(const yaml::Value& numbers, std::vector<std::string>& out) {
    const base::Span span{numbers.origin, 0, static_cast<std::uint32_t>(numbers.text.size())};
    FormulaReader reader(numbers.text, span, table_, diagnostics_);
    const auto leaves = model::leaf_columns(table_.columns);
    for (const std::size_t leaf : reader.columns()) out.push_back(leaves[leaf]->id);
  }

  static std::vector<std::string> column_names(const std::vector<model::FormColumn>& columns) {
    std::vector<std::string> out;
    for (const model::FormColumn& column : columns) {
      out.push_back(column.id);
      for (std::string& inner : column_names(column.columns)) out.push_back(std::move(inner));
    }
    return out;
  }

  static void block(const std::vector<model::FormColumn>& columns, const yaml::Value& name, bool all,
                    std::vector<std::string>& out) {
    const auto type = field_type(name.text);
    for (const model::FormColumn& column : columns) {
      const bool named = all || column.id == name.text || (type && column.type == type);
      if (named && column.columns.empty()) out.push_back(column.id);
      block(column.columns, name, named, out);
    }
  }

  // A heading asks for nothing, so it has a code only by hand.
  void code(const yaml::Value& item, model::FormRow& row) {
    const yaml::Value* typed = item.is(yaml::Kind::map) ? item.find("code") : nullptr;
    if (typed != nullptr && typed->text == "none") return;
    if (typed != nullptr) {
      row.code = written(item, "code");
      if (counted_codes_) counted_codes_->go_on_from(row.code.words);
    } else if (counted_codes_ && !row.heading) {
      row.code.words = counted_codes_->next();
    }
    take_code(row);
  }

  void take_code(model::FormRow& row) {
    if (row.code.words.empty()) return;
    const base::Span span = row.code.span.known() ? row.code.span : row.span;
    if (!codes_.insert(row.code.words).second) diagnostics_.report(repeated_code, span, {row.code.words});
    if (row.id.empty()) row.id = unique(row.code.words);
  }

  void number(const yaml::Value& item, model::FormRow& row, std::vector<int>& levels) {
    if (auto by_hand = item.is(yaml::Kind::map) ? label(item, "number") : std::nullopt) {
      if (by_hand->meaning) levels = by_hand->meaning->levels();
      row.label = *std::move(by_hand);
    } else {
      ++levels.back();
      if (numbered_) row.label = {printed(levels), model::PointNumber(levels), false, {}};
    }
    if (row.id.empty())
      row.id = path_of(levels);
    else
      ids_.insert(row.id);
  }

  // `computed` sums the parts, `formula` says more.
  void count(const yaml::Value& item, std::size_t index) {
    if (const yaml::Value* typed = item.find("formula")) formulas_.push_back({TypedFormula::Of::row, index, typed});
    if (!flag(item, "computed", false)) return;
    model::FormulaSum sum;
    for (std::size_t i = index + 1; i < table_.rows.size(); ++i) {
      const model::FormRow& part = table_.rows[i];
      if (part.parent == index && part.relation == model::RowRelation::part_of_sum) sum.cells.push_back({i, {}});
    }
    const base::Span span = item.find("computed")->span();
    if (sum.cells.empty())
      report_nothing_to_count(span, {"у строки нет made_of", "the row has no made_of"}, diagnostics_);
    else
      table_.rows[index].formula = model::Formula{{std::move(sum)}, span};
  }

  // «1», «1.1», «1.1.1»: as statistics print them, without a final stop.
  static std::string printed(const std::vector<int>& levels) {
    std::string out;
    for (const int level : levels) out += (out.empty() ? "" : ".") + std::to_string(level);
    return out;
  }

  std::string path_of(const std::vector<int>& levels) {
    return unique(numbered_ ? printed(levels) : "r" + std::to_string(table_.rows.size() + 1));
  }

  std::string unique(const std::string& path) {
    int& times = paths_[path];
    std::string id = path;
    while (!ids_.insert(id).second) id = path + "_" + std::to_string(++times + 1);
    return id;
  }

  void add_children(const yaml::Value& item, std::size_t index, const std::vector<int>& levels) {
    static constexpr std::array<std::pair<std::string_view, model::RowRelation>, 3> lists{
        {{"made_of", model::RowRelation::part_of_sum},
         {"of_which", model::RowRelation::subset},
         {"rows", model::RowRelation::none}}};
    if (!item.is(yaml::Kind::map)) return;
    bool captioned = false;
    const model::FormRow& above = table_.rows[index];
    Parent parent{index, model::RowRelation::none, above.type, above.level + 1, {}};
    if (above.heading) parent.blocked = above.blocked;
    std::vector<int> inner = levels;
    inner.push_back(0);
    for (const yaml::Member& member : item.members) {
      const auto relation = std::ranges::find(lists, member.key.text, [](const auto& pair) { return pair.first; });
      if (relation == lists.end() || !member.value.is(yaml::Kind::list)) continue;
      if (!captioned) add_caption(item, index);
      captioned = true;
      parent.relation = relation->second;
      for (const yaml::Value& child : member.value.items) add(child, parent, inner);
    }
  }

  // The words between a row and its parts: «из них …».
  void add_caption(const yaml::Value& item, std::size_t index) {
    if (item.find("caption") == nullptr) return;
    model::FormRow row;
    row.caption = text(item, "caption", diagnostics_);
    row.heading = true;
    row.parent = index;
    row.level = table_.rows[index].level + 1;
    row.id = table_.rows[index].id + "_caption";
    row.span = item.span();
    table_.rows.push_back(std::move(row));
  }

  // An empty row like the one it follows.
  void add_blank(const model::FormRow& pattern, std::vector<int>& levels) {
    model::FormRow row;
    row.blank = true;
    row.specify = true;
    row.level = pattern.level;
    row.parent = pattern.parent;
    row.relation = pattern.relation;
    row.type = pattern.type;
    row.blocked = pattern.blocked;
    row.span = pattern.span;
    ++levels.back();
    if (numbered_) row.label = {printed(levels), model::PointNumber(levels), false, {}};
    if (counted_codes_) row.code.words = counted_codes_->next();
    take_code(row);
    if (row.id.empty()) row.id = path_of(levels);
    table_.rows.push_back(std::move(row));
  }

  model::FormTable& table_;
  TypedFormulas& formulas_;
  base::Diagnostics& diagnostics_;
  bool numbered_ = false;
  std::optional<RowCodes> counted_codes_;
  std::set<std::string> codes_;
  std::set<std::string> ids_;
  std::map<std::string, int> paths_;  // how often a path was taken already
};

}  // namespace

void read_form_rows(const yaml::Value& table, model::FormTable& out, TypedFormulas& formulas,
                    base::Diagnostics& diagnostics) {
  RowReader reader(table, out, formulas, diagnostics);
  if (const yaml::Value* rows = table.find("rows")) reader.read(*rows);
}

}  // namespace decode
