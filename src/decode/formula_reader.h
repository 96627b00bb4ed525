// A formula in words to terms: «гр. 3 / гр. 2 * 100», «сумма гр. 3–10», «стр. 1 - сумма стр. 1.1–1.4».
//
//   expression := product { ("+" | "-") product }
//   product    := factor { ("*" | "/") factor }
//   factor     := number | "(" expression ")" | [table] cell | "сумма" [table] cells
//   cell       := "гр." name ["стр." name] | "стр." name ["гр." name]
//   cells      := "гр." list ["стр." name] | "стр." list ["гр." name]
//   list       := name ["–" name] { ("," | "и") name ["–" name] }
//   table      := ["форма" id] "табл." name, in relations only
//
// A column is named by the number printed over it, a row by its code or its printed number. A range of rows takes those
// on the level of its ends: parts of a row between them are in it already. So does a sum of another table's column over
// all its rows. Typographic signs (−, –, ×, ·, :) are read as the plain ones.
#pragma once

#include "base/diagnostic.h"
#include "decode/relation_tables.h"
#include "model/form.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decode {

// Reports what is not understood, and columns and rows that are not there, at their place in the words.
std::optional<model::Formula> read_formula(std::string_view words, base::Span span, const model::FormTable& table,
                                           base::Diagnostics& diagnostics);

// How formulas and relations call what they do not take.
struct FormulaMessages {
  const base::Message& unreadable;
  const base::Message& unknown_column;
  const base::Message& unknown_row;
};

// Reads parts of the words one after another. The first failure is reported, after it nothing more is read.
class FormulaReader {
 public:
  // A formula of one table.
  FormulaReader(std::string_view words, base::Span span, const model::FormTable& table, base::Diagnostics& diagnostics);
  // The sides of a relation, which may name other tables and must name cells with answers.
  FormulaReader(std::string_view words, base::Span span, RelationTables& tables, base::Diagnostics& diagnostics);

  model::Formula expression();
  // The cells that follow, if they are followed by words that `closed` takes; else the place is not left.
  std::optional<std::vector<model::FormulaCell>> find_cells(const std::function<bool()>& closed);

  // «гр. 3–5» and nothing behind it: indices of leaf columns. Nothing after a failure.
  std::vector<std::size_t> columns();

  bool take(std::string_view sign);
  bool take_word(std::string_view word);
  // A word that begins so: «сумм» takes «сумме».
  bool take_stem(std::string_view stem);

  // Refuses the rest of the words, if there is one.
  void end();
  // Refuses the words from here on.
  void refuse();
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  struct Name {
    std::string words;
    std::size_t begin;
  };
  using Cells = std::vector<model::FormulaCell>;

  void sum(int depth);
  void product(int depth);
  void joined(int depth, model::FormulaSign one, model::FormulaSign other, void (FormulaReader::*part)(int));
  void factor(int depth);
  void cell();
  Cells cells(bool summed);
  void add_open_rows(Cells& cells);
  std::vector<std::size_t> list(std::size_t (FormulaReader::*name)(), std::string_view repeated);
  bool goes_on(std::string_view repeated);
  [[nodiscard]] bool is_beside(std::size_t row, std::size_t first) const;

  void enter_table();
  void enter(std::size_t table);
  void demand_full(const Cells& cells, std::size_t begin);
  void demand_answers(const Cells& cells, std::size_t begin, std::size_t end, bool compared);

  std::size_t column();
  std::size_t row();
  Name name_here();
  Name word_here();

  void skip_spaces();
  std::optional<model::FormulaSign> take_sign();
  bool take_range_dash();
  [[nodiscard]] bool operand_follows() const;
  std::string number();
  void fail(const base::Message& message, std::size_t begin, std::string_view typed);

  std::string_view words_;
  base::Span span_;
  RelationTables* tables_ = nullptr;  // nothing: of one table alone
  const model::FormTable* table_;     // whose names are read
  std::size_t index_ = 0;             // its index among the tables of a relation
  std::size_t leaves_;
  FormulaMessages messages_;
  base::Diagnostics& diagnostics_;
  std::vector<model::FormulaTerm> terms_;
  std::size_t at_ = 0;
  bool failed_ = false;
  bool trying_ = false;  // a failure is no finding yet
};

}  // namespace decode
