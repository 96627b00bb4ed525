// Reading single values out of a map whose shape a schema has already checked.
#pragma once

#include "base/diagnostic.h"
#include "model/deadline.h"
#include "model/numbering.h"
#include "model/text.h"
#include "model/written.h"
#include "yaml/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decode {

// The characters of a scalar under `key`; empty when absent or null.
std::string words(const yaml::Value& map, std::string_view key);

// A number typed where the schema asks for an integer.
std::optional<int> whole_number(const yaml::Value& map, std::string_view key);

std::optional<int> whole_number(std::string_view typed);

bool flag(const yaml::Value& map, std::string_view key, bool otherwise);

// `align: center` or `right`.
model::Placement placement(const yaml::Value& map, std::string_view key);

// A scalar or a list of scalars as values; empty when absent.
std::vector<const yaml::Value*> one_or_more(const yaml::Value& map, std::string_view key);

// Prose with its markup (decode/text.cpp). Absent: empty.
model::Text text(const yaml::Value& map, std::string_view key, base::Diagnostics& diagnostics);
model::Text text(const yaml::Value& scalar, base::Diagnostics& diagnostics);
std::vector<model::Text> lines(const yaml::Value& map, std::string_view key, base::Diagnostics& diagnostics);

// The words of a cell of a table: a scalar, or a list of them with a paragraph each. Lines that begin with «1.», «2.»
// or «а)», «б)» are paragraphs too.
model::Text cell_text(const yaml::Value& value, base::Diagnostics& diagnostics);
model::Text cell_text(const yaml::Value& map, std::string_view key, base::Diagnostics& diagnostics);

model::Written<std::string> written(const yaml::Value& map, std::string_view key);
model::Written<std::string> written(const yaml::Value& scalar);

// Reports the markup of a value that is copied as it is typed.
void refuse_markup(const yaml::Value& scalar, base::Diagnostics& diagnostics);

// The act's `number:` as typed. Reported: markup, which would be letters in marks and sheets.
model::Written<std::string> act_number(const yaml::Value& map, base::Diagnostics& diagnostics);
// The same where a mark or a sheet states it: `blank` and `stamp` are said of the act alone.
model::Written<std::string> stated_number(const yaml::Value& map, base::Diagnostics& diagnostics);
// `blank` or `stamp`: the number comes later.
bool is_later(std::string_view words);

// `name:` of who signs or visas; empty where `none` says that no name is printed.
model::Text person_name(const yaml::Value& map, base::Diagnostics& diagnostics);
bool is_nameless(const yaml::Value& map);

// `15.05.2020`, or {words: «15» 05 2020 г., means: 15.05.2020}. Markup in its words is reported.
model::Written<base::Date> date(const yaml::Value& map, std::string_view key, base::Diagnostics& diagnostics);

model::WrittenDeadline deadline(const yaml::Value& map, std::string_view key);
std::vector<model::WrittenDeadline> deadlines(const yaml::Value& map, std::string_view key);

// A hand-set number, or nothing when the key is absent. `none` and an empty value mean «without a number».
std::optional<model::Label> label(const yaml::Value& map, std::string_view key);

}  // namespace decode
