#include "write/docx/comments_part.h"

#include "write/docx/parts.h"
#include "xml/write.h"

namespace docx {

std::string comments_part(const blocks::Document& document, const base::Stamp& stamp) {
  xml::Writer out;
  out.open("w:comments").attribute("xmlns:w", word_space);
  for (std::size_t i = 0; i < document.comments.size(); ++i) {
    out.open("w:comment").attribute("w:id", static_cast<std::int64_t>(i)).attribute("w:author", "Проверка");
    out.attribute("w:date", base::w3c_time(stamp)).attribute("w:initials", "П");
    for (const std::string& line : document.comments[i].lines)
      out.open("w:p").open("w:r").open("w:t").attribute("xml:space", "preserve").words(line).close().close().close();
    out.close();
  }
  out.close();
  return out.finish();
}

}  // namespace docx
