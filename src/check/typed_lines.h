// What the author typed, line by line, and findings of slips of typing in it.
#pragma once

#include "base/diagnostic.h"
#include "language/signs.h"
#include "model/line.h"
#include "model/reading.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace check {

// The line's bytes one for one: those that a reference or the program prints are language::made, a line break or the
// end of a paragraph is '\n'.
std::string typed_words(const model::Line& line);

// A paragraph in which the author typed something.
struct TypedLine {
  const model::Document* document = nullptr;
  const model::Paragraph* paragraph = nullptr;  // nothing of a cell that is looked at as a whole
  model::Line line;
  model::Where where;
  std::string unmade = {};  // typed_words where something in it is made

  [[nodiscard]] std::string_view words() const { return unmade.empty() ? line.text : unmade; }  // typed_words
};

// A text of a document with its place; where it stands is worked out once for all rules.
struct PlacedText {
  const model::Document* document = nullptr;
  const model::Text* text = nullptr;
  model::Where where;
};

// Both of all documents, in reading order; the texts that have any words.
std::vector<PlacedText> placed_texts(const model::Package& package);
std::vector<TypedLine> typed_lines(std::span<const PlacedText> texts);

// Those of one document, of any list that follows the documents.
template <class Found>
std::span<const Found> found_in(const std::vector<Found>& all, const model::Document& document) {
  const auto of_document = std::ranges::equal_range(all, &document, std::ranges::less{}, &Found::document);
  return {of_document.begin(), of_document.end()};
}

// Whether words of the paragraph hold one of these signs: most need no closer look, and no line of them is made.
bool holds_any(const model::Paragraph& paragraph, std::span<const std::string_view> signs);

// Puts `words` in place of these bytes of the line; nothing where they do not lie in one piece that the author typed.
std::optional<base::Fix> replacement(const model::Line& line, std::size_t first, std::size_t length, std::string words);

// These bytes with the rest of the words they stand in or between, for a message; without what is made, and not longer
// than a reader takes in.
std::string shown(std::string_view typed, std::size_t first, std::size_t length);

// Reports a slip at its place, with the mend it has.
class SlipReport {
 public:
  SlipReport(const model::Package& package, base::Diagnostics& diagnostics)
      : package_(package), diagnostics_(diagnostics) {}

  void operator()(const base::Message& message, const TypedLine& typed, const language::Slip& slip,
                  std::vector<std::string> arguments) const;

 private:
  const model::Package& package_;
  base::Diagnostics& diagnostics_;
};

}  // namespace check
