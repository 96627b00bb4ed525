#include "compose/plain_words.h"

#include <utility>

namespace compose {

blocks::Run run(std::string words, bool bold, bool italic) {
  blocks::Run out;
  out.text = std::move(words);
  out.bold = bold;
  out.italic = italic;
  return out;
}

blocks::Paragraph paragraph(blocks::StyleId style, std::string words) {
  blocks::Paragraph out;
  out.style = style;
  if (!words.empty()) out.inlines.emplace_back(run(std::move(words)));
  return out;
}

blocks::Cell cell(blocks::StyleId style, std::string words) {
  blocks::Cell out;
  out.paragraphs.push_back(paragraph(style, std::move(words)));
  return out;
}

}  // namespace compose
