// REF-003: of two acts of one register and one year the lower number has the later date, but registers only grow.
// Example: распоряжение № 1620 of 26.06.2020 cites распоряжение № 1532 of the same ministry of 10.07.2020.
// One register is one body, one kind of act and the same words round the number («01-21/», «-р», «-ФЗ»).

#include "check/act_citations.h"
#include "check/rules.h"
#include "language/dates.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace check {

namespace {

constexpr base::Message out_of_order{
    "REF-003",
    base::Severity::warning,
    {"{0} № {1} – от {2}, а № {3} того же органа – от {4}: у большего номера дата раньше",
     "{0} No. {1} is of {2}, and No. {3} of the same body is of {4}: the greater number has the earlier date"},
    {"сверьте дату и номер с текстом акта: одно из них неверно",
     "compare date and number with the act: one of them is wrong"},
    {"номера в одном журнале регистрации только растут", "numbers of one register only grow"}};

constexpr std::array messages{&out_of_order};

struct Entry {
  base::Date date;
  int number;
  std::string words;            // of the number
  const ActCitation* citation;  // nothing: the act itself
  std::size_t order;            // of reading
};

using Registers = std::map<std::pair<std::string, int>, std::vector<Entry>>;

void put(Registers& registers, const model::CitedAct& act, const ActCitation* citation, std::size_t order) {
  const RegisterNumber number = register_number(act);
  if (!number.register_.empty())
    registers[{number.register_, act.date->year()}].push_back({*act.date, number.number, act.number, citation, order});
}

void judge(const Entry& earlier, const Entry& later, base::Diagnostics& diagnostics) {
  // Told where the reader meets the second of them.
  const bool at_later = later.citation != nullptr && (earlier.citation == nullptr || later.order > earlier.order);
  const ActCitation* at = at_later ? later.citation : earlier.citation;
  if (at == nullptr) return;
  diagnostics.report(out_of_order, at->span,
                     {at->act.kind, earlier.words, language::date_in_digits(earlier.date), later.words,
                      language::date_in_digits(later.date)},
                     at->place);
}

// One number with two dates is told by REF-005, and nobody knows which of them is right.
void drop_doubtful(std::vector<Entry>& entries) {
  std::map<int, std::pair<base::Date, base::Date>> days;  // first and last of each number
  for (const Entry& entry : entries) {
    auto& [first, last] = days.try_emplace(entry.number, entry.date, entry.date).first->second;
    first = std::min(first, entry.date);
    last = std::max(last, entry.date);
  }
  std::erase_if(entries, [&days](const Entry& entry) {
    const auto& [first, last] = days.at(entry.number);
    return first != last;
  });
}

void judge(std::vector<Entry> entries, base::Diagnostics& diagnostics) {
  drop_doubtful(entries);
  std::ranges::stable_sort(
      entries, [](const Entry& a, const Entry& b) { return std::tie(a.date, a.number) < std::tie(b.date, b.number); });
  const auto same = [](const Entry& a, const Entry& b) { return a.date == b.date && a.number == b.number; };
  entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
  for (std::size_t i = 1; i < entries.size(); ++i)
    if (entries[i - 1].date < entries[i].date && entries[i].number < entries[i - 1].number)
      judge(entries[i - 1], entries[i], diagnostics);
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  Registers registers;
  const std::vector<ActCitation>& citations = reading.acts;
  if (const model::Order* order = package.find_order()) put(registers, act_itself(package, *order), nullptr, 0);
  for (std::size_t i = 0; i < citations.size(); ++i) put(registers, citations[i].act, &citations[i], i + 1);
  for (auto& [key, entries] : registers) judge(std::move(entries), diagnostics);
}

}  // namespace

const Rule ref_003{
    "REF-003",
    {"порядок дат и номеров актов", "the order of dates and numbers of acts"},
    messages,
    find,
    {"№ 1620 – от 26.06.2020, а № 1532 того же органа – от 10.07.2020", "№ 1532 – от 10.06.2020"},
    {"в органе несколько журналов с одинаковыми номерами", "a body keeps several registers that look alike"}};

}  // namespace check
