// REF-007: an act is cited that the register of acts marks as repealed. Example: «в соответствии с приказом … от
// 12.01.2020 № 3 «О сборах»», which the register ends on 1 September 2020.
// An act that was issued before that day cited it rightly, and so does what repeals or changes it.

#include "check/act_citations.h"
#include "check/amendments.h"
#include "check/rules.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording advice{
    "назовите действующий акт; если ссылка верна, исправьте repealed: в реестре актов",
    "cite the act that is in force; if the reference is right mend repealed: in the register of acts"};
constexpr base::Wording basis{"акт основывают на действующих актах", "an act rests on acts that are in force"};

constexpr base::Message repealed{
    "REF-007.repealed",
    base::Severity::warning,
    {"по реестру актов утратил силу: {0} № {1}", "the register of acts marks it as repealed: {0} No. {1}"},
    advice,
    basis};
constexpr base::Message repealed_by{
    "REF-007.told",
    base::Severity::warning,
    {"по реестру актов утратил силу ({2}): {0} № {1}", "the register of acts marks it as repealed ({2}): {0} No. {1}"},
    advice,
    basis};

constexpr std::array messages{&repealed, &repealed_by};

bool is(const model::CitedAct& cited, const model::RegisteredAct& act) {
  if (cited.kind != act.kind || cited.date != act.date.meaning || !cited.date) return false;
  if (plain_number(cited.number) != plain_number(act.number)) return false;
  const std::string one = issued_by(cited), other = issued_by(check::cited(act));
  return one.empty() || other.empty() || one == other;
}

class Finder {
 public:
  Finder(const Reading& reading, base::Diagnostics& diagnostics) : reading_(reading), diagnostics_(diagnostics) {
    const model::Order* order = reading.package.find_order();
    if (order != nullptr && order->date_by == model::GivenBy::author) issued_on_ = order->date.meaning;
  }

  void judge(const ActCitation& citation) {
    const std::vector<model::RegisteredAct>& acts = reading_.package.acts;
    const auto act = std::ranges::find_if(
        acts, [&](const model::RegisteredAct& one) { return !one.repealed.empty() && is(citation.act, one); });
    if (act == acts.end() || is_told(citation)) return;
    if (act->ended_on && issued_on_ && *issued_on_ < *act->ended_on) return;
    const bool unsaid = act->repealed == "true";
    std::vector<std::string> arguments{citation.act.kind, citation.act.number};
    if (!unsaid) arguments.push_back(act->repealed);
    diagnostics_.report(unsaid ? repealed : repealed_by, citation.span, std::move(arguments), citation.place);
  }

 private:
  // The words themselves tell that it was changed, or repeal it.
  [[nodiscard]] bool is_told(const ActCitation& citation) const {
    if (citation.edition || citation.behind.find("утрати") != std::string::npos) return true;
    const bool of_repeal = citation.where == "заголовок" && citation.before.find("утратившим") != std::string::npos;
    return of_repeal || reading_.contexts.amends(*citation.paragraph);
  }

  const Reading& reading_;
  base::Diagnostics& diagnostics_;
  std::optional<base::Date> issued_on_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  if (reading.package.acts.empty()) return;
  Finder finder(reading, diagnostics);
  for (const ActCitation& citation : reading.acts) finder.judge(citation);
}

}  // namespace

const Rule ref_007{"REF-007",
                   {"ссылка на акт, который утратил силу", "a reference to a repealed act"},
                   messages,
                   find,
                   {"В соответствии с приказом министерства от 12.01.2020 № 3 «О сборах», утратившим силу 01.09.2020",
                    "В соответствии с приказом министерства от 25.08.2020 № 40 «О сборах»"}};

}  // namespace check
