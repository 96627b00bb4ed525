// AMD-002: changes of another act stand out of its order, or change one place twice. Example: «1) в пункте 5 …;
// 2) в пункте 3 …». Only neighbours whose places are certain are compared, one list of changes at a time.

#include "check/amendments.h"
#include "check/rules.h"
#include "language/amended_places.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <optional>

namespace check {

namespace {

constexpr base::Wording basis{"изменения идут в порядке изменяемого акта, к одному месту – один раз",
                              "changes follow the order of the act they change, one to a place"};

constexpr base::Message out_of_order{
    "AMD-002.order",
    base::Severity::warning,
    {"изменения идут не в порядке изменяемого акта: «{0}» после «{1}»",
     "the changes do not follow the act they change: “{0}” behind “{1}”"},
    {"переставьте изменения по порядку пунктов изменяемого акта", "put the changes in the order of that act’s points"},
    basis};
constexpr base::Message changed_twice{
    "AMD-002.twice",
    base::Severity::warning,
    {"одно место меняют дважды: «{0}» уже есть выше", "one place is changed twice: “{0}” stands above already"},
    {"соберите изменения этого места в один подпункт: «в пункте 3: а) …; б) …»",
     "gather the changes of this place in one sub-point"},
    basis};

constexpr std::array messages{&out_of_order, &changed_twice};

struct Change {
  language::AmendedPlace place;
  std::string words;  // «пункт 3»
  base::Span span;
};

std::string words_of(const language::AmendedPlace& place) {
  std::string out = place.unit;
  const char* parting = " ";
  for (const int level : place.number.levels()) {
    out += parting + std::to_string(level);
    parting = ".";
  }
  return out;
}

// Changes in the order they stand in; one whose place is not certain begins a new list.
class ChangeList {
 public:
  ChangeList(const Reading& reading, const model::Document& document, base::Diagnostics& diagnostics)
      : reading_(reading), document_(document), diagnostics_(diagnostics) {}

  void add(const model::Paragraph& paragraph, const model::Where& where) {
    const model::Line line = model::line_of(paragraph);
    auto place = language::find_amended_place(line.text);
    const bool another_unit = place && !changes_.empty() && changes_.back().place.unit != place->unit;
    if (!place || another_unit) changes_.clear();
    if (!place) return;
    Change change{*place, words_of(*place), line.span_of(0, line.text.size())};
    judge(change, where);
    changes_.push_back(std::move(change));
  }

 private:
  void judge(const Change& change, const model::Where& where) {
    const auto same = [&change](const Change& other) {
      return other.place.number == change.place.number && other.place.within == change.place.within;
    };
    if (!change.place.added && std::ranges::any_of(changes_, same)) return report(changed_twice, change, {}, where);
    const auto later = std::ranges::find_if(
        changes_, [&change](const Change& other) { return change.place.number < other.place.number; });
    if (later != changes_.end()) report(out_of_order, change, later->words, where);
  }

  void report(const base::Message& message, const Change& change, std::string other, const model::Where& where) {
    std::vector<std::string> arguments{change.words};
    if (!other.empty()) arguments.push_back(std::move(other));
    diagnostics_.report(message, change.span, std::move(arguments),
                        model::place_of(reading_.package, document_.id, where));
  }

  const Reading& reading_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
  std::vector<Change> changes_;
};

void judge(const std::vector<model::Point>& points, const ParagraphContexts& contexts, ChangeList list) {
  for (const model::Point& point : points) {
    if (point.text.paragraphs.empty()) continue;
    const model::Paragraph& first = point.text.paragraphs.front();
    if (contexts.amends(first)) list.add(first, {"п.", point.label.words});
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  model::visit_all<model::Order>(reading.package, [&](const model::Document& document, const model::Order&) {
    model::visit_points(document, [&](const model::Point& point, const model::Where&) {
      judge(point.points, reading.contexts, ChangeList(reading, document, diagnostics));
    });
  });
}

}  // namespace

const Rule amd_002{"AMD-002",
                   {"порядок изменений", "the order of changes"},
                   messages,
                   find,
                   {"1) в пункте 5 слова «до 1 мая» исключить; 2) пункт 3 признать утратившим силу",
                    "1) пункт 3 признать утратившим силу; 2) в пункте 5 слова «до 1 мая» исключить"}};

}  // namespace check
