// Where printed words were written: the value in its file, and the bytes of its words.
#pragma once

#include "app/opened_package.h"
#include "match/printed.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace app {

// `/rows/3` of `/rows/3/measure`; empty of the document itself.
std::string_view holder_of(std::string_view pointer);
// `measure` of `/rows/3/measure`, as it is spelled in the pointer.
std::string_view last_step(std::string_view pointer);
// The place in its list, of a pointer that ends with one.
std::optional<std::size_t> index_of(std::string_view pointer);
// `/points/2` of `/points/2/text`: the innermost item of a list, itself if it is one; empty: none.
std::string_view item_of(std::string_view pointer);

// `/points/2` of `/points/2/points/0`: the item that holds this one.
std::string parent_item(const std::string& pointer);

struct WrittenPlace {
  base::FileId file;
  std::string pointer;
  const yaml::Value* value = nullptr;
};

// Bytes [first, end) of a scalar's decoded words.
struct WrittenRange {
  base::Origin origin;
  std::size_t first = 0, end = 0;
};

// Of the bytes [first, end) of the paragraph; nothing where the program made any of them, or they are of two values.
std::optional<WrittenRange> written_range(const match::PrintedParagraph& paragraph, std::size_t first, std::size_t end);
// Where words that are put between two bytes of the paragraph would be written.
std::optional<WrittenRange> written_between(const match::PrintedParagraph& paragraph, std::size_t at);
// Of the value it is anchored to, else of the first it shows: from its first word to its last.
std::optional<WrittenRange> written_range(const match::PrintedParagraph& paragraph);

class WrittenPlaces {
 public:
  explicit WrittenPlaces(const OpenedPackage& opened) : opened_(opened) {}

  // Nothing of what another file of the organisation says.
  std::optional<WrittenPlace> at(const base::Origin& origin);
  // The value of the paragraph's words, else what it is anchored to.
  std::optional<WrittenPlace> of(const match::PrintedParagraph& paragraph);
  [[nodiscard]] const yaml::Value* follow(base::FileId file, std::string_view pointer) const;

 private:
  const OpenedPackage& opened_;
  std::map<base::Origin, std::optional<WrittenPlace>> known_;
};

}  // namespace app
