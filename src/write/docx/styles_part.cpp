#include "write/docx/styles_part.h"

#include "write/docx/measures.h"
#include "write/docx/parts.h"
#include "xml/write.h"

#include <algorithm>

namespace docx {

namespace {

using base::Length;

void write_fonts(std::string_view family, xml::Writer& out) {
  out.open("w:rFonts");
  for (const std::string_view of : {"w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"}) out.attribute(of, family);
  out.close();
}

void write_size(Length size, xml::Writer& out) {
  out.empty("w:sz", "w:val", half_points(size)).empty("w:szCs", "w:val", half_points(size));
}

void write_indents(const blocks::ParagraphStyle& style, Length text_width, xml::Writer& out) {
  const Length left = style.width_at_right ? std::max(Length{}, text_width - *style.width_at_right) : style.left_indent;
  if (left == Length{} && style.right_indent == Length{} && style.first_indent == Length{}) return;
  out.open("w:ind").attribute("w:left", twips(left)).attribute("w:right", twips(style.right_indent));
  if (style.first_indent < Length{})
    out.attribute("w:hanging", twips(-style.first_indent));
  else
    out.attribute("w:firstLine", twips(style.first_indent));
  out.close();
}

// In the order of CT_PPr.
void write_paragraph_look(const blocks::ParagraphStyle& style, Length text_width, xml::Writer& out) {
  constexpr int single = 240;  // twentieths of a point, «auto»: of a line
  out.open("w:pPr");
  if (style.keep_with_next) out.empty("w:keepNext");
  if (style.keep_together) out.empty("w:keepLines");
  if (!style.hyphenate) out.empty("w:suppressAutoHyphens");
  out.open("w:spacing").attribute("w:before", twips(style.space_before)).attribute("w:after", twips(style.space_after));
  out.attribute("w:line", std::int64_t{single} * style.line_percent / 100).attribute("w:lineRule", "auto").close();
  write_indents(style, text_width, out);
  out.empty("w:jc", "w:val", name_of(style.align));
  if (style.outline > 0) out.empty("w:outlineLvl", "w:val", std::int64_t{style.outline - 1});
  out.close();
}

void write_letter_look(const blocks::ParagraphStyle& style, xml::Writer& out) {
  out.open("w:rPr");
  if (style.bold) out.empty("w:b").empty("w:bCs");
  if (style.italic) out.empty("w:i").empty("w:iCs");
  if (style.letter_spacing != Length{}) out.empty("w:spacing", "w:val", twips(style.letter_spacing));
  write_size(style.size, out);
  if (style.underlined) out.empty("w:u", "w:val", "single");
  out.close();
}

void write_defaults(const blocks::StyleSheet& styles, xml::Writer& out) {
  out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
  write_fonts(word_family(styles.family), out);
  out.empty("w:kern", "w:val", std::int64_t{2});  // pairs of letters are kerned, as the widths of columns reckon
  write_size(Length::pt(14), out);
  out.open("w:lang").attribute("w:val", "ru-RU").attribute("w:eastAsia", "ru-RU").attribute("w:bidi", "ar-SA").close();
  out.close().close();
  out.open("w:pPrDefault").open("w:pPr").open("w:spacing").attribute("w:before", std::int64_t{0});
  out.attribute("w:after", std::int64_t{0}).close().close().close().close();
}

void open_style(std::string_view type, std::string_view id, std::string_view name, bool standard, xml::Writer& out) {
  out.open("w:style").attribute("w:type", type);
  if (standard)
    out.attribute("w:default", "1");
  else
    out.attribute("w:customStyle", "1");
  out.attribute("w:styleId", id).empty("w:name", "w:val", name);
}

void write_paragraph_style(const blocks::ParagraphStyle& style, const std::string& name, Length text_width,
                           xml::Writer& out) {
  open_style("paragraph", style_id(style), name, false, out);
  out.empty("w:basedOn", "w:val", "Normal").empty("w:qFormat");
  write_paragraph_look(style, text_width, out);
  write_letter_look(style, out);
  out.close();
}

void write_table_style(const blocks::TableStyle& style, const std::string& name, xml::Writer& out) {
  open_style("table", table_style_id(style), name, false, out);
  out.empty("w:basedOn", "w:val", "TableNormal").empty("w:qFormat").open("w:tblPr");
  if (style.border > Length{}) {
    out.open("w:tblBorders");
    for (const std::string_view side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
      out.open(side).attribute("w:val", "single").attribute("w:sz", eighths(style.border));
      out.attribute("w:space", std::int64_t{0}).attribute("w:color", "000000").close();
    }
    out.close();
  }
  // Programs differ by a hair in the width of words: a column that just holds its longest one must not break it.
  constexpr Length hair = Length::mm(0.2);
  const Length beside = std::max(Length{}, style.padding_x - hair);
  out.open("w:tblCellMar");
  const auto margin = [&out](std::string_view side, Length width) {
    out.open(side).attribute("w:w", twips(width)).attribute("w:type", "dxa").close();
  };
  margin("w:top", style.padding_y);
  margin("w:left", beside);
  margin("w:bottom", style.padding_y);
  margin("w:right", beside);
  out.close().close().close();
}

class Names {
 public:
  template <class Style>
  std::string of(const Style& style) {
    std::string name = style.shown_name();
    std::ranges::replace(name, ',', ';');  // behind a comma Word reads another name of the style
    if (!taken_.insert(name).second) name += " (" + style.name + ")";
    taken_.insert(name);
    return name;
  }

 private:
  std::set<std::string> taken_{"Normal", "Normal Table"};
};

}  // namespace

std::string_view word_family(std::string_view family) {
  if (family == "Liberation Serif") return "Times New Roman";
  if (family == "Liberation Sans") return "Arial";
  return family;
}

std::string styles_part(const blocks::StyleSheet& styles, const UsedStyles& used) {
  xml::Writer out;
  out.open("w:styles").attribute("xmlns:w", word_space);
  write_defaults(styles, out);
  open_style("paragraph", "Normal", "Normal", true, out);
  out.empty("w:qFormat").close();
  open_style("table", "TableNormal", "Normal Table", true, out);
  out.empty("w:uiPriority", "w:val", std::int64_t{99}).empty("w:semiHidden").empty("w:unhideWhenUsed");
  out.open("w:tblPr").close().close();
  const Length text_width = styles.page.text_width(false);
  Names names;
  for (const std::uint16_t index : used.paragraphs) {
    const blocks::ParagraphStyle& style = styles.paragraphs.at(index);
    write_paragraph_style(style, names.of(style), text_width, out);
  }
  for (const std::uint16_t index : used.tables) {
    const blocks::TableStyle& style = styles.tables.at(index);
    write_table_style(style, names.of(style), out);
  }
  out.close();
  return out.finish();
}

}  // namespace docx
