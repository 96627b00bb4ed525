#include "write/docx/parts.h"

#include <algorithm>
#include <utility>

namespace docx {

namespace {

std::string token_of(std::string name) {
  std::ranges::replace(name, ' ', '-');
  return name;
}

}  // namespace

std::string style_id(const blocks::ParagraphStyle& style) { return token_of(style.name); }
std::string table_style_id(const blocks::TableStyle& style) { return token_of("table-" + style.name); }

std::string Parts::relate(std::string_view type, std::string target) {
  std::string id = "rId" + std::to_string(relations.size() + 1);
  relations.push_back({id, std::string(type), std::move(target)});
  return id;
}

}  // namespace docx
