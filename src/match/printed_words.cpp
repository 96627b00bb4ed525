#include "match/printed_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace match {

namespace {

// Blanks of every kind (Unicode Zs and what ends lines), by their bytes in UTF-8; the longest first.
constexpr std::array<std::string_view, 13> blanks{"\u00a0", "\u2007", "\u202f", "\u2002", "\u2003", "\u2009", "\u200a",
                                                  "\u2028", "\u2029", " ",      "\t",     "\n",     "\r"};
// What a reader never sees: soft hyphens, joiners, marks of direction, byte order marks.
constexpr std::array<std::string_view, 7> unseen{"\u00ad", "\u200b", "\u2060", "\ufeff", "\u200e", "\u200f", "\u200d"};

template <std::size_t count>
std::size_t length_of(const std::array<std::string_view, count>& signs, std::string_view words) {
  for (const std::string_view sign : signs)
    if (words.starts_with(sign)) return sign.size();
  return 0;
}

// No sign of the two lists begins with this byte: they begin with a control character, a space, C2, E2 or EF.
bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > ' ' && byte != 0xc2 && byte != 0xe2 && byte != 0xef;
}

}  // namespace

void PrintedWords::add(std::string_view words, base::Span span, bool cited) {
  constexpr std::string_view whole_hyphen = "\u2011";
  std::size_t from = 0;
  const auto flush = [&](std::size_t end) {
    if (end == from) return;
    const bool slice = span.known() && !cited;
    const auto length = static_cast<std::uint32_t>(end - from);
    put(words.substr(from, end - from), slice ? span.part(static_cast<std::uint32_t>(from), length) : span, cited);
  };
  for (std::size_t at = 0; at < words.size();) {
    const bool lone_space = words[at] == ' ' && at > from && at + 1 < words.size() && is_plain(words[at + 1]);
    if (lone_space || is_plain(words[at])) {
      ++at;
      continue;
    }
    const std::string_view rest = words.substr(at);
    const std::size_t blank = length_of(blanks, rest), hidden = blank > 0 ? 0 : length_of(unseen, rest);
    const bool hyphen = rest.starts_with(whole_hyphen);
    if (blank == 0 && hidden == 0 && !hyphen) {
      ++at;
      continue;
    }
    flush(at);
    if (hyphen) {
      const auto length = static_cast<std::uint32_t>(whole_hyphen.size());
      put("-", span.known() && !cited ? span.part(static_cast<std::uint32_t>(at), length) : span, cited);
    }
    if (blank > 0) blank_ = true;
    at += std::max({blank, hidden, hyphen ? whole_hyphen.size() : 0});
    from = at;
  }
  flush(words.size());
}

void PrintedWords::put(std::string_view words, base::Span span, bool cited) {
  std::string& out = paragraph_.words;
  if (std::exchange(blank_, false) && !out.empty()) out += ' ';
  auto& slices = paragraph_.slices;
  const auto first = static_cast<std::uint32_t>(out.size());
  const bool goes_on = !slices.empty() && !cited && !slices.back().cited && span.known() &&
                       slices.back().span.known() && slices.back().span.origin == span.origin &&
                       slices.back().span.first + (first - slices.back().first) == span.first;
  const bool same_made = !slices.empty() && !span.known() && !slices.back().span.known();
  const bool same_cited = !slices.empty() && cited && slices.back().cited && slices.back().span == span;
  if (!goes_on && !same_made && !same_cited) slices.push_back({first, span, cited});
  out += words;
  if (goes_on) slices.back().span.length = static_cast<std::uint32_t>(out.size()) - slices.back().first;
}

}  // namespace match
