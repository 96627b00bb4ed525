#include "import/texts.h"

#include "base/utf8.h"
#include "language/letters.h"
#include "yaml/list_marks.h"

#include <algorithm>

namespace import_ {

namespace {

constexpr std::string_view blanks = " \t\n";

bool is_odd_space(char32_t c) {
  return c == 0xA0 || c == 0x202F || c == 0x2007 || c == 0x2028 || c == 0x2029 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x3000;
}

// Soft hyphens, joiners and marks of direction, which print nothing; what is no character.
bool is_unseen(char32_t c) {
  const bool kept = c == U'\n' || c == U'\t' || c == U'\x02' || c == U'\x03';
  return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2069) || (c < 0x20 && !kept) || (c >= 0x7F && c < 0xA0) || (c & 0xFFFEU) == 0xFFFE;
}

bool is_word(char32_t c) { return language::is_letter(c) || (c >= U'0' && c <= U'9'); }

}  // namespace

std::string plain_words(std::string_view words) {
  std::string out;
  for (std::size_t at = 0; at < words.size(); at += base::code_point_length(words, at)) {
    const char32_t c = base::code_point_at(words, at);
    if (is_unseen(c)) continue;
    if (is_odd_space(c))
      out += ' ';
    else if (c == 0x2011)
      out += '-';
    else
      out.append(words.substr(at, base::code_point_length(words, at)));
  }
  return out;
}

std::string_view trimmed(std::string_view words) {
  const std::size_t first = words.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return words.substr(first, words.find_last_not_of(blanks) - first + 1);
}

std::string folded(std::string_view words) {
  std::string out;
  bool blank = false;
  for (const char c : language::lower(trimmed(words))) {
    const bool space = blanks.find(c) != std::string_view::npos;
    if (space && !blank) out += ' ';
    if (!space) out += c;
    blank = space;
  }
  constexpr std::string_view yo = "ё", ye = "е";
  for (std::size_t at = base::find(out, yo); at != std::string::npos; at = base::find(out, yo, at + ye.size()))
    out.replace(at, yo.size(), ye);
  return out;
}

std::vector<std::string> counted_words(std::string_view text) {
  std::vector<std::string> out;
  const std::string low = language::lower(text);
  bool open = false;
  for (std::size_t at = 0; at < low.size(); at += base::code_point_length(low, at)) {
    const bool word = is_word(base::code_point_at(low, at));
    if (word && !open) out.emplace_back();
    if (word) out.back().append(low, at, base::code_point_length(low, at));
    open = word;
  }
  return out;
}

bool says_nothing(std::string_view words) {
  for (std::size_t at = 0; at < words.size(); at += base::code_point_length(words, at))
    if (is_word(base::code_point_at(words, at))) return false;
  return true;
}

bool begins_small(std::string_view words) {
  if (words.empty()) return false;
  const char32_t c = base::code_point_at(words, 0);
  return language::is_letter(c) && !language::is_capital(c);
}

bool begins_capital(std::string_view words) {
  return !words.empty() && language::is_capital(base::code_point_at(words, 0));
}

bool is_in_capitals(std::string_view words) {
  bool any = false;
  for (std::size_t at = 0; at < words.size(); at += base::code_point_length(words, at)) {
    const char32_t c = base::code_point_at(words, at);
    if (!language::is_letter(c)) continue;
    if (!language::is_capital(c)) return false;
    any = true;
  }
  return any;
}

bool holds_any(std::string_view words, std::initializer_list<std::string_view> parts) {
  return std::ranges::any_of(parts, [words](std::string_view part) { return base::contains(words, part); });
}

bool begins_with_any(std::string_view words, std::initializer_list<std::string_view> beginnings) {
  return std::ranges::any_of(beginnings, [words](std::string_view part) { return words.starts_with(part); });
}

std::string note_name(std::string_view number) { return "n" + std::string(number); }

std::string as_markup(std::string_view words) {
  std::string out;
  const std::string_view rest = trimmed(words);
  for (std::size_t at = 0; at < rest.size(); ++at) {
    const char c = rest[at];
    if (c == '<') {
      out += "\\<";
    } else if (c == '\n') {
      while (out.ends_with(' ')) out.pop_back();
      out += "<br/> ";
      while (at + 1 < rest.size() && rest[at + 1] == ' ') ++at;
    } else if (c == '\t') {
      out += ' ';
    } else if (c == note_mark) {
      const std::size_t end = std::min(rest.find(note_end, at), rest.size());
      out += "<note " + note_name(rest.substr(at + 1, end - at - 1)) + ">";
      at = end;
    } else if (c != note_end) {
      out += c;
    }
  }
  return out;
}

std::vector<std::string> split(std::string_view words, char at) {
  std::vector<std::string> out;
  for (std::size_t first = 0; first <= words.size();) {
    const std::size_t end = std::min(words.find(at, first), words.size());
    out.emplace_back(words.substr(first, end - first));
    first = end + 1;
  }
  return out;
}

std::size_t typed_mark_length(std::string_view words) {
  if (words.empty()) return 0;
  std::size_t mark = words.starts_with("- ") ? 1 : yaml::bullet_length(words, 0);
  if (mark == 0) mark = yaml::other_dash_length(words, 0);
  if (mark == 0) return 0;
  const std::size_t end = yaml::skip_any_blanks(words, mark);
  return end < words.size() ? end : 0;
}

}  // namespace import_
