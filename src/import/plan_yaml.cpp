#include "import/plan_yaml.h"

#include "import/columns.h"
#include "import/texts.h"

#include <algorithm>

namespace import_ {

namespace {

// A paragraph of a cell that is no longer stands on one line with its neighbours.
constexpr std::size_t short_paragraph = 90;  // bytes

class PlanWriter {
 public:
  PlanWriter(const DraftPlan& plan, const Frame& frame, YamlText& out) : plan_(plan), frame_(frame), out_(out) {}

  std::size_t write() {
    out_.line("kind: plan");
    for (const std::string& doubt : frame_.doubts) write_doubt(doubt, out_, doubts_);
    out_.value("title", as_markup(frame_.title));
    if (!frame_.period.empty()) out_.value("period", frame_.period);
    out_.line("page: landscape");
    if (!frame_.mark.empty()) write_mark(frame_.mark, out_);
    introduction();
    legend();
    numbering();
    columns();
    rows();
    if (!frame_.notes.empty()) out_.values("notes", markups(frame_.notes));
    if (frame_.signature) write_signature(*frame_.signature, out_);
    return doubts_;
  }

 private:
  void introduction() {
    if (!frame_.intro.empty()) out_.paragraphs("intro", markups(frame_.intro));
    if (frame_.goals.empty()) return;
    if (!frame_.goals_title.empty()) out_.value("goals_title", as_markup(frame_.goals_title));
    out_.key("goals");
    out_.deeper();
    for (const std::string& goal : markups(frame_.goals)) out_.item(goal);
    out_.back();
  }

  void legend() {
    if (frame_.legend.empty()) return;
    out_.line(frame_.legend_before ? "abbreviations: before" : "abbreviations: after");
    if (!frame_.legend_title.empty()) out_.value("legend_title", as_markup(frame_.legend_title));
    out_.comment("перечень слово в слово; из bodies.yaml он делается сам");
    out_.key("legend");
    out_.deeper();
    for (const std::string& line : frame_.legend) out_.item(as_markup(line));
    out_.back();
  }

  [[nodiscard]] bool has_sections() const { return !plan_.sections.empty() && !plan_.sections.front().title.empty(); }

  [[nodiscard]] bool has_column(std::string_view key) const {
    return std::ranges::find(plan_.head.columns, key, &HeadColumn::key) != plan_.head.columns.end();
  }

  void numbering() {
    const DraftNumbering& numbering = plan_.numbering;
    std::string said;
    const auto add = [&](std::string_view name, std::string_view value) {
      said += (said.empty() ? "" : ", ") + std::string(name) + ": " + std::string(value);
    };
    if (has_sections() && numbering.sections != "1.") add("sections", numbering.sections);
    if (has_column("number") && numbering.rows != (has_sections() ? "1.1" : "1.")) add("rows", numbering.rows);
    if (numbering.restart) add("restart", "true");
    if (numbering.apart && has_column("number")) add("sections_in_column", "true");
    if (!said.empty()) out_.line("numbering: {" + said + "}");
  }

  void columns() {
    out_.key("columns");
    out_.deeper();
    const std::vector<HeadColumn>& all = plan_.head.columns;
    for (std::size_t i = 0; i < all.size();) {
      std::size_t end = i + 1;
      while (!all[i].group.empty() && end < all.size() && all[end].group == all[i].group) ++end;
      if (all[i].group.empty()) {
        column(all[i]);
      } else {
        out_.begin_item();
        out_.value("group", as_markup(all[i].group));
        out_.key("columns");
        out_.deeper();
        for (std::size_t k = i; k < end; ++k) column(all[k]);
        out_.back();
        out_.end_item();
      }
      i = end;
    }
    out_.back();
    if (plan_.head.numbers.empty()) return;
    bool run = true;
    for (std::size_t i = 0; i < plan_.head.numbers.size(); ++i)
      run = run && plan_.head.numbers[i] == std::to_string(i + 1);
    if (run && plan_.head.numbers.size() == all.size())
      out_.line("column_numbers: true");
    else
      out_.values("column_numbers", plan_.head.numbers);
  }

  void column(const HeadColumn& one) {
    if (one.doubt) write_doubt(*one.doubt, out_, doubts_);
    out_.begin_item();
    if (one.own) {
      out_.line("more: " + one.key);
      out_.value("heading", as_markup(one.heading));
    } else {
      out_.value(one.key, as_markup(one.heading));
    }
    out_.end_item();
  }

  void rows() {
    if (!has_sections()) {
      out_.key("rows");
      out_.deeper();
      if (!plan_.sections.empty()) rows(plan_.sections.front().rows);
      out_.back();
      return;
    }
    out_.key("sections");
    out_.deeper();
    for (std::size_t i = 0; i < plan_.sections.size(); ++i) {
      const DraftSection& section = plan_.sections[i];
      if (i > 0) out_.empty_line();
      for (const std::string& doubt : section.doubts) write_doubt(doubt, out_, doubts_);
      out_.begin_item();
      out_.value("title", as_markup(section.title));
      if (section.number_by_hand) out_.value("number", section.number.empty() ? "none" : as_markup(section.number));
      out_.key("rows");
      out_.deeper();
      rows(section.rows);
      out_.back();
      out_.end_item();
    }
    out_.back();
  }

  void rows(const std::vector<DraftRow>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (i > 0) out_.empty_line();
      row(list[i], false);
    }
  }

  void row(const DraftRow& row, bool inner) {
    for (const std::string& doubt : row.doubts) write_doubt(doubt, out_, doubts_);
    out_.begin_item();
    if (!row.group.empty()) out_.value("group", as_markup(row.group));
    const bool numbers = has_column("number");
    if (row.number_by_hand && numbers) out_.value("number", row.number.empty() ? "none" : as_markup(row.number));
    for (const auto& [column, cell] : row.cells)
      if (!plan_.head.columns[column].own) this->cell(plan_.head.columns[column].key, cell);
    more(row);
    if (!row.as_above.empty()) as_above(row);
    if (!row.edition.empty()) out_.value("edition", as_markup(row.edition));
    if (!inner && !row.rows.empty()) {
      out_.key("rows");
      out_.deeper();
      for (const DraftRow& one : row.rows) this->row(one, true);
      out_.back();
    }
    out_.end_item();
  }

  void as_above(const DraftRow& row) {
    std::vector<std::string> names;
    for (const std::size_t column : row.as_above) names.push_back(plan_.head.columns[column].key);
    if (names.size() == 1)
      out_.line("as_above: " + names.front());
    else
      out_.values("as_above", names);
  }

  void more(const DraftRow& row) {
    const auto is_own = [&](const auto& cell) { return plan_.head.columns[cell.first].own; };
    if (std::ranges::none_of(row.cells, is_own)) return;
    out_.key("more");
    out_.deeper();
    for (const auto& cell : row.cells)
      if (is_own(cell)) this->cell(plan_.head.columns[cell.first].key, cell.second);
    out_.back();
  }

  // Of deadlines and bodies each paragraph is one by itself.
  void cell(const std::string& key, const DraftCell& cell) {
    const std::vector<std::string> all = markups(cell);
    const bool list = std::ranges::none_of(cell, &DraftParagraph::item) && all.size() > 1 && key != "measure" &&
                      (key == "deadline" || key == "responsible" ||
                       std::ranges::all_of(all, [](const std::string& one) { return one.size() < short_paragraph; }));
    if (list)
      out_.values(key, all);
    else
      out_.paragraphs(key, all);
  }

  const DraftPlan& plan_;
  const Frame& frame_;
  YamlText& out_;
  std::size_t doubts_ = 0;
};

}  // namespace

std::size_t write_plan(const DraftPlan& plan, const Frame& frame, YamlText& out) {
  return PlanWriter(plan, frame, out).write();
}

std::vector<std::string> made_words(const DraftPlan& plan) {
  std::vector<std::string> out = plan.head.numbers;
  for (const DraftSection& section : plan.sections) {
    if (!section.number_by_hand) out.push_back(section.number);
    for (const DraftRow& row : section.rows)
      if (!row.number_by_hand) out.push_back(row.number);
  }
  return out;
}

void write_footnotes(const std::vector<std::string>& notes, YamlText& out) {
  bool begun = false;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const std::string name = note_name(std::to_string(i + 1));
    if (out.text().find("<note " + name + ">") == std::string::npos || notes[i].empty()) continue;
    if (!begun) {
      out.key("footnotes");
      out.deeper();
      begun = true;
    }
    std::vector<std::string> lines;
    for (const std::string& line : split(notes[i], '\n')) lines.push_back(as_markup(line));
    out.paragraphs(name, lines);
  }
  if (begun) out.back();
}

void write_mark(const std::vector<std::string>& lines, YamlText& out) {
  out.comment("отметка слово в слово; рядом с приказом она делается сама: удалите mark");
  out.key("mark");
  out.deeper();
  out.key("text");
  out.deeper();
  for (const std::string& line : lines) out.item(as_markup(line));
  out.back();
  out.back();
}

void write_signature(const DraftSignature& signature, YamlText& out) {
  out.key("signature");
  out.deeper();
  if (signature.post.size() == 1) {
    out.value("post", as_markup(signature.post.front()));
  } else {
    out.key("post");
    out.deeper();
    for (const std::string& line : signature.post) out.item(as_markup(line));
    out.back();
  }
  out.value("name", as_markup(signature.name));
  out.back();
}

std::vector<std::string> markups(const DraftCell& cell) {
  std::vector<std::string> out;
  for (const DraftParagraph& one : cell) out.push_back((one.item ? "- " : "") + as_markup(one.text));
  return out;
}

void write_doubt(std::string_view words, YamlText& out, std::size_t& doubts) {
  out.comment("проверьте: " + std::string(words));
  ++doubts;
}

}  // namespace import_
