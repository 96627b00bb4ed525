// An act while it is read: head, points in their levels, signature.
#pragma once

#include "import/frame.h"
#include "import/numbers.h"
#include "import/source.h"

#include <cstddef>
#include <string>
#include <vector>

namespace import_ {

struct DraftPoint {
  std::string number;  // as printed; empty: none
  std::size_t level = 0;
  std::string text;
  std::vector<SourceBlock> below = {};  // further paragraphs and tables under it
  std::vector<DraftPoint> points = {};
  bool number_by_hand = false;
  std::vector<std::string> doubts = {};
};

struct DraftOrder {
  std::vector<std::string> head;
  std::string act;      // «приказ»
  std::string heading;  // as printed
  bool project = false;
  std::string date, number, place, title, preamble;
  std::string verb;  // as printed; empty: none
  std::vector<DraftPoint> points;
  std::vector<std::string> numbering;  // samples by level
  std::vector<DraftSignature> signatures;
  std::vector<std::string> executor;
  std::vector<std::string> doubts;  // of the head
  std::size_t end = 0;              // the block behind all that was read as the act
};

}  // namespace import_
