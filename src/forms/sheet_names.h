// Names of sheets, made of titles that people typed.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace forms {

inline constexpr const char* cover_sheet = "Титул";
inline constexpr const char* title_page_sheet = "Титульный лист";  // of the printed form
inline constexpr const char* meta_sheet = "_meta";
inline constexpr const char* list_sheet = "_lists";

// Hands out names that Excel takes, none twice: forbidden signs are dropped, long titles end at a word.
class SheetNames {
 public:
  SheetNames();
  std::string take(std::string_view title, std::size_t table);

 private:
  std::set<std::string> taken_;  // without case
};

}  // namespace forms
