// Notes: `<note a>` in the text, their words under `footnotes:`. Those of an act or a regulation stand at the foot of
// the page and are numbered through; those of a plan stand under their table and look as the profile says.

#include "decode/join.h"
#include "decode/messages.h"
#include "model/reading.h"

#include <algorithm>

namespace decode {

namespace {

std::string mark_of(model::NoteLook look, std::size_t number) {
  if (look == model::NoteLook::asterisks) return std::string(number, '*');
  const std::string digits = std::to_string(number);
  return look == model::NoteLook::brackets ? "<" + digits + ">" : digits;
}

// A note has no foot of its own. The mark is taken out, so that no number is spent on it.
void refuse_inner_marks(std::vector<model::Footnote>& notes, base::Diagnostics& diagnostics) {
  const auto is_mark = [&diagnostics](const model::Piece& piece) {
    const auto* mark = std::get_if<model::NoteMark>(&piece);
    if (mark != nullptr) diagnostics.report(note_in_note, mark->span, {mark->id});
    return mark != nullptr;
  };
  for (model::Footnote& note : notes)
    for (model::Paragraph& paragraph : note.text.paragraphs) std::erase_if(paragraph.pieces, is_mark);
}

// The notes of one list, marked in the order in which the text names them.
class Marker {
 public:
  Marker(std::vector<model::Footnote>& notes, model::NoteLook look, bool at_foot, base::Diagnostics& diagnostics)
      : notes_(notes), look_(look), at_foot_(at_foot), diagnostics_(diagnostics) {
    refuse_inner_marks(notes_, diagnostics_);
  }

  void read(model::Text& text) {
    for (model::Paragraph& paragraph : text.paragraphs)
      for (model::Piece& piece : paragraph.pieces)
        if (auto* mark = std::get_if<model::NoteMark>(&piece)) read(*mark);
  }

  // Notes that the text never names are printed nowhere; the others stand in the order of their marks.
  void finish() {
    for (const model::Footnote& note : notes_)
      if (note.mark.empty()) diagnostics_.report(unused_note, note.span, {note.id});
    std::erase_if(notes_, [](const model::Footnote& note) { return note.mark.empty(); });
    std::ranges::stable_sort(notes_, {}, [this](const model::Footnote& note) { return place_of(note); });
  }

 private:
  void read(model::NoteMark& mark) {
    const auto note = std::ranges::find(notes_, mark.id, &model::Footnote::id);
    if (note == notes_.end()) {
      diagnostics_.report(unknown_note, mark.span, {mark.id});
      return;
    }
    if (note->mark.empty()) {
      order_.push_back(note->id);
      note->mark = mark_of(look_, order_.size());
      // The words stand at the foot of the page that bears the first mark.
      if (at_foot_) mark.note = note->text.paragraphs;
    }
    mark.printed = note->mark;
  }

  [[nodiscard]] std::ptrdiff_t place_of(const model::Footnote& note) const {
    return std::ranges::find(order_, note.id) - order_.begin();
  }

  std::vector<model::Footnote>& notes_;
  model::NoteLook look_;
  bool at_foot_;
  base::Diagnostics& diagnostics_;
  std::vector<std::string> order_;
};

void at_foot(model::Document& document, std::vector<model::Footnote>& notes, base::Diagnostics& diagnostics) {
  Marker marker(notes, model::NoteLook::numbers, true, diagnostics);
  model::visit_texts(document, [&marker](model::Text& text, const model::Where&) { marker.read(text); });
  marker.finish();
}

void under_table(model::PlanPart& part, model::NoteLook look, base::Diagnostics& diagnostics) {
  Marker marker(part.footnotes, look, false, diagnostics);
  model::reading::visit_part(part, [&marker](model::Text& text, const model::Where&) { marker.read(text); });
  marker.finish();
}

}  // namespace

void place_footnotes(model::Package& package, base::Diagnostics& diagnostics) {
  for (model::Document& document : package.documents) {
    if (auto* order = std::get_if<model::Order>(&document.body)) at_foot(document, order->footnotes, diagnostics);
    if (auto* regulation = std::get_if<model::Regulation>(&document.body))
      at_foot(document, regulation->footnotes, diagnostics);
    if (auto* plan = std::get_if<model::Plan>(&document.body))
      for (model::PlanPart& part : plan->parts) under_table(part, package.profile.table_notes, diagnostics);
  }
}

}  // namespace decode
