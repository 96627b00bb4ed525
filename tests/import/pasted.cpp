#include "import/pasted.h"

#include "import/texts.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace pasted {

namespace {

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> out;
  for (const std::string& cell : import_::split(line, '|')) out.emplace_back(import_::trimmed(cell));
  return out;
}

import_::SourceParagraph titled() { return {"План работы", {}}; }

}  // namespace

import_::Source source(const std::string& rows) {
  std::string text;
  for (const std::string& line : import_::split(rows, '\n')) {
    if (line.empty()) continue;
    const std::vector<std::string> cells = cells_of(line);
    for (std::size_t i = 0; i < cells.size(); ++i) text += (i > 0 ? "\t" : "") + cells[i];
    text += "\n";
  }
  import_::Source out = import_::source_of_paste("план", text);
  out.blocks.insert(out.blocks.begin(), titled());
  return out;
}

import_::Source table(const std::string& rows) {
  import_::SourceTable out;
  std::vector<std::uint32_t> busy(20, 0);
  for (const std::string& line : import_::split(rows, '\n')) {
    if (line.empty()) continue;
    import_::SourceRow row;
    std::uint32_t column = 0;
    for (const std::string& typed : cells_of(line)) {
      while (busy[column] > 0) ++column;
      import_::SourceCell cell{column};
      std::string words = typed;
      if (words.size() > 4 && words[0] >= '1' && words[0] <= '9' && words[1] == 'x' && words[3] == ':') {
        cell.columns = static_cast<std::uint32_t>(words[0] - '0');
        cell.rows = static_cast<std::uint32_t>(words[2] - '0');
        words.erase(0, 4);
      }
      for (const std::string& paragraph : import_::split(words, '/')) cell.paragraphs.push_back({paragraph, {}});
      for (std::uint32_t i = 0; i < cell.columns; ++i) busy[column++] = cell.rows;
      out.columns = std::max(out.columns, column);
      row.cells.push_back(std::move(cell));
    }
    for (std::uint32_t& left : busy) left -= left > 0 ? 1 : 0;
    out.rows.push_back(std::move(row));
  }
  return {"план", {titled(), out}};
}

import_::Imported imported(const import_::Source& source, const import_::Wish& wish) {
  return import_::import_sources(std::span(&source, 1), wish);
}

std::string rows_of(const import_::Imported& imported) {
  std::string out;
  bool below = false;
  for (const std::string& line : import_::split(imported.yaml, '\n')) {
    const std::string_view words = import_::trimmed(line);
    below = below || words == "rows:" || words == "sections:";
    if (below && !words.empty() && words.front() != '#') out += std::string(words) + "\n";
  }
  return out;
}

}  // namespace pasted
