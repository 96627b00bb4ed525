// What holds the package together (ECMA-376-2): the types of its parts, their relations.
#pragma once

#include "write/docx/parts.h"

#include <string>
#include <vector>

namespace docx {

std::string content_types_part(const std::vector<xml::Part>& parts);
std::string package_relations_part(bool custom_properties);
std::string body_relations_part(const std::vector<Relation>& relations);

}  // namespace docx
