#include "import/source.h"

#include "import/texts.h"

#include <algorithm>
#include <utility>

namespace import_ {

std::string SourceParagraph::words() const {
  if (label.empty()) return text;
  return text.empty() ? label : label + " " + text;
}

std::string SourceCell::words() const {
  std::string out;
  for (const SourceParagraph& paragraph : paragraphs) {
    const std::string words = paragraph.words();
    if (trimmed(words).empty()) continue;
    if (!out.empty()) out += '\n';
    out += words;
  }
  return out;
}

bool SourceCell::empty() const {
  return std::ranges::all_of(paragraphs, [](const SourceParagraph& one) { return trimmed(one.words()).empty(); });
}

bool SourceCell::bold() const {
  return !empty() && std::ranges::all_of(
                         paragraphs, [](const SourceParagraph& one) { return one.bold || trimmed(one.text).empty(); });
}

namespace {

class PasteReader {
 public:
  explicit PasteReader(std::string_view text) : text_(text) {}

  SourceTable read() {
    SourceTable table;
    while (at_ < text_.size()) table.rows.push_back(row());
    for (const SourceRow& one : table.rows)
      table.columns = std::max(table.columns, static_cast<std::uint32_t>(one.cells.size()));
    return table;
  }

 private:
  SourceRow row() {
    SourceRow out;
    for (bool more = true; more;) {
      SourceCell made;
      made.column = static_cast<std::uint32_t>(out.cells.size());
      for (const std::string& line : split(cell(), '\n'))
        if (!trimmed(line).empty()) made.paragraphs.push_back({std::string(trimmed(plain_words(line))), {}});
      out.cells.push_back(std::move(made));
      more = at_ < text_.size() && text_[at_] == '\t';
      if (at_ < text_.size()) ++at_;
    }
    return out;
  }

  // A quote counts where one closes it before a tab or a line's end; else it is a letter of the text.
  std::string cell() {
    if (at_ < text_.size() && text_[at_] == '"') {
      std::string out;
      for (std::size_t i = at_ + 1; i < text_.size(); ++i) {
        if (text_[i] != '"') {
          out += text_[i];
        } else if (i + 1 < text_.size() && text_[i + 1] == '"') {
          out += text_[i++];
        } else if (i + 1 == text_.size() || text_[i + 1] == '\t' || text_[i + 1] == '\n') {
          at_ = i + 1;
          return out;
        } else {
          break;
        }
      }
    }
    const std::size_t end = std::min(text_.find_first_of("\t\n", at_), text_.size());
    std::string out(text_.substr(at_, end - at_));
    at_ = end;
    return out;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

// Rows of one cell above, below and between tables are lines of text: two and more between rows part two tables, one
// is a row across the table.
void add_table(SourceTable table, Source& out) {
  std::erase_if(table.rows, [](const SourceRow& row) { return std::ranges::all_of(row.cells, &SourceCell::empty); });
  std::vector<SourceRow> lines;
  SourceTable open{table.columns, {}};
  const auto close = [&] {
    if (!open.rows.empty()) out.blocks.emplace_back(std::exchange(open, {table.columns, {}}));
    for (SourceRow& row : lines)
      for (SourceParagraph& one : row.cells.front().paragraphs) out.blocks.emplace_back(std::move(one));
    lines.clear();
  };
  for (SourceRow& row : table.rows) {
    if (row.cells.size() == 1) {
      lines.push_back(std::move(row));
      continue;
    }
    if (open.rows.empty() || lines.size() > 1) close();
    for (SourceRow& line : lines) open.rows.push_back(std::move(line));
    lines.clear();
    open.rows.push_back(std::move(row));
  }
  close();
}

}  // namespace

Source source_of_paste(std::string name, std::string_view text) {
  Source out{std::move(name), {}};
  std::string lines;
  for (const char c : text)
    if (c != '\r') lines += c;
  if (lines.find('\t') != std::string::npos) {
    add_table(PasteReader(lines).read(), out);
    return out;
  }
  for (const std::string& line : split(lines, '\n'))
    if (!trimmed(line).empty()) out.blocks.emplace_back(SourceParagraph{std::string(trimmed(plain_words(line))), {}});
  return out;
}

}  // namespace import_
