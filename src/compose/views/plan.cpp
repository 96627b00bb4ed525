// The table is flattened: a section is a row, a measure one row or, with sub-rows, as many as it has leaves. A cell of
// a leaf row belongs to the nearest measure above it that has one; a cell that several rows share spans them.

#include "compose/views/plan.h"

#include "compose/views/orientation.h"
#include "language/letters.h"
#include "model/reading.h"

#include <algorithm>

namespace compose {

namespace {

constexpr FieldTable cell_fields{
    text<&PlanCell::words>("text"),
    text<&PlanCell::across>("across"),
    text<&PlanCell::rows>("spans"),
    text<&PlanCell::look>("look"),
};
constexpr FieldTable row_fields{
    flag<&PlanRow::section>("section"),       flag<&PlanRow::keep>("keep"),
    text<&PlanRow::number>("section_number"), flag<&PlanRow::apart>("number_apart"),
    text<&PlanRow::across>("section_across"), text<&PlanRow::title>("section_title"),
    text<&PlanRow::edition>("row_edition"),   list<&PlanRow::cells>("cells", cell_fields),
};
constexpr FieldTable part_fields{
    text<&PlanPartItem::number>("part_number"),
    text<&PlanPartItem::title>("part_title"),
    list<&PlanPartItem::before>("part_before", line_fields),
    text<&PlanPartItem::goals_title>("part_goals_title"),
    list<&PlanPartItem::goals>("part_goals", line_fields),
    text<&PlanPartItem::table_number>("table_number"),
    text<&PlanPartItem::unit>("unit"),
    text<&PlanPartItem::place>("table_place"),
    list<&PlanPartItem::columns>("columns", table_column_fields),
    list<&PlanPartItem::head>("head_rows", table_head_fields),
    list<&PlanPartItem::column_numbers>("column_numbers", line_fields),
    text<&PlanPartItem::continuation>("continuation"),
    list<&PlanPartItem::rows>("rows", row_fields),
    list<&PlanPartItem::footnotes>("footnotes", note_fields),
    list<&PlanPartItem::notes>("part_notes", line_fields),
    flag<&PlanPartItem::new_page>("part_new_page"),
    text<&PlanPartItem::space>("part_space_before"),
};
constexpr FieldTable pages_fields{
    text<&PlanPages::orientation>("orientation"),
    flag<&PlanPages::first>("first"),
    flag<&PlanPages::last>("last"),
    flag<&PlanPages::own_numbers>("own_numbers"),
    list<&PlanPages::parts>("parts", part_fields),
};
constexpr FieldTable legend_fields{
    text<&LegendLine::words>("line"),
    text<&LegendLine::look>("legend_look"),
};
constexpr FieldTable fields{
    list<&PlanView::mark>("mark", line_fields),
    list<&PlanView::approval>("approval", line_fields),
    list<&PlanView::also>("also", line_fields),
    list<&PlanView::stamps>("stamps", stamp_fields),
    text<&PlanView::noun>("noun"),
    text<&PlanView::title>("title"),
    text<&PlanView::edition>("edition"),
    list<&PlanView::before>("before", line_fields),
    text<&PlanView::goals_title>("goals_title"),
    list<&PlanView::goals>("goals", line_fields),
    text<&PlanView::legend_title_before>("legend_title_before"),
    list<&PlanView::legend_before>("legend_before", legend_fields),
    list<&PlanView::pages>("pages", pages_fields),
    text<&PlanView::legend_title_after>("legend_title_after"),
    list<&PlanView::legend_after>("legend_after", legend_fields),
    list<&PlanView::notes>("notes", line_fields),
    list<&PlanView::signatures>("signatures", signature_fields),
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

// ---- rows

using Path = std::vector<const model::Measure*>;  // from a measure down to a leaf

std::string_view look_of(const model::PlanColumn& column, bool total) {
  if (total && column.money && column.placement != model::Placement::centred) return "cell-total-right";
  const bool short_words = column.key == "number" || column.key == "deadline";
  return cell_look(column.placement, column.money ? "cell-right" : short_words ? "cell-centred" : "cell");
}

class Rows {
 public:
  Rows(const model::PlanPart& part, std::vector<PlanRow>& out)
      : leaves_(model::leaf_columns(part.columns)), section_number_apart_(part.section_number_apart), out_(out) {}

  void add(const model::PlanSection& section) {
    if (!section.title.empty() || !section.label.words.empty()) {
      PlanRow& row = out_.emplace_back();
      row.section = true;
      row.keep = true;
      row.number = section.label;
      row.title = section.title;
      row.anchor = section.span.origin;
      // Where the numbers stand in another place than first, a section's title would be cut in two.
      row.apart = section_number_apart_ && leaves_.size() > 1 && leaves_.front()->key == "number";
      row.across = static_cast<int>(leaves_.size()) - (row.apart ? 1 : 0);
    }
    add_edition(section.edition);
    if (!section.edition.empty()) out_.back().keep = true;
    for (const model::Measure& measure : section.rows) {
      const bool others_follow = out_.empty() || section.rows.size() > 1;
      const bool on_top = others_follow && &measure == &section.rows.front();
      add(measure, !measure.group.empty() || (on_top && !measure.total.empty()));
    }
  }

 private:
  // A line of its own across the table, not parted from what it speaks of.
  void add_edition(const model::Text& edition) {
    if (edition.empty()) return;
    if (!out_.empty()) out_.back().keep = true;
    PlanRow& row = out_.emplace_back();
    row.edition = edition;
    row.across = static_cast<int>(leaves_.size());
  }

  // `leads`: its words speak of the rows below.
  void add(const model::Measure& measure, bool leads) {
    std::vector<Path> paths;
    Path path;
    model::reading::collect_leaf_paths(measure, path, paths);
    const std::size_t first = out_.size();
    out_.resize(first + paths.size());
    for (std::size_t i = 0; i < paths.size(); ++i) {
      out_[first + i].cells.reserve(leaves_.size());
      out_[first + i].anchor = paths[i].back()->span.origin;
    }
    // What shares a number and a measure stays on one page; layout gives way where the page is too low for it.
    for (std::size_t i = first; i + 1 < out_.size(); ++i) out_[i].keep = true;
    // A row of totals is not left alone.
    if (leads) out_.back().keep = true;
    if (!leads && !measure.total.empty() && first > 0) out_[first - 1].keep = true;
    std::size_t column = 0;
    if (!measure.total.empty()) column = add_words(measure, measure.total, "cell-total", first, paths.size());
    if (!measure.group.empty()) column = add_words(measure, measure.group, "cell-group", first, paths.size());
    for (; column < leaves_.size(); ++column) add_column(*leaves_[column], paths, first, !measure.total.empty());
    add_edition(measure.edition);
  }

  // Words over a row of totals or a group take the columns before the first that says something.
  std::size_t add_words(const model::Measure& measure, const model::Text& words, const char* look,
                        std::size_t first_row, std::size_t rows) {
    std::size_t across = 0;
    while (across < leaves_.size() && !says(measure, leaves_[across]->key)) ++across;
    if (across == 0) return 0;
    out_[first_row].cells.push_back({words, static_cast<int>(across), static_cast<int>(rows), look});
    return across;
  }

  static bool says(const model::Measure& measure, const std::string& key) {
    return measure.cells.contains(key) ||
           std::ranges::any_of(measure.rows, [&key](const model::Measure& sub) { return says(sub, key); });
  }

  void add_column(const model::PlanColumn& column, const std::vector<Path>& paths, std::size_t first_row, bool total) {
    for (std::size_t i = 0; i < paths.size();) {
      const Owner owner = owner_of(column.key, paths, i);
      std::size_t end = i + 1;
      while (owner.measure != nullptr && end < paths.size() &&
             owner_of(column.key, paths, end).measure == owner.measure)
        ++end;
      out_[first_row + i].cells.push_back(
          {owner.words, 1, static_cast<int>(end - i), look_of(column, total && i == 0)});
      i = end;
    }
  }

  struct Owner {
    const model::Measure* measure = nullptr;
    Shown words;
  };

  static Owner owner_of(const std::string& key, const std::vector<Path>& paths, std::size_t row) {
    if (key == "number") return owner_of_number(paths[model::reading::owning_row(key, paths, row)]);
    const model::Measure* owner = model::reading::owner_of(key, paths, row);
    return owner == nullptr ? Owner{} : Owner{owner, owner->cells.find(key)->second};
  }

  // An unnumbered group still shares one cell for its number.
  static Owner owner_of_number(const Path& path) {
    const auto numbered = [](const model::Measure* measure) { return !measure->label.words.empty(); };
    const auto found = std::find_if(path.rbegin(), path.rend(), numbered);
    const model::Measure* owner = found == path.rend() ? path.front() : *found;
    return {owner, owner->label};
  }

  std::vector<const model::PlanColumn*> leaves_;
  bool section_number_apart_;
  std::vector<PlanRow>& out_;
};

// A short legend is not torn by a page's end.
constexpr std::size_t short_legend = 4;

std::vector<LegendLine> legend_of(const model::Plan& plan) {
  std::vector<LegendLine> out;
  for (const model::Text& line : plan.legend)
    out.push_back({line, plan.legend.size() <= short_legend ? "legend-kept" : "legend"});
  if (!out.empty()) out.back().look = "legend";
  return out;
}

// ---- parts

PlanPartItem item_of(const model::PlanPart& part) {
  PlanPartItem out;
  out.anchor = part.span.origin;
  out.new_page = part.ahead.new_page;
  out.space = in_points(part.ahead.space);
  out.number = part.label;
  out.title = part.title;
  out.before = lines_of(part.intro.paragraphs);
  out.goals_title = part.intro.goals_title;
  out.goals = lines_of(part.intro.goals);
  out.table_number = part.number;
  out.unit = part.unit;
  out.place = table_place(part.placement);
  out.columns = columns_of(part.columns);
  out.head = head_of(part.columns);
  // The row of column numbers has a cell for every column, also where the author numbered fewer.
  out.column_numbers = lines_of(part.column_numbers);
  if (!out.column_numbers.empty()) out.column_numbers.resize(out.columns.size());
  out.continuation = part.continuation;
  Rows rows(part, out.rows);
  for (const model::PlanSection& section : part.sections) rows.add(section);
  out.footnotes = notes_of(part.footnotes);
  out.notes = lines_of(part.notes);
  return out;
}

// A part begins a new page where the sheet turns.
void add_pages(const model::Plan& plan, PlanView& view) {
  for (const model::PlanPart& part : plan.parts) {
    const char* orientation = orientation_of(part.page);
    if (view.pages.empty() || view.pages.back().orientation != orientation) {
      PlanPages& pages = view.pages.emplace_back();
      pages.orientation = orientation;
      pages.first = view.pages.size() == 1;
      pages.own_numbers = pages.first && plan.own_page_numbers;
    }
    view.pages.back().parts.push_back(item_of(part));
  }
  if (view.pages.empty()) view.pages.push_back({"landscape", true, false, plan.own_page_numbers, {}});
  view.pages.back().last = true;
}

}  // namespace

PlanView view_of(const model::Plan& plan, const model::Profile& profile) {
  PlanView view;
  MarkLines mark = lines_of(plan.mark);
  view.mark = std::move(mark.mark);
  view.approval = std::move(mark.approval);
  view.also = std::move(mark.also);
  view.stamps = stamps_of(plan.stamps);
  view.title = plan.title;
  view.edition = plan.edition;
  if (profile.plan_noun_alone) part_title(plan.title, view);
  view.before = lines_of(plan.intro.paragraphs);
  view.goals_title = plan.intro.goals_title;
  view.goals = lines_of(plan.intro.goals);
  const bool before = plan.abbreviations == model::Abbreviations::before;
  (before ? view.legend_title_before : view.legend_title_after) = plan.legend_title;
  (before ? view.legend_before : view.legend_after) = legend_of(plan);
  add_pages(plan, view);
  view.notes = lines_of(plan.notes);
  view.signatures = signatures_of(plan.signatures);
  return view;
}

Fields<PlanView> plan_fields() { return fields; }

}  // namespace compose
