// Headings of a plan's table, as keys of its rows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace import_ {

// «Срок исполнения» is `deadline`; empty: no known key.
std::string key_of_heading(std::string_view heading);

// Is it a key of plans (number, measure …), not one of `more:`?
bool is_plan_key(std::string_view key);

// A name for a column of one's own: from its words where they are usual, else by its place.
std::string own_key(std::string_view heading, std::size_t place);

// What stands over the column of a key where nothing else is known.
std::string_view usual_heading(std::string_view key);

}  // namespace import_
