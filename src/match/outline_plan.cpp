#include "base/decimal.h"
#include "match/outline_maker.h"
#include "model/reading.h"

#include <algorithm>
#include <cstdint>

namespace match {

namespace {

struct Heading {
  std::string key, words;
  bool money = false;  // of numbers that the author gives
};
using Headings = std::vector<Heading>;  // columns in printed order

// A number without the places that others of its column have.
std::string shortest(std::string words) {
  if (words.find(',') == std::string::npos || !base::Decimal::find(words)) return words;
  while (words.ends_with('0')) words.pop_back();
  if (words.ends_with(',')) words.pop_back();
  return words;
}

class RowMaker {
 public:
  RowMaker(OutlineMaker& maker, Headings headings) : maker_(maker), headings_(std::move(headings)) {}

  void row(std::size_t parent, const model::Measure& row) {
    if (!row.group.empty()) {
      maker_.put(maker_.add(PartKind::row_group, parent, {}, row.id.value), "group", row.group);
      return;
    }
    const std::size_t part = maker_.add(PartKind::row, parent, row.label.words, row.id.value);
    maker_.put(part, "total", row.total);
    cells(part, row);
    maker_.at(part).label_by_hand = row.label.by_hand;
    maker_.put(part, "edition", row.edition);
    if (!row.added) maker_.put(part, "added", std::string("false"));
    for (const std::string& key : row.as_above) maker_.put(part, "as_above", key);
    maker_.at(part).deadlines = row.deadlines;
    for (const model::Responsible& body : row.responsible) {
      maker_.at(part).bodies.push_back(called(body));
      maker_.at(part).body_ids.push_back(body.body.value);
    }
    for (const model::Measure& sub : row.rows) this->row(part, sub);
  }

 private:
  static std::string called(const model::Responsible& body) {
    std::string out = body.role.empty() ? body.body.value : body.role + " " + body.body.value;
    return body.suffix.empty() ? out : out + " " + body.suffix;
  }

  // In the order of the columns; what no column shows stands behind.
  void cells(std::size_t part, const model::Measure& row) {
    for (const Heading& heading : headings_)
      if (const auto cell = row.cells.find(heading.key); cell != row.cells.end())
        maker_.put(part, heading.key, cell->second, heading.words);
    for (const auto& [key, cell] : row.cells)
      if (std::ranges::find(headings_, key, &Heading::key) == headings_.end()) maker_.put(part, key, cell);
    for (Field& field : maker_.at(part).fields)
      if (const auto heading = std::ranges::find(headings_, field.key, &Heading::key);
          heading != headings_.end() && heading->money && !row.sum && row.total.empty())
        field.said = shortest(field.words);
    for (Field& field : maker_.at(part).fields)
      if (field.key == "responsible") field.said = said_of_bodies(row.cells.at(field.key));
    know_by(maker_.at(part));
  }

  // The measure, else the first words that are neither a day nor a body.
  static void know_by(Part& part) {
    const auto place = [&part](auto&& fits) {
      return static_cast<std::size_t>(std::ranges::find_if(part.fields, fits) - part.fields.begin());
    };
    part.known_by = place([](const Field& field) { return field.key == "measure" || field.key == "total"; });
    if (part.known_by < part.fields.size()) return;
    part.known_by = place([](const Field& field) { return field.key != "deadline" && field.key != "responsible"; });
    if (part.known_by == part.fields.size()) part.known_by = 0;
  }

  OutlineMaker& maker_;
  Headings headings_;
};

void outline_intro(OutlineMaker& maker, std::size_t parent, const model::Introduction& intro) {
  maker.lines(parent, "intro", intro.paragraphs);
  maker.put(parent, "goals_title", intro.goals_title);
  maker.lines(parent, "goals", intro.goals);
}

std::string millimetres(base::Length length) {
  const std::int64_t tenths = (length.emu() + 1800) / 3600;
  return std::to_string(tenths / 10) + (tenths % 10 == 0 ? "" : "," + std::to_string(tenths % 10)) + " мм";
}

void outline_columns(OutlineMaker& maker, std::size_t parent, const std::vector<model::PlanColumn>& columns) {
  for (const model::PlanColumn& column : columns) {
    const std::size_t part = maker.add(PartKind::column, parent, {}, column.key);
    maker.put(part, "heading", column.heading);
    if (column.width) maker.put(part, "width", millimetres(*column.width));
    if (column.weight) maker.put(part, "weight", std::to_string(*column.weight));
    outline_columns(maker, parent, column.columns);
  }
}

void outline_part(OutlineMaker& maker, const model::PlanPart& part, bool lone) {
  const std::size_t owner = lone ? 0 : maker.add(PartKind::part, 0, part.label.words, part.id.value);
  maker.put(owner, lone ? "part_title" : "title", part.title);
  maker.put(owner, "table_number", part.number);
  maker.put(owner, "unit", part.unit);
  maker.put(owner, "page", std::string(part.page == model::Orientation::portrait ? "portrait" : "landscape"));
  maker.put(owner, "continuation", part.continuation);
  maker.put(owner, "column_numbers", part.column_numbers);
  outline_intro(maker, owner, part.intro);
  outline_columns(maker, owner, part.columns);
  Headings headings;
  for (const model::PlanColumn* leaf : model::leaf_columns(part.columns))
    headings.push_back({leaf->key, model::plain(leaf->heading), leaf->money && !leaf->sum});
  RowMaker rows(maker, std::move(headings));
  for (const model::PlanSection& section : part.sections) {
    const bool bare = section.title.empty() && section.label.words.empty();
    const std::size_t inside =
        bare ? owner : maker.add(PartKind::section, owner, section.label.words, section.id.value);
    if (!bare) maker.put(inside, "title", section.title);
    maker.put(inside, "edition", section.edition);
    for (const model::Measure& row : section.rows) rows.row(inside, row);
  }
  maker.footnotes(owner, part.footnotes);
  maker.lines(owner, "notes", part.notes);
}

}  // namespace

void outline_plan(OutlineMaker& maker, const model::Plan& plan) {
  static constexpr const char* legends[] = {"before", "after", "inline", "none"};
  maker.put(0, "title", plan.title);
  maker.put(0, "period", plan.period.words);
  maker.put(0, "edition", plan.edition);
  maker.mark(0, plan.mark);
  maker.put(0, "abbreviations", std::string(legends[static_cast<int>(plan.abbreviations)]));
  maker.put(0, "own_page_numbers", std::string(plan.own_page_numbers ? "true" : ""));
  maker.put(0, "legend_title", plan.legend_title);
  maker.stamps(0, plan.stamps);
  outline_intro(maker, 0, plan.intro);
  maker.lines(0, "legend", plan.legend);
  for (const model::PlanPart& part : plan.parts) outline_part(maker, part, plan.parts.size() == 1);
  maker.lines(0, "notes", plan.notes);
  maker.signatures(0, plan.signatures);
}

}  // namespace match
