#include "decode/kinds.h"
#include "decode/messages.h"
#include "decode/row_numbers.h"
#include "decode/values.h"
#include "language/lengths.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

// Fields of a row that may be columns, besides the number and the keys of `more:`.
constexpr std::array<std::string_view, 8> cell_keys{"measure",  "deadline", "responsible", "result",
                                                    "document", "place",    "cost",        "note"};

model::PlanColumn read_column(const yaml::Value& value, base::Diagnostics& diagnostics) {
  model::PlanColumn column;
  column.span = value.span();
  for (const yaml::Member& member : value.members) {
    if (member.key.text == "width") {
      column.width = language::parse_length(member.value.text);
    } else if (member.key.text == "weight") {
      column.weight = whole_number(value, "weight");
    } else if (member.key.text == "more") {
      column.key = member.value.text;
    } else if (member.key.text == "heading") {
      column.heading = text(member.value, diagnostics);
    } else {
      column.key = member.key.text;
      column.heading = text(member.value, diagnostics);
    }
  }
  return column;
}

std::vector<model::Text> read_column_numbers(const yaml::Value& document, std::size_t columns,
                                             base::Diagnostics& diagnostics) {
  const yaml::Value* value = document.find("column_numbers");
  if (value == nullptr) return {};
  if (value->is(yaml::Kind::list)) return lines(document, "column_numbers", diagnostics);
  std::vector<model::Text> out;
  if (flag(document, "column_numbers", false))
    for (std::size_t i = 1; i <= columns; ++i) out.push_back(model::made(std::to_string(i)));
  return out;
}

model::Abbreviations abbreviations_of(std::string_view word) {
  if (word == "before") return model::Abbreviations::before;
  if (word == "after") return model::Abbreviations::after;
  if (word == "inline") return model::Abbreviations::inline_;
  return model::Abbreviations::none;
}

// Counts rows as they are read: through the plan, or anew in each section.
class RowReader {
 public:
  RowReader(const yaml::Value& plan, bool sections, std::vector<model::PlanColumn>& columns,
            base::Diagnostics& diagnostics)
      : columns_(columns),
        diagnostics_(diagnostics),
        section_pattern_(sample(plan, "sections", sections ? "1." : "none")),
        row_pattern_(sample(plan, "rows", sections ? "1.1" : "1.")) {
    const yaml::Value* numbering = plan.find("numbering");
    if (numbering != nullptr) refuse_unreadable(*numbering, sections);
    restart_ = row_pattern_.depth() > 1 || (numbering != nullptr && flag(*numbering, "restart", false));
  }

  model::PlanSection section(const yaml::Value& value) {
    ++section_;
    if (restart_) row_ = 0;
    model::PlanSection out;
    out.id = {words(value, "id")};
    out.title = text(value, "title", diagnostics_);
    out.span = value.span();
    out.label = section_pattern_.label(section_, section_);
    if (auto by_hand = label(value, "number")) {
      if (by_hand->meaning) section_ = by_hand->meaning->levels().front();
      out.label = *std::move(by_hand);
    }
    out.rows = rows(value);
    return out;
  }

  std::vector<model::Measure> rows(const yaml::Value& parent) {
    std::vector<model::Measure> out;
    const yaml::Value* list = parent.find("rows");
    if (list == nullptr) return out;
    for (const yaml::Value& value : list->items) {
      model::Measure row = cells(value);
      row.label = next_label(value);
      if (const yaml::Value* inner = value.find("rows"); inner != nullptr)
        for (const yaml::Value& sub : inner->items) row.rows.push_back(sub_row(sub));
      out.push_back(std::move(row));
    }
    return out;
  }

 private:
  static std::string sample(const yaml::Value& plan, std::string_view key, std::string_view otherwise) {
    const yaml::Value* numbering = plan.find("numbering");
    const std::string typed = numbering == nullptr ? std::string{} : words(*numbering, key);
    return typed.empty() ? std::string(otherwise) : typed;
  }

  model::Measure sub_row(const yaml::Value& value) {
    for (const std::string_view key : {"rows", "number"})
      if (const yaml::Value* deeper = value.find(key); deeper != nullptr)
        diagnostics_.report(deep_row, deeper->span(), {std::string(key)});
    return cells(value);
  }

  void refuse_unreadable(const yaml::Value& numbering, bool sections) {
    const auto refuse = [&](std::string_view key, bool readable) {
      const yaml::Value* value = numbering.find(key);
      if (value != nullptr && !readable) diagnostics_.report(unreadable_pattern, value->span(), {value->text});
    };
    refuse("sections", section_pattern_.understood() && section_pattern_.depth() <= 1);
    refuse("rows", row_pattern_.understood() && (sections || row_pattern_.depth() <= 1));
  }

  model::Label next_label(const yaml::Value& value) {
    if (auto by_hand = label(value, "number")) {
      if (by_hand->meaning) row_ = by_hand->meaning->levels().back();
      return *std::move(by_hand);
    }
    ++row_;
    return row_pattern_.label(section_, row_);
  }

  model::Measure cells(const yaml::Value& value) {
    model::Measure row;
    row.id = {words(value, "id")};
    row.span = value.span();
    row.deadlines = deadlines(value, "deadline");
    for (const std::string_view key : cell_keys) cell(value, key, row);
    if (const yaml::Value* more = value.find("more"); more != nullptr)
      for (const yaml::Member& member : more->members) cell(*more, member.key.text, row);
    return row;
  }

  void cell(const yaml::Value& map, std::string_view key, model::Measure& row) {
    const yaml::Value* value = map.find(key);
    if (value == nullptr || value->is(yaml::Kind::null)) return;
    row.cells[std::string(key)] = cell_text(map, key, diagnostics_);
    const bool printed = std::ranges::find(columns_, key, &model::PlanColumn::key) != columns_.end();
    if (!printed) diagnostics_.report(unused_cell, value->span(), {std::string(key)});
  }

  std::vector<model::PlanColumn>& columns_;
  base::Diagnostics& diagnostics_;
  NumberPattern section_pattern_, row_pattern_;
  bool restart_ = false;
  int section_ = 0;
  int row_ = 0;
};

std::vector<model::LegendEntry> read_legend(const yaml::Value& document, base::Diagnostics& diagnostics) {
  std::vector<model::LegendEntry> out;
  for (model::Text& line : lines(document, "legend", diagnostics)) out.push_back({{}, std::move(line)});
  return out;
}

}  // namespace

model::Plan read_plan(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::Plan plan;
  plan.mark = read_mark(document, diagnostics);
  plan.title = text(document, "title", diagnostics);
  plan.period = words(document, "period");
  plan.page = words(document, "page") == "portrait" ? model::Orientation::portrait : model::Orientation::landscape;
  plan.abbreviations = abbreviations_of(words(document, "abbreviations"));
  for (const yaml::Value* column : one_or_more(document, "columns"))
    plan.columns.push_back(read_column(*column, diagnostics));
  plan.column_numbers = read_column_numbers(document, plan.columns.size(), diagnostics);
  plan.before = lines(document, "intro", diagnostics);
  for (model::Text& goal : lines(document, "goals", diagnostics)) plan.before.push_back(std::move(goal));
  plan.legend = read_legend(document, diagnostics);
  plan.notes = lines(document, "notes", diagnostics);

  const yaml::Value* sections = document.find("sections");
  RowReader reader(document, sections != nullptr, plan.columns, diagnostics);
  if (sections == nullptr) {
    plan.sections.push_back({});
    plan.sections.back().rows = reader.rows(document);
  } else {
    for (const yaml::Value& section : sections->items) plan.sections.push_back(reader.section(section));
  }
  return plan;
}

}  // namespace decode
