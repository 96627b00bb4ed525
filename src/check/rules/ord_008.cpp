// ORD-008: a joint act has fewer numbers or signatures than bodies that issue it.
// Example: «issuer: [МО, МЗ]» with one number and one signature.

#include "check/blanks.h"
#include "check/rules.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Message few_numbers{
    "ORD-008.numbers",
    base::Severity::error,
    {"номеров у совместного акта {0}, а издают его {1}", "the joint act has {0} numbers, but {1} bodies issue it"},
    {"напишите номер каждого органа в порядке issuer: number: [первый, второй]; если номера впишут после – number: "
     "blank или stamp",
     "write the number of every body in the order of issuer: number: [first, second]; number: blank or stamp if they "
     "come later"},
    {"ГОСТ Р 7.0.97-2016, п. 5.11", "GOST R 7.0.97-2016, 5.11"}};
constexpr base::Message few_signatures{
    "ORD-008.signatures",
    base::Severity::error,
    {"подписей у совместного акта {0}, а издают его {1}", "the joint act has {0} signatures, but {1} bodies issue it"},
    {"напишите signature: списком – подпись от каждого органа; подписи равных стоят рядом: beside: true",
     "write signature: as a list, one of every body; those of equals stand side by side: beside: true"},
    {"ГОСТ Р 7.0.97-2025, реквизит «подпись»", "GOST R 7.0.97-2025, signature"}};

constexpr std::array messages{&few_numbers, &few_signatures};

// Of numbers typed in one word each «/» may begin another: «744/128».
std::size_t numbers_of(const model::Order& order) {
  if (order.numbers.empty()) return 1 + static_cast<std::size_t>(std::ranges::count(order.number.words, '/'));
  return static_cast<std::size_t>(
      std::ranges::count_if(order.numbers, [](const std::string& number) { return !number.empty(); }));
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Order* order = reading.package.find_order();
  if (order == nullptr || order->status != model::Status::final || order->issuers.size() < 2) return;
  const std::string issuers = std::to_string(order->issuers.size());
  const std::size_t numbers = numbers_of(*order);
  if (says_something(order->number.words) && numbers < order->issuers.size())
    diagnostics.report(few_numbers, order->number.span, {std::to_string(numbers), issuers}, {"номер"});
  const std::size_t signatures = order->signatures.size();
  if (signatures > 0 && signatures < order->issuers.size())
    diagnostics.report(few_signatures, order->signatures.back().post_span, {std::to_string(signatures), issuers},
                       {"подпись"});
}

}  // namespace

const Rule ord_008{"ORD-008",
                   {"номера и подписи совместного акта", "numbers and signatures of a joint act"},
                   messages,
                   find,
                   {"совместный приказ двух министерств с одной подписью", "две подписи и два номера"},
                   {"второй орган подписал отдельное письмо", "the other body signed a letter"}};

}  // namespace check
