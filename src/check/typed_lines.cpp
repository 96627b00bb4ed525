#include "check/typed_lines.h"

#include <algorithm>

namespace check {

std::string typed_words(const model::Line& line) {
  std::string out(line.text.size(), '\n');  // what is in no part is the end of a paragraph
  for (const model::LinePart& part : line.parts) {
    if (std::holds_alternative<model::LineBreak>(*part.piece)) continue;
    const auto* words = std::get_if<model::Words>(part.piece);
    if (words != nullptr && words->span.known())
      out.replace(part.first, part.length, line.text, part.first, part.length);
    else
      out.replace(part.first, part.length, part.length, language::made);
  }
  return out;
}

namespace {

// Nothing in it is made, and it is one piece: as most lines are.
bool is_typed_whole(const model::Line& line) {
  if (line.parts.size() != 1) return false;
  const model::LinePart& part = line.parts.front();
  const auto* words = std::get_if<model::Words>(part.piece);
  return words != nullptr && words->span.known() && part.length == line.text.size();
}

}  // namespace

std::vector<PlacedText> placed_texts(const model::Package& package) {
  std::vector<PlacedText> out;
  for (const model::Document& document : package.documents)
    model::visit_texts(document, [&](const model::Text& text, const model::Where& where) {
      if (!text.empty()) out.push_back({&document, &text, where});
    });
  return out;
}

std::vector<TypedLine> typed_lines(std::span<const PlacedText> texts) {
  std::vector<TypedLine> out;
  for (const auto& [document, text, where] : texts)
    for (const model::Paragraph& paragraph : text->paragraphs) {
      TypedLine typed{document, &paragraph, model::line_of(paragraph), where};
      if (typed.line.text.empty()) continue;
      if (!is_typed_whole(typed.line)) {
        typed.unmade = typed_words(typed.line);
        if (typed.unmade.find_first_not_of(language::made) == std::string::npos) continue;
      }
      out.push_back(std::move(typed));
    }
  return out;
}

bool holds_any(const model::Paragraph& paragraph, std::span<const std::string_view> signs) {
  return std::ranges::any_of(paragraph.pieces, [signs](const model::Piece& piece) {
    const auto* words = std::get_if<model::Words>(&piece);
    return words != nullptr && std::ranges::any_of(signs, [&text = words->text](std::string_view sign) {
             return text.find(sign) != std::string::npos;  // no letter: its first byte is rare
           });
  });
}

std::optional<base::Fix> replacement(const model::Line& line, std::size_t first, std::size_t length,
                                     std::string words) {
  for (const model::LinePart& part : line.parts) {
    const auto* typed = std::get_if<model::Words>(part.piece);
    const bool holds = first >= part.first && first + length <= part.first + part.length;
    if (typed == nullptr || !holds || !typed->span.known()) continue;
    return base::Fix{.kind = base::EditKind::replace,
                     .span = line.span_of(first, length),
                     .key = {},
                     .old = line.text.substr(first, length),
                     .words = std::move(words)};
  }
  return std::nullopt;
}

std::string shown(std::string_view typed, std::size_t first, std::size_t length) {
  constexpr std::size_t most = 60;  // bytes on each side: no word is longer, a line of signs may be
  const auto parts = [&](std::size_t at) { return typed[at] == ' ' || typed[at] == '\n'; };
  const auto inside = [&](std::size_t at) { return (static_cast<unsigned char>(typed[at]) & 0xC0U) == 0x80U; };
  std::size_t end = first + length;
  const std::size_t least = first - std::min(first, most), last = std::min(typed.size(), end + most);
  while (first > least && typed[first - 1] == ' ') --first;
  while (first > least && !parts(first - 1)) --first;
  while (first > 0 && inside(first)) --first;
  while (end < last && typed[end] == ' ') ++end;
  while (end < last && !parts(end)) ++end;
  while (end < typed.size() && inside(end)) ++end;
  std::string out(typed.substr(first, end - first));
  std::erase(out, language::made);
  std::ranges::replace(out, '\n', ' ');
  constexpr std::size_t longest = 160;  // bytes
  if (out.size() <= longest) return out;
  std::size_t cut = longest;
  while ((static_cast<unsigned char>(out[cut]) & 0xC0U) == 0x80U) --cut;
  return out.substr(0, cut) + "…";
}

void SlipReport::operator()(const base::Message& message, const TypedLine& typed, const language::Slip& slip,
                            std::vector<std::string> arguments) const {
  base::Diagnostic finding;
  finding.message = &message;
  finding.span = typed.line.span_of(slip.first, slip.length);
  finding.arguments = std::move(arguments);
  finding.steps = model::place_of(package_, typed.document->id, typed.where);
  if (!slip.words.empty()) finding.fix = replacement(typed.line, slip.first, slip.length, slip.words);
  diagnostics_.report(std::move(finding));
}

}  // namespace check
