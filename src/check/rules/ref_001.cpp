// REF-001: a reference to a point of this very document that does not exist: «пунктом 7 настоящего приказа» in an order
// of five points, «пункте 2.4 настоящего Положения» where 2 ends with 2.3.
// Only references by number that name their document («настоящего …») are certain. What amends or quotes another act
// speaks of that act's points.

#include "base/utf8.h"
#include "check/amendments.h"
#include "check/rules.h"
#include "language/citations.h"
#include "language/quotations.h"
#include "language/same_words.h"
#include "language/words.h"
#include "model/kinds.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace check {

namespace {

constexpr base::Message no_such_point{
    "REF-001",
    base::Severity::error,
    {"ссылка ведёт к пункту {0}, а такого пункта нет", "the reference leads to point {0}, and there is no such point"},
    {"исправьте номер; чтобы ссылка не отставала от номеров, дайте пункту id: и пишите <id> вместо числа",
     "mend the number; give the point an id: and write <id> instead of a number, then the reference keeps up"},
    {"внутренняя ссылка называет пункт, который есть в документе",
     "a reference inside a document names a point that it has"}};

constexpr std::array messages{&no_such_point};

using Numbers = std::set<model::PointNumber>;

// Both what is printed («1)» under 2.) and the way there (2.1): people name either.
class Collector {
 public:
  Numbers of(const model::Document& document) && {
    if (const auto* order = std::get_if<model::Order>(&document.body)) points(order->points, {});
    if (const auto* regulation = std::get_if<model::Regulation>(&document.body))
      for (const model::RegulationPart& part : regulation->parts) {
        const std::vector<int> way = add(part.label, {});
        points(part.points, {});
        points(part.points, way);
      }
    if (const auto* plan = std::get_if<model::Plan>(&document.body))
      for (const model::PlanPart& part : plan->parts)
        for (const model::PlanSection& section : part.sections) {
          add(section.label, {});
          rows(section.rows, {});
        }
    // Some type the numbers in the words.
    model::visit_lines(document, [this](const model::Line& line, const model::Where&) {
      const std::string_view text = line.text;
      const std::string_view first = text.substr(0, std::min(text.find_first_not_of("0123456789.)"), text.size()));
      if (const auto number = model::PointNumber::find(first)) numbers_.insert(*number);
    });
    return std::move(numbers_);
  }

 private:
  void points(const std::vector<model::Point>& list, const std::vector<int>& way) {
    for (const model::Point& point : list) points(point.points, add(point.label, way));
  }

  void rows(const std::vector<model::Measure>& list, const std::vector<int>& way) {
    for (const model::Measure& row : list) rows(row.rows, add(row.label, way));
  }

  std::vector<int> add(const model::Label& label, std::vector<int> way) {
    if (!label.meaning) return way;
    numbers_.insert(*label.meaning);
    const std::vector<int>& levels = label.meaning->levels();
    if (levels.size() > 1) return levels;
    way.insert(way.end(), levels.begin(), levels.end());
    if (!way.empty()) numbers_.insert(model::PointNumber(way));
    return way;
  }

  Numbers numbers_;
};

std::string_view next_word(std::string_view& text) {
  constexpr std::string_view blanks = " .\xC2\xA0";
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  const std::string_view word = text.substr(0, std::min(text.find_first_of(" ,.;:()"), text.size()));
  text.remove_prefix(word.size());
  return word;
}

// «приказа» of «… настоящего приказа», small letters; nothing where the document is not named so.
std::string named_document(std::string_view behind) {
  const std::string_view which = next_word(behind);
  if (!language::lower_in_place(which).starts_with("настоящ")) return {};
  const std::vector<std::string> words = language::plain_words_of(next_word(behind));
  return words.empty() ? std::string() : words.front();
}

std::string words_of(const model::PointNumber& number) {
  std::string out;
  for (const int level : number.levels()) out += (out.empty() ? "" : ".") + std::to_string(level);
  return out;
}

// «Положения» of «Положение о …», «Порядка» of «Временный порядок …».
bool is_called(const model::Document& document, const std::string& word) {
  constexpr std::size_t first_words = 3;
  std::vector<std::string> title = language::plain_words_of(model::title_of(document));
  title.resize(std::min(title.size(), first_words));
  return std::ranges::any_of(
      title, [&word](const std::string& of_title) { return language::same_but_ending(of_title, word); });
}

class Finder {
 public:
  Finder(const Reading& reading, base::Diagnostics& diagnostics) : reading_(reading), diagnostics_(diagnostics) {
    model::visit_all<model::Order>(reading.package, [this](const model::Document& document, const model::Order&) {
      if (act_ == nullptr) act_ = &document;
    });
  }

  void read(const model::Document& document) {
    // «Изменения, которые вносятся в …» speak of that act all through.
    if (is_called(document, "изменения")) return;
    for (const TypedLine& typed : found_in(reading_.lines, document))
      if (!typed.where.quoted) read(typed);
  }

 private:
  void read(const TypedLine& typed) {
    const model::Line& line = typed.line;
    if (!base::contains(line.text, "астоящ")) return;  // only «… настоящего приказа» is certain
    if (reading_.contexts.amends(*typed.paragraph)) return;
    const auto cited = language::find_cited_points(line.text);
    if (cited.empty()) return;
    const auto amendments = language::find_amendments(line.text);
    for (const model::CitedPoints& points : cited) {
      const bool amended = std::ranges::any_of(amendments, [&points](const model::Amendment& amendment) {
        return amendment.first <= points.first && points.first < amendment.first + amendment.length;
      });
      if (!amended && is_typed(line, points) && !language::inside_quotation(line.text, points.first))
        judge(typed, points);
    }
  }

  static bool is_typed(const model::Line& line, const model::CitedPoints& points) {
    return std::ranges::none_of(line.parts,
                                [&points](const model::LinePart& part) {
                                  return std::holds_alternative<model::Reference>(*part.piece) &&
                                         part.first >= points.first && part.first < points.first + points.length;
                                }) &&
           line.written_at(points.first);
  }

  void judge(const TypedLine& typed, const model::CitedPoints& points) {
    if (points.of != model::CitedOf::own) return;
    const std::string named = named_document(std::string_view(typed.line.text).substr(points.first + points.length));
    const model::Document* target = find_named(*typed.document, named);
    if (target == nullptr) return;
    const Numbers& numbers = numbers_of(*target);
    if (numbers.empty()) return;
    std::string missing;
    for (const model::PointNumber& number : points.numbers)
      if (!numbers.contains(number)) missing += (missing.empty() ? "" : ", ") + words_of(number);
    if (!missing.empty())
      diagnostics_.report(no_such_point, typed.line.span_of(points.first, points.length), {missing},
                          place_of(reading_, typed));
  }

  const model::Document* find_named(const model::Document& document, const std::string& named) const {
    if (named.empty()) return nullptr;
    const model::Order* order = act_ == nullptr ? nullptr : std::get_if<model::Order>(&act_->body);
    if (order != nullptr && language::same_but_ending(named, order->act)) return act_;
    const bool has_points =
        std::holds_alternative<model::Regulation>(document.body) || std::holds_alternative<model::Plan>(document.body);
    return has_points && is_called(document, named) ? &document : nullptr;
  }

  const Numbers& numbers_of(const model::Document& document) {
    const auto [place, fresh] = numbers_.try_emplace(&document);
    if (fresh) place->second = Collector().of(document);
    return place->second;
  }

  const Reading& reading_;
  base::Diagnostics& diagnostics_;
  const model::Document* act_ = nullptr;
  std::map<const model::Document*, Numbers> numbers_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  Finder finder(reading, diagnostics);
  for (const model::Document& document : reading.package.documents) finder.read(document);
}

}  // namespace

const Rule ref_001{"REF-001",
                   {"ссылки на пункты своего документа", "references to points of one’s own document"},
                   messages,
                   find,
                   {"«пунктом 7 настоящего приказа», а в приказе пять пунктов", "«пунктом 5 настоящего приказа»"}};

}  // namespace check
