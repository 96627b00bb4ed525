#include "write/docx/write_docx.h"

#include "write/docx/body.h"
#include "write/docx/comments_part.h"
#include "write/docx/core_properties_part.h"
#include "write/docx/font_table_part.h"
#include "write/docx/footnotes_part.h"
#include "write/docx/header_part.h"
#include "write/docx/package_parts.h"
#include "write/docx/pictures.h"
#include "write/docx/revisions.h"
#include "write/docx/settings_part.h"
#include "write/docx/state_parts.h"
#include "write/docx/styles_part.h"

#include <iterator>

namespace docx {

base::Bytes write_docx(const blocks::Document& document, const base::Stamp& stamp) {
  Parts parts{document, base::w3c_time(stamp), first_revision_id(document)};
  parts.relations.push_back({"rIdHeader", "header", "header1.xml"});
  for (const blocks::Comment& comment : document.comments) parts.comment_places.push_back(comment.places);
  std::vector<xml::Part> files;
  files.push_back({"word/document.xml", body_part(parts)});
  const auto add = [&](std::string_view type, const std::string& name, std::string bytes) {
    parts.relate(type, name);
    files.push_back({"word/" + name, std::move(bytes)});
  };
  if (!parts.notes.empty()) add("footnotes", "footnotes.xml", footnotes_part(parts));
  add("styles", "styles.xml", styles_part(document.styles, parts.styles));
  if (!document.comments.empty()) add("comments", "comments.xml", comments_part(document, stamp));
  if (!parts.numbers.empty()) add("numbering", "numbering.xml", parts.numbers.part());
  add("settings", "settings.xml", settings_part(parts));
  add("fontTable", "fontTable.xml", font_table_part(document.styles));
  files.push_back({"word/header1.xml", header_part(document.styles)});
  files.push_back({"docProps/core.xml", core_properties_part(stamp)});
  if (!document.state.empty()) {
    parts.relate("customXml", "../customXml/item1.xml");
    std::ranges::move(state_parts(document), std::back_inserter(files));
  }
  std::ranges::move(parts.media, std::back_inserter(files));
  files.push_back({"word/_rels/document.xml.rels", body_relations_part(parts.relations)});
  files.push_back({"_rels/.rels", package_relations_part(!document.state.empty())});
  files.push_back({"[Content_Types].xml", content_types_part(files)});
  return xml::write_archive(files);
}

Losses losses_of(const blocks::Document& document) {
  Losses out;
  for (const blocks::Section& section : document.sections) {
    out.resumed_numbers = out.resumed_numbers || section.resume_numbers;
    for (const blocks::Block& block : section.blocks) {
      if (const auto* table = std::get_if<blocks::Table>(&block))
        out.continuation_heads = out.continuation_heads || !table->continued.empty();
      if (const auto* picture = std::get_if<blocks::Picture>(&block))
        out.foreign_pages = out.foreign_pages || is_foreign(document.pictures.at(picture->name));
    }
  }
  return out;
}

}  // namespace docx
