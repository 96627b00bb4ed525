#include "check/old_wordings.h"

#include "base/utf8.h"
#include "language/old_wordings.h"
#include "model/line.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace check {

namespace {

using Spans = std::map<base::Origin, std::vector<base::Span>>;

// As most paragraphs do not.
bool quotes(const model::Paragraph& paragraph) {
  const auto holds_mark = [](std::string_view words) {
    return base::contains(words, "«") || base::contains(words, "\"");
  };
  return std::ranges::any_of(paragraph.pieces, [&holds_mark](const model::Piece& piece) {
    if (const auto* words = std::get_if<model::Words>(&piece)) return holds_mark(words->text);
    const auto* reference = std::get_if<model::Reference>(&piece);
    return reference != nullptr && holds_mark(reference->printed);
  });
}

// Of the values in which anything was found.
Spans old_wordings(const Reading& reading, const std::set<base::Origin>& found) {
  Spans out;
  for (const PlacedText& placed : reading.texts)
    for (const model::Paragraph& paragraph : placed.text->paragraphs) {
      if (!quotes(paragraph)) continue;
      const model::Line line = model::line_of(paragraph);
      const base::Span whole = line.span_of(0, line.text.size());
      if (!whole.known() || !found.contains(whole.origin)) continue;
      for (const language::OldWording& old : language::find_old_wordings(line.text))
        if (const base::Span span = line.span_of(old.first, old.end - old.first); span.known())
          out[span.origin].push_back(span);
    }
  return out;
}

bool lies_in(const base::Span& span, const base::Span& around) {
  return span.length > 0 && span.first >= around.first && span.first + span.length <= around.first + around.length;
}

}  // namespace

void report_but_for_old_wordings(const Reading& reading, const base::Diagnostics& found,
                                 base::Diagnostics& diagnostics) {
  std::set<base::Origin> values;
  for (const base::Diagnostic& one : found.all())
    if (one.span.known() && one.span.length > 0) values.insert(one.span.origin);
  const Spans spans = values.empty() ? Spans{} : old_wordings(reading, values);
  for (const base::Diagnostic& one : found.all()) {
    const auto of_value = spans.find(one.span.origin);
    const bool old = of_value != spans.end() && std::ranges::any_of(of_value->second, [&](const base::Span& around) {
                       return lies_in(one.span, around);
                     });
    if (!old) diagnostics.report(one);
  }
}

}  // namespace check
