#include "check/amendments.h"

#include "language/citations.h"
#include "model/line.h"
#include "model/reading.h"
#include "model/walk.h"

#include <algorithm>

namespace check {

namespace {

// What the end of a text says of the words under it.
struct Ending {
  bool amends = false;   // its last sentence brings changes
  bool goes_on = false;  // and a colon leads on to them
  bool colon = false;    // a colon stands there, whatever the sentence
};

Ending ending_of(const model::Paragraph& paragraph) {
  const model::Line line = model::line_of(paragraph);
  const auto amendments = language::find_amendments(line.text);
  Ending out;
  out.amends = !amendments.empty() && amendments.back().last;
  out.goes_on = !amendments.empty() && amendments.back().goes_on;
  std::string_view text = line.text;
  while (text.ends_with(' ')) text.remove_suffix(1);
  out.colon = text.ends_with(':');
  return out;
}

bool amends(const model::Paragraph& paragraph) {
  return !language::find_amendments(model::line_of(paragraph).text).empty();
}

bool amends(const model::Text& text) {
  return std::ranges::any_of(text.paragraphs, [](const model::Paragraph& paragraph) { return amends(paragraph); });
}

// Whether anything under the point brings changes: quoted new wording does.
bool amends_below(const model::Point& point) {
  const auto part_amends = [](const model::PointPart& part) {
    const auto* text = std::get_if<model::Text>(&part.content);
    return part.quoted || (text != nullptr && amends(*text));
  };
  return std::ranges::any_of(point.body, part_amends) || std::ranges::any_of(point.points, [](const model::Point& sub) {
           return amends(sub.text) || amends_below(sub);
         });
}

class Walk {
 public:
  Walk(const model::Order& order, std::unordered_map<const model::Paragraph*, ParagraphContext>& contexts)
      : of_changes_(amends(order.title)), contexts_(contexts) {}

  void points(const std::vector<model::Point>& list, bool inherited) {
    for (const model::Point& point : list) this->point(point, inherited);
  }

 private:
  void point(const model::Point& point, bool inherited) {
    const bool by_title = of_changes_ && point.kind == model::PointKind::text;
    point_ = &point;
    open_ = inherited || by_title || point.kind == model::PointKind::repeal;
    last_ = {};
    const bool below = amends_below(point);
    for (std::size_t i = 0; i < point.text.paragraphs.size(); ++i) {
      const bool more = below || std::any_of(point.text.paragraphs.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                             point.text.paragraphs.end(),
                                             [](const model::Paragraph& later) { return amends(later); });
      paragraph(point.text.paragraphs[i], more);
    }
    for (const model::PointPart& part : point.body) body(part, below);
    const bool subs = open_ || last_.amends;
    points(point.points, subs);
  }

  void body(const model::PointPart& part, bool below) {
    if (const auto* text = std::get_if<model::Text>(&part.content))
      for (const model::Paragraph& one : text->paragraphs) paragraph(one, below);
    if (const auto* table = std::get_if<model::Table>(&part.content))
      model::reading::visit_table(*table, model::Where{"п."}, [this](const model::Text& cell, const model::Where&) {
        for (const model::Paragraph& one : cell.paragraphs) paragraph(one, false);
      });
  }

  // `more`: what follows it brings changes, so a colon leads there.
  void paragraph(const model::Paragraph& paragraph, bool more) {
    last_ = ending_of(paragraph);
    contexts_[&paragraph] = {open_ || (last_.colon && more), point_};
    open_ = open_ || last_.goes_on;
  }

  bool of_changes_;
  std::unordered_map<const model::Paragraph*, ParagraphContext>& contexts_;
  const model::Point* point_ = nullptr;
  bool open_ = false;
  Ending last_;
};

bool approves(const std::vector<model::Point>& points, const model::DocumentId& document) {
  return std::ranges::any_of(points, [&document](const model::Point& point) {
    return (point.kind == model::PointKind::approve && point.document.id == document) ||
           approves(point.points, document);
  });
}

}  // namespace

ParagraphContexts::ParagraphContexts(const model::Package& package) {
  model::visit_all<model::Order>(package, [&](const model::Document&, const model::Order& order) {
    Walk(order, contexts_).points(order.points, false);
    if (!check::amends(order.title)) return;  // not the member of that name
    for (const model::Appendix& appendix : order.appendices) {
      const model::Document* document = package.find_document(appendix.document);
      if (document == nullptr || approves(order.points, appendix.document)) continue;
      model::visit_texts(*document, [this](const model::Text& text, const model::Where&) {
        for (const model::Paragraph& paragraph : text.paragraphs) contexts_[&paragraph].amends = true;
      });
    }
  });
}

ParagraphContext ParagraphContexts::of(const model::Paragraph& paragraph) const {
  const auto found = contexts_.find(&paragraph);
  return found == contexts_.end() ? ParagraphContext{} : found->second;
}

bool ParagraphContexts::amends(const model::Text& text) const {
  return std::ranges::any_of(text.paragraphs, [this](const model::Paragraph& one) { return amends(one); });
}

}  // namespace check
