#include "write/pdf/pictures.h"

#include "base/failure.h"
#include "write/pdf/foreign_pages.h"
#include "write/pdf/syntax.h"

#include <functional>
#include <iterator>
#include <map>
#include <memory>

namespace pdf {

namespace {

// Of a JPEG that is shown turned the size is that of its own lines.
ObjectId add_image(ObjectFile& file, const base::Picture& picture, std::string_view packed) {
  const bool upright = picture.turns % 2 == 0;
  return file.add_stream({{"Type", "/XObject"},
                          {"Subtype", "/Image"},
                          {"Width", std::to_string(upright ? picture.width : picture.height)},
                          {"Height", std::to_string(upright ? picture.height : picture.width)},
                          {"ColorSpace", picture.colour ? "/DeviceRGB" : "/DeviceGray"},
                          {"BitsPerComponent", "8"},
                          {"Filter", picture.coding == base::Coding::jpeg ? "/DCTDecode" : "/FlateDecode"}},
                         packed);
}

std::size_t samples_of(const base::Picture& picture) {
  const std::size_t pixels = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
  return picture.colour ? 3 * pixels : pixels;
}

// The files whose pages are shown, by the names of their pictures.
using ForeignFiles = std::map<std::string, std::unique_ptr<ForeignPages>, std::less<>>;

class Adder {
 public:
  Adder(ObjectFile& file, Deflater& deflater, const pages::Document& document, base::Hash& content)
      : file_(file), deflater_(deflater), document_(document), content_(content) {}

  ObjectId add(const base::Picture& picture) {
    if (picture.coding == base::Coding::pdf_page) return add_page(picture);
    const bool packs = picture.coding == base::Coding::samples;
    base::ensure(!packs || picture.bytes.size() == samples_of(picture), "a picture is all its samples");
    const std::string_view packed = packs ? deflater_.deflate(picture.bytes) : std::string_view(picture.bytes);
    content_.add(packed);
    return add_image(file_, picture, packed);
  }

  void finish() {
    for (auto& [name, pages] : foreign_) pages->finish();
  }

 private:
  ObjectId add_page(const base::Picture& picture) {
    std::unique_ptr<ForeignPages>& pages = foreign_[picture.file];
    if (pages == nullptr) {
      const base::Bytes& bytes = document_.pictures.at(picture.file).bytes;
      content_.add(bytes);
      pages = std::make_unique<ForeignPages>(bytes, file_);
    }
    content_.add(std::to_string(picture.page));
    return pages->add(picture.page, deflater_);
  }

  ObjectFile& file_;
  Deflater& deflater_;
  const pages::Document& document_;
  base::Hash& content_;
  ForeignFiles foreign_;
};

// a b c d of the matrix that lays the unit square, or a page of this size, into a rectangle, turned clockwise; e and f
// move it there (ISO 32000-1, 8.3.3).
struct Placing {
  base::Length a, b, c, d, e, f;
};

Placing placing_of(int turns, const pages::PlacedPicture& placed, base::Length bottom) {
  const base::Length none, w = placed.width, h = placed.height, x = placed.x;
  if (turns == 1) return {none, none - h, w, none, x, bottom + h};
  if (turns == 2) return {none - w, none, none, none - h, x + w, bottom + h};
  if (turns == 3) return {none, h, none - w, none, x + w, bottom};
  return {w, none, none, h, x, bottom};
}

void append_length(std::string& out, base::Length length) {
  append_hundredths(out, hundredths(length));
  out += ' ';
}

// Millionths of the scale of a page that fills the rectangle.
void append_scale(std::string& out, base::Length shown, int hundredths_of_page) {
  const std::int64_t millionths = hundredths(shown) * 1'000'000 / hundredths_of_page;
  std::string digits = std::to_string(millionths % 1'000'000);
  out += std::to_string(millionths / 1'000'000) + "." + std::string(6 - digits.size(), '0') + digits + " ";
}

}  // namespace

std::string add_pictures(ObjectFile& file, Deflater& deflater, const pages::Document& document, base::Hash& content) {
  std::string named;
  std::size_t count = 0;
  Adder adder(file, deflater, document, content);
  for (const auto& [name, picture] : document.pictures) {
    const std::string id = "/P" + std::to_string(count++);
    if (picture.coding != base::Coding::pdf) named += id + ' ' + reference(adder.add(picture));
  }
  adder.finish();
  return named;
}

// An image fills the unit square, a page its own size: the matrix makes it a rectangle at its place.
void append_pictures(std::string& out, const pages::Page& page, const pages::Document& document) {
  for (const pages::PlacedPicture& placed : page.pictures) {
    const auto picture = document.pictures.find(placed.name);
    base::ensure(picture != document.pictures.end(), "a picture of this document");
    const Placing placing = placing_of(picture->second.turns, placed, page.height - placed.y - placed.height);
    out += "q ";
    if (picture->second.coding == base::Coding::pdf_page) {
      append_scale(out, placed.width, picture->second.width);
      out += "0 0 ";
      append_scale(out, placed.height, picture->second.height);
    } else {
      for (const base::Length part : {placing.a, placing.b, placing.c, placing.d}) append_length(out, part);
    }
    append_length(out, placing.e);
    append_length(out, placing.f);
    out += "cm /P" + std::to_string(std::distance(document.pictures.begin(), picture)) + " Do Q\n";
  }
}

}  // namespace pdf
