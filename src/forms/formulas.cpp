#include "forms/formulas.h"

#include "base/failure.h"
#include "forms/rectangles.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace forms {

namespace {

using model::FieldType;
using model::FormulaSign;

class FormulaWriter {
 public:
  FormulaWriter(model::CellIndex at, const model::FormulaTable& table, const TablePlace& place)
      : at_(at), table_(table), place_(place) {}

  std::string write(const model::Formula& formula, int decimals) {
    for (const model::FormulaTerm& term : formula.terms) std::visit([this](const auto& each) { add(each); }, term);
    base::ensure(stack_.size() == 1, "a formula has one value");
    std::string value = "ROUND(" + stack_.back().text + ',' + std::to_string(decimals) + ')';
    // IFERROR: with all words taken as 0, nothing but a zero divisor is left to go wrong.
    if (divides_) value = "IFERROR(" + value + ",\"\")";
    return "IF(" + unanswered() + ",\"\"," + value + ')';
  }

 private:
  enum class Binding { sum, product, whole };
  struct Part {
    std::string text;
    Binding binding = Binding::whole;
  };

  void add(const model::FormulaNumber& number) { stack_.push_back({number.digits}); }

  // N: a text, the empty one of another formula too, counts as 0.
  void add(const model::FormulaCell& cell) {
    const sheets::Position position = position_of(cell);
    needed_.insert(position);
    stack_.push_back({"N(" + sheets::cell_name(position) + ')'});
  }

  void add(const model::FormulaSum& sum) {
    std::set<sheets::Position> cells;
    for (const model::FormulaCell& cell : sum.cells)
      if (table_.find_quantity(cell, at_)) cells.insert(position_of(cell));
    const std::string ranges = ranges_of(cells);
    sums_.push_back("COUNT(" + ranges + ")=0");
    stack_.push_back({"SUM(" + ranges + ')'});
  }

  void add(FormulaSign sign) {
    base::ensure(stack_.size() >= 2, "a sign joins two values");
    const Part right = pop();
    const Part left = pop();
    const bool sums = sign == FormulaSign::plus || sign == FormulaSign::minus;
    const Binding own = sums ? Binding::sum : Binding::product;
    divides_ = divides_ || sign == FormulaSign::over;
    // The right side of − and / is held together also when it binds as much.
    const bool strict = sign == FormulaSign::minus || sign == FormulaSign::over;
    stack_.push_back({held(left, left.binding < own) + static_cast<char>(sign) +
                          held(right, right.binding < own || (strict && right.binding == own)),
                      own});
  }

  static std::string held(const Part& part, bool brackets) { return brackets ? '(' + part.text + ')' : part.text; }

  Part pop() {
    Part out = std::move(stack_.back());
    stack_.pop_back();
    return out;
  }

  [[nodiscard]] sheets::Position position_of(const model::FormulaCell& cell) const {
    const std::optional<model::CellIndex> found = table_.find_quantity(cell, at_);
    base::ensure(found.has_value(), "a cell is counted only where all it reads are numbers");
    return place_.cell(found->row, found->leaf).first;
  }

  static std::string ranges_of(const std::set<sheets::Position>& cells) {
    std::string out;
    for (const sheets::Range& range : rectangles(std::vector(cells.begin(), cells.end())))
      out += (out.empty() ? "" : ",") + sheets::range_name(range);
    return out;
  }

  [[nodiscard]] std::string unanswered() const {
    std::vector<std::string> all = sums_;
    if (!needed_.empty()) all.push_back("COUNT(" + ranges_of(needed_) + ")<" + std::to_string(needed_.size()));
    if (all.empty()) return "FALSE";
    std::string out;
    for (const std::string& each : all) out += (out.empty() ? "" : ",") + each;
    return all.size() == 1 ? out : "OR(" + out + ')';
  }

  model::CellIndex at_;
  const model::FormulaTable& table_;
  const TablePlace& place_;
  std::vector<Part> stack_;
  std::set<sheets::Position> needed_;
  std::vector<std::string> sums_;
  bool divides_ = false;
};

// Excel takes 255 arguments and 8192 signs; a range a part of a sum is an argument.
void refuse_giant(const std::string& text, const TablePlace& place) {
  constexpr std::size_t longest = 8000;
  constexpr std::ptrdiff_t most_commas = 250;
  if (text.size() <= longest && std::ranges::count(text, ',') <= most_commas) return;
  throw base::Failure(place.sheet, {"формула таблицы длиннее, чем берёт книга: разделите сумму на части",
                                    "a formula of the table is longer than a workbook takes: part the sum"});
}

}  // namespace

int decimals_of(const model::FormColumn& leaf, const model::FormRow& row) {
  const FieldType type = model::cell_type(leaf, row);
  if (type == FieldType::whole) return 0;
  return leaf.decimals.value_or(type == FieldType::percent ? 1 : 2);
}

sheets::Formula written_formula(const model::Formula& formula, model::CellIndex at, const model::FormulaTable& table,
                                const TablePlace& place, int decimals) {
  std::string text = FormulaWriter(at, table, place).write(formula, decimals);
  refuse_giant(text, place);
  return {std::move(text), std::nullopt};
}

}  // namespace forms
