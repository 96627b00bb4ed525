#include "layout/kept.h"

#include <type_traits>

namespace layout {

namespace {

template <class Number>
void add_number(std::string& key, Number number) {
  static_assert(std::is_integral_v<Number>);
  key.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void add_style(std::string& key, const blocks::ParagraphStyle& style, base::Length spaced) {
  add_number(key, style.size.emu());
  add_number(key, style.letter_spacing.emu());
  add_number(key, spaced.emu());
  for (const bool flag : {style.bold, style.italic, style.underlined, style.hyphenate, style.balanced})
    key += flag ? '1' : '0';
  key += static_cast<char>(style.align);
}

// Each begins with its kind; the length of what varies stands before it.
struct AddInline {
  std::string& key;

  void operator()(const blocks::Run& run) const {
    key += 'r';
    for (const bool flag : {run.bold, run.italic, run.underlined, run.spaced, run.raised}) key += flag ? '1' : '0';
    add_number(key, run.text.size());
    key += run.text;
    add_number(key, run.joined.size());
    for (const std::uint32_t space : run.joined) add_number(key, space);
  }
  void operator()(const blocks::Break&) const { key += 'b'; }
  void operator()(const blocks::Tab&) const { key += 't'; }
  void operator()(const blocks::FootnoteRef&) const { key += 'n'; }
  void operator()(const blocks::Gap& gap) const {
    key += 'g';
    add_number(key, gap.width.emu());
  }
};

std::size_t bytes_of(const std::string& key, const Broken& broken) {
  constexpr std::size_t of_an_entry = 200;
  return of_an_entry + key.size() + (broken.pieces.size() + broken.torn.size()) * sizeof(Piece) +
         broken.lines.size() * sizeof(BrokenLine);
}

}  // namespace

const std::string& BrokenTexts::key_of(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style,
                                       base::Length spaced, LineWidths widths) {
  key_.clear();
  add_number(key_, widths.first.emu());
  add_number(key_, widths.further.emu());
  add_style(key_, style, spaced);
  for (const blocks::Inline& part : inlines) std::visit(AddInline{key_}, part);
  return key_;
}

const Broken* BrokenTexts::find(const std::string& key) const {
  const auto found = texts_.find(key);
  return found == texts_.end() ? nullptr : &found->second;
}

void BrokenTexts::keep(const std::string& key, const Broken& broken) {
  if (bytes_ >= most_bytes) return;
  bytes_ += bytes_of(key, broken);
  texts_.emplace(key, broken);
}

void Kept::forget_if_much() {
  constexpr std::size_t most_broken_bytes = 2U * 1024U * 1024U;
  constexpr std::size_t most_looks = 1000;
  const bool much = broken_texts.bytes() > most_broken_bytes || looks.size() > most_looks;
  if (!shaper.forget_if_many() && !much) return;
  looks.clear();
  divider.forget();
  broken_texts = {};
}

}  // namespace layout
