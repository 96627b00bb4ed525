// Kinds of acts in the cases that marks need: приказ, распоряжение, постановление, решение; other words pass unchanged.
#pragma once

#include <string>
#include <string_view>

namespace language {

std::string act_genitive(std::string_view act);      // приказа
std::string act_dative(std::string_view act);        // приказу
std::string act_instrumental(std::string_view act);  // приказом

// УТВЕРЖДЕН, УТВЕРЖДЕНА, УТВЕРЖДЕНО or УТВЕРЖДЕНЫ by the first noun of the approved document's title
// (ГОСТ Р 7.0.97-2016, 5.16: it agrees with the document, not with the act). An unknown noun shows by its adjective;
// without one it is taken for masculine, as most documents are.
std::string approved_word(std::string_view title);

}  // namespace language
