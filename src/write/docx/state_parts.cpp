#include "write/docx/state_parts.h"

#include "write/docx/parts.h"
#include "xml/write.h"

#include <string>

namespace docx {

namespace {

constexpr std::string_view state_id = "{6B5C1D2E-7A41-4C0F-9C39-5D2E6F0A7B11}";  // the same in every file

std::string item_properties() {
  xml::Writer out;
  out.open("ds:datastoreItem").attribute("ds:itemID", state_id);
  out.attribute("xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml");
  out.empty("ds:schemaRefs").close();
  return out.finish();
}

std::string item_relations() {
  xml::Writer out;
  out.open("Relationships").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
  out.open("Relationship").attribute("Id", "rId1");
  out.attribute("Type", std::string(relations_space) + "/customXmlProps").attribute("Target", "itemProps1.xml");
  out.close().close();
  return out.finish();
}

std::string custom_properties(const std::string& fingerprint) {
  xml::Writer out;
  out.open("Properties");
  out.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties");
  out.attribute("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
  out.open("property").attribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}").attribute("pid", std::int64_t{2});
  out.attribute("name", "prikaz").open("vt:lpwstr").words(fingerprint).close().close().close();
  return out.finish();
}

}  // namespace

std::vector<xml::Part> state_parts(const blocks::Document& document) {
  return {{"customXml/item1.xml", document.state},
          {"customXml/itemProps1.xml", item_properties()},
          {"customXml/_rels/item1.xml.rels", item_relations()},
          {"docProps/custom.xml", custom_properties(document.source_print)}};
}

}  // namespace docx
