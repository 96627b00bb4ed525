// Notes: `<note a>` in the text, their words under `footnotes:`. Those of an act or a regulation stand at the foot of
// the page and are numbered through, or anew in each part; those of a table, whatever document it stands in, stand
// under it, begin anew in each and look as the profile says.

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
  Marker(std::vector<model::Footnote>& notes, model::NoteLook look, bool at_foot, bool others,
         base::Diagnostics& diagnostics)
      : notes_(notes), look_(look), at_foot_(at_foot), others_(others), diagnostics_(diagnostics) {
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

  // The next mark is the first again.
  void begin_anew() { before_ = order_.size(); }

  // Notes that the text never names are printed nowhere; the others stand in the order of their marks.
  void finish() {
    for (const auto& [id, place] : places_)
      if (notes_[place].mark.empty()) diagnostics_.report(unused_note, notes_[place].span, {id});
    std::vector<model::Footnote> printed;
    for (const std::size_t place : order_) printed.push_back(std::move(notes_[place]));
    notes_ = std::move(printed);
  }

 private:
  // What a table has marked is done; what it does not know may be a note of the page.
  void read(model::NoteMark& mark) {
    const auto place = places_.find(mark.id);
    if (!mark.printed.empty() || (others_ && place == places_.end())) return;
    mark.printed = "?";  // until it is found
    if (mark.id.empty()) return diagnostics_.report(nameless_note, mark.span);
    if (place == places_.end()) return diagnostics_.report(unknown_note, mark.span, {mark.id});
    model::Footnote& note = notes_[place->second];
    if (note.mark.empty()) {
      order_.push_back(place->second);
      note.mark = mark_of(look_, order_.size() - before_);
      // The words stand at the foot of the page that bears the first mark.
      if (at_foot_) mark.note = note.text.paragraphs;
    }
    mark.printed = note.mark;
  }

  std::vector<model::Footnote>& notes_;
  model::NoteLook look_;
  bool at_foot_;
  bool others_;  // a mark that these notes do not have may be that of others
  base::Diagnostics& diagnostics_;
  std::size_t before_ = 0;                     // notes marked before the count began anew
  std::map<std::string, std::size_t> places_;  // of each id in notes_
  std::vector<std::size_t> order_;             // places of those that are marked
};

// The notes at the foot of the pages of an act or a regulation.
template <class Visits>
void at_foot(std::vector<model::Footnote>& notes, base::Diagnostics& diagnostics, Visits visits) {
  Marker marker(notes, model::NoteLook::numbers, true, false, diagnostics);
  visits(marker, [&marker](model::Text& text, const model::Where&) { marker.read(text); });
  marker.finish();
}

void at_foot(model::Document& document, std::vector<model::Footnote>& notes, base::Diagnostics& diagnostics) {
  at_foot(notes, diagnostics, [&](Marker&, auto visit) { model::visit_texts(document, visit); });
}

void at_foot(model::Document& document, model::Regulation& regulation, base::Diagnostics& diagnostics) {
  if (!regulation.notes_anew) return at_foot(document, regulation.footnotes, diagnostics);
  at_foot(regulation.footnotes, diagnostics, [&](Marker& marker, auto visit) {
    marker.read(regulation.title);
    marker.read(regulation.preamble);
    for (model::RegulationPart& part : regulation.parts) {
      marker.begin_anew();
      marker.read(part.title);
      model::reading::visit_points(part.points, visit);
    }
    model::visit_texts(document, visit);
  });
}

// The notes under one table; `visits` shows every text of it.
template <class Visits>
void under_table(std::vector<model::Footnote>& notes, model::NoteLook look, bool others, base::Diagnostics& diagnostics,
                 Visits visits) {
  Marker marker(notes, look, false, others, diagnostics);
  visits([&marker](model::Text& text, const model::Where&) { marker.read(text); });
  marker.finish();
}

void under_tables(std::vector<model::Point>& points, model::NoteLook look, base::Diagnostics& diagnostics) {
  for (model::Point& point : points) {
    for (model::PointPart& part : point.body)
      if (auto* table = std::get_if<model::Table>(&part.content); table != nullptr && !table->footnotes.empty())
        under_table(table->footnotes, look, true, diagnostics,
                    [table](auto visit) { model::reading::visit_table(*table, {"таблица"}, visit); });
    under_tables(point.points, look, diagnostics);
  }
}

// One overload for what each kind of document may note.
struct PlaceNotes {
  model::Document& document;
  model::NoteLook look;
  base::Diagnostics& diagnostics;

  void operator()(model::Order& order) const {
    under_tables(order.points, look, diagnostics);
    at_foot(document, order.footnotes, diagnostics);
  }
  void operator()(model::Regulation& regulation) const {
    for (model::RegulationPart& part : regulation.parts) under_tables(part.points, look, diagnostics);
    at_foot(document, regulation, diagnostics);
  }
  void operator()(model::Plan& plan) const {
    for (model::PlanPart& part : plan.parts)
      under_table(part.footnotes, look, false, diagnostics,
                  [&part](auto visit) { model::reading::visit_part(part, visit); });
  }
  void operator()(model::ApprovalSheet& sheet) const {
    if (!sheet.footnotes.empty())
      under_table(sheet.footnotes, look, false, diagnostics,
                  [&sheet](auto visit) { model::reading::visit_approval(sheet, visit); });
  }
  void operator()(model::Form& form) const {
    for (model::FormTable& table : form.tables)
      if (!table.footnotes.empty())
        under_table(table.footnotes, look, true, diagnostics,
                    [&table](auto visit) { model::reading::visit_form_table(table, visit); });
  }
};

// A mark where its document keeps no notes: outside the tables of a plan or a form, on a sheet without any.
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
    std::visit(PlaceNotes{document, package.profile.table_notes, diagnostics}, document.body);
    refuse_unplaced(document, diagnostics);
  }
}

}  // namespace decode
