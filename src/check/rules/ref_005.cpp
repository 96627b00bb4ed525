// REF-005: one act is cited with two dates, two numbers or two titles. Example: «приказ министерства от 15.05.2020
// № 744» in the preamble, «от 16.05.2020 № 744» in point 2.
// The register of acts, where there is one, is compared too. One act is told by all but one of its requisites. Numbers
// begin anew every year, so two years are two acts, but for federal laws of one title.

#include "check/act_citations.h"
#include "check/rules.h"
#include "language/dates.h"
#include "language/same_words.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Wording compare{
    "сверьте обе ссылки с текстом акта и исправьте ту, что неверна; второй раз достаточно даты и номера",
    "compare both with the act and mend the wrong one; date and number are enough the second time"};
constexpr base::Wording basis{"у акта одна дата, один номер и один заголовок",
                              "an act has one date, one number and one title"};

constexpr base::Message other_date{
    "REF-005.date",
    base::Severity::error,
    {"{0} № {1} назван с двумя датами: здесь {2}, {4} {3}", "{0} No. {1} is cited with two dates: {2} here, {3} {4}"},
    compare,
    basis};
constexpr base::Message other_number{"REF-005.number",
                                     base::Severity::error,
                                     {"у акта от {0} «{1}» два номера: здесь {2}, {4} {3}",
                                      "the act of {0} “{1}” is cited with two numbers: {2} here, {3} {4}"},
                                     compare,
                                     basis};
constexpr base::Message other_title{"REF-005.title",
                                    base::Severity::error,
                                    {"у акта от {0} № {1} два заголовка: здесь «{2}», {4} «{3}»",
                                     "the act of {0} No. {1} is cited with two titles: “{2}” here, “{3}” {4}"},
                                    compare,
                                    basis};

constexpr std::array messages{&other_date, &other_number, &other_title};

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += word + " ";
  return out;
}

// «О награждении …», «О внесении изменений …»: a body may issue several on one day.
bool tells_an_act(const std::vector<std::string>& title) {
  constexpr std::size_t enough = 5;  // words
  constexpr std::array<std::string_view, 6> common{"внесении",   "награждении", "присвоении",
                                                   "назначении", "признании",   "предоставлении"};
  return title.size() >= enough && std::ranges::find(common, title[1]) == common.end();
}

// A requisite as it was met first.
template <class Requisite>
struct First {
  Requisite value;
  bool registered = false;  // in the register of acts, else in the text
};

class Comparer {
 public:
  explicit Comparer(base::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  // `at`: where it is cited; nothing of the act itself and of the register.
  void add(const model::CitedAct& act, const ActCitation* at, bool registered = false) {
    registered_ = registered;
    const std::string issued = issued_by(act);
    if (issued.empty() || !act.date || act.number.empty()) return;
    // One slip is told once: a wrong date also makes another act of the title.
    if (compare_dates(act, at)) return;
    compare_titles(issued, act, at);
    compare_numbers(issued, act, at);
  }

 private:
  bool compare_dates(const model::CitedAct& act, const ActCitation* at) {
    const RegisterNumber number = register_number(act);
    if (number.register_.empty()) return false;
    const std::vector<std::string> title = language::plain_words_of(act.title);
    const std::string key = number.register_ + "|" + std::to_string(number.number);
    bool differs = judge_date(key + "|" + std::to_string(act.date->year()), act, at);
    if (!differs && act.kind == "федеральный закон" && title.size() > 1)
      differs = judge_date(key + "|" + joined(title), act, at);
    return differs;
  }

  bool judge_date(const std::string& key, const model::CitedAct& act, const ActCitation* at) {
    const auto& [first, registered] = dates_.emplace(key, First{*act.date, registered_}).first->second;
    if (first == *act.date) return false;
    report(other_date, at, {act.kind, act.number, language::date_in_digits(*act.date), language::date_in_digits(first)},
           registered);
    return true;
  }

  void compare_titles(const std::string& issued, const model::CitedAct& act, const ActCitation* at) {
    const std::string title = joined(language::plain_words_of(act.title));
    if (title.empty()) return;
    const std::string key = issued + "|" + language::date_in_digits(*act.date) + "|" + plain_number(act.number);
    const auto& [first, registered] =
        titles_.emplace(key, First{std::pair{title, act.title}, registered_}).first->second;
    const auto& [plain, typed] = first;
    if (plain.starts_with(title) || title.starts_with(plain)) return;  // one of them in short
    report(other_title, at, {language::date_in_digits(*act.date), act.number, act.title, typed}, registered);
  }

  void compare_numbers(const std::string& issued, const model::CitedAct& act, const ActCitation* at) {
    const std::vector<std::string> title = language::plain_words_of(act.title);
    if (!tells_an_act(title)) return;
    const std::string key = issued + "|" + language::date_in_digits(*act.date) + "|" + joined(title);
    const auto& [first, registered] = numbers_.emplace(key, First{act.number, registered_}).first->second;
    if (plain_number(first) == plain_number(act.number)) return;
    report(other_number, at, {language::date_in_digits(*act.date), act.title, act.number, first}, registered);
  }

  void report(const base::Message& message, const ActCitation* at, std::vector<std::string> arguments,
              bool registered) {
    if (at == nullptr) return;
    base::Diagnostic finding;
    finding.message = &message;
    finding.span = at->span;
    finding.arguments = std::move(arguments);
    finding.ours = {registered ? base::Phrase{"в реестре актов", "in the register of acts"}
                               : base::Phrase{"раньше", "before"}};
    finding.steps = at->place;
    diagnostics_.report(std::move(finding));
  }

  base::Diagnostics& diagnostics_;
  bool registered_ = false;  // of the act that is being added
  std::map<std::string, First<base::Date>> dates_;
  std::map<std::string, First<std::pair<std::string, std::string>>> titles_;  // compared and typed
  std::map<std::string, First<std::string>> numbers_;
};

// «(в ред. приказа от 12.09.2025 № 84)»: who changed the act is who issued it.
model::CitedAct with_body(const ActCitation& citation, const model::CitedAct& own) {
  model::CitedAct out = citation.act;
  if (citation.edition && out.body.empty() && out.kind == own.kind) out.body = own.body;
  return out;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  Comparer comparer(diagnostics);
  for (const model::RegisteredAct& act : package.acts) comparer.add(cited(act), nullptr, true);
  model::CitedAct own;
  if (const model::Order* order = package.find_order()) own = act_itself(package, *order);
  if (!own.kind.empty()) comparer.add(own, nullptr);
  for (const ActCitation& citation : reading.acts) comparer.add(with_body(citation, own), &citation);
}

}  // namespace

const Rule ref_005{"REF-005",
                   {"один акт с разными реквизитами", "one act cited with different requisites"},
                   messages,
                   find,
                   {"«от 15.05.2020 № 744» в преамбуле, «от 16.05.2020 № 744» в пункте 2", "одна дата в обоих местах"},
                   {"в один год у органа два журнала с одним номером", "two registers of a body have the same number"}};

}  // namespace check
