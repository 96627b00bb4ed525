#include "decode/formula_reader.h"

#include "base/utf8.h"
#include "decode/messages.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace decode {

namespace {

using model::FieldType;
using model::FormulaCell;
using model::FormulaSign;

struct Spelling {
  std::string_view sign;
  FormulaSign means;
};
constexpr std::array<Spelling, 9> signs{{{"+", FormulaSign::plus},
                                         {"-", FormulaSign::minus},
                                         {"–", FormulaSign::minus},
                                         {"−", FormulaSign::minus},
                                         {"*", FormulaSign::times},
                                         {"×", FormulaSign::times},
                                         {"·", FormulaSign::times},
                                         {"/", FormulaSign::over},
                                         {":", FormulaSign::over}}};
constexpr std::string_view column_word = "гр.";
constexpr std::string_view row_word = "стр.";
constexpr std::string_view sum_stem = "сумм";
constexpr std::string_view table_word = "табл.";
constexpr std::string_view form_stem = "форм";

constexpr FormulaMessages of_formula{unreadable_formula, unknown_formula_column, unknown_formula_row};
constexpr FormulaMessages of_relation{unreadable_relation, unknown_relation_column, unknown_relation_row};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_name_sign(char32_t c) {
  return c == U'.' || c == U'_' || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
         (c >= 0x400 && c <= 0x4FF);
}

bool is_letter(char32_t c) { return c >= 0x400 && c <= 0x4FF; }

// Rows that are no part of another row.
bool is_top(const model::FormTable& table, std::size_t row) {
  if (table.rows[row].heading) return false;
  for (auto above = table.rows[row].parent; above; above = table.rows[*above].parent)
    if (!table.rows[*above].heading) return false;
  return true;
}

bool is_comparable(FieldType type) {
  return model::is_quantity(type) || type == FieldType::year || type == FieldType::date;
}

bool is_answered(FieldType type) {
  return type != FieldType::none && type != FieldType::number && type != FieldType::label && type != FieldType::code;
}

bool holds_answers(const model::FormTable& table, const FormulaCell& cell, bool compared) {
  const auto leaves = model::leaf_columns(table.columns);
  const std::size_t first_row = cell.row.value_or(0), last_row = cell.row ? *cell.row + 1 : table.rows.size();
  const std::size_t first_leaf = cell.leaf.value_or(0), last_leaf = cell.leaf ? *cell.leaf + 1 : leaves.size();
  for (std::size_t row = first_row; row < last_row; ++row)
    for (std::size_t leaf = first_leaf; leaf < last_leaf; ++leaf) {
      const FieldType type = model::cell_type(*leaves[leaf], table.rows[row]);
      if (compared ? is_comparable(type) : is_answered(type)) return true;
    }
  return false;
}

std::string without_stop(std::string_view words) {
  return std::string(words.substr(0, words.ends_with('.') ? words.size() - 1 : words.size()));
}

}  // namespace

FormulaReader::FormulaReader(std::string_view words, base::Span span, const model::FormTable& table,
                             base::Diagnostics& diagnostics)
    : words_(words),
      span_(span),
      table_(&table),
      leaves_(model::leaf_columns(table.columns).size()),
      messages_(of_formula),
      diagnostics_(diagnostics) {}

FormulaReader::FormulaReader(std::string_view words, base::Span span, RelationTables& tables,
                             base::Diagnostics& diagnostics)
    : words_(words),
      span_(span),
      tables_(&tables),
      table_(&tables.at(0)),
      leaves_(model::leaf_columns(table_->columns).size()),
      messages_(of_relation),
      diagnostics_(diagnostics) {}

// ---- grammar

model::Formula FormulaReader::expression() {
  skip_spaces();
  const std::size_t begin = at_;
  sum(0);
  return {std::exchange(terms_, {}),
          span_.part(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_ - begin))};
}

void FormulaReader::sum(int depth) { joined(depth, FormulaSign::plus, FormulaSign::minus, &FormulaReader::product); }
void FormulaReader::product(int depth) { joined(depth, FormulaSign::times, FormulaSign::over, &FormulaReader::factor); }

void FormulaReader::joined(int depth, FormulaSign one, FormulaSign other, void (FormulaReader::*part)(int)) {
  (this->*part)(depth);
  while (!failed_) {
    const std::size_t before = at_;
    const std::optional<FormulaSign> sign = take_sign();
    if (sign != one && sign != other) {
      at_ = before;
      return;
    }
    (this->*part)(depth);
    terms_.emplace_back(*sign);
  }
}

void FormulaReader::factor(int depth) {
  constexpr int deepest = 50;
  skip_spaces();
  if (take("(") && depth < deepest) {
    sum(depth + 1);
    if (!failed_ && !take(")")) refuse();
  } else if (at_ < words_.size() && is_digit(words_[at_])) {
    terms_.emplace_back(model::FormulaNumber{number()});
  } else if (take_stem(sum_stem)) {
    const std::size_t begin = at_;
    enter_table();
    Cells out = cells(true);
    demand_answers(out, begin, at_, true);
    terms_.emplace_back(model::FormulaSum{std::move(out)});
  } else {
    cell();
  }
  enter(0);
}

void FormulaReader::cell() {
  FormulaCell out;
  enter_table();
  const std::size_t begin = at_;
  if (failed_) return;
  if (take(column_word)) {
    out.leaf = column();
    if (take(row_word)) out.row = row();
  } else if (take(row_word)) {
    out.row = row();
    if (take(column_word)) out.leaf = column();
  } else {
    fail(messages_.unreadable, begin, words_.substr(begin));
  }
  out.table = index_;
  demand_full({out}, begin);
  demand_answers({out}, begin, at_, true);
  terms_.emplace_back(out);
}

FormulaReader::Cells FormulaReader::cells(bool summed) {
  Cells out;
  const std::size_t begin = at_;
  if (failed_) return out;
  if (take(column_word)) {
    for (const std::size_t leaf : list(&FormulaReader::column, column_word)) out.push_back({{}, leaf});
    if (take(row_word))
      std::ranges::for_each(out, [row = row()](FormulaCell& cell) { cell.row = row; });
    else if (summed && index_ > 0)
      add_open_rows(out);
  } else if (take(row_word)) {
    for (const std::size_t row : list(&FormulaReader::row, row_word)) out.push_back({row, {}});
    if (take(column_word)) std::ranges::for_each(out, [leaf = column()](FormulaCell& cell) { cell.leaf = leaf; });
  } else {
    fail(messages_.unreadable, begin, words_.substr(begin));
  }
  std::ranges::for_each(out, [this](FormulaCell& cell) { cell.table = index_; });
  demand_full(out, begin);
  return out;
}

// «сумма табл. 3 гр. 3»: down the column.
void FormulaReader::add_open_rows(Cells& cells) {
  const Cells columns = std::exchange(cells, {});
  for (const FormulaCell& column : columns)
    for (std::size_t row = 0; row < table_->rows.size(); ++row)
      if (is_top(*table_, row)) cells.push_back({row, column.leaf});
}

std::vector<std::size_t> FormulaReader::list(std::size_t (FormulaReader::*name)(), std::string_view repeated) {
  const bool rows = name == &FormulaReader::row;
  std::vector<std::size_t> out;
  do {
    const std::size_t begin = at_;
    const std::size_t first = (this->*name)();
    const std::size_t last = take_range_dash() ? (this->*name)() : first;
    const std::string_view typed = words_.substr(begin, at_ - begin);
    if (failed_) return out;
    if (last < first || (rows && table_->rows[first].level != table_->rows[last].level)) {
      fail(messages_.unreadable, begin, typed);
      return out;
    }
    for (std::size_t i = first; i <= last; ++i)
      if (!rows || is_beside(i, first)) out.push_back(i);
  } while (goes_on(repeated));
  return out;
}

// «гр. 3, 5», «гр. 3 и 5», «гр. 3, гр. 5»; but «гр. 3 и гр. 5 …» goes on with another claim, «гр. 3, то» with the
// consequence.
bool FormulaReader::goes_on(std::string_view repeated) {
  const std::size_t before = at_;
  const bool comma = take(",");
  if (comma && take(repeated)) return true;
  const bool joined = comma || take_word("и");
  skip_spaces();
  if (joined && !operand_follows() && !take_word("то")) return true;
  at_ = before;
  return false;
}

bool FormulaReader::is_beside(std::size_t row, std::size_t first) const {
  return !table_->rows[row].heading && table_->rows[row].level == table_->rows[first].level;
}

std::optional<std::vector<FormulaCell>> FormulaReader::find_cells(const std::function<bool()>& closed) {
  if (failed_) return std::nullopt;
  skip_spaces();
  const std::size_t begin = at_;
  trying_ = true;
  enter_table();
  Cells out = cells(false);
  const std::size_t end = at_;
  const bool found = !failed_ && closed();
  trying_ = false;
  enter(0);
  if (found) {
    demand_answers(out, begin, end, false);
    return out;
  }
  failed_ = false;
  at_ = begin;
  return std::nullopt;
}

std::vector<std::size_t> FormulaReader::columns() {
  if (!take(column_word)) refuse();
  std::vector<std::size_t> out;
  if (!failed_) out = list(&FormulaReader::column, column_word);
  end();
  if (failed_) out.clear();
  return out;
}

// ---- tables

// Later names are those of the table that is named here, if one is.
void FormulaReader::enter_table() {
  if (tables_ == nullptr) return;
  skip_spaces();
  const bool other_form = words_.substr(at_).starts_with(form_stem) && take_stem(form_stem);
  Name id{tables_->own_form().value, at_};
  if (other_form) id = word_here();
  const model::Form* form = tables_->find_form({id.words});
  if (form == nullptr) return fail(unknown_relation_form, id.begin, id.words);
  if (take(table_word)) {
    const Name name = name_here();
    const auto table = RelationTables::find_table(*form, name.words);
    if (!table) return fail(unknown_relation_table, name.begin, name.words);
    enter(tables_->named({{id.words}, *table}));
  } else if (other_form) {
    if (form->tables.size() != 1) return fail(unnamed_relation_table, id.begin, id.words);
    enter(tables_->named({{id.words}, 0}));
  }
}

void FormulaReader::enter(std::size_t table) {
  if (table == index_) return;
  index_ = table;
  table_ = &tables_->at(table);
  leaves_ = model::leaf_columns(table_->columns).size();
}

// Which row of another table belongs to the judged one, nobody says.
void FormulaReader::demand_full(const Cells& cells, std::size_t begin) {
  const auto is_open = [](const FormulaCell& cell) { return cell.table > 0 && !(cell.row && cell.leaf); };
  if (!failed_ && std::ranges::any_of(cells, is_open))
    fail(open_relation_cell, begin, words_.substr(begin, at_ - begin));
}

void FormulaReader::demand_answers(const Cells& cells, std::size_t begin, std::size_t end, bool compared) {
  if (failed_ || tables_ == nullptr) return;
  const auto answers = [&](const FormulaCell& cell) { return holds_answers(tables_->at(cell.table), cell, compared); };
  if (std::ranges::none_of(cells, answers))
    fail(compared ? nothing_to_compare : nothing_to_fill, begin, words_.substr(begin, end - begin));
}

// ---- names

std::size_t FormulaReader::column() {
  const auto [name, begin] = name_here();
  for (std::size_t i = 0; i < leaves_; ++i)
    if (without_stop(model::column_number(*table_, i)) == name) return i;
  fail(messages_.unknown_column, begin, name);
  return 0;
}

std::size_t FormulaReader::row() {
  const auto [name, begin] = name_here();
  const auto find = [&](auto words_of) {
    return std::ranges::find_if(table_->rows,
                                [&](const model::FormRow& row) { return !row.heading && words_of(row) == name; });
  };
  auto found = find([](const model::FormRow& row) { return row.code.words; });
  if (found == table_->rows.end())
    found = find([](const model::FormRow& row) { return without_stop(row.label.words); });
  if (found != table_->rows.end() && !name.empty()) return static_cast<std::size_t>(found - table_->rows.begin());
  fail(messages_.unknown_row, begin, name);
  return 0;
}

FormulaReader::Name FormulaReader::name_here() {
  skip_spaces();
  const std::size_t begin = at_;
  while (at_ < words_.size() && is_name_sign(base::code_point_at(words_, at_)))
    at_ += base::code_point_length(words_, at_);
  return {without_stop(words_.substr(begin, at_ - begin)), begin};
}

// Ids of forms are names of files: whatever stands between spaces.
FormulaReader::Name FormulaReader::word_here() {
  skip_spaces();
  const std::size_t begin = at_;
  while (at_ < words_.size()) {
    const std::size_t before = at_;
    skip_spaces();
    if (at_ != before) {
      at_ = before;
      break;
    }
    at_ += base::code_point_length(words_, at_);
  }
  return {std::string(words_.substr(begin, at_ - begin)), begin};
}

// ---- signs

void FormulaReader::skip_spaces() {
  for (std::size_t before = words_.size() + 1; before != at_;) {
    before = at_;
    for (const std::string_view space : {" ", "\n", "\u00A0", "\u202F"})
      if (words_.substr(at_).starts_with(space)) at_ += space.size();
  }
}

bool FormulaReader::take(std::string_view sign) {
  skip_spaces();
  if (!words_.substr(at_).starts_with(sign)) return false;
  at_ += sign.size();
  return true;
}

bool FormulaReader::take_word(std::string_view word) {
  const std::size_t before = at_;
  if (take(word) && (at_ == words_.size() || !is_name_sign(base::code_point_at(words_, at_)))) return true;
  at_ = before;
  return false;
}

bool FormulaReader::take_stem(std::string_view stem) {
  if (!take(stem)) return false;
  while (at_ < words_.size() && is_letter(base::code_point_at(words_, at_)))
    at_ += base::code_point_length(words_, at_);
  return true;
}

std::optional<FormulaSign> FormulaReader::take_sign() {
  for (const Spelling& spelling : signs)
    if (take(spelling.sign)) return spelling.means;
  return std::nullopt;
}

// A dash before a name makes a range, before a new «гр.» it is a minus.
bool FormulaReader::take_range_dash() {
  const std::size_t before = at_;
  if (take_sign() == FormulaSign::minus) {
    skip_spaces();
    const std::string_view rest = words_.substr(at_);
    if (!rest.empty() && is_name_sign(base::code_point_at(rest, 0)) && !operand_follows()) return true;
  }
  at_ = before;
  return false;
}

bool FormulaReader::operand_follows() const {
  const std::string_view rest = words_.substr(at_);
  return std::ranges::any_of(std::array{column_word, row_word, sum_stem, table_word, form_stem},
                             [rest](std::string_view word) { return rest.starts_with(word); });
}

// A comma is decimal only before a digit.
std::string FormulaReader::number() {
  std::string out;
  bool whole = true;
  for (; at_ < words_.size(); ++at_) {
    const char c = words_[at_];
    const bool point = whole && (c == ',' || c == '.') && at_ + 1 < words_.size() && is_digit(words_[at_ + 1]);
    if (!is_digit(c) && !point) break;
    whole = whole && !point;
    out += point ? '.' : c;
  }
  constexpr std::size_t longest = 15;  // digits that a spreadsheet keeps
  if (out.size() > longest) fail(messages_.unreadable, at_ - out.size(), out);
  return out;
}

// ---- failures

void FormulaReader::end() {
  skip_spaces();
  if (!failed_ && at_ < words_.size()) refuse();
}

void FormulaReader::refuse() { fail(messages_.unreadable, at_, words_.substr(at_)); }

void FormulaReader::fail(const base::Message& message, std::size_t begin, std::string_view typed) {
  if (std::exchange(failed_, true) || trying_) return;
  const base::Span span =
      typed.empty() ? span_ : span_.part(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(typed.size()));
  diagnostics_.report(message, span, {std::string(typed.empty() ? words_ : typed)});
}

std::optional<model::Formula> read_formula(std::string_view words, base::Span span, const model::FormTable& table,
                                           base::Diagnostics& diagnostics) {
  FormulaReader reader(words, span, table, diagnostics);
  model::Formula out = reader.expression();
  reader.end();
  if (reader.failed()) return std::nullopt;
  out.span = span;
  return out;
}

}  // namespace decode
