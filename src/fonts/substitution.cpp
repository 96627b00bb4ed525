#include "fonts/substitution.h"

#include "base/utf8.h"
#include "fonts/characters.h"
#include "fonts/shaper.h"

namespace fonts {

namespace {

// A box is as wide as some spaces, which lie under it, so that readers of the text find no gap beside it: about a
// letter, and a sign as wide as high.
constexpr std::size_t narrow_spaces = 2;
constexpr std::size_t wide_spaces = 4;
constexpr char32_t first_wide = 0x2e80;

std::size_t next_of(std::string_view text, std::size_t at) { return at + base::code_point_length(text, at); }

// The character at `at` with its marks.
std::size_t end_of_sign(std::string_view text, std::size_t at) {
  for (at = next_of(text, at); at < text.size() && is_mark(base::code_point_at(text, at));) at = next_of(text, at);
  return at;
}

// Letters that stand together, else one sign.
std::size_t end_of_stretch(std::string_view text, std::size_t at) {
  const bool letters = is_letter(base::code_point_at(text, at));
  at = end_of_sign(text, at);
  while (letters && at < text.size() && is_letter(base::code_point_at(text, at))) at = end_of_sign(text, at);
  return at;
}

std::optional<pages::FaceId> face_that_shows(std::string_view text, pages::FaceId own, Shaper& shaper) {
  if (!shaper.shape(own, text).lacks_glyphs) return own;
  for (const pages::FaceId face : shaper.fonts().substitutes(own))
    if (!shaper.shape(face, text).lacks_glyphs) return face;
  return std::nullopt;
}

}  // namespace

std::span<const pages::ShapedWord* const> Substitution::parts(const pages::ShapedWord& word, Shaper& shaper) {
  const auto [entry, is_new] = known_.try_emplace(&word);
  std::vector<const pages::ShapedWord*>& out = entry->second;
  if (!is_new) return out;
  const std::string_view text = word.text;
  parts_.clear();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_stretch(text, at);
    add(text, at, end, word.face, shaper);
    at = end;
  }
  for (const Part& part : parts_) {
    const std::string_view shown = text.substr(part.begin, part.end - part.begin);
    out.push_back(part.face ? &shaper.shape(*part.face, shown) : &box(word.face, shown, shaper));
  }
  return out;
}

// A stretch; where no face shows it, its signs; where none shows a sign, its characters.
void Substitution::add(std::string_view text, std::size_t begin, std::size_t end, pages::FaceId own, Shaper& shaper) {
  const auto face = face_that_shows(text.substr(begin, end - begin), own, shaper);
  const bool one = next_of(text, begin) == end;
  if (face || one) return join_or_add({begin, end, face});
  const bool sign = end_of_sign(text, begin) == end;
  for (std::size_t at = begin; at < end;) {
    const std::size_t next = sign ? next_of(text, at) : end_of_sign(text, at);
    // A mark alone would be placed over nothing.
    if (at > begin && is_mark(base::code_point_at(text, at)))
      join_or_add({at, next, std::nullopt});
    else
      add(text, at, next, own, shaper);
    at = next;
  }
}

void Substitution::join_or_add(Part part) {
  if (!parts_.empty() && part.face && parts_.back().face == part.face)
    parts_.back().end = part.end;
  else
    parts_.push_back(part);
}

const pages::ShapedWord& Substitution::box(pages::FaceId face, std::string_view text, Shaper& shaper) {
  if (const pages::ShapedWord* known = boxes_.find(face, text)) return *known;
  pages::ShapedWord word = shaper.shape(face, " ");
  const bool wide = base::code_point_at(text, 0) >= first_wide;
  word.text = text;
  word.boxed = true;
  word.glyphs.resize(wide ? wide_spaces : narrow_spaces, word.glyphs.front());
  word.width *= static_cast<std::int32_t>(word.glyphs.size());
  return boxes_.keep(std::move(word));
}

}  // namespace fonts
