#include "write/docx/revisions.h"

#include <algorithm>

namespace docx {

namespace {

constexpr std::string_view author = "Сравнение редакций";

std::uint32_t last_trace(const std::vector<blocks::Row>& rows) {
  std::uint32_t out = 0;
  for (const blocks::Row& row : rows)
    for (const blocks::Cell& cell : row.cells)
      for (const blocks::Paragraph& paragraph : cell.paragraphs) out = std::max(out, paragraph.trace);
  return out;
}

}  // namespace

std::string_view revision_element(blocks::Revision revision) {
  return revision == blocks::Revision::inserted ? "w:ins" : "w:del";
}

void open_revision(std::string_view element, Parts& parts, xml::Writer& out) {
  out.open(element).attribute("w:id", parts.next_revision++);
  out.attribute("w:author", author).attribute("w:date", parts.time);
}

void write_revision(blocks::Revision revision, Parts& parts, xml::Writer& out) {
  if (revision == blocks::Revision::none) return;
  open_revision(revision_element(revision), parts, out);
  out.close();
}

std::int64_t first_revision_id(const blocks::Document& document) {
  std::uint32_t last = 0;
  for (const blocks::Section& section : document.sections)
    for (const blocks::Block& block : section.blocks) {
      if (const auto* paragraph = std::get_if<blocks::Paragraph>(&block)) last = std::max(last, paragraph->trace);
      if (const auto* table = std::get_if<blocks::Table>(&block))
        last = std::max({last, last_trace(table->head), last_trace(table->rows)});
    }
  return static_cast<std::int64_t>(document.comments.size()) + last + 1;
}

}  // namespace docx
