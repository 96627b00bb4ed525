#include "model/text.h"

#include <array>

namespace model {

namespace {

struct Printed {
  std::string operator()(const Words& words) const { return words.text; }
  std::string operator()(const Reference& reference) const { return reference.printed; }
  std::string operator()(const LineBreak&) const { return " "; }
  std::string operator()(const NoteMark&) const { return {}; }
  std::string operator()(const Gap&) const { return {}; }
};

}  // namespace

std::string_view Reference::defined() const {
  constexpr std::string_view define = "define ";
  return id.starts_with(define) ? std::string_view(id).substr(define.size()) : std::string_view{};
}

std::string plain(const Text& text) {
  std::string out;
  for (const Paragraph& paragraph : text.paragraphs) {
    if (!out.empty()) out += ' ';
    for (const Piece& piece : paragraph.pieces) out += std::visit(Printed{}, piece);
  }
  return out;
}

std::string raised(const std::string& mark) {
  constexpr std::array<std::string_view, 10> digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string out;
  for (const char c : mark) {
    if (c < '0' || c > '9') return mark;
    out += digits[static_cast<std::size_t>(c - '0')];
  }
  return out;
}

std::string plain_with_marks(const Text& text) {
  std::string out;
  for (const Paragraph& paragraph : text.paragraphs) {
    if (!out.empty()) out += ' ';
    for (const Piece& piece : paragraph.pieces) {
      const auto* mark = std::get_if<NoteMark>(&piece);
      out += mark == nullptr ? std::visit(Printed{}, piece) : raised(mark->printed);
    }
  }
  return out;
}

std::string plain_lines(const std::vector<Text>& lines) {
  std::string out;
  for (const Text& line : lines) out += (out.empty() ? "" : "\n") + plain(line);
  return out;
}

Text made(std::string_view words) { return written(words, {}); }

Text written(std::string_view words, base::Span span) {
  Text text;
  text.paragraphs.push_back({{Words{std::string(words), span, {}}}, false});
  return text;
}

}  // namespace model
