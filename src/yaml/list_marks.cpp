#include "yaml/list_marks.h"

#include "yaml/characters.h"
#include "yaml/prose.h"

#include <algorithm>
#include <array>
#include <span>

namespace yaml {

namespace {

constexpr std::array<std::string_view, 12> bullets{"•", "‣", "◦", "▪", "▫", "■", "●", "⁃", "∙", "·", "➢", "❖"};
constexpr std::array<std::string_view, 8> dashes{"–", "—", "―", "−", "‐", "‑", "*", "+"};

bool blank_follows(std::string_view text, std::size_t at) {
  return is_space_at(text, at) || odd_space_length(text, at) > 0;
}

std::size_t mark_length(std::string_view text, std::size_t at, std::span<const std::string_view> marks,
                        bool with_blank) {
  const std::string_view rest = text.substr(std::min(at, text.size()));
  const auto mark = std::ranges::find_if(marks, [&](std::string_view m) { return rest.starts_with(m); });
  return mark != marks.end() && (!with_blank || blank_follows(text, at + mark->size())) ? mark->size() : 0;
}

std::size_t symbol_length(std::string_view text, std::size_t at) {
  // U+F020–U+F0FF: the symbol faces of Windows, as Word stores their letters.
  const std::string_view three = text.substr(std::min(at, text.size()), 3);
  const bool symbol = three.size() == 3 && (three.starts_with("\xEF\x80") || three.starts_with("\xEF\x81") ||
                                            three.starts_with("\xEF\x82") || three.starts_with("\xEF\x83"));
  return symbol ? 3 : 0;
}

}  // namespace

std::size_t bullet_length(std::string_view text, std::size_t at) {
  const std::size_t symbol = symbol_length(text, at);
  return symbol > 0 ? symbol : mark_length(text, at, bullets, true);
}

std::size_t other_dash_length(std::string_view text, std::size_t at, bool with_blank) {
  const std::size_t symbol = symbol_length(text, at);
  if (symbol > 0) return symbol;
  const std::size_t bullet = mark_length(text, at, bullets, with_blank);
  return bullet > 0 ? bullet : mark_length(text, at, dashes, with_blank);
}

std::size_t skip_any_blanks(std::string_view text, std::size_t at) {
  while (true) {
    const std::size_t odd = odd_space_length(text, at);
    if (odd == 0 && !(at < text.size() && is_blank(text[at]))) return at;
    at += odd == 0 ? 1 : odd;
  }
}

}  // namespace yaml
