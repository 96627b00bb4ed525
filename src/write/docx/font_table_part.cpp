#include "write/docx/font_table_part.h"

#include "write/docx/parts.h"
#include "write/docx/styles_part.h"
#include "xml/write.h"

namespace docx {

std::string font_table_part(const blocks::StyleSheet& styles) {
  xml::Writer out;
  const std::string_view family = word_family(styles.family);
  const bool serif = styles.family.find("Serif") != std::string::npos;
  out.open("w:fonts").attribute("xmlns:w", word_space).open("w:font").attribute("w:name", family);
  if (family != styles.family) out.empty("w:altName", "w:val", styles.family);
  out.empty("w:charset", "w:val", "CC").empty("w:family", "w:val", serif ? "roman" : "swiss");
  out.empty("w:pitch", "w:val", "variable").close().close();
  return out.finish();
}

}  // namespace docx
