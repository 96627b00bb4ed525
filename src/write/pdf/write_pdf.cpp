#include "write/pdf/write_pdf.h"

#include "base/failure.h"
#include "base/hash.h"
#include "base/limits.h"
#include "write/pdf/deflate.h"
#include "write/pdf/font_objects.h"
#include "write/pdf/metadata.h"
#include "write/pdf/object_file.h"
#include "write/pdf/page_content.h"
#include "write/pdf/page_tree.h"
#include "write/pdf/pictures.h"
#include "write/pdf/syntax.h"
#include "write/pdf/word_codes.h"

namespace pdf {

namespace {

ObjectId add_resources(ObjectFile& file, Deflater& deflater, FontShelf& shelf, const WordCodes& codes,
                       const std::string& pictures) {
  std::string named;
  for (std::size_t i = 0; i < codes.faces().size(); ++i) {
    const UsedGlyphs& glyphs = codes.faces()[i].glyphs;
    if (glyphs.empty()) continue;
    const pages::FaceId face{static_cast<std::uint16_t>(i)};
    const ObjectId font = add_font(file, shelf.streams_of(face, glyphs, deflater), shelf.fonts().metrics(face));
    named += "/F" + std::to_string(i) + ' ' + reference(font);
  }
  if (pictures.empty()) return file.add("<</ProcSet[/PDF/Text]/Font<<" + named + ">>>>");
  return file.add("<</ProcSet[/PDF/Text/ImageB/ImageC]/Font<<" + named + ">>/XObject<<" + pictures + ">>>>");
}

ObjectId add_output_intent(ObjectFile& file, const ColourProfile& profile) {
  const ObjectId icc = file.add_stream({{"N", "3"}, {"Filter", "/FlateDecode"}}, profile.compressed());
  return file.add(
      "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
      "/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
      reference(icc) + ">>");
}

ObjectId add_catalog(ObjectFile& file, ObjectId pages, ObjectId metadata, ObjectId intent) {
  return file.add("<</Type/Catalog/Pages " + reference(pages) + "/Metadata " + reference(metadata) + "/OutputIntents[" +
                  reference(intent) + "]/Lang(ru-RU)/ViewerPreferences<</DisplayDocTitle true>>>>");
}

}  // namespace

base::Bytes write_pdf(const pages::Document& document, FontShelf& shelf, const base::Stamp& stamp,
                      const ColourProfile& profile) {
  base::ensure(!document.pages.empty(), "a document has pages");
  base::ensure(document.pages.size() <= base::limits::pages, "no more pages than the limit");

  ObjectFile file;
  Deflater deflater;
  const WordCodes codes(document, shelf.fonts());
  base::Hash content_hash;
  const std::string pictures = add_pictures(file, deflater, document, content_hash);
  PageTree tree(file, add_resources(file, deflater, shelf, codes, pictures));
  std::string content;
  for (const pages::Page& page : document.pages) {
    write_page_content(content, page, document, codes);
    const std::string_view packed = deflater.deflate(content);
    content_hash.add(packed);
    tree.add(page, file.add_stream({{"Filter", "/FlateDecode"}}, packed));
  }
  const ObjectId metadata = file.add_stream({{"Type", "/Metadata"}, {"Subtype", "/XML"}}, xmp_packet(stamp));
  const ObjectId intent = add_output_intent(file, profile);
  const ObjectId catalog = add_catalog(file, tree.finish(), metadata, intent);
  return file.finish(catalog, info_entries(stamp, content_hash.value()));
}

}  // namespace pdf
