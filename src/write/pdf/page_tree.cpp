#include "write/pdf/page_tree.h"

#include "base/limits.h"
#include "write/pdf/syntax.h"

namespace pdf {

namespace {

constexpr std::size_t group_pages = 64;
static_assert(base::limits::pages / group_pages < 8191);

std::string node(const std::string& kids, std::size_t count) {
  return "/Kids[" + kids + "]/Count " + std::to_string(count) + ">>";
}

}  // namespace

PageTree::PageTree(ObjectFile& file, ObjectId resources) : file_(file), resources_(resources), root_(file.reserve()) {}

void PageTree::add(const pages::Page& page, ObjectId content) {
  if (group_size_ == 0) group_ = file_.reserve();
  std::string text = "<</Type/Page/Parent " + reference(group_) + "/MediaBox[0 0 ";
  append_hundredths(text, hundredths(page.width));
  text += ' ';
  append_hundredths(text, hundredths(page.height));
  text += "]/Resources " + reference(resources_) + "/Contents " + reference(content) + ">>";
  group_kids_ += reference(file_.add(text)) + ' ';
  ++pages_;
  if (++group_size_ == group_pages) close_group();
}

void PageTree::close_group() {
  file_.put(group_, "<</Type/Pages/Parent " + reference(root_) + node(group_kids_, group_size_));
  root_kids_ += reference(group_) + ' ';
  group_kids_.clear();
  group_size_ = 0;
}

ObjectId PageTree::finish() {
  if (group_size_ != 0) close_group();
  file_.put(root_, "<</Type/Pages" + node(root_kids_, pages_));
  return root_;
}

}  // namespace pdf
