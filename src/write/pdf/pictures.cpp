#include "write/pdf/pictures.h"

#include "base/failure.h"
#include "write/pdf/syntax.h"

#include <iterator>

namespace pdf {

namespace {

ObjectId add_image(ObjectFile& file, const base::Picture& picture, std::string_view packed) {
  return file.add_stream({{"Type", "/XObject"},
                          {"Subtype", "/Image"},
                          {"Width", std::to_string(picture.width)},
                          {"Height", std::to_string(picture.height)},
                          {"ColorSpace", picture.colour ? "/DeviceRGB" : "/DeviceGray"},
                          {"BitsPerComponent", "8"},
                          {"Filter", "/FlateDecode"}},
                         packed);
}

std::size_t samples_of(const base::Picture& picture) {
  const std::size_t pixels = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
  return picture.colour ? 3 * pixels : pixels;
}

void append_length(std::string& out, base::Length length) {
  append_hundredths(out, hundredths(length));
  out += ' ';
}

}  // namespace

std::string add_pictures(ObjectFile& file, Deflater& deflater, const pages::Document& document, base::Hash& content) {
  std::string named;
  std::size_t count = 0;
  for (const auto& [name, picture] : document.pictures) {
    base::ensure(picture.samples.size() == samples_of(picture), "a picture is all its samples");
    const std::string_view packed = deflater.deflate(picture.samples);
    content.add(packed);
    named += "/P" + std::to_string(count++) + ' ' + reference(add_image(file, picture, packed));
  }
  return named;
}

// An image fills the unit square: the matrix makes it a rectangle at its place.
void append_pictures(std::string& out, const pages::Page& page, const pages::Document& document) {
  for (const pages::PlacedPicture& placed : page.pictures) {
    const auto picture = document.pictures.find(placed.name);
    base::ensure(picture != document.pictures.end(), "a picture of this document");
    out += "q ";
    append_length(out, placed.width);
    out += "0 0 ";
    append_length(out, placed.height);
    append_length(out, placed.x);
    append_length(out, page.height - placed.y - placed.height);
    out += "cm /P" + std::to_string(std::distance(document.pictures.begin(), picture)) + " Do Q\n";
  }
}

}  // namespace pdf
