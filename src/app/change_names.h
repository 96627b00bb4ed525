// What the parts and fields of documents are called when their changes are told.
#pragma once

#include "base/wording.h"
#include "match/outline.h"

#include <string>
#include <string_view>

namespace app {

enum class Gender { masculine, feminine, neuter };

struct PartName {
  match::PartKind kind;
  std::string_view key;  // in JSON
  Gender gender;
  std::string_view one, of_one, to_one, many;  // строка, строки, строку, строки
  std::string_view english, english_many;
};

const PartName& part_name(match::PartKind kind);

// Of a line by its key: «строка перечня сокращений».
base::Wording line_name(std::string_view called);

// The title of a field for people, by its key; the key itself where it has none.
std::string field_name(std::string_view key, base::Language language);

}  // namespace app
