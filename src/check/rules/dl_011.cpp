// DL-011: a row that needs what another one brings (`follows:`) ends before it. Example: the exchange of experience in
// January, and the choice of schools that it follows in March.

#include "check/deadlines.h"
#include "check/rules.h"

#include <array>
#include <map>
#include <string>

namespace check {

namespace {

constexpr base::Message too_early{
    "DL-011",
    base::Severity::warning,
    {"строка продолжает строку «{0}», а заканчивается раньше: «{1}», та – «{2}»",
     "the row follows row “{0}” and ends before it: “{1}”, that one “{2}”"},
    {"исправьте один из сроков; если строки не связаны, уберите follows:",
     "mend one of the deadlines; drop follows: if the rows are not linked"},
    {"исполнимость плана: продолжение не может закончиться раньше того, что оно продолжает",
     "a plan that can be fulfilled: a follow-up cannot end before its source"}};

constexpr std::array messages{&too_early};

// The deadline of a row that ends last; nothing where one of them has no end.
class LastDeadlines {
 public:
  explicit LastDeadlines(const Reading& reading) {
    for (const FoundDeadline& found : reading.deadlines)
      if (found.row != nullptr) add(found);
    for (const FoundDeadline& found : reading.deadlines)
      if (found.row != nullptr && !found.row->id.empty())
        by_name_.emplace(found.document->id.value + "." + found.row->id.value, found.row);
  }

  [[nodiscard]] const FoundDeadline* of(const model::Measure& row) const {
    const auto found = last_.find(&row);
    return found == last_.end() ? nullptr : found->second;
  }
  [[nodiscard]] const FoundDeadline* of(const model::AnchorId& name) const {
    const auto row = by_name_.find(name.value);
    return row == by_name_.end() ? nullptr : of(*row->second);
  }

 private:
  void add(const FoundDeadline& found) {
    const bool ends = found.days.last().has_value();
    const auto [known, fresh] = last_.try_emplace(found.row, ends ? &found : nullptr);
    if (fresh || known->second == nullptr) return;
    if (!ends)
      known->second = nullptr;
    else if (*known->second->days.last() < *found.days.last())
      known->second = &found;
  }

  std::map<const model::Measure*, const FoundDeadline*> last_;
  std::map<std::string, const model::Measure*> by_name_;
};

// Its number, else the name it has in the file.
std::string name_of(const model::Package& package, const model::AnchorId& row) {
  const std::string& label = package.label(row);
  return label.empty() ? row.value : label;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const LastDeadlines deadlines(reading);
  model::visit_all<model::Plan>(package, [&](const model::Document& document, const model::Plan&) {
    model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace& place) {
      if (row.follows.empty()) return;
      const FoundDeadline *own = deadlines.of(row), *source = deadlines.of(row.follows.id);
      if (own == nullptr || source == nullptr || !(*own->days.last() < *source->days.last())) return;
      diagnostics.report(too_early, own->said.span,
                         {name_of(package, row.follows.id), shown(own->said), shown(source->said)},
                         model::place_of(package, document.id, place.where));
    });
  });
}

}  // namespace

const Rule dl_011{"DL-011",
                  {"продолжение заканчивается раньше начала", "a follow-up that ends before its source"},
                  messages,
                  find,
                  {"1. Отбор школ – март 2021 года. 2. Обмен опытом отобранных школ – январь 2021 года.",
                   "1. Отбор школ – январь 2021 года. 2. Обмен опытом отобранных школ – март 2021 года."}};

}  // namespace check
