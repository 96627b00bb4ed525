// First every formula is read, then cells that cannot be counted are blocked, last the circles are refused: a workbook
// with a circle opens with a warning that frightens the respondent.
#include "decode/form_parts.h"
#include "decode/formula_reader.h"
#include "decode/messages.h"

#include <algorithm>

namespace decode {

namespace {

using model::CellIndex;
using model::FormulaCell;

base::Span words_of(const yaml::Value& scalar) {
  return {scalar.origin, 0, static_cast<std::uint32_t>(scalar.text.size())};
}

bool may_hold_quantities(const model::FormColumn& leaf) { return !leaf.type || model::is_quantity(*leaf.type); }

class FormulaMaker {
 public:
  FormulaMaker(model::FormTable& table, base::Diagnostics& diagnostics)
      : table_(table), diagnostics_(diagnostics), leaves_(model::leaf_columns(table.columns)) {}

  void make(const TypedFormula& typed) {
    if (typed.of == TypedFormula::Of::row) {
      table_.rows[typed.index].formula = read(*typed.words);
      return;
    }
    model::FormColumn& leaf = *leaves_[typed.index];
    if (!may_hold_quantities(leaf))
      report_nothing_to_count(typed.words->span(), {"в этой графе не числа", "this column holds no numbers"},
                              diagnostics_);
    else
      leaf.formula = typed.of == TypedFormula::Of::share ? share(typed) : read(*typed.words);
  }

  void block_uncountable() {
    const model::FormulaTable formulas(table_);
    for (bool again = true; again;) {
      again = false;
      for (std::size_t row = 0; row < table_.rows.size(); ++row)
        for (std::size_t leaf = 0; leaf < leaves_.size(); ++leaf) again = blocks(formulas, {row, leaf}) || again;
    }
  }

  std::vector<model::FormColumn*>& leaves() { return leaves_; }

 private:
  std::optional<model::Formula> read(const yaml::Value& words) {
    return read_formula(words.text, words_of(words), table_, diagnostics_);
  }

  // A number as a percentage of another: of the whole's («parent»), of a row's, of a column's.
  std::optional<model::Formula> share(const TypedFormula& typed) {
    const std::optional<FormulaCell> part = counted_by(typed);
    if (!part) return std::nullopt;
    std::optional<FormulaCell> whole = FormulaCell{{}, part->leaf, true};
    if (typed.words->text != "parent") whole = cell(*typed.words);
    if (!whole) return std::nullopt;
    if (!whole->leaf) whole->leaf = part->leaf;
    return model::Formula{
        {*part, *whole, model::FormulaSign::over, model::FormulaNumber{"100"}, model::FormulaSign::times},
        typed.words->span()};
  }

  std::optional<FormulaCell> counted_by(const TypedFormula& typed) {
    if (typed.counted != nullptr) return cell(*typed.counted);
    if (const auto before = quantity_before(typed.index)) return FormulaCell{{}, before};
    report_nothing_to_count(typed.words->span(),
                            {"слева нет графы с числами", "no column of numbers stands to the left"}, diagnostics_);
    return std::nullopt;
  }

  // Words that name one cell and nothing more.
  std::optional<FormulaCell> cell(const yaml::Value& words) {
    const std::optional<model::Formula> named = read(words);
    if (!named) return std::nullopt;
    if (const auto* cell = std::get_if<FormulaCell>(&named->terms.front()); named->terms.size() == 1 && cell != nullptr)
      return *cell;
    diagnostics_.report(unreadable_formula, words_of(words), {words.text});
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::size_t> quantity_before(std::size_t index) const {
    for (std::size_t i = index; i-- > 0;)
      if (may_hold_quantities(*leaves_[i]) && leaves_[i]->type != model::FieldType::percent) return i;
    return std::nullopt;
  }

  bool blocks(const model::FormulaTable& formulas, CellIndex at) {
    if (!leaves_[at.leaf]->formula || !formulas.is_quantity_at(at) || formulas.formula_at(at)) return false;
    table_.rows[at.row].blocked.push_back(leaves_[at.leaf]->id);
    return true;
  }

  model::FormTable& table_;
  base::Diagnostics& diagnostics_;
  std::vector<model::FormColumn*> leaves_;
};

// Walks from every counted cell to the cells it reads.
class Circles {
 public:
  explicit Circles(const model::FormTable& table)
      : formulas_(table), columns_(formulas_.columns().size()), states_(table.rows.size() * columns_) {}

  // The formula that closes a circle, if one does.
  const model::Formula* find() {
    for (std::size_t i = 0; i < states_.size(); ++i)
      if (const model::Formula* found = walk({i / columns_, i % columns_})) return found;
    return nullptr;
  }

 private:
  enum class State : char { fresh, open, done };

  const model::Formula* walk(CellIndex at) {
    State& state = states_[at.row * columns_ + at.leaf];
    const model::Formula* formula = state == State::done ? nullptr : formulas_.formula_at(at);
    if (formula == nullptr || state == State::open) return formula;
    state = State::open;
    for (const model::FormulaTerm& term : formula->terms) {
      if (const auto* cell = std::get_if<FormulaCell>(&term))
        if (const model::Formula* found = step(*cell, at)) return found;
      if (const auto* sum = std::get_if<model::FormulaSum>(&term))
        for (const FormulaCell& cell : sum->cells)
          if (const model::Formula* found = step(cell, at)) return found;
    }
    state = State::done;
    return nullptr;
  }

  const model::Formula* step(const FormulaCell& cell, CellIndex at) {
    const std::optional<CellIndex> read = formulas_.find_quantity(cell, at);
    return read ? walk(*read) : nullptr;
  }

  model::FormulaTable formulas_;
  std::size_t columns_;
  std::vector<State> states_;
};

void refuse_circles(model::FormTable& table, std::vector<model::FormColumn*>& leaves, base::Diagnostics& diagnostics) {
  while (const model::Formula* circle = Circles(table).find()) {
    diagnostics.report(circular_formula, circle->span);
    const auto drop = [circle](std::optional<model::Formula>& formula) {
      if (formula && &*formula == circle) formula.reset();
    };
    // Only one of them holds the formula: after it is dropped, the address means nothing.
    for (model::FormColumn* leaf : leaves) drop(leaf->formula);
    for (model::FormRow& row : table.rows) drop(row.formula);
  }
}

}  // namespace

void read_form_formulas(const TypedFormulas& formulas, model::FormTable& out, base::Diagnostics& diagnostics) {
  if (formulas.empty()) return;  // sums of parts alone make no circle
  FormulaMaker maker(out, diagnostics);
  for (const TypedFormula& typed : formulas) maker.make(typed);
  maker.block_uncountable();
  refuse_circles(out, maker.leaves(), diagnostics);
}

void report_nothing_to_count(base::Span span, base::Phrase why, base::Diagnostics& diagnostics) {
  base::Diagnostic finding;
  finding.message = &nothing_to_count;
  finding.span = span;
  finding.ours = {std::move(why)};
  diagnostics.report(std::move(finding));
}

}  // namespace decode
