#include "decode/points.h"

#include "decode/ahead.h"
#include "decode/documents.h"
#include "decode/messages.h"
#include "decode/values.h"

#include <algorithm>
#include <array>
#include <utility>

namespace decode {

namespace {

struct KindKey {
  std::string_view key;
  model::PointKind kind;
};

constexpr std::array<KindKey, 8> point_kinds{{{"text", model::PointKind::text},
                                              {"approve", model::PointKind::approve},
                                              {"instruct", model::PointKind::instruct},
                                              {"recommend", model::PointKind::recommend},
                                              {"repeal", model::PointKind::repeal},
                                              {"entry", model::PointKind::entry},
                                              {"publish", model::PointKind::publish},
                                              {"control", model::PointKind::control}}};

template <class OfId>
model::Link<OfId> link(const yaml::Value& value, std::string_view key) {
  const model::Written<std::string> id = written(value, key);
  return {{id.words}, id.span};
}

// What is said of the whole and of its first part.
model::Ahead both(const model::Ahead& outer, const model::Ahead& inner) {
  return {outer.new_page || inner.new_page, outer.space + inner.space};
}

// ---- what stands under a point's text

class BodyReader {
 public:
  BodyReader(SharedColumns& columns, base::Diagnostics& diagnostics) : columns_(columns), diagnostics_(diagnostics) {}

  std::vector<model::PointPart> read(const yaml::Value& list) {
    for (const yaml::Value& item : list.items) {
      if (const yaml::Value* quote = item.find("quote"); quote != nullptr)
        this->quote(*quote, words(item, "after"), read_ahead(item, diagnostics_));
      else
        part(item, false);
    }
    return std::move(parts_);
  }

 private:
  void part(const yaml::Value& item, bool quoted) {
    if (const yaml::Value* picture = item.find("picture"); picture != nullptr)
      parts_.push_back({read_picture(*picture, diagnostics_), quoted,
                        both(read_ahead(item, diagnostics_), read_ahead(*picture, diagnostics_))});
    else if (const yaml::Value* table = item.find("table"); table != nullptr)
      parts_.push_back({read_table(*table, columns_, diagnostics_), quoted, read_ahead(item, diagnostics_)});
    else
      parts_.push_back({text(item, "text", diagnostics_), quoted, read_ahead(item, diagnostics_)});
  }

  // The marks «…» stand around the whole: inside its first and last words, or beside a table with rules on their own.
  void quote(const yaml::Value& list, const std::string& after, const model::Ahead& ahead) {
    const std::size_t first = parts_.size();
    for (const yaml::Value& item : list.items) part(item, true);
    if (parts_.size() == first) return;
    open(first);
    parts_[first].ahead = both(ahead, parts_[first].ahead);
    close("»" + after);
  }

  void open(std::size_t first) {
    if (model::Text* words = first_words(parts_[first])) {
      auto& pieces = words->paragraphs.front().pieces;
      pieces.insert(pieces.begin(), model::Words{"«", {}, {}});
      return;
    }
    const model::Ahead ahead = std::exchange(parts_[first].ahead, {});
    parts_.insert(parts_.begin() + static_cast<std::ptrdiff_t>(first), {model::made("«"), true, ahead});
  }

  void close(const std::string& mark) {
    if (model::Text* words = last_words(parts_.back())) {
      words->paragraphs.back().pieces.push_back(model::Words{mark, {}, {}});
      return;
    }
    model::Text alone = model::made(mark);
    alone.paragraphs.front().placement = model::Placement::at_right;
    parts_.push_back({std::move(alone), true});
  }

  // What stands above a table, or in it if it has no rules, may bear a mark; nothing: the mark stands alone.
  static model::Text* first_words(model::PointPart& part) {
    if (auto* words = std::get_if<model::Text>(&part.content)) return words->empty() ? nullptr : words;
    auto& table = std::get<model::Table>(part.content);  // no picture stands in a quotation
    for (model::Text* above : {&table.number, &table.title, &table.unit})
      if (!above->empty()) return above;
    if (table.borders || table.rows.empty()) return nullptr;
    for (model::TableColumn& column : table.columns)
      if (!column.heading.empty()) return &column.heading;
    for (model::TableCell& cell : table.rows.front())
      if (!cell.text.empty()) return &cell.text;
    return nullptr;
  }

  static model::Text* last_words(model::PointPart& part) {
    if (auto* words = std::get_if<model::Text>(&part.content)) return words->empty() ? nullptr : words;
    auto& table = std::get<model::Table>(part.content);
    if (!table.notes.empty() && !table.notes.back().empty()) return &table.notes.back();
    if (table.borders || table.rows.empty()) return nullptr;
    auto& last = table.rows.back();
    const auto cell = std::find_if(last.rbegin(), last.rend(), [](const auto& one) { return !one.text.empty(); });
    return cell == last.rend() ? nullptr : &cell->text;
  }

  SharedColumns& columns_;
  base::Diagnostics& diagnostics_;
  std::vector<model::PointPart> parts_;
};

}  // namespace

std::vector<std::string> read_number_samples(const yaml::Value& map, std::string_view key,
                                             base::Diagnostics& diagnostics) {
  std::vector<std::string> samples;
  for (const yaml::Value* sample : one_or_more(map, key)) {
    samples.push_back(sample->text);
    if (!NumberPattern(sample->text).understood())
      diagnostics.report(unreadable_pattern, sample->span(), {sample->text});
  }
  return samples;
}

std::vector<NumberPattern> read_point_patterns(const yaml::Value& document, const std::vector<std::string>& usual,
                                               base::Diagnostics& diagnostics) {
  const std::vector<std::string> samples = read_number_samples(document, "numbering", diagnostics);
  return point_patterns(samples.empty() ? usual : samples);
}

std::vector<model::Point> PointReader::read(const yaml::Value& parent, std::vector<int>& levels,
                                            const model::Text& addressee) {
  std::vector<model::Point> out;
  if (const yaml::Value* points = parent.find("points"); points != nullptr)
    for (const yaml::Value& value : points->items) out.push_back(point(value, levels, addressee));
  return out;
}

NumberPattern& PointReader::pattern_of(std::size_t level) { return patterns_[std::min(level, patterns_.size()) - 1]; }

namespace {

// A picture, a table, or a quoted one, without words of its own: a number would stand alone on the line above it.
bool has_no_words_beside_its_number(const yaml::Value& point) {
  const yaml::Value* body = point.find("body");
  const auto says = [&point](const KindKey& each) { return point.find(each.key) != nullptr; };
  if (body == nullptr || body->items.empty() || std::ranges::any_of(point_kinds, says)) return false;
  const yaml::Value* first = &body->items.front();
  if (const yaml::Value* quote = first->find("quote"); quote != nullptr && !quote->items.empty())
    first = &quote->items.front();
  return first->find("table") != nullptr || first->find("picture") != nullptr;
}

}  // namespace

// The number made from its place; a hand-set one moves the count on.
model::Label PointReader::next_label(const yaml::Value& value, std::vector<int>& levels) {
  const NumberPattern& pattern = pattern_of(levels.size());
  if (auto by_hand = label_by_hand(value, pattern)) {
    if (by_hand->meaning) {
      // «2.2.1.» in the place of a 2.3. is one more 2.2; a «5.» in the place of a 2.3. is a fifth.
      const std::vector<int>& set = by_hand->meaning->levels();
      if (set.size() >= levels.size())
        levels.assign(set.begin(), set.begin() + static_cast<std::ptrdiff_t>(levels.size()));
      else
        levels.back() = set.back();
    }
    return *std::move(by_hand);
  }
  if (has_no_words_beside_its_number(value)) return {};
  if (!pattern.silent()) ++levels.back();
  return pattern.label(levels);
}

model::Point PointReader::point(const yaml::Value& value, std::vector<int>& levels, const model::Text& addressee) {
  model::Point point;
  point.id = {words(value, "id")};
  point.ahead = read_ahead(value, diagnostics_);
  point.label = next_label(value, levels);
  point.level = static_cast<int>(levels.size());
  point.span = value.span();
  for (const auto& [key, kind] : point_kinds) {
    if (value.find(key) == nullptr) continue;
    point.kind = kind;
    point.text = text(value, key, diagnostics_);
  }
  if (const yaml::Value* body = value.find("body"); body != nullptr) {
    point.body = BodyReader(columns_, diagnostics_).read(*body);
    // The first paragraphs stand beside the point's number.
    const bool begins = point.text.empty() && !point.body.empty() && !point.body.front().quoted &&
                        std::holds_alternative<model::Text>(point.body.front().content);
    if (begins) {
      point.text = std::get<model::Text>(std::move(point.body.front().content));
      point.ahead = both(point.ahead, point.body.front().ahead);
      point.body.erase(point.body.begin());
    }
  }
  point.deadlines = deadlines(value, "deadline");
  point.addressee = text(value, "addressee", diagnostics_);
  if (point.addressee.empty()) point.addressee = addressee;
  point.delegated = words(value, "delegated");
  point.document = link<model::DocumentId>(value, "document");
  point.form = link<model::DocumentId>(value, "form");
  point.row = link<model::AnchorId>(value, "row");
  read_footnotes(value, footnotes_, diagnostics_);
  sub_points(value, levels, point);
  return point;
}

// `numbering:` of a point holds for the points right under it.
void PointReader::sub_points(const yaml::Value& value, const std::vector<int>& levels, model::Point& point) {
  std::vector<int> inner = levels;
  inner.push_back(0);
  const yaml::Value* sample = value.find("numbering");
  if (sample == nullptr) {
    point.points = read(value, inner, point.addressee);
    return;
  }
  NumberPattern own(sample->text);
  if (!own.understood()) diagnostics_.report(unreadable_pattern, sample->span(), {sample->text});
  std::swap(pattern_of(inner.size()), own);
  point.points = read(value, inner, point.addressee);
  std::swap(pattern_of(inner.size()), own);
}

void drop_lone_number(std::span<std::vector<model::Point>* const> lists) {
  model::Point* lone = nullptr;
  for (std::vector<model::Point>* points : lists)
    for (model::Point& point : *points) {
      if (point.label.words.empty()) continue;
      if (lone != nullptr) return;
      lone = &point;
    }
  if (lone == nullptr || lone->label.by_hand) return;
  const auto numbered = [](const model::Point& point) { return !point.label.words.empty(); };
  if (std::ranges::none_of(lone->points, numbered)) lone->label = {};
}

}  // namespace decode
