#include "model/line.h"

#include <algorithm>

namespace model {

namespace {

struct Printed {
  std::string_view operator()(const Words& words) const { return words.text; }
  std::string_view operator()(const Reference& reference) const { return reference.printed; }
  std::string_view operator()(const LineBreak&) const { return " "; }
  std::string_view operator()(const NoteMark&) const { return {}; }
  std::string_view operator()(const Gap&) const { return {}; }
};

// The part of a piece's place that `length` bytes from `first` of its words take.
struct PlaceOf {
  std::size_t first, length;

  base::Span operator()(const Words& words) const {
    if (!words.span.known()) return {};
    return words.span.part(static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(length));
  }
  base::Span operator()(const Reference& reference) const { return reference.span; }
  base::Span operator()(const LineBreak&) const { return {}; }
  base::Span operator()(const NoteMark& mark) const { return mark.span; }
  base::Span operator()(const Gap&) const { return {}; }
};

void add(const Paragraph& paragraph, Line& out) {
  for (const Piece& piece : paragraph.pieces) {
    const std::string_view printed = std::visit(Printed{}, piece);
    out.parts.push_back({out.text.size(), printed.size(), &piece});
    out.text += printed;
  }
}

}  // namespace

base::Span Line::span_of(std::size_t first, std::size_t length) const {
  for (const LinePart& part : parts) {
    const std::size_t from = std::max(first, part.first);
    const std::size_t to = std::min(first + length, part.first + part.length);
    if (from >= to) continue;
    const base::Span span = std::visit(PlaceOf{from - part.first, to - from}, *part.piece);
    if (span.known()) return span;
  }
  return {};
}

bool Line::written_at(std::size_t byte) const {
  return std::ranges::any_of(parts, [byte](const LinePart& part) {
    const auto* words = std::get_if<Words>(part.piece);
    return words != nullptr && words->span.known() && part.first <= byte && byte < part.first + part.length;
  });
}

const Reference* Line::reference_at(std::size_t byte) const {
  for (const LinePart& part : parts) {
    const bool covers = part.first <= byte && byte < part.first + std::max<std::size_t>(part.length, 1);
    if (const auto* reference = std::get_if<Reference>(part.piece); reference != nullptr && covers) return reference;
  }
  return nullptr;
}

Line line_of(const Paragraph& paragraph) {
  Line out;
  add(paragraph, out);
  return out;
}

Line line_of(const Text& text) {
  Line out;
  for (const Paragraph& paragraph : text.paragraphs) {
    if (!out.text.empty()) out.text += ' ';
    add(paragraph, out);
  }
  return out;
}

}  // namespace model
