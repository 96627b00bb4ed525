// Notes: `<note a>` in the text, their words under `footnotes:`. Those of an act or a regulation stand at the foot of
// the page and are numbered through; those of a plan stand under their table and look as the profile says.

#include "decode/join.h"
#include "decode/messages.h"
#include "model/reading.h"

#include <map>

namespace decode {

namespace {

// More asterisks than a reader counts at a glance are numbers.
constexpr std::size_t most_asterisks = 5;

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
    if (look_ == model::NoteLook::asterisks && notes_.size() > most_asterisks) look_ = model::NoteLook::numbers;
    for (std::size_t i = 0; i < notes_.size(); ++i)
      if (!places_.emplace(notes_[i].id, i).second) diagnostics_.report(repeated_id, notes_[i].span, {notes_[i].id});
  }

  void read(model::Text& text) {
    for (model::Paragraph& paragraph : text.paragraphs)
      for (model::Piece& piece : paragraph.pieces)
        if (auto* mark = std::get_if<model::NoteMark>(&piece)) read(*mark);
  }

  // Notes that the text never names are printed nowhere; the others stand in the order of their marks.
  void finish() {
    for (const auto& [id, place] : places_)
      if (notes_[place].mark.empty()) diagnostics_.report(unused_note, notes_[place].span, {id});
    std::vector<model::Footnote> printed;
    for (const std::size_t place : order_) printed.push_back(std::move(notes_[place]));
    notes_ = std::move(printed);
  }

 private:
  void read(model::NoteMark& mark) {
    mark.printed = "?";  // until it is found
    if (mark.id.empty()) return diagnostics_.report(nameless_note, mark.span);
    const auto place = places_.find(mark.id);
    if (place == places_.end()) return diagnostics_.report(unknown_note, mark.span, {mark.id});
    model::Footnote& note = notes_[place->second];
    if (note.mark.empty()) {
      order_.push_back(place->second);
      note.mark = mark_of(look_, order_.size());
      // The words stand at the foot of the page that bears the first mark.
      if (at_foot_) mark.note = note.text.paragraphs;
    }
    mark.printed = note.mark;
  }

  std::vector<model::Footnote>& notes_;
  model::NoteLook look_;
  bool at_foot_;
  base::Diagnostics& diagnostics_;
  std::map<std::string, std::size_t> places_;  // of each id in notes_
  std::vector<std::size_t> order_;             // places of those that are marked
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

// A mark where its document keeps no notes: in a form, a sheet, outside the tables of a plan.
void refuse_unplaced(model::Document& document, base::Diagnostics& diagnostics) {
  model::visit_texts(document, [&diagnostics](model::Text& text, const model::Where&) {
    for (model::Paragraph& paragraph : text.paragraphs)
      for (model::Piece& piece : paragraph.pieces)
        if (const auto* mark = std::get_if<model::NoteMark>(&piece); mark != nullptr && mark->printed.empty())
          diagnostics.report(unplaced_note, mark->span, {mark->id});
  });
}

}  // namespace

void place_footnotes(model::Package& package, base::Diagnostics& diagnostics) {
  for (model::Document& document : package.documents) {
    if (auto* order = std::get_if<model::Order>(&document.body)) at_foot(document, order->footnotes, diagnostics);
    if (auto* regulation = std::get_if<model::Regulation>(&document.body))
      at_foot(document, regulation->footnotes, diagnostics);
    if (auto* plan = std::get_if<model::Plan>(&document.body))
      for (model::PlanPart& part : plan->parts) under_table(part, package.profile.table_notes, diagnostics);
    refuse_unplaced(document, diagnostics);
  }
}

}  // namespace decode
