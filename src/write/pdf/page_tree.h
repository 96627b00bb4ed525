// The pages tree in two levels: a node for each group of pages, so that no array passes the 8,191 elements of PDF/A-1
// (ISO 32000-1, annex C of PDF 1.4) within the limit of pages, and no page costs a search.
#pragma once

#include "pages/document.h"
#include "write/pdf/object_file.h"

namespace pdf {

class PageTree {
 public:
  PageTree(ObjectFile& file, ObjectId resources);

  void add(const pages::Page& page, ObjectId content);
  ObjectId finish();  // the root

 private:
  void close_group();

  ObjectFile& file_;
  ObjectId resources_;
  ObjectId root_;
  ObjectId group_;
  std::string group_kids_;
  std::size_t group_size_ = 0;
  std::string root_kids_;
  std::size_t pages_ = 0;
};

}  // namespace pdf
