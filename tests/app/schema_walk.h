// Where the properties of a schema stand in documents that it allows.
#pragma once

#include "yaml/value.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace witness {

// A schema's properties by their JSON pointer in the schema: «/definitions/point/properties/deadline». Those that a
// branch forbids (`false`) and those with one value (`const`) are none.
std::map<std::string, const yaml::Value*> properties_of(const yaml::Value& schema);

// Pointers of the values of each property in a document; branches that do not fit a value are not gone into.
std::map<std::string, std::vector<std::string>> occurrences(const yaml::Value& schema, const yaml::Value& document);

// What a property may hold, `$ref` followed.
const yaml::Value& resolved(const yaml::Value& schema, const yaml::Value& node);

}  // namespace witness
