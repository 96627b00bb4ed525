// What hyphenation leaves of a word that is divided wherever it may be: how narrow the word can be set.
#pragma once

#include "fonts/content_meter.h"
#include "language/hyphenator.h"

#include <string>
#include <unordered_map>

namespace settle {

class WordParts {
 public:
  WordParts(fonts::Shaper& shaper, const language::Hyphenator& hyphenator) : shaper_(shaper), hyphenator_(hyphenator) {}

  // Hyphens included. Pieces that have the same number of a look have the same look.
  const fonts::Parts& of(const fonts::Piece& piece, const fonts::Look& look);

 private:
  fonts::Parts divide(const fonts::Piece& piece, const fonts::Look& look);
  base::Length width_of(const fonts::Piece& piece, const fonts::Look& look, std::size_t from, std::size_t to,
                        bool hyphen);

  fonts::Shaper& shaper_;
  const language::Hyphenator& hyphenator_;
  std::vector<std::unordered_map<const pages::ShapedWord*, fonts::Parts>> parts_;  // by look
  std::string scratch_;
};

}  // namespace settle
