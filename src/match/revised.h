// Two editions of a document as one: the new one with all that was removed from the old one put in at its place, every
// word, paragraph and row that differs marked with its revision. Who takes what is inserted and leaves what is removed
// has the new edition, who does it the other way round the old one, word for word.
//
// In go both as settled flow, and what is known of which paragraphs and rows are the same (match/printed_changes.h).
// What was moved is removed at one place and inserted at the other. Pictures, boxes and room have no words: they are
// those of the new edition. Looks are those of the new edition wherever both have one of that name.
#pragma once

#include "blocks/document.h"
#include "match/printed_changes.h"

namespace match {

struct Revised {
  blocks::Document document;
  bool changed = false;  // words or numbers differ
};

// `pairs` of match::compare_printed of the same two documents.
Revised revised(const blocks::Document& before, blocks::Document after, const PrintedPairs& pairs);
// With the pairs found here.
Revised revised(const blocks::Document& before, blocks::Document after);

}  // namespace match
