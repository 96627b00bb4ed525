#include "write/docx/core_properties_part.h"

#include "xml/write.h"

namespace docx {

std::string core_properties_part(const base::Stamp& stamp) {
  xml::Writer out;
  out.open("cp:coreProperties");
  out.attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
  out.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
  out.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
  out.open("dc:title").words(stamp.title).close().open("dc:creator").words(stamp.author).close();
  out.open("dc:language").words("ru-RU").close();
  for (const std::string_view element : {"dcterms:created", "dcterms:modified"})
    out.open(element).attribute("xsi:type", "dcterms:W3CDTF").words(base::w3c_time(stamp)).close();
  out.close();
  return out.finish();
}

}  // namespace docx
