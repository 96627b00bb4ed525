// The words of a paragraph with those that it had before, put in at their places: only what differs is marked.
//
// Words are compared as a reader compares them (match/printed.h); what stayed is shown as it is now, with the looks of
// its runs. A space belongs to the word before it.
#pragma once

#include "blocks/document.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace match {

// Notes at the foot go with their marks.
class RevisedNotes {
 public:
  // Of `after` the notes are those that they are put into.
  RevisedNotes(const std::vector<blocks::Paragraph>& before, std::vector<blocks::Paragraph>& after)
      : before_(before), after_(after) {}

  void keep(std::uint32_t before, std::uint32_t after);
  // Its place among the notes from now on.
  std::uint32_t remove(std::uint32_t before);
  void insert(std::uint32_t after);

 private:
  const std::vector<blocks::Paragraph>& before_;
  std::vector<blocks::Paragraph>& after_;
};

struct RevisedWords {
  std::vector<blocks::Inline> inlines;
  bool changed = false;
};

RevisedWords revised_words(std::span<const blocks::Inline> before, std::span<const blocks::Inline> after,
                           RevisedNotes& notes);

// All of them inserted or removed.
void mark_words(std::vector<blocks::Inline>& inlines, blocks::Revision revision, RevisedNotes& notes);

// Without the number of its point.
std::span<const blocks::Inline> words_behind_label(const blocks::Paragraph& paragraph);

}  // namespace match
