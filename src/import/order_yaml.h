// An act that was read, as YAML.
#pragma once

#include "import/order_draft.h"
#include "import/yaml_text.h"

#include <string>
#include <vector>

namespace import_ {

// Counts its doubts.
std::size_t write_order(const DraftOrder& order, YamlText& out);

// Words of the source that the program prints by itself.
std::vector<std::string> made_words(const DraftOrder& order);

}  // namespace import_
