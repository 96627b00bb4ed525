#include "import/ledger.h"

#include "import/table_head.h"
#include "import/texts.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace import_ {

namespace {

bool is_comment(std::string_view line) {
  const std::size_t first = line.find_first_not_of(' ');
  return first != std::string_view::npos && line[first] == '#';
}

class Ledger {
 public:
  Ledger(std::string_view written, const std::vector<std::string>& made, const std::vector<std::string>& repeated)
      : repeated_(repeated) {
    // A break inside a word of the source is markup here.
    std::string text;
    for (std::size_t at = 0; at < written.size(); ++at) {
      if (written[at] == '\n' && is_comment(written.substr(at + 1))) {
        at = std::min(written.find('\n', at + 1), written.size()) - 1;
      } else if (written.substr(at).starts_with("<br/>")) {
        at += 4;
        text += ' ';
      } else if (written.substr(at).starts_with("<note n")) {
        at = written.find('>', at);
        text += ' ';
      } else {
        text += written[at];
      }
    }
    add(text);
    for (const std::string& one : made) add(one);
  }

  void tell(const std::string& piece) {
    if (std::string words = missing(piece); !words.empty()) out_.push_back(std::move(words));
  }

  // The piece, if a word of it is not written.
  std::string missing(const std::string& piece) {
    std::string words;
    for (std::size_t at = 0; at < piece.size(); ++at) {
      if (piece[at] == note_mark) at = std::min(piece.find(note_end, at), piece.size() - 1);
      words += piece[at] == note_end ? ' ' : piece[at];
    }
    bool lost = false;
    for (const std::string& word : counted_words(words)) {
      auto found = counts_.find(word);
      if (found == counts_.end() || found->second == 0)
        lost = true;
      else
        --found->second;
    }
    return lost ? std::string(trimmed(words)) : std::string{};
  }

  void tell(const SourceTable& table) {
    for (const SourceRow& row : table.rows) {
      if (const std::string words = row_words(row);
          std::ranges::find(repeated_, words) != repeated_.end() && std::exchange(seen_[words], true))
        continue;
      std::string cells;
      for (const SourceCell& cell : row.cells)
        if (const std::string words = missing(cell.words()); !words.empty())
          cells += (cells.empty() ? "" : " | ") + words;
      if (!cells.empty()) out_.push_back(std::move(cells));
    }
  }

  std::vector<std::string> finish() { return std::move(out_); }

 private:
  void add(std::string_view text) {
    for (std::string& word : counted_words(text)) ++counts_[std::move(word)];
  }

  const std::vector<std::string>& repeated_;
  std::unordered_map<std::string, std::size_t> counts_;
  std::unordered_map<std::string, bool> seen_;
  std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> left_out(std::span<const Source> sources, std::string_view written,
                                  const std::vector<std::string>& made, const std::vector<std::string>& repeated) {
  Ledger ledger(written, made, repeated);
  for (const Source& source : sources) {
    for (const SourceBlock& block : source.blocks) {
      if (const auto* paragraph = std::get_if<SourceParagraph>(&block))
        ledger.tell(paragraph->words());
      else
        ledger.tell(std::get<SourceTable>(block));
    }
    for (const std::string& note : source.footnotes) ledger.tell(note);
    for (const Beside& one : source.beside) ledger.tell(one.what + ": " + one.words);
  }
  return ledger.finish();
}

}  // namespace import_
