#include "model/text.h"

namespace model {

namespace {

struct Printed {
  std::string operator()(const Words& words) const { return words.text; }
  std::string operator()(const Reference& reference) const { return reference.printed; }
  std::string operator()(const LineBreak&) const { return " "; }
  std::string operator()(const NoteMark&) const { return {}; }
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

Text made(std::string_view words) { return written(words, {}); }

Text written(std::string_view words, base::Span span) {
  Text text;
  text.paragraphs.push_back({{Words{std::string(words), span, {}}}, false});
  return text;
}

}  // namespace model
