// A workbook as a source: each sheet that is shown is a table, the lines above and below it paragraphs.
#include "import/source.h"

#include "import/texts.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace import_ {

namespace {

using Place = std::pair<std::uint32_t, std::uint32_t>;  // row, column

constexpr std::uint32_t most_columns = 100;  // of a table that people read
constexpr std::size_t most_covered = 500'000;

std::vector<SourceParagraph> paragraphs_of(const xml::WorkbookCell& cell) {
  std::vector<SourceParagraph> out;
  for (const std::string& line : split(plain_words(cell.text), '\n'))
    if (!trimmed(line).empty()) out.push_back({std::string(trimmed(line)), {}, false, {}, cell.bold});
  return out;
}

class SheetSource {
 public:
  SheetSource(const xml::WorkbookSheet& sheet, Source& out) : sheet_(sheet), out_(out) {}

  void read() {
    for (const xml::WorkbookCell& cell : sheet_.cells) note(cell);
    for (const xml::CellComment& one : sheet_.comments) {
      const std::string author = one.author.empty() ? "" : one.author + ": ";
      out_.open.push_back("примечание не снято: " + author + "«" + plain_words(one.text) + "» у клетки " + sheet_.name +
                          "!" + xml::cell_address(one.row, one.column));
    }
    if (sheet_.hidden) return tell_hidden();
    find_covered();
    if (rows_.empty()) return;
    std::size_t first = 0, end = rows_.size();
    while (first < end && is_line(rows_[first])) ++first;
    // Lines below a table are told from its last rows by the empty row between them.
    std::size_t below = end;
    while (below > first && is_line(rows_[below - 1])) {
      --below;
      if (below > 0 && rows_[below] > rows_[below - 1] + 1) end = below;
    }
    if (first == rows_.size()) end = first;
    for (std::size_t i = 0; i < first; ++i) add_lines(rows_[i]);
    if (first < end) out_.blocks.emplace_back(table(first, end));
    for (std::size_t i = std::max(first, end); i < rows_.size(); ++i) add_lines(rows_[i]);
  }

 private:
  [[nodiscard]] bool is_hidden(std::uint32_t row, std::uint32_t column) const {
    return std::ranges::binary_search(sheet_.hidden_rows, row) ||
           std::ranges::binary_search(sheet_.hidden_columns, column);
  }

  void note(const xml::WorkbookCell& cell) {
    if (!cell.formula.empty() && cell.text.empty())
      out_.beside.push_back({"формула без значения", sheet_.name + "!" + xml::cell_address(cell.row, cell.column)});
  }

  void tell_hidden() {
    for (const xml::WorkbookCell& cell : sheet_.cells)
      if (!cell.text.empty()) out_.beside.push_back({"скрытый лист «" + sheet_.name + "»", plain_words(cell.text)});
  }

  void find_covered() {
    for (const xml::WorkbookCell& cell : sheet_.cells) {
      if (cell.text.empty()) continue;
      if (is_hidden(cell.row, cell.column))
        out_.beside.push_back({"скрытая клетка " + xml::cell_address(cell.row, cell.column), plain_words(cell.text)});
      else if (cell.column >= most_columns)
        out_.beside.push_back({"далёкий столбец, " + xml::cell_address(cell.row, cell.column), plain_words(cell.text)});
      else
        cells_[{cell.row, cell.column}] = &cell;
    }
    choose_rows();
    for (const xml::MergedCells& one : sheet_.merged) cover(one);
    std::erase_if(cells_, [&](const auto& cell) {
      if (!covered_.contains(cell.first)) return false;
      out_.beside.push_back({"под объединённой клеткой", plain_words(cell.second->text)});
      return true;
    });
  }

  // The places in rows that are taken which it hides. Sound merged cells do not lie on each other: what claims more
  // places than a sheet has is let be.
  void cover(const xml::MergedCells& one) {
    spans_[{one.row, one.column}] = one;
    auto row = std::ranges::lower_bound(rows_, one.row);
    for (; row != rows_.end() && *row < one.row + one.rows; ++row)
      for (std::uint32_t column = one.column; column < std::min(one.column + one.columns, width_); ++column) {
        if (places_left_ == 0) return;
        --places_left_;
        if (Place(*row, column) != Place(one.row, one.column)) covered_.insert({*row, column});
      }
  }

  // Those that hold something.
  void choose_rows() {
    for (const auto& [place, cell] : cells_) {
      if (rows_.empty() || rows_.back() != place.first) rows_.push_back(place.first);
      width_ = std::max(width_, place.second + 1);
    }
  }

  [[nodiscard]] std::vector<const xml::WorkbookCell*> cells_in(std::uint32_t row) const {
    std::vector<const xml::WorkbookCell*> out;
    for (auto at = cells_.lower_bound({row, 0}); at != cells_.end() && at->first.first == row; ++at)
      out.push_back(at->second);
    return out;
  }

  [[nodiscard]] bool is_line(std::uint32_t row) const { return cells_in(row).size() == 1; }

  void add_lines(std::uint32_t row) {
    for (const xml::WorkbookCell* cell : cells_in(row))
      for (SourceParagraph& one : paragraphs_of(*cell)) out_.blocks.emplace_back(std::move(one));
  }

  SourceTable table(std::size_t first, std::size_t end) const {
    SourceTable out{width_, {}};
    for (std::size_t i = first; i < end; ++i) {
      SourceRow row{{}, false, sheet_.name + ", строка " + std::to_string(rows_[i] + 1)};
      for (std::uint32_t column = 0; column < width_; ++column)
        if (const Place place{rows_[i], column}; cells_.contains(place) || spans_.contains(place))
          if (!covered_.contains(place)) row.cells.push_back(cell_at(i, end, column));
      out.rows.push_back(std::move(row));
    }
    return out;
  }

  // Of a merged cell only the rows count that are taken.
  [[nodiscard]] SourceCell cell_at(std::size_t index, std::size_t end, std::uint32_t column) const {
    SourceCell out{column, 1, 1, {}, false};
    const std::uint32_t row = rows_[index];
    if (const auto cell = cells_.find({row, column}); cell != cells_.end())
      out.paragraphs = paragraphs_of(*cell->second);
    if (const auto span = spans_.find({row, column}); span != spans_.end()) {
      out.columns = std::min(span->second.columns, width_ - column);
      std::size_t last = index;
      while (last + 1 < end && rows_[last + 1] < row + span->second.rows) ++last;
      out.rows = static_cast<std::uint32_t>(last - index + 1);
    }
    return out;
  }

  const xml::WorkbookSheet& sheet_;
  Source& out_;
  std::map<Place, const xml::WorkbookCell*> cells_;
  std::map<Place, xml::MergedCells> spans_;
  std::set<Place> covered_;
  std::size_t places_left_ = most_covered;
  std::vector<std::uint32_t> rows_;
  std::uint32_t width_ = 0;
};

}  // namespace

Source source_of_workbook(std::string name, const xml::Workbook& workbook) {
  Source out{std::move(name), {}};
  for (const xml::WorkbookSheet& sheet : workbook.sheets) SheetSource(sheet, out).read();
  return out;
}

}  // namespace import_
