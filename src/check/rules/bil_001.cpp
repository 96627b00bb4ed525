// BIL-001: the head in one language has other numbers than in the other: a postal code, a house, a telephone. Example:
// «450008» at the left and «450080» at the right. A head that has no number at all leaves them to the other.

#include "check/rules.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace check {

namespace {

constexpr base::Message differ{
    "BIL-001",
    base::Severity::error,
    {"шапки на двух языках расходятся в числах: {0}", "the heads in two languages differ in numbers: {0}"},
    {"исправьте шапку в bodies.yaml: head и languages одного органа говорят одно и то же",
     "mend the head in bodies.yaml: head and languages of one body say the same"},
    {"тексты на двух языках говорят одно и то же", "texts in two languages say the same"}};

constexpr std::array messages{&differ};

using Numbers = std::vector<std::string>;

void add_numbers(const model::Text& text, Numbers& out) {
  const std::string words = model::plain(text);
  constexpr std::string_view digits = "0123456789";
  for (std::size_t at = words.find_first_of(digits); at != std::string::npos; at = words.find_first_of(digits, at)) {
    const std::size_t end = std::min(words.find_first_not_of(digits, at), words.size());
    out.push_back(words.substr(at, end - at));
    at = end;
  }
}

Numbers numbers_of(const model::HeadColumn& head) {
  Numbers out;
  for (const model::HeadLine& line : head.lines) add_numbers(line.text, out);
  add_numbers(head.heading, out);
  std::ranges::sort(out);
  return out;
}

std::string quoted(const Numbers& numbers) {
  std::string out;
  for (const std::string& number : numbers) out += (out.empty() ? "«" : ", «") + number + "»";
  return out;
}

// «450008» – «450080»: what only one of them has.
std::string difference(const Numbers& one, const Numbers& other) {
  Numbers only_one, only_other;
  std::ranges::set_difference(one, other, std::back_inserter(only_one));
  std::ranges::set_difference(other, one, std::back_inserter(only_other));
  if (only_one.empty() || only_other.empty()) return quoted(only_one) + quoted(only_other);
  return quoted(only_one) + " – " + quoted(only_other);
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(package, [&](const model::Document& document, const model::Order& order) {
    const model::Body* body = package.register_.find_body(order.issuer());
    if (order.heads.size() < 2) return;
    const Numbers first = numbers_of(order.heads.front());
    for (std::size_t i = 1; i < order.heads.size(); ++i) {
      const Numbers other = numbers_of(order.heads[i]);
      if (first.empty() || other.empty() || first == other) continue;
      diagnostics.report(differ, body == nullptr ? order.span : body->span, {difference(first, other)},
                         model::place_of(package, document.id, {"наименование органа"}));
    }
  });
}

}  // namespace

const Rule bil_001{"BIL-001",
                   {"шапки на двух языках", "heads in two languages"},
                   messages,
                   find,
                   {"ул. Примерная, 12 | Мисаллар ур., 21", "ул. Примерная, 12 | Мисаллар ур., 12"}};

}  // namespace check
