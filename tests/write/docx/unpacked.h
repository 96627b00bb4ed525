// The parts of a Word file as trees.
#pragma once

#include "base/bytes.h"
#include "xml/archive.h"
#include "xml/element.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace structure {

class File {
 public:
  explicit File(const base::Bytes& docx);

  [[nodiscard]] bool holds(std::string_view name) const { return bytes_.contains(std::string(name)); }
  // Of a part that is not there an element without a name.
  [[nodiscard]] const xml::Element& part(std::string_view name) const;
  [[nodiscard]] const std::map<std::string, base::Bytes>& parts() const { return bytes_; }
  // Parts that are no XML, archives that cannot be opened.
  std::vector<std::string> faults;

 private:
  std::map<std::string, base::Bytes> bytes_;
  std::map<std::string, xml::Element> trees_;
};

// The value of `w:val`, or of another attribute; empty: it has none.
std::string value_of(const xml::Element& element, std::string_view attribute = "w:val");
const xml::Element* child(const xml::Element& element, std::string_view name);

template <class Visit>
void each(const xml::Element& element, std::string_view name, Visit visit) {
  for (const xml::Element& one : element.children) {
    if (one.name == name) visit(one);
    each(one, name, visit);
  }
}

}  // namespace structure
