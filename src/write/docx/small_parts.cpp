#include "write/docx/small_parts.h"

#include "write/docx/measures.h"
#include "write/docx/paragraphs.h"
#include "write/docx/runs.h"
#include "write/docx/styles_part.h"

#include <algorithm>

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

// The line that Word draws above the notes; it must not hold the mark of a note.
void write_separator(std::string_view type, std::int64_t id, xml::Writer& out) {
  out.open("w:footnote").attribute("w:type", type).attribute("w:id", id).open("w:p").open("w:pPr");
  out.open("w:spacing").attribute("w:before", std::int64_t{0}).attribute("w:after", std::int64_t{0});
  out.attribute("w:line", std::int64_t{240}).attribute("w:lineRule", "auto").close().close();
  out.open("w:r").empty(type == "separator" ? "w:separator" : "w:continuationSeparator").close().close().close();
}

// A note begins with its raised mark, which Word shows itself where it is the next number.
void write_note(const blocks::Paragraph& note, std::int64_t number, Parts& parts, xml::Writer& out) {
  blocks::Paragraph rest = note;
  const auto* mark = note.inlines.empty() ? nullptr : std::get_if<blocks::Run>(&note.inlines.front());
  const bool counted = mark != nullptr && mark->raised && mark->text == std::to_string(number);
  if (counted) rest.inlines.erase(rest.inlines.begin());
  parts.styles.paragraphs.insert(note.style.index);
  const std::string style = style_id(parts.document.styles.paragraphs.at(note.style.index));
  out.open("w:footnote").attribute("w:id", number).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
  if (counted)
    out.open("w:r").open("w:rPr").empty("w:vertAlign", "w:val", "superscript").close().empty("w:footnoteRef").close();
  write_runs(rest.inlines, parts, out);
  out.close().close();
}

}  // namespace

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

std::string footnotes_part(Parts& parts) {
  xml::Writer out;
  out.open("w:footnotes").attribute("xmlns:w", word_space);
  write_separator("separator", -1, out);
  write_separator("continuationSeparator", 0, out);
  const std::vector<std::uint32_t> cited = parts.notes;
  for (std::size_t i = 0; i < cited.size(); ++i)
    write_note(parts.document.footnotes.at(cited[i]), static_cast<std::int64_t>(i + 1), parts, out);
  out.close();
  return out.finish();
}

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
  of_part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  out.close();
  return out.finish();
}

std::string package_relations_part() {
  xml::Writer out;
  open_relations(out);
  write_relation("rId1", of_office("officeDocument"), "word/document.xml", out);
  write_relation("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                 "docProps/core.xml", out);
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
