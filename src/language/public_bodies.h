// Whose bodies words tell of: the state's, or those of local self-government.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace language {

// «министерство образования Энской области», «Правительство …», «Департамент Энской области по …»: by the first noun of
// the name. Of what might be a town's or a district's nothing is said.
bool names_state_body(std::string_view name);

// «муниципальные органы управления образованием», «администрация города Энска».
bool names_local_body(std::string_view name);

// Where the words end that tell at the head of a line to whom it is said, if those are local bodies or who heads them:
// «Руководителям муниципальных органов», «Главам городских округов», «Обязать администрации районов». Names of bodies
// that are known to be local («МОУО») count too. «Руководителям муниципальных школ» are none.
std::optional<std::size_t> find_local_addressee(std::string_view line, std::span<const std::string_view> known);

// The same of a phrase that names who acts, in any case: «руководители МОУО».
bool names_local_addressee(std::string_view phrase, std::span<const std::string_view> known);

}  // namespace language
