// NUM-001: two points of the act, two rows of a plan or two rows of one table of a form bear the same number.
// Example: a road map with two rows «17.». Where numbers may come again, the author says so (`restart`).

#include "check/rules.h"
#include "model/walk.h"

#include <array>
#include <set>
#include <utility>

namespace check {

namespace {

constexpr base::Message repeated_number{
    "NUM-001",
    base::Severity::error,
    {"номер «{0}» уже стоит выше", "number “{0}” stands above already"},
    {"уберите number: — строки и пункты нумеруются сами; если строка повторена по ошибке, удалите её; если в каждом "
     "разделе счёт идёт заново, напишите numbering: {restart: true}",
     "drop number: — points and rows are numbered by the program; delete the row if it is there twice; if every "
     "section "
     "counts anew, write numbering: {restart: true}"},
    {"Правила подготовки нормативных правовых актов (постановление Правительства РФ от 13.08.1997 № 1009)",
     "Rules for preparing normative acts (Government resolution of 13.08.1997 No. 1009)"}};

constexpr std::array messages{&repeated_number};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) {
    std::set<std::pair<std::size_t, model::PointNumber>> seen;
    for (const model::Numbered& number : model::numbers_of(document)) {
      const model::Label& label = *number.label;
      if (!label.meaning || seen.emplace(number.series, *label.meaning).second) continue;
      diagnostics.report(repeated_number, label.span.known() ? label.span : number.span, {label.words},
                         model::place_of(package, document.id, number.where));
    }
  }
}

}  // namespace

const Rule num_001{"NUM-001",
                   {"повтор номера пункта или строки", "a number of a point or row twice"},
                   messages,
                   find,
                   {"две строки «17.»", "«17.» и «18.»"},
                   {"нумерация начата заново, а restart не поставлен", "numbers begin anew and restart is not set"}};

}  // namespace check
