#include "language/acts.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

struct Act {
  std::string_view nominative, genitive, dative, instrumental;
};

constexpr std::array<Act, 6> acts{{{"приказ", "приказа", "приказу", "приказом"},
                                   {"распоряжение", "распоряжения", "распоряжению", "распоряжением"},
                                   {"постановление", "постановления", "постановлению", "постановлением"},
                                   {"решение", "решения", "решению", "решением"},
                                   {"указание", "указания", "указанию", "указанием"},
                                   {"протокол", "протокола", "протоколу", "протоколом"}}};

std::string in_case(std::string_view act, std::string_view Act::*form) {
  const auto found = std::ranges::find(acts, act, &Act::nominative);
  return std::string(found == acts.end() ? act : (*found).*form);
}

}  // namespace

std::string act_genitive(std::string_view act) { return in_case(act, &Act::genitive); }
std::string act_dative(std::string_view act) { return in_case(act, &Act::dative); }
std::string act_instrumental(std::string_view act) { return in_case(act, &Act::instrumental); }

}  // namespace language
