#include "write/docx/pictures.h"

#include "base/failure.h"
#include "pictures/png.h"
#include "write/docx/measures.h"

namespace docx {

namespace {

using base::Length;

constexpr std::string_view drawing_space = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
constexpr std::string_view art_space = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr std::string_view picture_space = "http://schemas.openxmlformats.org/drawingml/2006/picture";

// The file goes into the package once, however often it is shown.
std::string relation_of(const std::string& name, const base::Picture& shown, Parts& parts) {
  if (const auto known = parts.media_relations.find(name); known != parts.media_relations.end()) return known->second;
  const bool jpeg = shown.coding == base::Coding::jpeg;
  const std::string target = "media/image" + std::to_string(parts.media.size() + 1) + (jpeg ? ".jpeg" : ".png");
  parts.media.push_back({"word/" + target, jpeg ? shown.bytes : pictures::encode_png(shown)});
  return parts.media_relations[name] = parts.relate("image", target);
}

void write_size(std::string_view element, Length width, Length height, xml::Writer& out) {
  out.open(element).attribute("cx", width.emu()).attribute("cy", height.emu()).close();
}

// ECMA-376-1, 20.4.2.8. A JPEG that is shown turned is turned here too: its size is that of its own lines.
void write_drawing(const blocks::Picture& picture, const base::Picture& shown, Parts& parts, xml::Writer& out) {
  const std::string relation = relation_of(picture.name, shown, parts);
  const auto id = static_cast<std::int64_t>(++parts.drawings);
  const bool turned = shown.turns % 2 != 0;
  const Length width = turned ? picture.height : picture.width, height = turned ? picture.width : picture.height;
  constexpr std::int64_t quarter = 90 * 60'000;  // sixty-thousandths of a degree
  out.open("w:drawing").open("wp:inline").attribute("xmlns:wp", drawing_space);
  for (const std::string_view side : {"distT", "distB", "distL", "distR"}) out.attribute(side, std::int64_t{0});
  write_size("wp:extent", picture.width, picture.height, out);
  out.open("wp:docPr").attribute("id", id).attribute("name", "Рисунок " + std::to_string(id));
  out.attribute("descr", picture.name).close();
  out.open("a:graphic").attribute("xmlns:a", art_space);
  out.open("a:graphicData").attribute("uri", picture_space);
  out.open("pic:pic").attribute("xmlns:pic", picture_space);
  out.open("pic:nvPicPr").open("pic:cNvPr").attribute("id", id).attribute("name", picture.name).close();
  out.empty("pic:cNvPicPr").close();
  out.open("pic:blipFill").empty("a:blip", "r:embed", relation);
  out.open("a:stretch").empty("a:fillRect").close().close();
  out.open("pic:spPr").open("a:xfrm");
  if (shown.turns % 4 != 0) out.attribute("rot", shown.turns % 4 * quarter);
  out.open("a:off").attribute("x", std::int64_t{0}).attribute("y", std::int64_t{0}).close();
  write_size("a:ext", width, height, out);
  out.close().open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close().close();
  out.close().close().close().close().close();  // pic:pic, a:graphicData, a:graphic, wp:inline, w:drawing
}

}  // namespace

bool is_foreign(const base::Picture& picture) {
  return picture.coding == base::Coding::pdf_page || picture.coding == base::Coding::pdf;
}

void write_picture(const blocks::Picture& given, Length most, const Setting& setting, Parts& parts, xml::Writer& out) {
  blocks::Picture picture = given;
  if (picture.height > most) {
    picture.width = picture.width.scaled(most.emu(), picture.height.emu());
    picture.height = most;
  }
  const base::Picture& shown = parts.document.pictures.at(picture.name);
  const bool foreign = is_foreign(shown);
  const Length strip = picture.within.value_or(setting.text_width);
  out.open("w:p").open("w:pPr");
  if (picture.keep_with_next || setting.keep_with_next) out.empty("w:keepNext");
  if (setting.new_page) out.empty("w:pageBreakBefore");
  out.open("w:spacing").attribute("w:before", twips(picture.space_before + setting.more_before));
  out.attribute("w:after", twips(picture.space_after));
  out.attribute("w:line", foreign ? twips(picture.height) : std::int64_t{240});
  out.attribute("w:lineRule", foreign ? "exact" : "auto").close();
  out.open("w:ind").attribute("w:right", twips(setting.text_width - strip)).attribute("w:firstLine", std::int64_t{0});
  out.close();
  const bool centred = picture.align == blocks::Align::center;
  out.empty("w:jc", "w:val", centred ? "center" : picture.align == blocks::Align::right ? "right" : "left");
  if (setting.ends != nullptr) write_section(*setting.ends, parts, out);
  out.close();
  if (!foreign) {
    out.open("w:r");
    write_drawing(picture, shown, parts, out);
    out.close();
  }
  out.close();
}

}  // namespace docx
