// A wording in both languages of the interface. `{0}`, `{1}` … stand for arguments.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace base {

enum class Language { ru, en };

struct Wording {
  std::string_view ru;
  std::string_view en;

  [[nodiscard]] std::string_view in(Language language) const { return language == Language::ru ? ru : en; }
  [[nodiscard]] bool empty() const { return ru.empty(); }
};

// Words of ours that are not constant, a list of names or a reason, in both languages.
struct Phrase {
  std::string ru;
  std::string en;

  [[nodiscard]] const std::string& in(Language language) const { return language == Language::ru ? ru : en; }
};

// `text` with its placeholders filled. A placeholder without an argument is a Defect.
std::string format(std::string_view text, std::span<const std::string> arguments);

}  // namespace base
