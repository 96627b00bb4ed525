#include "decode/ahead.h"
#include "decode/documents.h"
#include "decode/idle.h"
#include "decode/messages.h"
#include "decode/number_pattern.h"
#include "decode/plan_columns.h"
#include "decode/plan_rows.h"
#include "decode/totals.h"
#include "decode/values.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

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
  const yaml::Value* totals = value.find("totals");
  RowReader reader(find_in(value, plan, "numbering"), sections != nullptr, totals != nullptr, part, diagnostics);
  if (sections == nullptr) {
    part.sections.emplace_back();
    part.sections.back().rows = reader.rows(value);
  } else {
    for (const yaml::Value& section : sections->items) part.sections.push_back(reader.section(section));
  }
  if (totals == nullptr) return;
  std::vector<const std::vector<model::Measure>*> lists;
  for (const model::PlanSection& section : part.sections) lists.push_back(&section.rows);
  model::PlanSection whole;
  reader.add_totals(value, lists, whole.rows);
  part.sections.insert(stands_on_top(*totals) ? part.sections.begin() : part.sections.end(), std::move(whole));
}

// `value` is the part, or the plan itself where it has one table only.
model::PlanPart read_part(const yaml::Value& value, const yaml::Value& plan, const model::Profile& profile,
                          base::Diagnostics& diagnostics) {
  model::PlanPart part;
  part.span = value.span();
  part.ahead = read_ahead(value, diagnostics);
  part.number = text(value, "table", diagnostics);
  part.unit = text(value, "unit", diagnostics);
  const yaml::Value* page = find_in(value, plan, "page");
  part.page =
      page != nullptr && page->text == "portrait" ? model::Orientation::portrait : model::Orientation::landscape;
  if (const yaml::Value* align = find_in(value, plan, "align"); align != nullptr)
    part.placement = placement(value.find("align") != nullptr ? value : plan, "align");
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
  align_money(part, profile.spaced_thousands);
  return part;
}

// `numbering: {parts: I.}`; parts have no numbers by themselves.
void read_parts(const yaml::Value& plan, const model::Profile& profile, model::Plan& out,
                base::Diagnostics& diagnostics) {
  const yaml::Value* numbering = plan.find("numbering");
  const NumberPattern pattern(numbering == nullptr ? std::string{} : words(*numbering, "parts"));
  if (!pattern.understood())
    diagnostics.report(unreadable_pattern, numbering->find("parts")->span(), {words(*numbering, "parts")});
  int number = 0;
  for (const yaml::Value& value : plan.find("parts")->items) {
    model::PlanPart part = read_part(value, plan, profile, diagnostics);
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
  plan.period = deadline(document, "period");
  plan.own_page_numbers = words(document, "page_numbers") == "own";
  plan.abbreviations = abbreviations_of(words(document, "abbreviations"));
  plan.intro = read_introduction(document, diagnostics);
  plan.legend_title = with_colon(text(document, "legend_title", diagnostics));
  plan.legend = lines(document, "legend", diagnostics);
  plan.notes = lines(document, "notes", diagnostics);
  if (document.find("parts") != nullptr)
    read_parts(document, profile, plan, diagnostics);
  else
    plan.parts.push_back(read_part(document, document, profile, diagnostics));
  plan.signatures = read_signatures(document, profile, diagnostics);
  return plan;
}

}  // namespace decode
