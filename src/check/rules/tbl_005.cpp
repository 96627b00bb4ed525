// TBL-005: cells of one column begin with a capital here and a small letter there, or some end in a full stop and
// others do not. Example: «Январь», «Март», «ноябрь» under «Срок». Once a column, at the first of the fewer.

#include "check/rules.h"
#include "check/totals.h"
#include "base/utf8.h"
#include "language/letters.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace check {

namespace {

constexpr base::Wording basis{"правила оформления таблиц: клетки одной графы пишут одинаково",
                              "rules for tables: cells of one column look alike"};

constexpr base::Message letters{"TBL-005.letter",
                                base::Severity::note,
                                {"клетки графы «{0}» начаты то с прописной, то со строчной буквы: здесь «{1}»",
                                 "cells of column “{0}” begin with capitals and with small letters: here “{1}”"},
                                {"начните все клетки графы одинаково", "begin all cells of the column alike"},
                                basis};
constexpr base::Message stops{"TBL-005.stop",
                              base::Severity::note,
                              {"в графе «{0}» одни клетки кончаются точкой, другие нет",
                               "some cells of column “{0}” end in a full stop, others do not"},
                              {"уберите точку в конце или поставьте её во всех клетках графы",
                               "drop the stop, or end all cells of the column with one"},
                              basis};

constexpr std::array messages{&letters, &stops};

// Names of bodies begin as they are; notes and own columns are prose.
bool is_looked_at(const model::PlanColumn& column) {
  return column.key == "measure" || column.key == "deadline" || column.key == "result" || column.key == "document";
}

// Whether a cell begins with a capital; nothing where it could not do otherwise: a number, an abbreviation, a
// quotation.
std::optional<bool> find_capital(std::string_view words) {
  if (words.empty() || !language::is_letter(base::code_point_at(words, 0))) return std::nullopt;
  const bool roman = words.front() == 'I' || words.front() == 'V' || words.front() == 'X';
  const bool numeral =
      roman && words.substr(0, words.find_first_of(" -,.")).find_first_not_of("IVX") == std::string_view::npos;
  if (numeral || kind_of_row(words) == RowKind::part) return std::nullopt;  // «I квартал»; «в том числе»
  if (!language::is_capital(base::code_point_at(words, 0))) return false;
  const std::size_t second = base::code_point_length(words, 0);
  const char32_t next = second < words.size() ? base::code_point_at(words, second) : U'\0';
  const bool abbreviation = !language::is_letter(next) || language::is_capital(next);
  return abbreviation && next != U' ' ? std::nullopt : std::optional(true);
}

// Whether a cell of one sentence ends in a full stop; nothing of several sentences and of abbreviations: «2021 г.».
std::optional<bool> find_stop(const model::Text& cell, const std::string& words) {
  constexpr std::size_t least_letters = 4;  // of a word before the stop: shorter ones are abbreviations
  if (cell.paragraphs.size() != 1 || words.empty()) return std::nullopt;
  const std::string_view inside = std::string_view(words).substr(0, words.size() - 1);
  if (base::contains(inside, ". ")) return std::nullopt;
  if (!words.ends_with('.')) return false;
  std::size_t letters_before = 0;
  for (std::size_t at = inside.rfind(' ') + 1; at < inside.size(); at += base::code_point_length(inside, at)) {
    const char32_t c = base::code_point_at(inside, at);
    letters_before = language::is_letter(c) ? letters_before + 1 : 0;
  }
  return letters_before >= least_letters ? std::optional(true) : std::nullopt;
}

struct Cell {
  base::Span span;
  model::Where where;
  std::string words;
};

// The cells of a column that do a thing and those that do not; of each the first and how many.
struct Side {
  std::size_t cells = 0;
  std::optional<Cell> first;

  template <class Make>
  void add(Make make) {
    if (cells++ == 0) first = make();
  }
};

struct Column {
  Side capital, small, stop, no_stop;
};

class Finder {
 public:
  Finder(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : package_(package), document_(document), diagnostics_(diagnostics) {}

  void find() {
    model::visit_cells(document_, [this](const model::PlanCell& cell) {
      if (cell.text != nullptr && is_looked_at(*cell.column)) read(cell);
    });
    for (const model::PlanColumn* column : order_) judge(*column, columns_[column]);
  }

 private:
  void read(const model::PlanCell& cell) {
    const model::Line line = model::line_of(*cell.text);
    if (line.text.empty() || !line.written_at(0)) return;
    const auto [known, fresh] = columns_.try_emplace(cell.column);
    if (fresh) order_.push_back(cell.column);
    const auto here = [&] { return Cell{line.span_of(0, line.text.size()), cell.place.where, first_word(line.text)}; };
    if (const auto capital = find_capital(line.text))
      (*capital ? known->second.capital : known->second.small).add(here);
    if (const auto stop = find_stop(*cell.text, line.text))
      (*stop ? known->second.stop : known->second.no_stop).add(here);
  }

  // With the next, if it is short: «В течение».
  static std::string first_word(const std::string& words) {
    constexpr std::size_t short_bytes = 6;
    std::size_t end = words.find_first_of(" ,;:");
    if (end != std::string::npos && end <= short_bytes && words[end] == ' ') end = words.find_first_of(" ,;:", end + 1);
    return words.substr(0, end);
  }

  void judge(const model::PlanColumn& column, const Column& cells) {
    if (const Cell* odd = odd_one(cells.capital, cells.small)) report(letters, column, *odd);
    if (const Cell* odd = odd_one(cells.stop, cells.no_stop)) report(stops, column, *odd);
  }

  static const Cell* odd_one(const Side& one, const Side& other) {
    if (one.cells == 0 || other.cells == 0) return nullptr;
    return one.cells <= other.cells ? &*one.first : &*other.first;
  }

  void report(const base::Message& message, const model::PlanColumn& column, const Cell& cell) {
    diagnostics_.report(message, cell.span, {model::plain(column.heading), cell.words},
                        model::place_of(package_, document_.id, cell.where));
  }

  const model::Package& package_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
  std::map<const model::PlanColumn*, Column> columns_;
  std::vector<const model::PlanColumn*> order_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) Finder(package, document, diagnostics).find();
}

}  // namespace

const Rule tbl_005{"TBL-005",
                   {"клетки одной графы", "cells of one column"},
                   messages,
                   find,
                   {"«Январь», «Март», «ноябрь» в графе «Срок»", "«Январь», «Март», «Ноябрь»"},
                   {"клетка начинается с имени или сокращения", "a cell begins with a name"}};

}  // namespace check
