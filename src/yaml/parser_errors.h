// yaml-cpp's English sentences to our messages.
#pragma once

#include "yaml/findings.h"

#include <cstddef>
#include <string_view>

namespace yaml {

// Reports the error unless the gate has already explained this line or lost its trust before it.
void report_parser_error(std::string_view sentence, std::size_t byte, Findings& findings);

// The message for a sentence of yaml-cpp 0.7; `unreadable` for one that is not in the table.
const base::Message& message_for(std::string_view sentence);

}  // namespace yaml
