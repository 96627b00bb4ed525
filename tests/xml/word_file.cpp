#include "xml/word_file.h"

namespace word_file {

namespace {

constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relation(std::string_view id, std::string_view type, std::string_view target) {
  std::string out = "<Relationship Id=\"";
  return out.append(id).append("\" Type=\"").append(type).append("\" Target=\"").append(target).append("\"/>");
}

std::string relations(std::string_view content) {
  std::string out = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  return out.append(content).append("</Relationships>");
}

void show(const std::vector<xml::WordBlock>& blocks, const std::string& before, std::vector<std::string>& out) {
  for (const xml::WordBlock& block : blocks) {
    if (const auto* paragraph = std::get_if<xml::WordParagraph>(&block.content)) {
      out.push_back(before + (paragraph->label.empty() ? "" : paragraph->label + " ") + paragraph->words());
      continue;
    }
    out.push_back(before + "<");
    const auto& rows = std::get<xml::WordTable>(block.content).rows;
    for (std::size_t row = 0; row < rows.size(); ++row)
      for (const xml::WordCell& cell : rows[row].cells) {
        std::string place = before + std::to_string(row) + "," + std::to_string(cell.column);
        if (cell.rows > 1 || cell.columns > 1)
          place += " " + std::to_string(cell.rows) + "×" + std::to_string(cell.columns);
        show(cell.blocks, place + ": ", out);
      }
    out.push_back(before + ">");
  }
}

}  // namespace

std::string part(std::string_view root, std::string_view content) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:";
  out.append(root).append(
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
      " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
      " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
      " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
      " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:v\">");
  return out.append(content).append("</w:").append(root).append(">");
}

std::string content_types(std::string_view main, std::string_view type) {
  std::string out =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"";
  return out.append(main).append("\" ContentType=\"").append(type).append("\"/></Types>");
}

std::string root_relations(std::string_view target) {
  return relations(relation("r1", std::string(office) + "officeDocument", target));
}

base::Bytes package(const std::vector<xml::Part>& parts) { return xml::write_archive(parts); }

base::Bytes bytes_of(const Made& made) {
  std::vector<xml::Part> parts = made.more;
  std::string related = made.relations;
  parts.push_back({"[Content_Types].xml", content_types()});
  parts.push_back({"_rels/.rels", root_relations("word/document.xml")});
  parts.push_back({"word/document.xml", part("document", "<w:body>" + made.body + "</w:body>")});
  const auto add = [&](std::string_view type, std::string_view root, const std::string& content) {
    if (content.empty()) return;
    parts.push_back({"word/" + std::string(type) + ".xml", part(root, content)});
    const bool microsoft = type == "commentsExtended";
    related += relation(
        "r-" + std::string(type),
        std::string(microsoft ? "http://schemas.microsoft.com/office/2011/relationships/" : office) + std::string(type),
        std::string(type) + ".xml");
  };
  add("styles", "styles", made.styles);
  add("numbering", "numbering", made.numbering);
  add("footnotes", "footnotes", made.footnotes);
  add("endnotes", "endnotes", made.endnotes);
  add("comments", "comments", made.comments);
  add("settings", "settings", made.settings);
  add("header", "hdr", made.header);
  add("footer", "ftr", made.footer);
  if (!made.comments_extended.empty()) {
    std::string extended = part("root", made.comments_extended);
    for (const std::string_view tag : {"<w:root", "</w:root"})
      extended.replace(extended.find(tag), tag.size(), tag[1] == '/' ? "</w15:commentsEx" : "<w15:commentsEx");
    parts.push_back({"word/commentsExtended.xml", extended});
    related += relation("r-extended", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                        "commentsExtended.xml");
  }
  parts.push_back({"word/_rels/document.xml.rels", relations(related)});
  return xml::write_archive(parts);
}

xml::WordDocument read(const Made& made) {
  auto out = xml::read_word(bytes_of(made));
  if (const auto* refused = std::get_if<xml::WordFault>(&out)) {
    ADD_FAILURE() << "refused: " << static_cast<int>(*refused);
    return {};
  }
  return std::get<xml::WordDocument>(std::move(out));
}

std::optional<xml::WordFault> fault(const base::Bytes& bytes, const xml::WordLimits& limits) {
  const auto out = xml::read_word(bytes, limits);
  const auto* refused = std::get_if<xml::WordFault>(&out);
  return refused == nullptr ? std::nullopt : std::optional(*refused);
}

std::string r(std::string_view words, std::string_view properties) {
  std::string out = "<w:r>";
  if (!properties.empty()) out.append("<w:rPr>").append(properties).append("</w:rPr>");
  return out.append("<w:t xml:space=\"preserve\">").append(words).append("</w:t></w:r>");
}

std::string p(std::string_view words, std::string_view properties) {
  std::string out = "<w:p>";
  if (!properties.empty()) out.append("<w:pPr>").append(properties).append("</w:pPr>");
  return out.append(words.starts_with('<') || words.empty() ? std::string(words) : r(words)).append("</w:p>");
}

std::string tc(std::string_view content, std::string_view properties) {
  std::string out = "<w:tc>";
  if (!properties.empty()) out.append("<w:tcPr>").append(properties).append("</w:tcPr>");
  return out.append(content.starts_with("<w:p") || content.starts_with("<w:tbl") ? std::string(content) : p(content))
      .append("</w:tc>");
}

std::vector<std::string> lines(const xml::WordDocument& document) {
  std::vector<std::string> out;
  show(document.blocks, "", out);
  return out;
}

std::vector<std::string> lines(const std::string& body) { return lines(read(body)); }

std::string looks(const xml::WordParagraph& paragraph) {
  std::string out;
  for (const xml::WordRun& run : paragraph.runs) {
    out += "[";
    if (run.bold) out += "b";
    if (run.italic) out += "i";
    if (run.underlined) out += "u";
    if (run.spaced) out += "s";
    if (run.raised) out += "r";
    if (run.footnote) out += std::to_string(*run.footnote);
    out += ":" + run.text + "]";
  }
  return out;
}

const xml::WordParagraph& paragraph(const xml::WordDocument& document, std::size_t index) {
  static const xml::WordParagraph none;
  std::size_t at = 0;
  for (const xml::WordBlock& block : document.blocks)
    if (const auto* found = std::get_if<xml::WordParagraph>(&block.content))
      if (at++ == index) return *found;
  ADD_FAILURE() << "no paragraph " << index;
  return none;
}

}  // namespace word_file
