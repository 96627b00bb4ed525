// What the author typed, line by line, and findings of slips of typing in it.
#pragma once

#include "language/signs.h"
#include "model/walk.h"

#include <optional>
#include <string>
#include <vector>

namespace check {

// The line's bytes one for one: those that a reference or the program prints are language::made, a line break or the
// end of a paragraph is '\n'.
std::string typed_words(const model::Line& line);

// Nothing in it is made, and it is one paragraph.
bool is_typed_whole(const model::Line& line);

struct TypedLine {
  const model::Document& document;
  const model::Line& line;
  std::string_view words;  // typed_words
  const model::Where& where;
};

// Calls visit(TypedLine) for every paragraph in which the author typed something.
template <class Visit>
void visit_typed_lines(const model::Document& document, Visit&& visit) {
  model::visit_lines(document, [&](const model::Line& line, const model::Where& where) {
    // Most lines are typed whole.
    if (is_typed_whole(line)) return visit(TypedLine{document, line, line.text, where});
    const std::string words = typed_words(line);
    if (words.find_first_not_of(language::made) != std::string::npos) visit(TypedLine{document, line, words, where});
  });
}

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
