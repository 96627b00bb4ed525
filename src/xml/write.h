// XML written: a part of a package, element by element.
//
// In: names that are ours, values and words that are anyone's. Out: well-formed XML 1.0 in UTF-8: words are escaped,
// and characters that XML cannot hold (control characters, U+FFFE) are left out. What is opened must be closed: a
// Defect.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

class Writer {
 public:
  Writer();  // begins with the declaration

  // Attributes follow their element, before anything inside it.
  Writer& open(std::string_view element);
  Writer& attribute(std::string_view name, std::string_view value);
  Writer& attribute(std::string_view name, std::int64_t value);
  Writer& words(std::string_view words);
  Writer& close();

  // An element with nothing in it but an attribute, or without one.
  Writer& empty(std::string_view element) { return open(element).close(); }
  Writer& empty(std::string_view element, std::string_view name, std::string_view value) {
    return open(element).attribute(name, value).close();
  }
  Writer& empty(std::string_view element, std::string_view name, std::int64_t value) {
    return open(element).attribute(name, value).close();
  }

  // The whole; the writer is empty then.
  std::string finish();

 private:
  void end_of_tag();
  void escaped(std::string_view words, bool in_attribute);

  std::string out_;
  std::vector<std::string> open_;
  bool in_tag_ = false;
};

}  // namespace xml
