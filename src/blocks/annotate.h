// Comments laid on the words they speak of.
//
// In: a document and remarks, each with the span of words it is about. Out: the same document, its runs cut where a
// remark begins and ends, so that a comment covers whole runs. Words that are shown twice are commented where they
// stand first. Where a remark's words are not shown (a key, an empty place, what the program made) the comment stands
// on the paragraph that the value around them makes: of the same file the last one that begins before them, else the
// first; where nothing of that file is shown, on the document's first paragraph. Notes at the foot of pages bear no
// comments (Word allows none there).
#pragma once

#include "blocks/document.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace blocks {

struct Remark {
  base::Span span;  // without a length: the value as a whole
  std::vector<std::string> lines;
  bool of_record = false;  // a point, a row begins there: what is not shown of it is told at its first words
};

void annotate(Document& document, std::span<const Remark> remarks);

// The files of which anything in it is made.
std::set<base::FileId> files_of(const Document& document);

}  // namespace blocks
