// NUM-002: numbers typed by hand skip or go back, an act has more than four levels of points, a point has a single
// sub-point. Example: «5.4», and «6.1» behind it. What the program counts skips nothing.
// An act in a later edition has lost points: there a gap is right. Equal numbers are NUM-001's.

#include "check/rules.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace check {

namespace {

constexpr base::Wording basis{
    "Правила подготовки нормативных правовых актов (постановление Правительства РФ от 13.08.1997 № 1009)",
    "Rules for preparing normative acts (Government resolution of 13.08.1997 No. 1009)"};

constexpr base::Message gap{
    "NUM-002.gap",
    base::Severity::warning,
    {"номера идут с пропуском: после «{0}» стоит «{1}»", "numbers skip: “{1}” stands behind “{0}”"},
    {"исправьте номер или верните пропущенное; без number: строки и пункты нумеруются сами",
     "mend the number, or put back what is missing; without number: the program counts"},
    basis};
constexpr base::Message reverse{
    "NUM-002.reverse",
    base::Severity::warning,
    {"номера идут назад: после «{0}» стоит «{1}»", "numbers go back: “{1}” stands behind “{0}”"},
    {"исправьте номер; без number: строки и пункты нумеруются сами",
     "mend the number; without number: the program counts"},
    basis};
constexpr base::Message levels{"NUM-002.levels",
                               base::Severity::error,
                               {"у пунктов больше четырёх уровней", "points have more than four levels"},
                               {"поднимите подпункты этого уровня на один выше или перечислите их через тире",
                                "raise these sub-points by a level, or make them a list with dashes"},
                               {"ГОСТ Р 7.0.97-2016, п. 5.18", "GOST R 7.0.97-2016, 5.18"}};
constexpr base::Message single{
    "NUM-002.single",
    base::Severity::warning,
    {"у пункта один подпункт: «{0}»", "the point has a single sub-point: “{0}”"},
    {"напишите его в самом пункте или добавьте второй", "write it in the point itself, or add a second"},
    basis};

constexpr std::array messages{&gap, &reverse, &levels, &single};

using Levels = std::vector<int>;

// What may stand behind a number: its first sub-number, the next of its level or of one above it. Where sections have
// numbers of their own also the first of a next one: «1.3», «2.1».
bool may_follow(const Levels& before, const Levels& next, bool sections) {
  const auto [left, right] = std::ranges::mismatch(before, next);
  if (right == next.end()) return false;
  const auto ones = [](auto from, auto to) { return std::all_of(from, to, [](int level) { return level == 1; }); };
  if (left == before.end()) return next.end() - right == 1 && *right == 1;
  return *right == *left + 1 && (right + 1 == next.end() || (sections && ones(right + 1, next.end())));
}

// The numbers of one series as far as they are read.
struct Series {
  const model::Label* last = nullptr;
  Levels highest;
  std::set<Levels> seen;
};

class Finder {
 public:
  Finder(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : package_(package), document_(document), diagnostics_(diagnostics) {}

  void numbers(bool sections) {
    std::map<std::size_t, Series> series;
    for (const model::Numbered& number : model::numbers_of(document_))
      if (number.label->meaning && !is_letter(*number.label)) this->number(number, series[number.series], sections);
  }

  void depth() {
    constexpr int most_levels = 4;
    bool found = false;
    model::visit_points(document_, [&](const model::Point& point, const model::Where& where) {
      if (found || point.level <= most_levels) return;
      found = true;
      report(levels, point.span, {}, where);
    });
  }

  void single_points() {
    model::visit_points(document_, [&](const model::Point& point, const model::Where& where) {
      if (point.points.size() != 1 || point.points.front().label.words.empty()) return;
      report(single, point.points.front().span, {point.points.front().label.words}, where);
    });
  }

 private:
  // Letters are NUM-003's.
  static bool is_letter(const model::Label& label) { return static_cast<unsigned char>(label.words.front()) >= 0x80; }

  void number(const model::Numbered& number, Series& series, bool sections) {
    const Levels& next = number.label->meaning->levels();
    const bool again = !series.seen.insert(next).second;
    if (series.last != nullptr && number.label->by_hand && !again) judge(number, next, series, sections);
    series.last = number.label;
    if (series.highest < next) series.highest = next;
  }

  void judge(const model::Numbered& number, const Levels& next, const Series& series, bool sections) {
    const Levels& last = series.last->meaning->levels();
    if (may_follow(last, next, sections) || may_follow(series.highest, next, sections)) return;
    const base::Message& message = next < last ? reverse : gap;
    const base::Span span = number.label->span.known() ? number.label->span : number.span;
    report(message, span, {series.last->words, number.label->words}, number.where);
  }

  void report(const base::Message& message, base::Span span, std::vector<std::string> arguments,
              const model::Where& where) {
    diagnostics_.report(message, span, std::move(arguments), model::place_of(package_, document_.id, where));
  }

  const model::Package& package_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
};

// «(в ред. …)»
bool is_later_edition(const model::Document& document) {
  const auto empty = [](const auto& body) {
    if constexpr (requires { body.edition.paragraphs; })
      return body.edition.empty();
    else
      return true;
  };
  return !std::visit(empty, document.body);
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) {
    Finder finder(package, document, diagnostics);
    if (!is_later_edition(document)) finder.numbers(!std::holds_alternative<model::Form>(document.body));
    finder.depth();
    if (std::holds_alternative<model::Order>(document.body)) finder.single_points();
  }
}

}  // namespace

const Rule num_002{"NUM-002",
                   {"порядок номеров", "the order of numbers"},
                   messages,
                   find,
                   {"5.4, за ней 6.1", "5.4, 6, 6.1"},
                   {"строки намеренно исключены, номера остались", "rows were left out on purpose"}};

}  // namespace check
