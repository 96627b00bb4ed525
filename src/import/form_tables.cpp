#include "import/form_tables.h"

#include "import/frame.h"
#include "import/numbers.h"
#include "import/plan_yaml.h"
#include "import/table_head.h"
#include "import/texts.h"

#include <algorithm>
#include <span>

namespace import_ {

namespace {

struct FormRow {
  std::string number, label;
  bool heading = false;  // words across the table
  std::size_t level = 0;
  std::vector<FormRow> rows = {};
};

struct FormTable {
  std::string title;
  TableHead head;
  std::size_t label = 0;  // the column of the rows' words
  bool numbered = false;
  std::vector<FormRow> rows;
  std::size_t empty_rows = 0;
  std::vector<std::string> empty_numbers;
};

std::string one_line(std::string words) {
  std::ranges::replace(words, '\n', ' ');
  return words;
}

// What an answer is, by the heading over it.
std::string_view sort_of(std::string_view heading) {
  const std::string words = folded(heading);
  if (holds_any(words, {"%", "процент", "доля"})) return "percent";
  if (holds_any(words, {"количеств", "кол-во", "число ", "численност"}) || words == "всего") return "whole";
  if (words.starts_with("дата")) return "date";
  if (words == "год" || words.starts_with("год ")) return "year";
  return "text";
}

class FormReader {
 public:
  FormReader(const SourceTable& table, std::string title) : table_(table) { out_.title = std::move(title); }

  FormTable read() {
    out_.head = form_head(table_);
    const std::vector<HeadColumn>& columns = out_.head.columns;
    if (columns.size() < 2) return std::move(out_);
    const std::string first = folded(columns[0].heading);
    out_.numbered = first.find("п/п") != std::string::npos || first.starts_with("№");
    out_.label = out_.numbered ? 1 : 0;
    std::vector<FormRow> flat;
    for (std::size_t row = out_.head.rows; row < table_.rows.size(); ++row) read_row(table_.rows[row], flat);
    std::size_t next = 0;
    out_.rows = nested(flat, next, 0);
    return std::move(out_);
  }

 private:
  void read_row(const SourceRow& row, std::vector<FormRow>& flat) {
    const HeadColumn& label = out_.head.columns[out_.label];
    FormRow made;
    for (const SourceCell& cell : row.cells) {
      const bool of_label = cell.column < label.end && cell.column + cell.columns > label.first;
      if (out_.numbered && cell.column < out_.head.columns[0].end && !of_label) made.number = trimmed(cell.words());
      if (!of_label) continue;
      made.label = one_line(cell.words());
      made.heading = cell.column + cell.columns > label.end && cell.columns + 1 >= table_.columns;
    }
    if (made.label.empty()) {
      ++out_.empty_rows;
      out_.empty_numbers.push_back(made.number);
      return;
    }
    if (const auto number = find_number(made.number)) made.level = number->levels.size() - 1;
    if (!flat.empty()) made.level = std::min(made.level, flat.back().level + 1);
    if (flat.empty()) made.level = 0;
    flat.push_back(std::move(made));
  }

  static std::vector<FormRow> nested(std::vector<FormRow>& flat, std::size_t& next, std::size_t level) {
    std::vector<FormRow> out;
    while (next < flat.size() && flat[next].level >= level) {
      if (flat[next].level > level && !out.empty())
        out.back().rows = nested(flat, next, level + 1);
      else
        out.push_back(std::move(flat[next++]));
    }
    return out;
  }

  const SourceTable& table_;
  FormTable out_;
};

class FormWriter {
 public:
  FormWriter(const Source& source, YamlText& out) : source_(source), out_(out) {}

  WrittenForm write() {
    std::vector<FormTable> tables = read();
    if (tables.empty()) return counted_;
    out_.line("kind: form");
    for (const std::string& doubt : frame_.doubts) write_doubt(doubt, out_, counted_.doubts);
    out_.value("title", as_markup(frame_.title));
    if (!frame_.mark.empty()) write_mark(frame_.mark, out_);
    out_.key("tables");
    out_.deeper();
    for (const FormTable& one : tables) table(one);
    out_.back();
    counted_.tables = tables.size();
    return counted_;
  }

 private:
  std::vector<FormTable> read() {
    std::vector<FormTable> out;
    std::vector<SourceBlock> before;
    std::string last;
    for (const SourceBlock& block : source_.blocks) {
      if (const auto* line = std::get_if<SourceParagraph>(&block)) {
        if (out.empty()) before.push_back(block);
        last = line->words();
        continue;
      }
      if (out.empty()) {
        frame_ = read_frame(before, {}, source_.name);
        if (frame_.intro.empty()) last.clear();
      }
      FormTable made = FormReader(std::get<SourceTable>(block), last).read();
      last.clear();
      if (!made.rows.empty()) out.push_back(std::move(made));
    }
    return out;
  }

  void table(const FormTable& one) {
    if (counted_.rows > 0) out_.empty_line();
    write_doubt("виды ответов взяты по заголовкам граф: text – текст, whole – целое, percent – процент", out_,
                counted_.doubts);
    if (one.empty_rows > 0)
      write_doubt("в таблице были пустые строки: " + std::to_string(one.empty_rows) + " (blank)", out_,
                  counted_.doubts);
    counted_.made.insert(counted_.made.end(), one.empty_numbers.begin(), one.empty_numbers.end());
    out_.begin_item();
    if (!one.title.empty()) out_.value("title", as_markup(one.title));
    columns(one);
    out_.key("rows");
    out_.deeper();
    std::vector<int> levels;
    rows(one.rows, levels);
    out_.back();
    out_.end_item();
  }

  void columns(const FormTable& one) {
    out_.key("columns");
    out_.deeper();
    const std::vector<HeadColumn>& all = one.head.columns;
    for (std::size_t i = 0; i < all.size();) {
      std::size_t end = i + 1;
      while (!all[i].group.empty() && end < all.size() && all[end].group == all[i].group) ++end;
      out_.begin_item();
      if (all[i].group.empty()) {
        column(one, i);
      } else {
        out_.value("group", as_markup(all[i].group));
        out_.key("columns");
        out_.deeper();
        for (std::size_t k = i; k < end; ++k) {
          out_.begin_item();
          column(one, k);
          out_.end_item();
        }
        out_.back();
      }
      out_.end_item();
      i = end;
    }
    out_.back();
    if (one.head.numbers.size() == all.size()) {
      out_.line("column_numbers: true");
      counted_.made.insert(counted_.made.end(), one.head.numbers.begin(), one.head.numbers.end());
    }
  }

  void column(const FormTable& one, std::size_t place) {
    const std::string heading = as_markup(one.head.columns[place].heading);
    const bool number = one.numbered && place == 0;
    const std::string_view sort = number ? "number" : place == one.label ? "label" : sort_of(heading);
    out_.value(sort, heading);
  }

  void rows(const std::vector<FormRow>& list, std::vector<int>& levels) {
    levels.push_back(0);
    for (const FormRow& row : list) {
      ++levels.back();
      const auto number = find_number(row.number);
      counted_.made.push_back(row.number);
      if (number && number->levels != levels)
        write_doubt("в исходнике у строки номер " + row.number, out_, counted_.doubts);
      ++counted_.rows;
      out_.begin_item();
      out_.value(row.heading && !row.rows.empty() ? "heading" : "row", as_markup(row.label));
      if (!row.rows.empty()) {
        out_.key("rows");
        out_.deeper();
        rows(row.rows, levels);
        out_.back();
      }
      out_.end_item();
    }
    levels.pop_back();
  }

  const Source& source_;
  YamlText& out_;
  Frame frame_;
  WrittenForm counted_;
};

}  // namespace

WrittenForm write_form(const Source& source, YamlText& out) { return FormWriter(source, out).write(); }

}  // namespace import_
