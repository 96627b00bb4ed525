// What an edit in Word asks of the YAML: changed words of scalars, members and items that come and go.
#pragma once

#include "base/origin.h"
#include "base/wording.h"
#include "yaml/edit.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace app {

// Bytes [first, end) of a scalar's decoded words become `words`.
struct TextEdit {
  base::FileId file;
  std::string pointer;
  std::size_t first = 0, end = 0;
  std::string words;
};

// A record, with what else is changed in it, stands at another place: before an item of a list, or as the only item of
// one that is not there yet: then `key` is its name in the map at `list`.
struct MoveEdit {
  base::FileId file;
  std::string pointer;
  base::FileId to;
  std::string list;
  std::size_t before = 0;
  std::string key = {};
};

struct WordEdit {
  std::vector<TextEdit> texts = {};
  std::vector<MoveEdit> moves = {};
  std::vector<std::pair<base::FileId, yaml::Edit>> edits = {};
};

// Or why nothing in the YAML can say it.
using WordAnswer = std::variant<WordEdit, base::Wording>;

yaml::Value scalar_of(std::string words);

// Puts `more/source` or `remarks/0/text` into a map, with the maps and lists on the way.
void put_at(yaml::Value& map, std::string_view path, yaml::Value value);

// Words as a value would say them: brackets that would begin markup are marked as plain ones.
std::string marked_up(std::string_view words);

class WrittenPlaces;

// All of them as edits of each file. Of text edits that overlap the first is made.
std::map<base::FileId, std::vector<yaml::Edit>> joined_edits(const std::vector<const WordEdit*>& all,
                                                             const WrittenPlaces& places);

}  // namespace app
