#include "model/package.h"

#include "base/failure.h"
#include "model/kinds.h"
#include "model/walk.h"

#include <algorithm>

namespace model {

std::string Where::step() const {
  if (number.empty() && what == "п.") return "пункт";  // a sole one
  std::string out(what);
  std::string_view shown = number;
  if (shown.ends_with('.')) shown.remove_suffix(1);
  if (!shown.empty()) out.append(" ").append(shown);
  return out;
}

const Document* Package::find_document(const DocumentId& id) const {
  const auto found = std::ranges::find(documents, id, &Document::id);
  return found == documents.end() ? nullptr : &*found;
}

const Order* Package::find_order() const {
  for (const Document& document : documents)
    if (const auto* order = std::get_if<Order>(&document.body)) return order;
  return nullptr;
}

const std::string& Package::label(const AnchorId& id) const {
  const auto found = anchors.find(id);
  base::ensure(found != anchors.end(), "an anchor that decode has counted");
  return found->second.label;
}

const std::vector<std::string>& Package::place(const AnchorId& id) const {
  const auto found = anchors.find(id);
  base::ensure(found != anchors.end(), "an anchor that decode has counted");
  return found->second.place;
}

namespace {

const Appendix* find_appendix(const Package& package, const DocumentId& id) {
  const Order* order = package.find_order();
  if (order == nullptr) return nullptr;
  const auto found = std::ranges::find(order->appendices, id, &Appendix::document);
  return found == order->appendices.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string> document_place(const Package& package, const DocumentId& id) {
  if (const Appendix* appendix = find_appendix(package, id)) {
    if (!appendix->number.meaning) return {"приложение"};
    return {"приложение " + std::to_string(*appendix->number.meaning)};
  }
  const Document* document = package.find_document(id);
  if (document == nullptr || std::holds_alternative<Order>(document->body)) return {};
  return {called(*document)};
}

std::vector<std::string> place_of(const Package& package, const DocumentId& document, const Where& where) {
  std::vector<std::string> place = document_place(package, document);
  place.push_back(where.step());
  return place;
}

std::optional<base::Date> newest_date(const Package& package) {
  std::optional<base::Date> newest;
  const auto consider = [&newest](const std::optional<base::Date>& date) {
    if (date && (!newest || *newest < *date)) newest = date;
  };
  if (const Order* order = package.find_order(); order != nullptr && order->date.meaning) return order->date.meaning;
  for (const Document& document : package.documents) {
    if (const Mark* mark = mark_of(document)) consider(mark->date.meaning);
    visit_visas(document, [&consider](const Visa& visa, const Where&) { consider(visa.signed_on.meaning); });
  }
  return newest;
}

std::vector<Reading> reading_order(const Package& package, const DocumentId& id) {
  std::vector<Reading> readings;
  const Document* document = package.find_document(id);
  base::ensure(document != nullptr, "a document of this package");
  visit_texts(*document, [&](const Text& text, const Where& where) {
    readings.push_back({&text, id, place_of(package, id, where)});
  });
  return readings;
}

namespace {

// How many of an act's last texts lie behind its appendices.
std::size_t texts_behind(const Document* document) {
  const auto* order = document == nullptr ? nullptr : std::get_if<Order>(&document->body);
  std::size_t count = 0;
  if (order != nullptr && order->distribution.place == DistributionPlace::sheet)
    reading::visit_distribution(order->distribution, [&count](const Text&, const Where&) { ++count; });
  return count;
}

void move_to(std::vector<Reading>& out, std::vector<Reading>::iterator first, std::vector<Reading>::iterator last) {
  out.insert(out.end(), std::make_move_iterator(first), std::make_move_iterator(last));
}

}  // namespace

std::vector<Reading> reading_order(const Package& package) {
  std::vector<DocumentId> ids;
  const auto add = [&ids](const DocumentId& id) {
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  };
  for (const Document& document : package.documents) {
    const auto* order = std::get_if<Order>(&document.body);
    if (order == nullptr) continue;
    add(document.id);
    for (const Appendix& appendix : order->appendices)
      if (package.find_document(appendix.document) != nullptr) add(appendix.document);
  }
  const std::size_t of_act = ids.size();  // the act and its appendices
  for (const Document& document : package.documents) add(document.id);

  std::vector<Reading> readings, behind;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (i == of_act) move_to(readings, behind.begin(), behind.end());
    auto more = reading_order(package, ids[i]);
    const auto sheet = more.end() - static_cast<std::ptrdiff_t>(texts_behind(package.find_document(ids[i])));
    move_to(readings, more.begin(), sheet);
    move_to(behind, sheet, more.end());
  }
  if (ids.size() == of_act) move_to(readings, behind.begin(), behind.end());
  return readings;
}

}  // namespace model
