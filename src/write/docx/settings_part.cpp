#include "write/docx/settings_part.h"

#include "xml/write.h"

namespace docx {

std::string settings_part(const Parts& parts) {
  xml::Writer out;
  out.open("w:settings").attribute("xmlns:w", word_space);
  if (parts.document.styles.page.mirrored) out.empty("w:mirrorMargins");
  out.empty("w:autoHyphenation").empty("w:doNotHyphenateCaps");
  if (!parts.notes.empty()) {
    out.open("w:footnotePr");
    for (const std::int64_t id : {-1, 0}) out.empty("w:footnote", "w:id", id);
    out.close();
  }
  out.open("w:compat").empty("w:doNotExpandShiftReturn");
  out.open("w:compatSetting").attribute("w:name", "compatibilityMode");
  out.attribute("w:uri", "http://schemas.microsoft.com/office/word").attribute("w:val", "15").close().close();
  out.empty("w:themeFontLang", "w:val", "ru-RU");
  out.empty("w:decimalSymbol", "w:val", ",").empty("w:listSeparator", "w:val", ";");
  out.close();
  return out.finish();
}

}  // namespace docx
