// Numbers whose unit was left out or is another than the schema takes.
#pragma once

#include "validate/schema_node.h"
#include "yaml/value.h"

#include <string>

namespace validate {

// «14 мм» for «14», «14 миллиметров» and «1,4 см», «115%» for «1,15», where the node's pattern takes it and its example
// shows the unit; nothing where that is not what is wrong.
std::string with_unit(const Schema::Node& node, const yaml::Value& value);

}  // namespace validate
