// Kinds of acts in the cases that marks need: приказ, распоряжение, постановление, решение; other words pass unchanged.
#pragma once

#include <string>
#include <string_view>

namespace language {

std::string act_genitive(std::string_view act);      // приказа
std::string act_dative(std::string_view act);        // приказу
std::string act_instrumental(std::string_view act);  // приказом

}  // namespace language
