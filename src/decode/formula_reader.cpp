#include "decode/formula_reader.h"

#include "base/utf8.h"
#include "decode/messages.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace decode {

namespace {

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

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_name_sign(char32_t c) {
  return c == U'.' || c == U'_' || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
         (c >= 0x400 && c <= 0x4FF);
}

std::string without_stop(std::string_view words) {
  return std::string(words.substr(0, words.ends_with('.') ? words.size() - 1 : words.size()));
}

class Reader {
 public:
  Reader(std::string_view words, base::Span span, const model::FormTable& table, base::Diagnostics& diagnostics)
      : words_(words),
        span_(span),
        table_(table),
        leaves_(model::leaf_columns(table.columns).size()),
        diagnostics_(diagnostics) {}

  std::optional<model::Formula> read() {
    expression();
    skip_spaces();
    if (!failed_ && at_ < words_.size()) fail(unreadable_formula, at_, words_.substr(at_));
    if (failed_) return std::nullopt;
    return model::Formula{std::move(terms_), span_};
  }

 private:
  // ---- grammar

  void expression(int depth = 0) { joined(depth, FormulaSign::plus, FormulaSign::minus, &Reader::product); }
  void product(int depth) { joined(depth, FormulaSign::times, FormulaSign::over, &Reader::factor); }

  void joined(int depth, FormulaSign one, FormulaSign other, void (Reader::*part)(int)) {
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

  void factor(int depth) {
    constexpr int deepest = 50;
    skip_spaces();
    if (take("(") && depth < deepest) {
      expression(depth + 1);
      if (!failed_ && !take(")")) fail(unreadable_formula, at_, words_.substr(at_));
    } else if (at_ < words_.size() && is_digit(words_[at_])) {
      terms_.emplace_back(model::FormulaNumber{number()});
    } else if (take("сумма") || take("сумме") || take("суммы")) {
      sum();
    } else {
      cell();
    }
  }

  void cell() {
    FormulaCell out;
    const std::size_t begin = at_;
    if (take(column_word)) {
      out.leaf = column();
      if (take(row_word)) out.row = row();
    } else if (take(row_word)) {
      out.row = row();
      if (take(column_word)) out.leaf = column();
    } else {
      fail(unreadable_formula, begin, words_.substr(begin));
    }
    terms_.emplace_back(out);
  }

  void sum() {
    model::FormulaSum out;
    const std::size_t begin = at_;
    if (take(column_word)) {
      for (const std::size_t leaf : list(&Reader::column)) out.cells.push_back({{}, leaf});
      if (take(row_word)) std::ranges::for_each(out.cells, [row = row()](FormulaCell& cell) { cell.row = row; });
    } else if (take(row_word)) {
      for (const std::size_t row : list(&Reader::row)) out.cells.push_back({row, {}});
      if (take(column_word))
        std::ranges::for_each(out.cells, [leaf = column()](FormulaCell& cell) { cell.leaf = leaf; });
    } else {
      fail(unreadable_formula, begin, words_.substr(begin));
    }
    terms_.emplace_back(std::move(out));
  }

  std::vector<std::size_t> list(std::size_t (Reader::*name)()) {
    const bool rows = name == &Reader::row;
    std::vector<std::size_t> out;
    do {
      const std::size_t begin = at_;
      const std::size_t first = (this->*name)();
      const std::size_t last = take_range_dash() ? (this->*name)() : first;
      const std::string_view typed = words_.substr(begin, at_ - begin);
      if (failed_) return out;
      if (last < first || (rows && table_.rows[first].level != table_.rows[last].level)) {
        fail(unreadable_formula, begin, typed);
        return out;
      }
      for (std::size_t i = first; i <= last; ++i)
        if (!rows || is_beside(i, first)) out.push_back(i);
    } while (take(","));
    return out;
  }

  [[nodiscard]] bool is_beside(std::size_t row, std::size_t first) const {
    return !table_.rows[row].heading && table_.rows[row].level == table_.rows[first].level;
  }

  // ---- names

  std::size_t column() {
    const auto [name, begin] = name_here();
    for (std::size_t i = 0; i < leaves_; ++i)
      if (without_stop(model::column_number(table_, i)) == name) return i;
    fail(unknown_formula_column, begin, name);
    return 0;
  }

  std::size_t row() {
    const auto [name, begin] = name_here();
    const auto find = [&](auto words_of) {
      return std::ranges::find_if(table_.rows,
                                  [&](const model::FormRow& row) { return !row.heading && words_of(row) == name; });
    };
    auto found = find([](const model::FormRow& row) { return row.code.words; });
    if (found == table_.rows.end())
      found = find([](const model::FormRow& row) { return without_stop(row.label.words); });
    if (found != table_.rows.end() && !name.empty()) return static_cast<std::size_t>(found - table_.rows.begin());
    fail(unknown_formula_row, begin, name);
    return 0;
  }

  struct Name {
    std::string words;
    std::size_t begin;
  };

  Name name_here() {
    skip_spaces();
    const std::size_t begin = at_;
    while (at_ < words_.size() && is_name_sign(base::code_point_at(words_, at_)))
      at_ += base::code_point_length(words_, at_);
    return {without_stop(words_.substr(begin, at_ - begin)), begin};
  }

  // ---- signs

  void skip_spaces() {
    for (std::size_t before = words_.size() + 1; before != at_;) {
      before = at_;
      for (const std::string_view space : {" ", "\n", "\u00A0", "\u202F"})
        if (words_.substr(at_).starts_with(space)) at_ += space.size();
    }
  }

  bool take(std::string_view word) {
    skip_spaces();
    if (!words_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  std::optional<FormulaSign> take_sign() {
    for (const Spelling& spelling : signs)
      if (take(spelling.sign)) return spelling.means;
    return std::nullopt;
  }

  // A dash before a name makes a range, before a new «гр.» it is a minus.
  bool take_range_dash() {
    const std::size_t before = at_;
    if (take_sign() == FormulaSign::minus) {
      skip_spaces();
      const std::string_view rest = words_.substr(at_);
      const bool name = !rest.empty() && is_name_sign(base::code_point_at(rest, 0));
      if (name && !rest.starts_with(column_word) && !rest.starts_with(row_word) && !rest.starts_with("сумм"))
        return true;
    }
    at_ = before;
    return false;
  }

  // A comma is decimal only before a digit.
  std::string number() {
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
    if (out.size() > longest) fail(unreadable_formula, at_ - out.size(), out);
    return out;
  }

  void fail(const base::Message& message, std::size_t begin, std::string_view typed) {
    if (std::exchange(failed_, true)) return;
    const base::Span span =
        typed.empty() ? span_ : span_.part(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(typed.size()));
    diagnostics_.report(message, span, {std::string(typed.empty() ? words_ : typed)});
  }

  std::string_view words_;
  base::Span span_;
  const model::FormTable& table_;
  std::size_t leaves_;
  base::Diagnostics& diagnostics_;
  std::vector<model::FormulaTerm> terms_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace

std::optional<model::Formula> read_formula(std::string_view words, base::Span span, const model::FormTable& table,
                                           base::Diagnostics& diagnostics) {
  return Reader(words, span, table, diagnostics).read();
}

}  // namespace decode
