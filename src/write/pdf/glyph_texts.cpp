#include "write/pdf/glyph_texts.h"

#include "base/utf8.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr char32_t soft_hyphen = 0xad;

bool is_invisible(char32_t c) {
  return c == 0x200b || c == 0x200c || c == 0x200d || c == 0x200e || c == 0x200f || c == 0x2060 || c == 0xfeff;
}

char32_t twin(char32_t c) {
  switch (c) {
    case 0xa0:
    case 0x202f: return U' ';
    case 0x2011: return U'-';
    default: return c;
  }
}

// The part of the word that glyph `i` stands for. Glyphs of one cluster share its characters in order: each takes one,
// the last takes the rest.
std::u32string text_of(const pages::ShapedWord& word, std::size_t i) {
  const auto& glyphs = word.glyphs;
  std::size_t first = i;
  while (first > 0 && glyphs[first - 1].cluster == glyphs[i].cluster) --first;
  std::size_t last = i;
  while (last + 1 < glyphs.size() && glyphs[last + 1].cluster == glyphs[i].cluster) ++last;
  const std::size_t end = last + 1 < glyphs.size() ? glyphs[last + 1].cluster : word.text.size();
  const std::size_t begin = glyphs[i].cluster;
  const std::u32string text = as_read(std::string_view(word.text).substr(begin, end - begin), end == word.text.size());
  const std::size_t from = std::min(i - first, text.size());
  return i == last ? text.substr(from) : text.substr(from, 1);
}

// Most glyphs stand alone for one character that was met before: nothing to learn from them.
bool says_only(const UsedGlyph& used, const pages::ShapedWord& word, std::size_t i) {
  if (used.text.size() != 1) return false;
  const std::size_t at = word.glyphs[i].cluster;
  const std::size_t next = i + 1 < word.glyphs.size() ? word.glyphs[i + 1].cluster : word.text.size();
  return at + base::code_point_length(word.text, at) == next && base::code_point_at(word.text, at) == used.text[0];
}

bool better(const std::u32string& a, const std::u32string& b) {
  if (a.empty() != b.empty()) return b.empty();
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

}  // namespace

std::u32string as_read(std::string_view text, bool ends_word) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::code_point_at(text, at);
    at += base::code_point_length(text, at);
    const bool hidden = c == soft_hyphen ? !ends_word || at < text.size() : is_invisible(c);
    if (!hidden) out += twin(c);
  }
  return out;
}

void add_word(UsedGlyphs& glyphs, const pages::ShapedWord& word) {
  for (std::size_t i = 0; i < word.glyphs.size(); ++i) {
    const pages::Glyph& glyph = word.glyphs[i];
    if (glyph.id >= glyphs.size()) glyphs.resize(glyph.id + 1U);
    UsedGlyph& used = glyphs[glyph.id];
    if (says_only(used, word, i)) continue;
    used.used = true;
    used.nominal = glyph.nominal;
    std::u32string text = text_of(word, i);
    if (better(text, used.text)) used.text = std::move(text);
  }
}

bool reads_as_written(const UsedGlyphs& glyphs, const pages::ShapedWord& word) {
  bool plain = true;
  for (std::size_t i = 0; plain && i < word.glyphs.size(); ++i) plain = says_only(glyphs[word.glyphs[i].id], word, i);
  if (plain) return true;
  std::u32string read;
  for (const pages::Glyph& glyph : word.glyphs) read += glyphs[glyph.id].text;
  return read == as_read(word.text, true);
}

std::vector<std::uint16_t> ids_of(const UsedGlyphs& glyphs) {
  std::vector<std::uint16_t> ids;
  for (std::size_t id = 0; id < glyphs.size(); ++id)
    if (glyphs[id].used) ids.push_back(static_cast<std::uint16_t>(id));
  return ids;
}

}  // namespace pdf
