#include "write/docx/unpacked.h"

#include "base/diagnostic.h"
#include "xml/read.h"

namespace structure {

File::File(const base::Bytes& docx) {
  auto opened = xml::open_archive(docx, xml::no_limits);
  auto* archive = std::get_if<xml::Archive>(&opened);
  if (archive == nullptr) {
    faults.emplace_back("no archive");
    return;
  }
  for (const std::string& name : archive->names()) {
    auto bytes = archive->read(name);
    if (auto* read = std::get_if<base::Bytes>(&bytes)) bytes_.emplace(name, std::move(*read));
  }
  for (const auto& [name, bytes] : bytes_) {
    if (!name.ends_with(".xml") && !name.ends_with(".rels")) continue;
    base::Diagnostics diagnostics;
    auto tree = xml::read({base::FileId{0}, {}, name, bytes}, diagnostics);
    if (tree)
      trees_.emplace(name, *std::move(tree));
    else
      faults.push_back(name + ": no XML");
  }
}

const xml::Element& File::part(std::string_view name) const {
  static const xml::Element none;
  const auto found = trees_.find(std::string(name));
  return found == trees_.end() ? none : found->second;
}

std::string value_of(const xml::Element& element, std::string_view attribute) {
  const xml::Attribute* found = element.find(attribute);
  return found == nullptr ? std::string{} : found->value;
}

const xml::Element* child(const xml::Element& element, std::string_view name) {
  for (const xml::Element& one : element.children)
    if (one.name == name) return &one;
  return nullptr;
}

}  // namespace structure
