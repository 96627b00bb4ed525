#include "write/docx/header_part.h"

#include "write/docx/measures.h"
#include "write/docx/parts.h"
#include "xml/write.h"

namespace docx {

std::string header_part(const blocks::StyleSheet& styles) {
  xml::Writer out;
  const auto field = [&out](std::string_view type) {
    out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  };
  out.open("w:hdr").attribute("xmlns:w", word_space).open("w:p").open("w:pPr");
  out.empty("w:jc", "w:val", "center").open("w:rPr");
  out.empty("w:sz", "w:val", half_points(styles.page.number_size)).close().close();
  field("begin");
  out.open("w:r").open("w:instrText").attribute("xml:space", "preserve").words(" PAGE ").close().close();
  field("separate");
  out.open("w:r").open("w:rPr").empty("w:sz", "w:val", half_points(styles.page.number_size)).close();
  out.open("w:t").words("2").close().close();
  field("end");
  out.close().close();
  return out.finish();
}

}  // namespace docx
