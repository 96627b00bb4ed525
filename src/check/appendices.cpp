#include "check/appendices.h"

#include "check/amendments.h"
#include "language/citations.h"
#include "language/letters.h"
#include "language/same_words.h"
#include "language/scripts.h"
#include "language/words.h"
#include "model/kinds.h"
#include "model/line.h"
#include "model/reading.h"
#include "model/walk.h"

#include <algorithm>

namespace check {

namespace {

class Collector {
 public:
  Collector(const Reading& reading, const model::Order& order)
      : package_(reading.package), order_(order), contexts_(reading.contexts) {}

  void read(const model::Paragraph& paragraph, const model::Where& where) {
    const model::Line line = model::line_of(paragraph);
    context_ = contexts_.of(paragraph);
    place_ = {where.step()};
    const std::size_t first = found_.size();
    const auto all_cited = language::find_cited_appendices(line.text);
    if (!all_cited.empty()) amendments_ = language::find_amendments(line.text);
    for (const model::CitedAppendices& cited : all_cited) words(line, cited);
    references(line, first);
    const auto fresh = found_.begin() + static_cast<std::ptrdiff_t>(first);
    std::stable_sort(fresh, found_.end(), [](const At& a, const At& b) { return a.byte < b.byte; });
  }

  [[nodiscard]] std::vector<AppendixCitation> citations() && {
    std::vector<AppendixCitation> out;
    for (At& at : found_) out.push_back(std::move(at.citation));
    return out;
  }

 private:
  struct At {
    std::size_t byte;                   // of the line
    const model::Reference* reference;  // that prints it
    AppendixCitation citation;
  };

  enum class Owner { this_act, perhaps_this, another };

  [[nodiscard]] const model::Appendix* find_appendix(std::string_view id) const {
    const auto found = std::ranges::find_if(
        order_.appendices, [id](const model::Appendix& appendix) { return appendix.document.value == id; });
    return found == order_.appendices.end() ? nullptr : &*found;
  }

  // References of this line that no range or list of words has taken.
  void references(const model::Line& line, std::size_t first) {
    for (const model::LinePart& part : line.parts) {
      const auto* reference = std::get_if<model::Reference>(part.piece);
      const model::Appendix* appendix = reference == nullptr ? nullptr : find_appendix(reference->id);
      const bool taken = std::any_of(found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(),
                                     [reference](const At& at) { return at.reference == reference; });
      if (appendix == nullptr || taken) continue;
      add(part.first, reference, {appendix->number.meaning, appendix->document, false, true, reference->span, place_});
    }
  }

  [[nodiscard]] bool amended_at(std::size_t byte) const {
    return context_.amends || std::ranges::any_of(amendments_, [byte](const model::Amendment& amendment) {
             return amendment.first <= byte && byte < amendment.first + amendment.length;
           });
  }

  [[nodiscard]] Owner owner_of(const model::CitedAppendices& cited) const {
    const bool amended = amended_at(cited.first);
    if (cited.of == model::CitedOf::other || (amended && cited.quoted)) return Owner::another;
    if (cited.of == model::CitedOf::own) return Owner::this_act;
    if (amended && cited.as == model::CitedAs::subject) return Owner::another;
    if (cited.of == model::CitedOf::perhaps_own) return Owner::perhaps_this;
    if (cited.as == model::CitedAs::sent_to) return Owner::this_act;
    return amended || cited.attached ? Owner::perhaps_this : Owner::this_act;
  }

  void words(const model::Line& line, const model::CitedAppendices& cited) {
    if (!line.written_at(cited.first)) return;
    const Owner owner = owner_of(cited);
    if (owner == Owner::another) return;
    const bool certain = owner == Owner::this_act;
    const base::Span span = line.span_of(cited.first, cited.length);
    if (cited.attached) return attached(line, cited, certain, span);
    const bool referred = line.reference_at(cited.number_at) != nullptr;  // speaks for itself
    if (cited.numbers.empty() && !referred) add(cited.first, nullptr, {{}, {}, cited.every, certain, span, place_});
    if (referred && cited.numbers.size() < 2) return;
    for (const int number : cited.numbers) add_number(line, cited, number, certain, span);
  }

  // A number of a list or a range; where a reference prints it, the reference is the place.
  void add_number(const model::Line& line, const model::CitedAppendices& cited, int number, bool certain,
                  base::Span span) {
    for (const model::LinePart& part : line.parts) {
      const auto* reference = std::get_if<model::Reference>(part.piece);
      if (reference == nullptr || part.first < cited.number_at || part.first >= cited.end) continue;
      const model::Appendix* appendix = find_appendix(reference->id);
      if (appendix == nullptr || appendix->number.meaning != number) continue;
      return add(cited.first, reference, {number, appendix->document, false, true, reference->span, place_});
    }
    add(cited.first, nullptr, {number, {}, false, certain, span, place_});
  }

  // «Утвердить прилагаемые:» cites what the point names, else what the points under it do.
  void attached(const model::Line& line, const model::CitedAppendices& cited, bool certain, base::Span span) {
    std::vector<model::DocumentId> named;
    if (context_.point != nullptr) collect_documents(*context_.point, named);
    for (const model::DocumentId& document : named) {
      const model::Appendix* appendix = find_appendix(document.value);
      const std::optional<int> number = appendix == nullptr ? std::nullopt : appendix->number.meaning;
      add(cited.first, nullptr, {number, document, false, true, span, place_});
    }
    if (!named.empty()) return;
    const model::Appendix* meant = meant_by(line, cited);
    if (meant != nullptr)
      add(cited.first, nullptr, {meant->number.meaning, meant->document, false, certain, span, place_});
    else
      add(cited.first, nullptr, {{}, {}, cited.every, certain, span, place_});
  }

  // «по прилагаемой форме»: the only appendix of that kind, or whose title begins so.
  [[nodiscard]] const model::Appendix* meant_by(const model::Line& line, const model::CitedAppendices& cited) const {
    const std::string_view text = std::string_view(line.text).substr(cited.first);
    const std::vector<language::Word> words = language::words_of(text);
    if (words.size() < 2) return nullptr;
    const std::string noun = language::lower(words[1].in(text));
    const model::Appendix* found = nullptr;
    for (const model::Appendix& appendix : order_.appendices) {
      const model::Document* document = package_.find_document(appendix.document);
      if (document == nullptr || !is_called(*document, noun)) continue;
      if (found != nullptr) return nullptr;
      found = &appendix;
    }
    return found;
  }

  static bool is_called(const model::Document& document, const std::string& noun) {
    if (std::holds_alternative<model::Form>(document.body) && noun.starts_with("форм")) return true;
    const std::vector<std::string> title = language::plain_words_of(model::title_of(document));
    return !title.empty() && language::same_but_ending(title.front(), noun);
  }

  // What the package has: that a document is missing is said elsewhere.
  void collect_documents(const model::Point& point, std::vector<model::DocumentId>& out) const {
    if (package_.find_document(point.document.id) != nullptr) out.push_back(point.document.id);
    for (const model::Point& sub : point.points) collect_documents(sub, out);
  }

  void add(std::size_t byte, const model::Reference* reference, AppendixCitation citation) {
    found_.push_back({byte, reference, std::move(citation)});
  }

  const model::Package& package_;
  const model::Order& order_;
  const ParagraphContexts& contexts_;
  ParagraphContext context_;
  std::vector<model::Amendment> amendments_;
  std::vector<std::string> place_;
  std::vector<At> found_;
};

}  // namespace

std::vector<AppendixCitation> appendix_citations(const Reading& reading, const model::Document& document,
                                                 const model::Order& order) {
  Collector collector(reading, order);
  model::visit_texts(document, [&collector](const model::Text& text, const model::Where& where) {
    if (where.quoted) return;
    for (const model::Paragraph& paragraph : text.paragraphs) collector.read(paragraph, where);
  });
  return std::move(collector).citations();
}

bool has_broken_references(const model::Document& document) {
  bool found = false;
  const auto read = [&found](const model::Paragraph& paragraph) {
    bool latin = false;  // where none is, no word is of two scripts
    for (const model::Piece& piece : paragraph.pieces) {
      if (const auto* words = std::get_if<model::Words>(&piece)) latin = latin || language::has_latin(words->text);
      const auto* reference = std::get_if<model::Reference>(&piece);
      found = found || (reference != nullptr && reference->printed.empty());
      latin = latin || (reference != nullptr && language::has_latin(reference->printed));
    }
    if (found || !latin) return;
    for (const language::Slip& slip : language::find_mixed_scripts(model::line_of(paragraph).text))
      found = found || language::lower(slip.words).starts_with("прил");  // «прилагаемый», «приложение»
  };
  model::visit_texts(document, [&read](const model::Text& text, const model::Where&) {
    for (const model::Paragraph& paragraph : text.paragraphs) read(paragraph);
  });
  return found;
}

std::vector<PrintedSheet> printed_sheets(const model::Package& package, const model::Order& order) {
  std::vector<PrintedSheet> out;
  for (const model::Appendix& appendix : order.appendices) {
    const model::Document* document = package.find_document(appendix.document);
    const model::Mark* mark = document == nullptr ? nullptr : model::mark_of(*document);
    const bool bears_none = document != nullptr && (mark == nullptr || mark->form == model::MarkForm::none);
    if (bears_none && !appendix.joined) continue;
    out.push_back({appendix.document, appendix.number.meaning, appendix.span, document == nullptr, appendix.joined});
  }
  return out;
}

}  // namespace check
