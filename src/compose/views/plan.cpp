// The table is flattened: a section is a row, a measure one row or, with sub-rows, as many as it has leaves. A cell of
// a leaf row belongs to the nearest measure above it that has one; a cell that several rows share spans them.

#include "compose/views/plan.h"

#include "compose/views/columns.h"
#include "language/letters.h"

#include <algorithm>

namespace compose {

namespace {

constexpr Field column_fields[] = {
    text<&PlanColumnItem::heading>("heading"),
    text<&PlanColumnItem::width>("width"),
    text<&PlanColumnItem::weight>("weight"),
};
constexpr Field cell_fields[] = {
    text<&PlanCell::words>("text"),
    text<&PlanCell::rows>("spans"),
    flag<&PlanCell::centred>("centred"),
};
constexpr Field row_fields[] = {
    flag<&PlanRow::section>("section"),
    text<&PlanRow::number>("section_number"),
    text<&PlanRow::title>("section_title"),
    list<&PlanRow::cells>("cells", cell_fields),
};
constexpr Field fields[] = {
    text<&PlanView::orientation>("orientation"),
    list<&PlanView::mark>("mark", line_fields),
    list<&PlanView::approval>("approval", line_fields),
    text<&PlanView::noun>("noun"),
    text<&PlanView::title>("title"),
    list<&PlanView::before>("before", line_fields),
    list<&PlanView::legend_before>("legend_before", line_fields),
    text<&PlanView::column_count>("column_count"),
    list<&PlanView::columns>("columns", column_fields),
    list<&PlanView::column_numbers>("column_numbers", line_fields),
    list<&PlanView::rows>("rows", row_fields),
    list<&PlanView::legend_after>("legend_after", line_fields),
    list<&PlanView::notes>("notes", line_fields),
};

// ---- title

// The first word of a title in capitals, and the rest as it stands.
void part_title(const model::Text& title, PlanView& view) {
  view.title = title;
  if (title.empty() || title.paragraphs.front().pieces.empty()) return;
  const auto* first = std::get_if<model::Words>(&title.paragraphs.front().pieces.front());
  if (first == nullptr) return;
  const std::size_t end = std::min(first->text.find(' '), first->text.size());
  const std::size_t next = std::min(end + 1, first->text.size());
  view.made_words.push_back(language::capitals(std::string_view(first->text).substr(0, end)));
  view.noun.words = view.made_words.back();
  // Capitals answer letter by letter to what was typed, so the slice stands.
  if (first->span.known() && view.noun.words.size() == end)
    view.noun.span = first->span.part(0, static_cast<std::uint32_t>(end));
  model::Text rest = title;
  auto& words = std::get<model::Words>(rest.paragraphs.front().pieces.front());
  words.text.erase(0, next);
  if (words.span.known())
    words.span = words.span.part(static_cast<std::uint32_t>(next), static_cast<std::uint32_t>(words.text.size()));
  view.made_texts.push_back(std::move(rest));
  view.title = view.made_texts.back();
}

// ---- columns

// Shares found good for the road maps of the seeds; «№ п/п» in 12 pt takes 11 mm and the padding.
ColumnWidth usual_width(std::string_view key) {
  if (key == "number") return {"15 mm", {}};
  if (key == "measure") return {{}, "4"};
  if (key == "responsible" || key == "result") return {{}, "3"};
  return {{}, "2"};
}

void add_columns(const model::Plan& plan, PlanView& view) {
  view.column_count = static_cast<int>(plan.columns.size());
  for (const model::PlanColumn& column : plan.columns) {
    ColumnWidth width = column_width(column.width, column.weight, usual_width(column.key));
    view.columns.push_back({column.heading, std::move(width.width), std::move(width.weight)});
  }
  // The row of column numbers has a cell for every column, also where the author numbered fewer.
  view.column_numbers = lines_of(plan.column_numbers);
  if (!view.column_numbers.empty()) view.column_numbers.resize(plan.columns.size());
}

// ---- rows

using Path = std::vector<const model::Measure*>;  // from a measure down to a leaf

void collect_paths(const model::Measure& measure, Path& path, std::vector<Path>& out) {
  path.push_back(&measure);
  if (measure.rows.empty()) out.push_back(path);
  for (const model::Measure& sub : measure.rows) collect_paths(sub, path, out);
  path.pop_back();
}

class Rows {
 public:
  Rows(const model::Plan& plan, std::vector<PlanRow>& out) : plan_(plan), out_(out) {}

  void add(const model::PlanSection& section) {
    if (!section.title.empty() || !section.label.words.empty()) {
      PlanRow& row = out_.emplace_back();
      row.section = true;
      row.number = section.label;
      row.title = section.title;
    }
    for (const model::Measure& measure : section.rows) add(measure);
  }

 private:
  void add(const model::Measure& measure) {
    std::vector<Path> paths;
    Path path;
    collect_paths(measure, path, paths);
    const std::size_t first = out_.size();
    out_.resize(first + paths.size());
    for (std::size_t i = first; i < out_.size(); ++i) out_[i].cells.reserve(plan_.columns.size());
    for (const model::PlanColumn& column : plan_.columns) add_column(column.key, paths, first);
  }

  void add_column(const std::string& key, const std::vector<Path>& paths, std::size_t first_row) {
    for (std::size_t i = 0; i < paths.size();) {
      const Owner owner = owner_of(key, paths[i]);
      std::size_t end = i + 1;
      while (owner.measure != nullptr && end < paths.size() && owner_of(key, paths[end]).measure == owner.measure)
        ++end;
      PlanCell& cell = out_[first_row + i].cells.emplace_back();
      cell.words = owner.words;
      cell.rows = static_cast<int>(end - i);
      cell.centred = key == "number" || key == "deadline";
      i = end;
    }
  }

  struct Owner {
    const model::Measure* measure = nullptr;
    Shown words;
  };

  static Owner owner_of(const std::string& key, const Path& path) {
    if (key == "number") return owner_of_number(path);
    for (auto measure = path.rbegin(); measure != path.rend(); ++measure)
      if (const auto cell = (*measure)->cells.find(key); cell != (*measure)->cells.end())
        return {*measure, cell->second};
    return {};
  }

  // An unnumbered group still shares one cell for its number.
  static Owner owner_of_number(const Path& path) {
    const auto numbered = [](const model::Measure* measure) { return !measure->label.words.empty(); };
    const auto found = std::find_if(path.rbegin(), path.rend(), numbered);
    const model::Measure* owner = found == path.rend() ? path.front() : *found;
    return {owner, owner->label};
  }

  const model::Plan& plan_;
  std::vector<PlanRow>& out_;
};

std::vector<Line> legend_of(const model::Plan& plan) {
  std::vector<Line> out;
  for (const model::LegendEntry& entry : plan.legend) out.push_back({entry.text});
  return out;
}

}  // namespace

PlanView view_of(const model::Plan& plan, const blocks::StyleSheet& styles) {
  PlanView view;
  view.orientation = plan.page == model::Orientation::landscape ? "landscape" : "portrait";
  MarkLines mark = lines_of(plan.mark);
  view.mark = std::move(mark.mark);
  view.approval = std::move(mark.approval);
  view.title = plan.title;
  if (styles.title_noun_alone) part_title(plan.title, view);
  view.before = lines_of(plan.before);
  const bool before = plan.abbreviations == model::Abbreviations::before;
  (before ? view.legend_before : view.legend_after) = legend_of(plan);
  add_columns(plan, view);
  Rows rows(plan, view.rows);
  for (const model::PlanSection& section : plan.sections) rows.add(section);
  view.notes = lines_of(plan.notes);
  return view;
}

Fields plan_fields() { return fields; }

}  // namespace compose
