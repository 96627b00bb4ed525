// A table «Действующая редакция | Предлагаемая редакция» of two versions of a package. In: plain words, gathered by
// app. Out: blocks, for any writer. What was put in place of other words is bold in both columns.
#pragma once

#include "blocks/document.h"

#include <string>
#include <vector>

namespace compose {

struct ComparedWords {
  std::string words;
  bool changed = false;
};

struct ComparedRow {
  std::string place;                         // «приложение 1, строка 4, графа «Срок»»
  std::vector<ComparedWords> before, after;  // empty: there is no such part
  std::string told;  // where no words stand against each other («строка 3 переставлена»): over both columns
};

struct ComparedDocument {
  std::string title;  // «plan.yaml»
  std::vector<ComparedRow> rows;
};

struct Comparison {
  std::string title;
  std::vector<std::string> about;  // what is compared with what
  std::vector<ComparedDocument> documents;
};

blocks::Document comparison(const Comparison& words, const blocks::StyleSheet& styles);

}  // namespace compose
