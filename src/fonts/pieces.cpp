// Words are cut out run by run, because a glyph run comes from one source text.
#include "fonts/pieces.h"

#include "base/utf8.h"

#include <algorithm>

namespace fonts {

namespace {

// Longer words are no words; the shaper counts bytes in 16 bits. What is cut here stays glued.
constexpr std::size_t longest_piece = 1000;

// Of a mark above the line.
constexpr std::int64_t raised_size_percent = 65;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0x400 && c < 0x530); }

constexpr std::size_t longest_unit = 2;  // letters: «га», «км», «Гц»

// What comes after a number and a space that joins them.
bool is_unit(std::string_view word) {
  for (const std::string_view sign : {"руб.", "%", "‰", "°", "₽", "$", "€"})
    if (word.starts_with(sign)) return true;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); at += base::code_point_length(word, at))
    if (is_letter(base::code_point_at(word, at)) && ++letters > longest_unit) return false;
  return letters > 0;
}

// Length in bytes of the space at `at`; 0 when there is none.
std::size_t space_length(std::string_view text, std::size_t at) {
  if (text[at] == ' ') return 1;
  if (text[at] == '\xc2' && text.substr(at).starts_with("\u00a0")) return 2;
  return text[at] == '\xe2' && text.substr(at).starts_with("\u202f") ? 3 : 0;
}

}  // namespace

bool is_space(After after) { return after == After::space || after == After::joined || after == After::bound; }

bool is_number(std::string_view word) {
  bool digits = false;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); at += base::code_point_length(word, at)) {
    digits = digits || is_digit(word[at]);
    if (!is_letter(base::code_point_at(word, at))) continue;
    if (!digits || ++letters > longest_unit) return false;
  }
  return digits;
}

base::Length width_of(std::span<const Piece> pieces) {
  base::Length width;
  for (const Piece& piece : pieces) width += piece.width;
  return width;
}

base::Length least_gap_after(const Piece& piece) {
  if (is_space(piece.after)) return piece.space;
  return piece.after == After::tab ? piece.space * 2 : base::Length{};
}

base::Span span_of(const Piece& piece, std::span<const blocks::Inline> inlines) {
  if (piece.run == Piece::none) return {};
  const auto& run = std::get<blocks::Run>(inlines[piece.run]);
  return run.cited ? run.span : run.span.part(piece.first, piece.length);
}

PieceReader::PieceReader(const blocks::StyleSheet& styles, Shaper& shaper, std::vector<Look>& looks)
    : styles_(styles), shaper_(shaper), looks_(looks) {}

std::vector<Piece>& PieceReader::read(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style) {
  pieces_.clear();
  for (std::uint32_t i = 0; i < inlines.size(); ++i) {
    if (const auto* run = std::get_if<blocks::Run>(&inlines[i])) {
      add_words(*run, i, style);
    } else if (std::holds_alternative<blocks::FootnoteRef>(inlines[i])) {
      if (!pieces_.empty()) pieces_.back().note = i;
    } else if (const auto* gap = std::get_if<blocks::Gap>(&inlines[i])) {
      const std::uint16_t look = look_of(style, nullptr);
      pieces_.push_back(
          {.width = gap->width, .space = looks_[look].space, .gap = i, .look = look, .after = After::glued});
    } else {
      follow(std::holds_alternative<blocks::Break>(inlines[i]) ? After::line : After::tab);
    }
  }
  const bool ended = !pieces_.empty() && pieces_.back().after != After::line && pieces_.back().after != After::tab;
  if (!ended) pieces_.push_back({.look = look_of(style, nullptr)});
  pieces_.back().after = After::end;
  close_up();
  bind_numbers();
  return pieces_;
}

// Letter spacing parts the letters of a word, not the word from the mark glued to it: «приказываю» and its colon.
void PieceReader::close_up() {
  for (std::size_t i = 0; i + 1 < pieces_.size(); ++i) {
    Piece& piece = pieces_[i];
    if (piece.word == nullptr || piece.after != After::glued) continue;
    const base::Length trailing = looks_[piece.look].letter_spacing;
    if (looks_[pieces_[i + 1].look].letter_spacing < trailing) piece.width -= trailing;
  }
}

void PieceReader::bind_numbers() {
  for (std::size_t i = 0; i + 1 < pieces_.size(); ++i) {
    const pages::ShapedWord* left = pieces_[i].word;
    const pages::ShapedWord* right = pieces_[i + 1].word;
    if (pieces_[i].after != After::joined || left == nullptr || right == nullptr) continue;
    if (is_digit(left->text.back()) && is_number(left->text) && (is_number(right->text) || is_unit(right->text)))
      pieces_[i].after = After::bound;
  }
}

std::vector<Piece> PieceReader::read_word(std::string_view word, const blocks::ParagraphStyle& style) {
  const std::uint16_t look = look_of(style, nullptr);
  std::vector<Piece> out;
  const auto add = [&](const pages::ShapedWord& shown) {
    Piece piece = piece_of(shown, look);
    piece.width = shaper_.width(shown, looks_[look].size);
    out.push_back(piece);
  };
  const pages::ShapedWord& shaped = shaper_.shape(looks_[look].face, word);
  if (shaped.lacks_glyphs)
    for (const pages::ShapedWord* part : shaper_.parts(shaped)) add(*part);
  else
    add(shaped);
  out.back().after = After::joined;
  return out;
}

void PieceReader::add_words(const blocks::Run& run, std::uint32_t index, const blocks::ParagraphStyle& style) {
  const std::string_view text = run.text;
  const std::uint16_t look = look_of(style, &run);
  auto joined = run.joined.begin();
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t space = space_length(text, at); space > 0) {
      while (joined != run.joined.end() && *joined < at) ++joined;
      follow(space > 1 || (joined != run.joined.end() && *joined == at) ? After::joined : After::space);
      at += space;
      continue;
    }
    if (text[at] == '\n' || text[at] == '\t') {
      follow(text[at++] == '\n' ? After::line : After::tab);
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && at - begin < longest_piece && text[at] != '\n' && text[at] != '\t' &&
           space_length(text, at) == 0)
      at += base::code_point_length(text, at);
    add_word(run, index, begin, at, look);
  }
}

void PieceReader::add_word(const blocks::Run& run, std::uint32_t index, std::size_t begin, std::size_t end,
                           std::uint16_t look) {
  const auto add = [&](const pages::ShapedWord& word) {
    Piece& piece = pieces_.emplace_back(piece_of(word, look));
    piece.run = index;
    piece.first = static_cast<std::uint32_t>(begin);
    piece.length = static_cast<std::uint32_t>(word.text.size());
    begin += word.text.size();
  };
  const pages::ShapedWord& word =
      shaper_.shape(looks_[look].face, std::string_view(run.text).substr(begin, end - begin));
  if (!word.lacks_glyphs) return add(word);
  for (const pages::ShapedWord* part : shaper_.parts(word)) add(*part);
}

Piece PieceReader::piece_of(const pages::ShapedWord& word, std::uint16_t look) const {
  const Look& shown = looks_[look];
  const auto glyphs = static_cast<std::int64_t>(word.glyphs.size());
  return {.word = &word,
          .width = shaper_.width(word, shown.size) + shown.letter_spacing * glyphs,
          .space = shown.space,
          .look = look,
          .after = After::glued};
}

// What follows the last piece. Several spaces are one; a space beside a line end is none.
void PieceReader::follow(After after) {
  const bool at_line_start =
      pieces_.empty() || pieces_.back().after == After::line || pieces_.back().after == After::tab;
  if (at_line_start) {
    if (is_space(after)) return;
    pieces_.push_back({.after = after});
    return;
  }
  After& before = pieces_.back().after;
  if (is_space(after) && before != After::glued) {
    if (after == After::joined) before = after;
    return;
  }
  before = after;
}

std::uint16_t PieceReader::look_of(const blocks::ParagraphStyle& style, const blocks::Run* run) {
  const bool bold = style.bold || (run != nullptr && run->bold);
  const bool italic = style.italic || (run != nullptr && run->italic);
  Look look;
  look.face = shaper_.fonts().face(styles_.family, bold, italic);
  look.size = style.size;
  look.letter_spacing = style.letter_spacing;
  if (run != nullptr && run->spaced) look.letter_spacing += styles_.spaced;
  // The space after a mark is that of the words beside it.
  look.space = shaper_.space_width(look.face, look.size) + look.letter_spacing;
  if (run != nullptr && run->raised) {
    look.size = style.size.scaled(raised_size_percent, 100);
    look.raise = style.size / 3;
  }
  look.underlined = style.underlined || (run != nullptr && run->underlined);
  const auto known = std::ranges::find(looks_, look);
  if (known != looks_.end()) return static_cast<std::uint16_t>(known - looks_.begin());
  looks_.push_back(look);
  return static_cast<std::uint16_t>(looks_.size() - 1);
}

}  // namespace fonts
