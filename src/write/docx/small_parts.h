// The small parts of a Word file.
#pragma once

#include "base/stamp.h"
#include "write/docx/parts.h"

#include <string>
#include <vector>

namespace docx {

std::string settings_part(const Parts& parts);
std::string font_table_part(const blocks::StyleSheet& styles);
std::string header_part(const blocks::StyleSheet& styles);  // the page's number, centred
std::string footnotes_part(Parts& parts);
std::string comments_part(const blocks::Document& document, const base::Stamp& stamp);
std::string core_properties_part(const base::Stamp& stamp);
std::string content_types_part(const std::vector<xml::Part>& parts);
std::string package_relations_part();
std::string body_relations_part(const std::vector<Relation>& relations);

}  // namespace docx
