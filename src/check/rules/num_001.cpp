// NUM-001: two points of the act, two rows of a plan or two rows of one table of a form bear the same number.
// Example: a road map with two rows «17.».

#include "check/rules.h"

#include <array>
#include <set>
#include <vector>

namespace check {

namespace {

constexpr base::Message repeated_number{
    "NUM-001",
    base::Severity::error,
    {"номер «{0}» уже стоит выше", "number “{0}” stands above already"},
    {"уберите number: — строки и пункты нумеруются сами; если строка повторена по ошибке, удалите её",
     "drop number: — points and rows are numbered by the program; delete the row if it is there twice"},
    {"Правила подготовки нормативных правовых актов (постановление Правительства РФ от 13.08.1997 № 1009)",
     "Rules for preparing normative acts (Government resolution of 13.08.1997 No. 1009)"}};

constexpr std::array messages{&repeated_number};

class Numbers {
 public:
  Numbers(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : place_(model::document_place(package, document.id)), diagnostics_(diagnostics) {}

  // `inside` is the number of the parent, where the label counts anew inside it.
  void add(const model::Label& label, base::Span span, const char* what, const std::vector<int>& inside = {}) {
    if (!label.meaning) return;
    std::vector<int> key = inside;
    key.insert(key.end(), label.meaning->levels().begin(), label.meaning->levels().end());
    if (seen_.insert(std::move(key)).second) return;
    std::vector<std::string> place = place_;
    std::string number = label.words;
    if (number.ends_with('.')) number.pop_back();
    place.push_back(std::string(what) + " " + number);
    diagnostics_.report(repeated_number, label.span.known() ? label.span : span, {label.words}, std::move(place));
  }

  void restart() { seen_.clear(); }

 private:
  std::vector<std::string> place_;
  base::Diagnostics& diagnostics_;
  std::set<std::vector<int>> seen_;
};

// «1)» under point 1 and «1)» under point 2 are two numbers: a label shorter than its nesting counts inside its parent.
void points(const std::vector<model::Point>& list, const std::vector<int>& parent, Numbers& numbers) {
  int unnumbered = 0;
  for (const model::Point& point : list) {
    std::vector<int> own = parent;
    if (!point.label.meaning) {
      own.push_back(-++unnumbered);  // two paragraphs without numbers are two parents
    } else {
      const std::vector<int>& levels = point.label.meaning->levels();
      const bool whole = levels.size() >= static_cast<std::size_t>(point.level);
      if (!whole) own.push_back(0);  // apart from whole numbers of the same digits
      numbers.add(point.label, point.span, "п.", whole ? std::vector<int>{} : own);
      if (whole) own.clear();
      own.insert(own.end(), levels.begin(), levels.end());
    }
    points(point.points, own, numbers);
  }
}

// Numbers of rows may begin anew in each section: «1.» in sections I and II is no repetition.
void rows(const model::PlanPart& part, Numbers& numbers) {
  for (const model::PlanSection& section : part.sections) {
    const bool anew = !section.rows.empty() && section.rows.front().label.meaning &&
                      section.rows.front().label.meaning->levels() == std::vector<int>{1};
    if (anew) numbers.restart();
    for (const model::Measure& row : section.rows) numbers.add(row.label, row.span, "п.");
  }
}

// Points run through the parts, or begin anew in each.
void parts(const model::Regulation& regulation, Numbers& numbers) {
  for (const model::RegulationPart& part : regulation.parts) {
    const bool anew = !part.points.empty() && part.points.front().label.meaning &&
                      part.points.front().label.meaning->levels() == std::vector<int>{1};
    if (anew) numbers.restart();
    points(part.points, {}, numbers);
  }
}

void tables(const model::Form& form, Numbers& numbers) {
  for (const model::FormTable& table : form.tables) {
    numbers.restart();
    for (const model::FormRow& row : table.rows) numbers.add(row.label, row.span, "стр.");
  }
}

void find(const model::Package& package, base::Diagnostics& diagnostics) {
  for (const model::Document& document : package.documents) {
    Numbers numbers(package, document, diagnostics);
    if (const auto* order = std::get_if<model::Order>(&document.body)) points(order->points, {}, numbers);
    if (const auto* plan = std::get_if<model::Plan>(&document.body))
      for (const model::PlanPart& part : plan->parts) {
        numbers.restart();
        rows(part, numbers);
      }
    if (const auto* regulation = std::get_if<model::Regulation>(&document.body)) parts(*regulation, numbers);
    if (const auto* form = std::get_if<model::Form>(&document.body)) tables(*form, numbers);
  }
}

}  // namespace

const Rule num_001{"NUM-001", {"повтор номера пункта или строки", "a number of a point or row twice"}, messages, find};

}  // namespace check
