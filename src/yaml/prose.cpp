#include "yaml/prose.h"

#include "yaml/characters.h"
#include "yaml/messages.h"

#include <algorithm>
#include <array>

namespace yaml {

namespace {

bool ends_name(char c) {
  return is_blank(c) || is_break(c) || c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

std::size_t name_end(std::string_view text, std::size_t at) {
  while (!ends_name(char_at(text, at))) ++at;
  return at;
}

// `*name` of a known anchor with nothing behind it on its line or in its flow entry.
bool is_alias(std::string_view text, std::size_t at, const Anchors& anchors) {
  const std::size_t end = name_end(text, at + 1);
  return anchors.contains(text.substr(at + 1, end - at - 1));
}

struct Opening {
  char first;
  bool only_before_space;
  const base::Message* message;
};

constexpr std::array openings{
    Opening{'%', false, &message::starts_with_percent},  Opening{'*', false, &message::starts_with_asterisk},
    Opening{'-', true, &message::starts_with_dash},      Opening{'>', false, &message::starts_with_greater},
    Opening{'@', false, &message::starts_with_at},       Opening{'`', false, &message::starts_with_backtick},
    Opening{'&', true, &message::starts_with_ampersand}, Opening{',', false, &message::starts_with_mark},
    Opening{'?', true, &message::starts_with_mark},      Opening{':', true, &message::starts_with_mark},
    Opening{']', false, &message::starts_with_mark},     Opening{'}', false, &message::starts_with_mark},
    Opening{'|', false, &message::starts_with_mark},
};

}  // namespace

std::size_t skip_properties(std::string_view text, std::size_t at, Anchors& anchors, Findings& findings) {
  while (true) {
    const char c = char_at(text, at);
    const std::size_t end = name_end(text, at + 1);
    if (c == '&' && end > at + 1) {
      anchors.insert(text.substr(at + 1, end - at - 1));
    } else if (c == '!') {
      findings.add(message::tag, at, {excerpt(text.substr(at, end - at))});
      findings.mend(at, end, Mend::blank);
    } else {
      return at;
    }
    at = skip_blanks(text, end);
  }
}

void check_opening(std::string_view text, std::size_t at, const Anchors& anchors, Findings& findings) {
  const char c = char_at(text, at);
  const auto* const opening = std::ranges::find(openings, c, &Opening::first);
  if (opening == openings.end()) return;
  if (opening->only_before_space && !is_space_at(text, at + 1)) return;
  if (c == '*' && is_alias(text, at, anchors)) return;
  if (opening->message == &message::starts_with_mark)
    findings.add(*opening->message, at, {std::string(1, c)});
  else
    findings.add(*opening->message, at);
  findings.mend(at, at + 1, Mend::word);
}

std::size_t find_comment(std::string_view text, std::size_t at, std::size_t end) {
  const std::string_view until = text.substr(0, end);
  for (std::size_t hash = until.find('#', at); hash != std::string_view::npos; hash = until.find('#', hash + 1))
    if (is_comment_at(text, hash)) return hash;
  return end;
}

bool check_hash(std::string_view text, std::size_t first, std::size_t hash, Findings& findings) {
  if (hash < first + 2 || text[hash - 1] != ' ' || is_blank(text[hash - 2])) return false;
  const bool one_latin_word = latin_name_end(text, first) == hash - 1 && char_at(text, hash + 1) == ' ';
  if (one_latin_word) return false;
  findings.add(message::hash_in_prose, hash, {excerpt(text.substr(hash))});
  return true;
}

bool check_colons(std::string_view text, std::size_t first, std::size_t end, Findings& findings) {
  bool reported = false;
  const std::string_view until = text.substr(0, end);
  for (std::size_t colon = until.find(':', first); colon != std::string_view::npos;
       colon = until.find(':', colon + 1)) {
    if (!is_key_colon_at(text, colon)) continue;
    if (!reported) findings.add(message::colon_in_prose, colon, {excerpt(text.substr(first, colon - first))});
    findings.mend(colon, colon + 1, Mend::word);
    reported = true;
  }
  return reported;
}

std::size_t latin_name_end(std::string_view text, std::size_t at) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  if (!is_letter(char_at(text, at))) return at;
  while (at < text.size() && (is_letter(text[at]) || (text[at] >= '0' && text[at] <= '9') || text[at] == '-')) ++at;
  return at;
}

std::size_t odd_space_length(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(std::min(at, text.size()));
  if (rest.starts_with("\xC2\xA0")) return 2;
  // U+2000…U+200A, U+202F, U+205F, U+3000
  const bool general = rest.size() >= 3 && rest.starts_with("\xE2\x80") && static_cast<unsigned char>(rest[2]) <= 0x8A;
  if (general || rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE2\x81\x9F") ||
      rest.starts_with("\xE3\x80\x80"))
    return 3;
  return 0;
}

}  // namespace yaml
