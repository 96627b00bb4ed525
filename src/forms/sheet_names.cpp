#include "forms/sheet_names.h"

#include "base/utf8.h"
#include "sheets/sound.h"

namespace forms {

namespace {

// Signs that Excel refuses, and those beyond the basic plane, which it counts twice, become spaces; spaces join.
std::string cleaned(std::string_view title) {
  std::string out;
  for (std::size_t at = 0; at < title.size();) {
    const std::size_t length = base::code_point_length(title, at);
    const std::string_view sign = title.substr(at, length);
    at += length;
    const bool space = length == 4 || static_cast<unsigned char>(sign[0]) <= ' ' || sign == "\u00A0" ||
                       (length == 1 && std::string_view("[]:*?/\\'").find(sign) != std::string_view::npos);
    if (!space)
      out += sign;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// A name does not end in a comma, nor in a preposition that lost its noun.
void drop_loose_end(std::string& name) {
  for (;;) {
    while (!name.empty() && std::string_view(" ,;.-").find(name.back()) != std::string_view::npos) name.pop_back();
    const std::size_t space = name.rfind(' ');
    if (space == std::string::npos || base::count_code_points(name.substr(space + 1)) > 2) return;
    name.resize(space);
  }
}

std::string cut(const std::string& name, std::size_t limit) {
  if (sheets::utf16_length(name) <= limit) return name;
  std::string out;
  for (std::size_t at = 0; at < name.size(); at += base::code_point_length(name, at)) {
    const std::string_view sign = std::string_view(name).substr(at, base::code_point_length(name, at));
    if (sheets::utf16_length(out) + sheets::utf16_length(sign) > limit) break;
    out += sign;
  }
  const std::size_t space = out.rfind(' ');
  if (name[out.size()] != ' ' && space != std::string::npos) out.resize(space);
  drop_loose_end(out);
  return out;
}

}  // namespace

SheetNames::SheetNames() {
  for (const char* own : {cover_sheet, title_page_sheet, meta_sheet, list_sheet}) taken_.insert(sheets::folded(own));
}

std::string SheetNames::take(std::string_view title, std::size_t table) {
  const std::string plain = cleaned(title);
  std::string name = cut(plain, sheets::sheet_name_limit);
  if (!sheets::is_sheet_name(name)) name = "Таблица " + std::to_string(table + 1);
  const std::string first = name;
  for (int i = 2; !taken_.insert(sheets::folded(name)).second; ++i) {
    const std::string tail = " " + std::to_string(i);
    name = cut(first, sheets::sheet_name_limit - tail.size()) + tail;
  }
  return name;
}

}  // namespace forms
