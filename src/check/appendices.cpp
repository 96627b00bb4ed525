#include "check/appendices.h"

#include "language/citations.h"
#include "model/kinds.h"
#include "model/walk.h"

#include <algorithm>

namespace check {

namespace {

class Collector {
 public:
  explicit Collector(const model::Order& order) : order_(order) {}

  void read(const model::Line& line, const model::Where& where) {
    const std::size_t first = found.size();
    references(line);
    words(line);
    const auto fresh = found.begin() + static_cast<std::ptrdiff_t>(first);
    std::stable_sort(fresh, found.end(), [](const At& a, const At& b) { return a.byte < b.byte; });
    std::for_each(fresh, found.end(), [&where](At& at) { at.citation.place = {where.step()}; });
  }

  struct At {
    std::size_t byte;  // of the line
    AppendixCitation citation;
  };
  std::vector<At> found;

 private:
  void references(const model::Line& line) {
    for (const model::LinePart& part : line.parts)
      if (const auto* reference = std::get_if<model::Reference>(part.piece))
        for (const model::Appendix& appendix : order_.appendices)
          if (appendix.document.value == reference->id)
            found.push_back({part.first, {appendix.number.meaning, appendix.document, reference->span, {}}});
  }

  void words(const model::Line& line) {
    for (const model::CitedAppendices& cited : language::find_cited_appendices(line.text)) {
      const bool referred = line.reference_at(cited.number_at) != nullptr;  // speaks for itself
      if (referred || !line.written_at(cited.first) || cited.of == model::CitedOf::other) continue;
      const base::Span span = line.span_of(cited.first, cited.length);
      if (cited.numbers.empty()) found.push_back({cited.first, {std::nullopt, {}, span, {}}});
      for (const int number : cited.numbers) found.push_back({cited.first, {number, {}, span, {}}});
    }
  }

  const model::Order& order_;
};

}  // namespace

std::vector<AppendixCitation> appendix_citations(const model::Document& document, const model::Order& order) {
  Collector collector(order);
  model::visit_lines(document, [&collector](const model::Line& line, const model::Where& where) {
    if (!where.quoted) collector.read(line, where);
  });
  std::vector<AppendixCitation> out;
  for (Collector::At& at : collector.found) out.push_back(std::move(at.citation));
  return out;
}

bool has_broken_references(const model::Document& document) {
  bool found = false;
  model::visit_lines(document, [&found](const model::Line& line, const model::Where&) {
    for (const model::LinePart& part : line.parts)
      if (const auto* reference = std::get_if<model::Reference>(part.piece))
        found = found || reference->printed.empty();
  });
  return found;
}

std::vector<PrintedSheet> printed_sheets(const model::Package& package, const model::Order& order) {
  std::vector<PrintedSheet> out;
  for (const model::Appendix& appendix : order.appendices) {
    const model::Document* document = package.find_document(appendix.document);
    const model::Mark* mark = document == nullptr ? nullptr : model::mark_of(*document);
    const bool bears_none = document != nullptr && (mark == nullptr || mark->form == model::MarkForm::none);
    if (bears_none) continue;
    out.push_back({appendix.document, appendix.number.meaning, appendix.span, document == nullptr});
  }
  return out;
}

}  // namespace check
