// Questionnaires: columns as a forest, rows flattened in printed order with their numbers counted.

#include "decode/kinds.h"
#include "decode/messages.h"
#include "decode/values.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace decode {

namespace {

struct TypeKey {
  std::string_view key;
  model::FieldType type;
};

constexpr std::array<TypeKey, 10> field_types{{{"label", model::FieldType::label},
                                               {"number", model::FieldType::number},
                                               {"text", model::FieldType::text},
                                               {"whole", model::FieldType::whole},
                                               {"decimal", model::FieldType::decimal},
                                               {"percent", model::FieldType::percent},
                                               {"year", model::FieldType::year},
                                               {"date", model::FieldType::date},
                                               {"yesno", model::FieldType::yesno},
                                               {"choice", model::FieldType::choice}}};

std::optional<model::FieldType> type_of(std::string_view key) {
  const auto found = std::ranges::find(field_types, key, &TypeKey::key);
  return found == field_types.end() ? std::nullopt : std::optional(found->type);
}

// ---- columns

class ColumnReader {
 public:
  explicit ColumnReader(base::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  std::vector<model::FormColumn> read(const yaml::Value& list, std::optional<model::FieldType> type) {
    std::vector<model::FormColumn> out;
    for (const yaml::Value& item : list.items) out.push_back(column(item, type));
    return out;
  }

 private:
  model::FormColumn column(const yaml::Value& item, std::optional<model::FieldType> type) {
    model::FormColumn out;
    out.span = item.span();
    out.type = type;
    if (item.is(yaml::Kind::scalar)) {
      out.caption = text(item, diagnostics_);
    } else if (item.find("group") != nullptr) {
      group(item, out);
    } else {
      leaf(item, out);
    }
    if (out.columns.empty()) {
      ++leaves_;
      if (out.id.empty()) out.id = "c" + std::to_string(leaves_);
    }
    return out;
  }

  void leaf(const yaml::Value& item, model::FormColumn& out) {
    out.id = words(item, "id");
    for (const yaml::Member& member : item.members) {
      const auto type = type_of(member.key.text);
      if (!type || member.value.is(yaml::Kind::list)) continue;
      out.type = *type;
      out.caption = text(member.value, diagnostics_);
      if (out.caption.empty() && *type == model::FieldType::percent) out.caption = model::made("%");
    }
    out.options = lines(item, "options", diagnostics_);
    out.unit = words(item, "unit");
    out.weight = whole_number(item, "weight");
  }

  void group(const yaml::Value& item, model::FormColumn& out) {
    out.caption = text(item, "group", diagnostics_);
    for (const yaml::Member& member : item.members) {
      if (!member.value.is(yaml::Kind::list)) continue;
      const auto type = type_of(member.key.text);
      if (!type && member.key.text != "columns") continue;
      for (model::FormColumn& inner : read(member.value, type)) out.columns.push_back(std::move(inner));
    }
  }

  base::Diagnostics& diagnostics_;
  int leaves_ = 0;
};

// ---- rows

class RowReader {
 public:
  RowReader(model::FormTable& table, base::Diagnostics& diagnostics) : table_(table), diagnostics_(diagnostics) {
    for (const model::FormColumn* leaf : model::leaves(table))
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
  };

  void add(const yaml::Value& item, Parent& parent, std::vector<int>& levels) {
    model::FormRow row;
    row.span = item.span();
    row.level = parent.level;
    row.parent = parent.row;
    row.relation = parent.relation;
    row.type = parent.type;
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
    number(item, row, levels);
    const std::size_t index = table_.rows.size();
    table_.rows.push_back(std::move(row));
    add_children(item, index, levels);
    for (int i = empty ? 1 : 0; i < blanks; ++i) add_blank(pattern, levels);
  }

  void fields(const yaml::Value& item, model::FormRow& row) {
    row.id = words(item, "id");
    for (const yaml::Member& member : item.members) {
      if (member.key.text == "row" || member.key.text == "heading" || member.key.text == "specify")
        row.caption = text(member.value, diagnostics_);
      row.heading = row.heading || member.key.text == "heading";
      row.specify = row.specify || member.key.text == "specify";
      if (member.key.text == "number") continue;
      if (const auto type = type_of(member.key.text)) {
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

  // X cells are named by a column's id or by its type.
  void blocked(const yaml::Value& item, model::FormRow& row) {
    for (const yaml::Value* name : one_or_more(item, "blocked")) {
      bool found = false;
      for (const model::FormColumn* leaf : model::leaves(table_)) {
        const auto type = type_of(name->text);
        if (leaf->id != name->text && !(type && leaf->type == type)) continue;
        row.blocked.push_back(leaf->id);
        found = true;
      }
      if (!found) diagnostics_.report(unknown_column_row, name->span(), {name->text});
    }
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
      row.id = row_id(levels);
    else
      ids_.insert(row.id);
  }

  // «1», «1.1», «1.1.1»: as statistics print them, without a final stop.
  static std::string printed(const std::vector<int>& levels) {
    std::string out;
    for (const int level : levels) out += (out.empty() ? "" : ".") + std::to_string(level);
    return out;
  }

  std::string row_id(const std::vector<int>& levels) {
    const std::string path = numbered_ ? printed(levels) : "r" + std::to_string(table_.rows.size() + 1);
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
    Parent parent{index, model::RowRelation::none, table_.rows[index].type, table_.rows[index].level + 1};
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
    row.span = pattern.span;
    ++levels.back();
    if (numbered_) row.label = {printed(levels), model::PointNumber(levels), false, {}};
    row.id = row_id(levels);
    table_.rows.push_back(std::move(row));
  }

  model::FormTable& table_;
  base::Diagnostics& diagnostics_;
  bool numbered_ = false;
  std::set<std::string> ids_;
  std::map<std::string, int> paths_;  // how often a path was taken already
};

model::FormTable read_table(const yaml::Value& value, std::size_t index, base::Diagnostics& diagnostics) {
  model::FormTable table;
  table.id = words(value, "id");
  if (table.id.empty()) table.id = "t" + std::to_string(index + 1);
  table.span = value.span();
  table.title = text(value, "title", diagnostics);
  if (const yaml::Value* columns = value.find("columns"); columns != nullptr)
    table.columns = ColumnReader(diagnostics).read(*columns, std::nullopt);
  if (const yaml::Value* rows = value.find("rows"); rows != nullptr) RowReader(table, diagnostics).read(*rows);
  table.notes = lines(value, "notes", diagnostics);
  for (const yaml::Value* relation : one_or_more(value, "relations"))
    table.relations.push_back(relation->is(yaml::Kind::scalar) ? relation->text : words(*relation, "rule"));
  return table;
}

}  // namespace

model::Form read_form(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::Form form;
  form.mark = read_mark(document, diagnostics);
  form.title = text(document, "title", diagnostics);
  form.edition = words(document, "edition");
  form.page = words(document, "page") == "portrait" ? model::Orientation::portrait : model::Orientation::landscape;
  if (const yaml::Value* tables = document.find("tables"); tables != nullptr)
    for (const yaml::Value& table : tables->items)
      form.tables.push_back(read_table(table, form.tables.size(), diagnostics));
  return form;
}

}  // namespace decode
