#include "match/labels.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace match {

namespace {

constexpr std::size_t longest_label = 24;  // bytes: «12.10.11.»

// The form of a label without what counts on: «0.0.» of «2.10.», «a)» of «б)». Empty: no label.
std::string form_of(std::string_view label) {
  std::string out;
  for (std::size_t at = 0; at < label.size();) {
    const std::size_t length = base::code_point_length(label, at);
    const std::string_view sign = label.substr(at, length);
    at += length;
    if (length == 1 && sign[0] >= '0' && sign[0] <= '9') {
      if (!out.ends_with('0')) out += '0';
    } else if (sign == "." || sign == ")" || sign == "(") {
      out += sign;
    } else if (sign == "–" || sign == "—" || sign == "-" || sign == "•") {
      out += '-';
    } else if (length == 2 && out.find('a') == std::string::npos) {
      out += 'a';  // one Cyrillic letter
    } else {
      return {};
    }
  }
  return out == "a" || out == "0" ? std::string{} : out;
}

// The words before the first blank, where they have the form of a label.
std::string_view typed_label(const PrintedParagraph& paragraph) {
  const std::string_view words = paragraph.words;
  const std::size_t end = words.find(' ');
  if (end == std::string_view::npos || end > longest_label || form_of(words.substr(0, end)).empty()) return {};
  return words.substr(0, end);
}

std::string without_label(const PrintedParagraph& paragraph, std::string_view label) {
  return paragraph.words.substr(std::min(label.size() + 1, paragraph.words.size()));
}

using Levels = std::map<std::string, std::optional<std::uint8_t>>;

template <class Visit>
void visit_paragraphs(PrintedDocument& document, Visit&& visit) {
  for (PrintedBlock& block : document.blocks) {
    if (auto* paragraph = std::get_if<PrintedParagraph>(&block)) visit(*paragraph);
    if (auto* table = std::get_if<PrintedTable>(&block))
      for (PrintedRow& row : table->rows)
        for (PrintedCell& cell : row.cells)
          for (PrintedParagraph& paragraph : cell.paragraphs) visit(paragraph);
  }
}

// What the printed document says, as far as it tells of labels.
class Printed {
 public:
  explicit Printed(const PrintedDocument& document) {
    PrintedDocument copy = document;
    visit_paragraphs(copy, [this](const PrintedParagraph& paragraph) {
      words_.insert(paragraph.words);
      if (paragraph.label.empty()) {
        if (const auto typed = typed_label(paragraph); !typed.empty()) by_author_.insert(form_of(typed));
        return;
      }
      labelled_[paragraph.words] = paragraph.level;
      if (const std::string form = form_of(paragraph.label); !form.empty()) levels_.emplace(form, paragraph.level);
    });
  }

  void read(PrintedParagraph& paragraph) const {
    const std::string label(typed_label(paragraph));
    if (!paragraph.label.empty() || label.empty() || words_.contains(paragraph.words)) return;
    std::string words = without_label(paragraph, label);
    const auto same = labelled_.find(words);
    const std::string form = form_of(label);
    const auto level = levels_.find(form);
    if (same == labelled_.end() && (level == levels_.end() || by_author_.contains(form))) return;
    paragraph.level = same != labelled_.end() ? same->second : level->second;
    paragraph.label = label;
    paragraph.words = std::move(words);
  }

 private:
  std::set<std::string> words_, by_author_;
  Levels labelled_, levels_;  // by words, by form
};

// The last number of «2.10.».
std::optional<unsigned> last_number(std::string_view label) {
  const std::size_t end = label.find_last_of("0123456789");
  if (end == std::string_view::npos) return std::nullopt;
  std::size_t first = end;
  while (first > 0 && label[first - 1] >= '0' && label[first - 1] <= '9') --first;
  unsigned out = 0;
  std::from_chars(label.data() + first, label.data() + end + 1, out);
  return out;
}

}  // namespace

PrintedDocument with_typed_labels(PrintedDocument after, const PrintedDocument& before) {
  const Printed printed(before);
  visit_paragraphs(after, [&printed](PrintedParagraph& paragraph) { printed.read(paragraph); });
  return after;
}

std::set<std::size_t> counted_on(const PrintedDocument& document) {
  std::set<std::size_t> out;
  std::map<std::uint8_t, unsigned> last;
  for (std::size_t block = 0; block < document.blocks.size(); ++block) {
    const auto* paragraph = std::get_if<PrintedParagraph>(&document.blocks[block]);
    const auto number = paragraph == nullptr || !paragraph->level ? std::nullopt : last_number(paragraph->label);
    if (!number) continue;
    const auto above = last.find(*paragraph->level);
    if (*number == 1 || (above != last.end() && *number == above->second + 1)) out.insert(block);
    last[*paragraph->level] = *number;
  }
  return out;
}

}  // namespace match
