#include "decode/kinds.h"
#include "decode/values.h"

#include <array>

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

std::string printed(const std::vector<int>& levels) {
  std::string out;
  for (const int level : levels) out += std::to_string(level) + ".";
  return out;
}

// The number made from its place; a hand-set one moves the count on.
model::Label next_label(const yaml::Value& point, std::vector<int>& levels) {
  if (auto by_hand = label(point, "number")) {
    if (by_hand->meaning && by_hand->meaning->levels().size() == levels.size()) levels = by_hand->meaning->levels();
    return *std::move(by_hand);
  }
  ++levels.back();
  return {printed(levels), model::PointNumber(levels), false, {}};
}

std::vector<model::Point> read_points(const yaml::Value& parent, std::vector<int> levels, const model::Text& addressee,
                                      base::Diagnostics& diagnostics);

model::Point read_point(const yaml::Value& value, std::vector<int>& levels, const model::Text& addressee,
                        base::Diagnostics& diagnostics) {
  model::Point point;
  point.id = {words(value, "id")};
  point.label = next_label(value, levels);
  point.level = static_cast<int>(levels.size());
  point.span = value.span();
  for (const auto& [key, kind] : point_kinds) {
    if (value.find(key) == nullptr) continue;
    point.kind = kind;
    point.text = text(value, key, diagnostics);
  }
  point.deadlines = deadlines(value, "deadline");
  point.addressee = text(value, "addressee", diagnostics);
  if (point.addressee.empty()) point.addressee = addressee;
  point.document = link<model::DocumentId>(value, "document");
  point.form = link<model::DocumentId>(value, "form");
  point.row = link<model::AnchorId>(value, "row");
  std::vector<int> inner = point.label.meaning ? point.label.meaning->levels() : levels;
  inner.push_back(0);
  point.points = read_points(value, std::move(inner), point.addressee, diagnostics);
  return point;
}

std::vector<model::Point> read_points(const yaml::Value& parent, std::vector<int> levels, const model::Text& addressee,
                                      base::Diagnostics& diagnostics) {
  std::vector<model::Point> out;
  const yaml::Value* points = parent.find("points");
  if (points == nullptr) return out;
  for (const yaml::Value& value : points->items) out.push_back(read_point(value, levels, addressee, diagnostics));
  // A sole point stands without a number, as in every act that has one instruction only.
  const bool sole = levels.size() == 1 && out.size() == 1 && !out.front().label.by_hand && out.front().points.empty();
  if (sole) out.front().label = {};
  return out;
}

model::Signature read_signature(const yaml::Value& value, base::Diagnostics& diagnostics) {
  return {lines(value, "post", diagnostics), text(value, "name", diagnostics), words(value, "name")};
}

model::Verb read_verb(const yaml::Value& document, std::string_view act, base::Diagnostics& diagnostics) {
  if (document.find("verb") != nullptr) {
    if (words(document, "verb") == "none") return {{}, true, true};
    return {text(document, "verb", diagnostics), true, true};
  }
  if (act != "приказ") return {};
  model::Text verb;
  verb.paragraphs.push_back({{model::Words{"приказываю", {}, {.spaced = true}}, model::Words{":", {}, {}}}, false});
  return {std::move(verb), false, true};
}

}  // namespace

model::Order read_order(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::Order order;
  order.act = words(document, "act");
  order.heading = text(document, "heading", diagnostics);
  order.status = words(document, "status") == "final" ? model::Status::final : model::Status::draft;
  const model::Written<std::string> issuer = written(document, "issuer");
  order.issuer = {issuer.words};
  order.issuer_span = issuer.span;
  order.head = lines(document, "head", diagnostics);
  order.date = date(document, "date", diagnostics);
  order.number = written(document, "number");
  order.place = text(document, "place", diagnostics);
  order.title = text(document, "title", diagnostics);
  order.preamble = text(document, "preamble", diagnostics);
  order.verb = read_verb(document, order.act, diagnostics);
  order.points = read_points(document, {0}, {}, diagnostics);
  for (const yaml::Value* signature : one_or_more(document, "signature"))
    order.signatures.push_back(read_signature(*signature, diagnostics));
  for (const yaml::Value* appendix : one_or_more(document, "appendices"))
    order.appendices.push_back({{appendix->text}, {}, appendix->span()});
  order.executor = lines(document, "executor", diagnostics);
  order.distribution = lines(document, "distribution", diagnostics);
  return order;
}

}  // namespace decode
