// A word goes to HarfBuzz code point by code point, so that what a face lacks can be replaced before shaping and every
// glyph knows the byte it came from. Ligatures are off: one glyph a character keeps the text layer and the breaking of
// words simple. Direction, script and language are set, never guessed: the guess asks the locale.
#include "fonts/shaper.h"

#include "base/failure.h"
#include "base/utf8.h"
#include "fonts/characters.h"
#include "fonts/face.h"
#include "fonts/substitution.h"
#include "fonts/word_cache.h"

#include <algorithm>
#include <array>

namespace fonts {

namespace {

constexpr char32_t soft_hyphen = 0xad;
constexpr char32_t no_break_space = 0xa0;

// U+2011 and the no-break spaces are ways of breaking lines, not of looking: a face without them shows their twins.
char32_t shown_as(const FontSet::Face& face, char32_t c) {
  if ((c != no_break_space && c != 0x2011 && c != 0x202f && c != soft_hyphen) || nominal_glyph(face, c) != 0) return c;
  if (c == 0x202f) return shown_as(face, no_break_space);
  return c == no_break_space ? U' ' : U'-';
}

bool is_cyrillic(char32_t c) { return c >= 0x400 && c < 0x530; }
bool is_latin(char32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xc0 && c < 0x250); }

// Words of digits and marks take the script they stand among.
hb_script_t script_of(std::u32string_view text) {
  const bool latin = std::ranges::any_of(text, is_latin) && std::ranges::none_of(text, is_cyrillic);
  return latin ? HB_SCRIPT_LATIN : HB_SCRIPT_CYRILLIC;
}

// What of a word needs more than its glyphs.
struct Needs {
  bool marks = false;          // on letters: they have to be placed
  bool right_to_left = false;  // cannot be met
};

// A soft hyphen within a word is a hint that was not taken; only the last one is a hyphen that shows.
Needs fill(hb_buffer_t* buffer, const FontSet::Face& face, std::string_view word) {
  hb_buffer_clear_contents(buffer);
  std::u32string text;
  Needs needs;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = base::code_point_at(word, at);
    const std::size_t next = at + base::code_point_length(word, at);
    if (c != soft_hyphen || next == word.size()) {
      hb_buffer_add(buffer, shown_as(face, c), static_cast<unsigned>(at));
      text += c;
      needs.marks = needs.marks || is_mark(c);
      needs.right_to_left = needs.right_to_left || is_right_to_left(c);
    }
    at = next;
  }
  hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, script_of(text));
  const bool shows_soft_hyphen = !text.empty() && text.back() == soft_hyphen;
  hb_buffer_set_flags(buffer, shows_soft_hyphen ? HB_BUFFER_FLAG_PRESERVE_DEFAULT_IGNORABLES
                                                : HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
  return needs;
}

std::array<hb_feature_t, 2> no_ligatures() {
  const auto off = [](const char* tag) {
    return hb_feature_t{hb_tag_from_string(tag, 4), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
  };
  return {off("liga"), off("clig")};
}

pages::Glyph glyph_of(const FontSet::Face& face, const hb_glyph_info_t& info, const hb_glyph_position_t& position) {
  const auto small = [](int value) { return static_cast<std::int16_t>(std::clamp(value, -32768, 32767)); };
  pages::Glyph glyph;
  glyph.id = static_cast<std::uint16_t>(info.codepoint);
  glyph.advance = small(position.x_advance);
  glyph.nominal = small(hb_font_get_glyph_h_advance(face.font.get(), info.codepoint));
  glyph.x_offset = small(position.x_offset);
  glyph.y_offset = small(position.y_offset);
  glyph.cluster = static_cast<std::uint16_t>(info.cluster);
  return glyph;
}

// Many faces place no marks on Cyrillic letters: there a mark stands where the face drew it, over a letter of middling
// width. It is brought to the middle of its letter, and above a high one.
void place_marks(hb_font_t* font, hb_buffer_t* buffer) {
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  hb_glyph_extents_t letter{}, mark{};
  int top = 0, pen = 0;  // of the letter and the marks on it; behind the letter
  for (unsigned i = 0; i < count; ++i) {
    hb_glyph_position_t& at = positions[i];
    const bool on_letter = i > 0 && infos[i].cluster == infos[i - 1].cluster && at.x_advance == 0;
    if (!on_letter) {
      if (hb_font_get_glyph_extents(font, infos[i].codepoint, &letter) == 0) letter = {};
      top = letter.y_bearing;
      pen = at.x_advance;
      continue;
    }
    if (at.x_offset != 0 || at.y_offset != 0) continue;  // the face knows
    if (hb_font_get_glyph_extents(font, infos[i].codepoint, &mark) == 0 || mark.width == 0) continue;
    at.x_offset = letter.x_bearing + letter.width / 2 - mark.width / 2 - mark.x_bearing - pen;
    const int gap = static_cast<int>(hb_face_get_upem(hb_font_get_face(font))) / 20;
    const int bottom = mark.y_bearing + mark.height;  // heights grow downwards
    const bool above = bottom > letter.y_bearing / 2;
    if (above && bottom < top + gap) at.y_offset = top + gap - bottom;
    if (above) top = mark.y_bearing + at.y_offset;
  }
}

// The shaped contents of the buffer.
pages::ShapedWord collect(hb_buffer_t* buffer, const FontSet::Face& face, pages::FaceId id, std::string_view text) {
  pages::ShapedWord out{.face = id, .text = std::string(text), .glyphs = {}};
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  out.glyphs.reserve(count);
  for (unsigned i = 0; i < count; ++i) {
    const pages::Glyph& glyph = out.glyphs.emplace_back(glyph_of(face, infos[i], positions[i]));
    out.width += glyph.advance;
    out.lacks_glyphs = out.lacks_glyphs || glyph.id == 0;
  }
  return out;
}

}  // namespace

struct Shaper::State {
  const FontSet& fonts;
  WordCache cache;
  Substitution substitution = {};
  HbPtr<hb_buffer_t> buffer{hb_buffer_create()};
  hb_language_t russian = hb_language_from_string("ru", -1);
};

Shaper::Shaper(const FontSet& fonts) : state_(new State{.fonts = fonts, .cache = {}}) {}
Shaper::~Shaper() = default;

const pages::ShapedWord& Shaper::shape(pages::FaceId face, std::string_view word) {
  const pages::ShapedWord* known = state_->cache.find(face, word);
  if (known == nullptr) {
    base::ensure(word.size() <= longest_word, "a word of at most 65,535 bytes");
    const FontSet::Face& opened = state_->fonts.at(face);
    hb_buffer_t* buffer = state_->buffer.get();
    const Needs needs = fill(buffer, opened, word);
    hb_buffer_set_language(buffer, state_->russian);
    static const auto features = no_ligatures();
    hb_shape(opened.font.get(), buffer, features.data(), static_cast<unsigned>(features.size()));
    if (needs.marks) place_marks(opened.font.get(), buffer);
    pages::ShapedWord shaped = collect(buffer, opened, face, word);
    shaped.lacks_glyphs = shaped.lacks_glyphs || needs.right_to_left;
    known = &state_->cache.keep(std::move(shaped));
  }
  return *known;
}

std::span<const pages::ShapedWord* const> Shaper::parts(const pages::ShapedWord& word) {
  return state_->substitution.parts(word, *this);
}

bool Shaper::forget_if_many() {
  constexpr std::size_t most_words = 8'000;
  if (state_->cache.size() <= most_words) return false;
  state_->cache = {};
  state_->substitution = {};
  return true;
}

base::Length Shaper::width(const pages::ShapedWord& word, base::Length size) const {
  return size.scaled(word.width, state_->fonts.metrics(word.face).units_per_em);
}

base::Length Shaper::shown_width(pages::FaceId face, std::string_view word, base::Length size) {
  const pages::ShapedWord& shaped = shape(face, word);
  if (!shaped.lacks_glyphs) return width(shaped, size);
  base::Length out;
  for (const pages::ShapedWord* part : parts(shaped)) out += width(*part, size);
  return out;
}

base::Length Shaper::space_width(pages::FaceId face, base::Length size) {
  const FontSet::Face& opened = state_->fonts.at(face);
  return size.scaled(opened.space_advance, opened.metrics.units_per_em);
}

const FontSet& Shaper::fonts() const { return state_->fonts; }

}  // namespace fonts
