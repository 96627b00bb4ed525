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

constexpr base::Wording wrong_profile{"цветовой профиль должен быть RGB формата ICC версии 2",
                                      "the colour profile must be RGB of ICC version 2"};

// PDF/A-1 knows no version 4 (ISO 19005-1, 6.2.2). Offsets of ICC.1:2001, 6.1.
void demand_usable(const base::Bytes& profile) {
  const std::string_view bytes = profile;
  const bool usable =
      bytes.size() > 128 && bytes.substr(36, 4) == "acsp" && bytes[8] == 2 && bytes.substr(16, 4) == "RGB ";
  if (!usable) throw base::Failure("ICC", wrong_profile);
}

ObjectId add_resources(ObjectFile& file, Deflater& deflater, const fonts::FontSet& fonts, const WordCodes& codes,
                       const std::string& pictures) {
  std::string named;
  for (std::size_t i = 0; i < codes.faces().size(); ++i) {
    const UsedGlyphs& glyphs = codes.faces()[i].glyphs;
    if (glyphs.empty()) continue;
    const ObjectId font = add_font(file, deflater, fonts, {static_cast<std::uint16_t>(i)}, glyphs);
    named += "/F" + std::to_string(i) + ' ' + reference(font);
  }
  if (pictures.empty()) return file.add("<</ProcSet[/PDF/Text]/Font<<" + named + ">>>>");
  return file.add("<</ProcSet[/PDF/Text/ImageB/ImageC]/Font<<" + named + ">>/XObject<<" + pictures + ">>>>");
}

ObjectId add_output_intent(ObjectFile& file, Deflater& deflater, const base::Bytes& profile) {
  const ObjectId icc = file.add_stream({{"N", "3"}, {"Filter", "/FlateDecode"}}, deflater.deflate(profile));
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

base::Bytes write_pdf(const pages::Document& document, const fonts::FontSet& fonts, const base::Stamp& stamp,
                      const PdfOptions& options) {
  base::ensure(!document.pages.empty(), "a document has pages");
  base::ensure(document.pages.size() <= base::limits::pages, "no more pages than the limit");
  demand_usable(options.icc_profile);

  ObjectFile file;
  Deflater deflater;
  const WordCodes codes(document, fonts);
  base::Hash content_hash;
  const std::string pictures = add_pictures(file, deflater, document, content_hash);
  PageTree tree(file, add_resources(file, deflater, fonts, codes, pictures));
  std::string content;
  for (const pages::Page& page : document.pages) {
    write_page_content(content, page, document, codes);
    const std::string_view packed = deflater.deflate(content);
    content_hash.add(packed);
    tree.add(page, file.add_stream({{"Filter", "/FlateDecode"}}, packed));
  }
  const ObjectId metadata = file.add_stream({{"Type", "/Metadata"}, {"Subtype", "/XML"}}, xmp_packet(stamp));
  const ObjectId intent = add_output_intent(file, deflater, options.icc_profile);
  const ObjectId catalog = add_catalog(file, tree.finish(), metadata, intent);
  return file.finish(catalog, info_entries(stamp, content_hash.value()));
}

}  // namespace pdf
