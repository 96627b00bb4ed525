#include "write/docx/package_parts.h"

#include "xml/write.h"

#include <algorithm>
#include <utility>

namespace docx {

namespace {

constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

void write_relation(std::string_view id, std::string_view type, std::string_view target, xml::Writer& out) {
  out.open("Relationship").attribute("Id", id).attribute("Type", type).attribute("Target", target).close();
}

xml::Writer& open_relations(xml::Writer& out) {
  return out.open("Relationships").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
}

std::string of_office(std::string_view type) { return std::string(office).append(type); }

}  // namespace

std::string content_types_part(const std::vector<xml::Part>& parts) {
  constexpr std::string_view word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  xml::Writer out;
  out.open("Types").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
  const auto by_ending = [&out](std::string_view ending, std::string_view type) {
    out.open("Default").attribute("Extension", ending).attribute("ContentType", type).close();
  };
  by_ending("rels", "application/vnd.openxmlformats-package.relationships+xml");
  by_ending("xml", "application/xml");
  for (const std::string_view ending : {"png", "jpeg"})
    if (std::ranges::any_of(parts, [&](const xml::Part& part) { return part.name.ends_with(ending); }))
      by_ending(ending, "image/" + std::string(ending));
  const auto of_part = [&out](std::string_view part, const std::string& type) {
    out.open("Override").attribute("PartName", part).attribute("ContentType", type).close();
  };
  of_part("/word/document.xml", std::string(word) + "document.main+xml");
  for (const auto& [part, type] : {std::pair<std::string_view, std::string_view>{"styles", "styles"},
                                   {"settings", "settings"},
                                   {"fontTable", "fontTable"},
                                   {"header1", "header"},
                                   {"numbering", "numbering"},
                                   {"comments", "comments"},
                                   {"footnotes", "footnotes"}}) {
    const std::string name = "word/" + std::string(part) + ".xml";
    if (std::ranges::find(parts, name, &xml::Part::name) != parts.end())
      of_part("/" + name, std::string(word).append(type).append("+xml"));
  }
  if (std::ranges::find(parts, "docProps/custom.xml", &xml::Part::name) != parts.end()) {
    of_part("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
    of_part("/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  }
  of_part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  out.close();
  return out.finish();
}

std::string package_relations_part(bool custom_properties) {
  xml::Writer out;
  open_relations(out);
  write_relation("rId1", of_office("officeDocument"), "word/document.xml", out);
  write_relation("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                 "docProps/core.xml", out);
  if (custom_properties) write_relation("rId3", of_office("custom-properties"), "docProps/custom.xml", out);
  out.close();
  return out.finish();
}

std::string body_relations_part(const std::vector<Relation>& relations) {
  xml::Writer out;
  open_relations(out);
  for (const Relation& relation : relations)
    write_relation(relation.id, of_office(relation.type), relation.target, out);
  out.close();
  return out.finish();
}

}  // namespace docx
