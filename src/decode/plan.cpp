#include "decode/documents.h"
#include "decode/idle.h"
#include "decode/messages.h"
#include "decode/number_pattern.h"
#include "decode/plan_columns.h"
#include "decode/totals.h"
#include "decode/values.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

// Fields of a row that may be columns, besides the number and the keys of `more:`.
constexpr std::array<std::string_view, 8> cell_keys{"measure",  "deadline", "responsible", "result",
                                                    "document", "place",    "cost",        "note"};

model::Abbreviations abbreviations_of(std::string_view word) {
  if (word == "before") return model::Abbreviations::before;
  if (word == "after") return model::Abbreviations::after;
  if (word == "inline") return model::Abbreviations::inline_;
  return model::Abbreviations::none;
}

// What a part says itself, else what its plan says: columns and numbering are given once for all parts.
const yaml::Value* find_in(const yaml::Value& part, const yaml::Value& plan, std::string_view key) {
  const yaml::Value* own = part.find(key);
  return own != nullptr ? own : plan.find(key);
}

// Counts rows as they are read: through the part, or anew in each section.
class RowReader {
 public:
  RowReader(const yaml::Value* numbering, bool sections, const model::PlanPart& part, base::Diagnostics& diagnostics)
      : part_(part),
        leaves_(model::leaf_columns(part.columns)),
        diagnostics_(diagnostics),
        section_pattern_(sample(numbering, "sections", sections ? "1." : "none")),
        row_pattern_(sample(numbering, "rows", sections ? "1.1" : "1.")) {
    if (numbering != nullptr) refuse_unreadable(*numbering, sections);
    const bool anew = numbering != nullptr && flag(*numbering, "restart", false);
    const bool within_sections = row_pattern_.depth() > 1;
    restart_ = within_sections || anew;
    numbers_anew_ = anew && !within_sections;
  }

  model::PlanSection section(const yaml::Value& value) {
    ++section_;
    if (restart_) row_ = 0;
    model::PlanSection out;
    out.id = {words(value, "id")};
    out.title = text(value, "title", diagnostics_);
    out.edition = text(value, "edition", diagnostics_);
    out.span = value.span();
    out.label = section_pattern_.label(std::array{section_});
    if (auto by_hand = label_by_hand(value, section_pattern_)) {
      if (by_hand->meaning) section_ = by_hand->meaning->levels().front();
      out.label = *std::move(by_hand);
    }
    out.rows = rows(value);
    out.numbers_anew = numbers_anew_;
    add_totals(value, {&out.rows}, out.rows);
    return out;
  }

  std::vector<model::Measure> rows(const yaml::Value& parent) {
    std::vector<model::Measure> out;
    const yaml::Value* list = parent.find("rows");
    if (list == nullptr) return out;
    for (const yaml::Value& value : list->items) {
      model::Measure row = cells(value);
      report_idle(
          value, "total",
          {"сумму строк раздела или плана печатает totals: {title: Итого}; total: true стоит у вложенной строки",
           "the sum of the rows of a section or plan is printed by totals: {title: Итого}; total: true belongs to "
           "a row inside a row"},
          diagnostics_);
      row.label = next_label(value);
      row.edition = text(value, "edition", diagnostics_);
      if (const yaml::Value* inner = value.find("rows"); inner != nullptr)
        for (const yaml::Value& sub : inner->items) row.rows.push_back(sub_row(sub));
      add_sums(part_.columns, row, diagnostics_);
      out.push_back(std::move(row));
    }
    return out;
  }

  // `totals: {title: Итого, by: source}`: a row over the rows of these lists, at the end of `out`.
  void add_totals(const yaml::Value& value, const std::vector<const std::vector<model::Measure>*>& lists,
                  std::vector<model::Measure>& out) {
    const yaml::Value* totals = value.find("totals");
    if (totals == nullptr) return;
    std::vector<const model::Measure*> rows;
    for (const auto* list : lists)
      for (const model::Measure& row : *list)
        if (row.total.empty()) rows.push_back(&row);
    const std::string by = words(*totals, "by");
    // The first column is the title's.
    const auto shows = [&by](const model::PlanColumn* leaf) { return leaf->key == by; };
    const bool known =
        by.empty() || (!leaves_.empty() && std::any_of(std::next(leaves_.begin()), leaves_.end(), shows));
    if (!known) diagnostics_.report(unknown_totals_column, totals->find("by")->span(), {by});
    model::Text all = text(*totals, "all", diagnostics_);
    if (all.empty()) all = model::made("всего, в том числе:");
    model::Measure total =
        total_of(part_.columns, rows, text(*totals, "title", diagnostics_), known ? by : std::string{}, all);
    total.span = totals->span();
    out.push_back(std::move(total));
  }

 private:
  static std::string sample(const yaml::Value* numbering, std::string_view key, std::string_view otherwise) {
    const std::string typed = numbering == nullptr ? std::string{} : words(*numbering, key);
    return typed.empty() ? std::string(otherwise) : typed;
  }

  model::Measure sub_row(const yaml::Value& value) {
    for (const std::string_view key : {"rows", "number", "edition"})
      if (const yaml::Value* deeper = value.find(key); deeper != nullptr)
        diagnostics_.report(deep_row, deeper->span(), {std::string(key)});
    model::Measure row = cells(value);
    row.sum = flag(value, "total", false);
    return row;
  }

  void refuse_unreadable(const yaml::Value& numbering, bool sections) {
    const auto refuse = [&](std::string_view key, bool readable) {
      const yaml::Value* value = numbering.find(key);
      if (value != nullptr && !readable) diagnostics_.report(unreadable_pattern, value->span(), {value->text});
    };
    refuse("sections", section_pattern_.understood() && section_pattern_.depth() <= 1);
    refuse("rows", row_pattern_.understood() && row_pattern_.depth() <= (sections ? 2U : 1U));
  }

  model::Label next_label(const yaml::Value& value) {
    if (auto by_hand = label_by_hand(value, row_pattern_)) {
      if (by_hand->meaning) row_ = by_hand->meaning->levels().back();
      return *std::move(by_hand);
    }
    ++row_;
    return row_pattern_.label(std::array{section_, row_});
  }

  model::Measure cells(const yaml::Value& value) {
    model::Measure row;
    row.id = {words(value, "id")};
    row.span = value.span();
    row.deadlines = deadlines(value, "deadline");
    for (const std::string_view key : cell_keys) cell(value, key, std::string(key), row);
    if (const yaml::Value* more = value.find("more"); more != nullptr)
      for (const yaml::Member& member : more->members) cell(*more, member.key.text, member.key.text, row);
    if (const yaml::Value* money = value.find("money"); money != nullptr) this->money(*money, row);
    return row;
  }

  void cell(const yaml::Value& map, std::string_view key, const std::string& column, model::Measure& row) {
    const yaml::Value* value = map.find(key);
    if (value == nullptr || value->is(yaml::Kind::null)) return;
    row.cells[column] = cell_text(map, key, diagnostics_);
    if (!has_column(column)) diagnostics_.report(unused_cell, value->span(), {std::string(key)});
  }

  void money(const yaml::Value& money, model::Measure& row) {
    for (const yaml::Member& member : money.members) {
      const std::string column = money_key(member.key.text);
      if (has_column(column))
        row.cells[column] = text(member.value, diagnostics_);
      else
        diagnostics_.report(unknown_money, member.key.span(), {member.key.text});
    }
  }

  [[nodiscard]] bool has_column(const std::string& key) const {
    return std::ranges::any_of(leaves_, [&key](const model::PlanColumn* leaf) { return leaf->key == key; });
  }

  const model::PlanPart& part_;
  std::vector<const model::PlanColumn*> leaves_;
  base::Diagnostics& diagnostics_;
  NumberPattern section_pattern_, row_pattern_;
  bool restart_ = false;
  bool numbers_anew_ = false;  // a number says nothing of its section, so it may come again in the next
  int section_ = 0;
  int row_ = 0;
};

// «Цели» is printed as «Цели:».
model::Text with_colon(model::Text title) {
  if (title.empty() || model::plain(title).ends_with(':')) return title;
  title.paragraphs.back().pieces.push_back(model::Words{":", {}, {}});
  return title;
}

model::Introduction read_introduction(const yaml::Value& value, base::Diagnostics& diagnostics) {
  model::Introduction out;
  out.paragraphs = lines(value, "intro", diagnostics);
  out.goals_title = with_colon(text(value, "goals_title", diagnostics));
  out.goals = lines(value, "goals", diagnostics);
  return out;
}

void read_rows(const yaml::Value& value, const yaml::Value& plan, model::PlanPart& part,
               base::Diagnostics& diagnostics) {
  const yaml::Value* sections = value.find("sections");
  RowReader reader(find_in(value, plan, "numbering"), sections != nullptr, part, diagnostics);
  if (sections == nullptr) {
    part.sections.emplace_back();
    part.sections.back().rows = reader.rows(value);
  } else {
    for (const yaml::Value& section : sections->items) part.sections.push_back(reader.section(section));
  }
  if (value.find("totals") == nullptr) return;
  std::vector<const std::vector<model::Measure>*> lists;
  for (const model::PlanSection& section : part.sections) lists.push_back(&section.rows);
  model::PlanSection whole;
  reader.add_totals(value, lists, whole.rows);
  part.sections.push_back(std::move(whole));
}

// `value` is the part, or the plan itself where it has one table only.
model::PlanPart read_part(const yaml::Value& value, const yaml::Value& plan, base::Diagnostics& diagnostics) {
  model::PlanPart part;
  part.span = value.span();
  part.number = text(value, "table", diagnostics);
  part.unit = text(value, "unit", diagnostics);
  const yaml::Value* page = find_in(value, plan, "page");
  part.page =
      page != nullptr && page->text == "portrait" ? model::Orientation::portrait : model::Orientation::landscape;
  if (const yaml::Value* columns = find_in(value, plan, "columns"); columns != nullptr)
    part.columns = read_plan_columns(*columns, diagnostics);
  if (part.columns.empty()) diagnostics.report(no_columns, part.span);
  const bool numbers = value.find("column_numbers") != nullptr;
  part.column_numbers =
      read_column_numbers(numbers ? value : plan, model::leaf_columns(part.columns).size(), diagnostics);
  if (const yaml::Value* numbering = find_in(value, plan, "numbering"); numbering != nullptr)
    part.section_number_apart = flag(*numbering, "sections_in_column", false);
  read_footnotes(value, part.footnotes, diagnostics);
  read_rows(value, plan, part, diagnostics);
  align_money(part);
  return part;
}

// `numbering: {parts: I.}`; parts have no numbers by themselves.
void read_parts(const yaml::Value& plan, model::Plan& out, base::Diagnostics& diagnostics) {
  const yaml::Value* numbering = plan.find("numbering");
  const NumberPattern pattern(numbering == nullptr ? std::string{} : words(*numbering, "parts"));
  if (!pattern.understood())
    diagnostics.report(unreadable_pattern, numbering->find("parts")->span(), {words(*numbering, "parts")});
  int number = 0;
  for (const yaml::Value& value : plan.find("parts")->items) {
    model::PlanPart part = read_part(value, plan, diagnostics);
    part.id = {words(value, "id")};
    part.title = text(value, "title", diagnostics);
    if (auto by_hand = label_by_hand(value, pattern)) {
      if (by_hand->meaning) number = by_hand->meaning->levels().front();
      part.label = *std::move(by_hand);
    } else {
      part.label = pattern.label(std::array{++number});
    }
    part.intro = read_introduction(value, diagnostics);
    part.notes = lines(value, "notes", diagnostics);
    out.parts.push_back(std::move(part));
  }
}

}  // namespace

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

model::Plan read_plan(const yaml::Value& document, const model::Profile& profile, base::Diagnostics& diagnostics) {
  model::Plan plan;
  plan.mark = read_mark(document, diagnostics);
  plan.stamps = read_stamps(document, diagnostics);
  plan.title = text(document, "title", diagnostics);
  plan.edition = text(document, "edition", diagnostics);
  plan.period = words(document, "period");
  plan.own_page_numbers = words(document, "page_numbers") == "own";
  plan.abbreviations = abbreviations_of(words(document, "abbreviations"));
  plan.intro = read_introduction(document, diagnostics);
  plan.legend_title = with_colon(text(document, "legend_title", diagnostics));
  plan.legend = lines(document, "legend", diagnostics);
  plan.notes = lines(document, "notes", diagnostics);
  if (document.find("parts") != nullptr)
    read_parts(document, plan, diagnostics);
  else
    plan.parts.push_back(read_part(document, document, diagnostics));
  plan.signatures = read_signatures(document, profile, diagnostics);
  if (const yaml::Value* columns = document.find("columns")) report_idle_widths(*columns, diagnostics);
  for (const yaml::Value* part : one_or_more(document, "parts"))
    if (const yaml::Value* columns = part->find("columns")) report_idle_widths(*columns, diagnostics);
  return plan;
}

}  // namespace decode
