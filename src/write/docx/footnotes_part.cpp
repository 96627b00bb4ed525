#include "write/docx/footnotes_part.h"

#include "write/docx/runs.h"
#include "xml/write.h"

namespace docx {

namespace {

// The line that Word draws above the notes; it must not hold the mark of a note.
void write_separator(std::string_view type, std::int64_t id, xml::Writer& out) {
  out.open("w:footnote").attribute("w:type", type).attribute("w:id", id).open("w:p").open("w:pPr");
  out.open("w:spacing").attribute("w:before", std::int64_t{0}).attribute("w:after", std::int64_t{0});
  out.attribute("w:line", std::int64_t{240}).attribute("w:lineRule", "auto").close().close();
  out.open("w:r").empty(type == "separator" ? "w:separator" : "w:continuationSeparator").close().close().close();
}

// A note begins with its raised mark, which Word shows itself where it is the next number.
void write_note(const blocks::Paragraph& note, std::int64_t id, bool cited_counted, Parts& parts, xml::Writer& out) {
  blocks::Paragraph rest = note;
  const auto* mark = note.inlines.empty() ? nullptr : std::get_if<blocks::Run>(&note.inlines.front());
  const bool counted = mark != nullptr && mark->raised && cited_counted;
  if (counted) rest.inlines.erase(rest.inlines.begin());
  parts.styles.paragraphs.insert(note.style.index);
  const std::string style = style_id(parts.document.styles.paragraphs.at(note.style.index));
  out.open("w:footnote").attribute("w:id", id).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
  if (counted)
    out.open("w:r").open("w:rPr").empty("w:vertAlign", "w:val", "superscript").close().empty("w:footnoteRef").close();
  write_runs(rest.inlines, parts, out);
  out.close().close();
}

}  // namespace

std::string footnotes_part(Parts& parts) {
  xml::Writer out;
  out.open("w:footnotes").attribute("xmlns:w", word_space);
  write_separator("separator", -1, out);
  write_separator("continuationSeparator", 0, out);
  const std::vector<CitedNote> cited = parts.notes;
  for (std::size_t i = 0; i < cited.size(); ++i)
    write_note(parts.document.footnotes.at(cited[i].index), static_cast<std::int64_t>(i + 1), cited[i].counted, parts,
               out);
  out.close();
  return out.finish();
}

}  // namespace docx
