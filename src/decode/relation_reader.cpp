#include "decode/relation_reader.h"

#include "decode/formula_reader.h"
#include "decode/join.h"
#include "decode/messages.h"

#include <array>
#include <utility>

namespace decode {

namespace {

using model::Claim;
using model::Comparison;
using model::FormulaCell;

struct Sign {
  std::string_view sign;
  Comparison means;
};
constexpr std::array<Sign, 9> comparisons{{{"<=", Comparison::less_or_equal},
                                           {"≤", Comparison::less_or_equal},
                                           {">=", Comparison::greater_or_equal},
                                           {"≥", Comparison::greater_or_equal},
                                           {"<>", Comparison::unequal},
                                           {"≠", Comparison::unequal},
                                           {"<", Comparison::less},
                                           {">", Comparison::greater},
                                           {"=", Comparison::equal}}};

struct Word {
  std::string_view stem;
  Comparison means;
  Comparison negated;
};
constexpr std::array<Word, 6> comparing_words{{{"равн", Comparison::equal, Comparison::unequal},
                                               {"больше", Comparison::greater, Comparison::less_or_equal},
                                               {"более", Comparison::greater, Comparison::less_or_equal},
                                               {"превыша", Comparison::greater, Comparison::less_or_equal},
                                               {"меньше", Comparison::less, Comparison::greater_or_equal},
                                               {"менее", Comparison::less, Comparison::greater_or_equal}}};

// The cells of a relation's own table, by what they leave open.
struct Openness {
  bool rows = false;
  bool columns = false;

  void see(const FormulaCell& cell) {
    if (cell.table > 0) return;
    rows = rows || !cell.row;
    columns = columns || !cell.leaf;
  }
  void see(const std::vector<FormulaCell>& cells) {
    for (const FormulaCell& cell : cells) see(cell);
  }
  void see(const model::Formula& formula) {
    for (const model::FormulaTerm& term : formula.terms) {
      if (const auto* cell = std::get_if<FormulaCell>(&term)) see(*cell);
      if (const auto* sum = std::get_if<model::FormulaSum>(&term)) see(sum->cells);
    }
  }
  void see(const Claim& claim) {
    if (const auto* filled = std::get_if<model::Filled>(&claim)) return see(filled->cells);
    const auto& compared = std::get<model::Compared>(claim);
    see(compared.left);
    see(compared.right);
  }
};

class Reader {
 public:
  Reader(std::string_view words, base::Span span, RelationTables& tables, base::Diagnostics& diagnostics)
      : reader_(words, span, tables, diagnostics) {}

  std::optional<model::RelationMeaning> read() {
    model::RelationMeaning out;
    if (reader_.take_word("если") || reader_.take_word("Если")) {
      do out.conditions.push_back(claim());
      while (!reader_.failed() && reader_.take_word("и"));
      reader_.take(",");
      if (!reader_.failed() && !reader_.take_word("то")) reader_.refuse();
    }
    out.claim = claim();
    if (!reader_.take(".")) reader_.take(";");
    reader_.end();
    if (reader_.failed()) return std::nullopt;
    return out;
  }

 private:
  Claim claim() {
    bool filled = true;
    if (auto cells = reader_.find_cells([&] { return take_filled(filled); }))
      return model::Filled{*std::move(cells), filled};
    model::Compared out;
    if (reader_.failed()) return out;
    out.left = reader_.expression();
    out.is = comparison();
    if (!reader_.failed()) out.right = reader_.expression();
    return out;
  }

  // «заполнена», «не заполнены», «должна быть заполнена», «пуста».
  bool take_filled(bool& filled) {
    const bool negated = reader_.take_word("не");
    if (reader_.take_stem("должн")) reader_.take_word("быть");
    const bool full = reader_.take_stem("заполнен");
    filled = full != negated;
    return full || reader_.take_stem("пуст");
  }

  Comparison comparison() {
    for (const Sign& sign : comparisons)
      if (!reader_.failed() && reader_.take(sign.sign)) return sign.means;
    const bool negated = reader_.take_word("не");
    for (const Word& word : comparing_words)
      if (!reader_.failed() && reader_.take_stem(word.stem)) return negated ? word.negated : word.means;
    if (!reader_.failed()) reader_.refuse();
    return Comparison::equal;
  }

  FormulaReader reader_;
};

model::JudgedIn judged_in(Openness open) {
  if (open.rows) return model::JudgedIn::each_row;
  return open.columns ? model::JudgedIn::each_column : model::JudgedIn::one_place;
}

}  // namespace

std::optional<model::RelationMeaning> read_relation(std::string_view words, base::Span span, RelationTables tables,
                                                    base::Diagnostics& diagnostics) {
  auto out = Reader(words, span, tables, diagnostics).read();
  if (!out) return out;
  Openness open;
  open.see(out->claim);
  for (const Claim& condition : out->conditions) open.see(condition);
  if (open.rows && open.columns) {
    diagnostics.report(crossed_relation, span);
    return std::nullopt;
  }
  out->tables = tables.all();
  out->judged = judged_in(open);
  return out;
}

void read_relations(model::Package& package, base::Diagnostics& diagnostics) {
  for (model::Document& document : package.documents) {
    auto* form = std::get_if<model::Form>(&document.body);
    if (form == nullptr) continue;
    for (std::size_t i = 0; i < form->tables.size(); ++i)
      for (model::Relation& relation : form->tables[i].relations)
        if (relation.rule.span.known())
          relation.rule.meaning = read_relation(relation.rule.words, relation.rule.span,
                                                RelationTables(package, {document.id, i}), diagnostics);
  }
}

}  // namespace decode
