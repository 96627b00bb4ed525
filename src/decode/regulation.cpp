#include "decode/ahead.h"
#include "decode/documents.h"
#include "decode/messages.h"
#include "decode/points.h"
#include "decode/values.h"

#include <array>

namespace decode {

namespace {

// `numbering: {parts: I., points: 1., restart: true}`.
class PartReader {
 public:
  PartReader(const yaml::Value& document, const model::Profile& profile, model::Regulation& out,
             base::Diagnostics& diagnostics)
      : out_(out),
        diagnostics_(diagnostics),
        numbering_(document.find("numbering")),
        part_pattern_(numbering_ == nullptr || words(*numbering_, "parts").empty() ? "I."
                                                                                   : words(*numbering_, "parts")),
        columns_(document),
        points_(patterns(profile), out.footnotes, columns_, diagnostics) {
    if (!part_pattern_.understood())
      diagnostics_.report(unreadable_pattern, numbering_->find("parts")->span(), {words(*numbering_, "parts")});
    const bool anew = numbering_ != nullptr && flag(*numbering_, "restart", false);
    out_.notes_anew = numbering_ != nullptr && flag(*numbering_, "footnotes_restart", false);
    restart_ = within_parts_ || anew;
    numbers_anew_ = anew && !within_parts_;
  }

  void read(const yaml::Value& value, bool titled) {
    model::RegulationPart part;
    part.id = {words(value, "id")};
    part.span = value.span();
    if (titled) part.ahead = read_ahead(value, diagnostics_);
    if (titled) {  // else the title is the document's
      part.title = text(value, "title", diagnostics_);
      part.label = next_label(value);
    }
    part.points = points(value, titled);
    part.numbers_anew = numbers_anew_;
    out_.parts.push_back(std::move(part));
  }

  void report_unused_columns() const { columns_.report_unused(diagnostics_); }

 private:
  model::Label next_label(const yaml::Value& value) {
    if (auto by_hand = label_by_hand(value, part_pattern_)) {
      if (by_hand->meaning) part_ = by_hand->meaning->levels().back();
      return *std::move(by_hand);
    }
    return part_pattern_.label(std::array{++part_});
  }

  // «1.1» as the first number of points counts them inside their part: the part is then their outermost level.
  std::vector<model::Point> points(const yaml::Value& value, bool titled) {
    if (restart_) last_ = 0;
    std::vector<int> levels{last_};
    if (within_parts_ && titled) levels.insert(levels.begin(), part_);
    std::vector<model::Point> out = points_.read(value, levels);
    last_ = levels.back();
    return out;
  }

  std::vector<NumberPattern> patterns(const model::Profile& profile) {
    std::vector<std::string> samples;
    if (numbering_ != nullptr) samples = read_number_samples(*numbering_, "points", diagnostics_);
    if (samples.empty()) samples = profile.point_numbers;
    within_parts_ = !samples.empty() && NumberPattern(samples.front()).depth() > 1;
    // The outermost level is the part's, so the first sample speaks of the second.
    if (within_parts_) samples.insert(samples.begin(), "1.");
    return point_patterns(samples);
  }

  model::Regulation& out_;
  base::Diagnostics& diagnostics_;
  const yaml::Value* numbering_;
  NumberPattern part_pattern_;
  bool within_parts_ = false;
  SharedColumns columns_;
  PointReader points_;
  bool restart_ = false;
  bool numbers_anew_ = false;  // a number says nothing of its part, so it may come again in the next
  int part_ = 0;
  int last_ = 0;
};

// Foreign sheets stand like a point's pictures, under a point without words.
void add_sheets(const yaml::Value& list, model::Regulation& out, base::Diagnostics& diagnostics) {
  model::Point sheets;
  sheets.span = list.span();
  for (const yaml::Value& item : list.items)
    sheets.body.push_back({read_picture(item, diagnostics), false, read_ahead(item, diagnostics)});
  if (out.parts.empty()) out.parts.emplace_back();
  out.parts.back().points.push_back(std::move(sheets));
}

}  // namespace

model::Regulation read_regulation(const yaml::Value& document, const model::Profile& profile,
                                  base::Diagnostics& diagnostics) {
  model::Regulation out;
  out.mark = read_mark(document, diagnostics);
  out.stamps = read_stamps(document, diagnostics);
  out.title = text(document, "title", diagnostics);
  out.edition = text(document, "edition", diagnostics);
  out.page = words(document, "page") == "landscape" ? model::Orientation::landscape : model::Orientation::portrait;
  out.own_page_numbers = words(document, "page_numbers") == "own";
  out.preamble = text(document, "preamble", diagnostics);
  read_footnotes(document, out.footnotes, diagnostics);
  PartReader reader(document, profile, out, diagnostics);
  if (const yaml::Value* parts = document.find("parts"); parts != nullptr)
    for (const yaml::Value& part : parts->items) reader.read(part, true);
  else
    reader.read(document, false);
  if (const yaml::Value* pictures = document.find("pictures"); pictures != nullptr)
    add_sheets(*pictures, out, diagnostics);
  reader.report_unused_columns();
  std::vector<std::vector<model::Point>*> lists;
  for (model::RegulationPart& part : out.parts) lists.push_back(&part.points);
  drop_lone_number(lists);
  out.signatures = read_signatures(document, profile, diagnostics);
  return out;
}

}  // namespace decode
