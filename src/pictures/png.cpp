#include "pictures/png.h"

#include "base/failure.h"
#include "base/limits.h"

#include <png.h>

#include <cstdint>

namespace pictures {

namespace {

// Errors of libpng end inside its simplified calls, which then return 0.
class Reader {
 public:
  explicit Reader(const base::Bytes& png) {
    image_.version = PNG_IMAGE_VERSION;
    begun_ = png_image_begin_read_from_memory(&image_, png.data(), png.size()) != 0;
  }
  ~Reader() { png_image_free(&image_); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  [[nodiscard]] bool begun() const { return begun_; }

  [[nodiscard]] bool fits() const {
    return image_.width <= base::limits::picture_side && image_.height <= base::limits::picture_side;
  }

  bool read(base::Picture& out) {
    out.width = static_cast<int>(image_.width);
    out.height = static_cast<int>(image_.height);
    out.colour = (image_.format & PNG_FORMAT_FLAG_COLOR) != 0;
    image_.format = out.colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    out.bytes.resize(PNG_IMAGE_SIZE(image_));
    const png_color white{255, 255, 255};
    return png_image_finish_read(&image_, &white, out.bytes.data(), 0, nullptr) != 0;
  }

 private:
  png_image image_{};
  bool begun_ = false;
};

}  // namespace

std::variant<base::Picture, Fault> decode_png(const base::Bytes& png) {
  if (png.size() > base::limits::picture_bytes) return Fault::too_large;
  Reader reader(png);
  if (!reader.begun()) return Fault::unreadable;
  if (!reader.fits()) return Fault::too_large;
  base::Picture picture;
  if (!reader.read(picture)) return Fault::unreadable;
  return picture;
}

base::Bytes encode_png(const base::Picture& picture) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(picture.width);
  image.height = static_cast<png_uint_32>(picture.height);
  image.format = picture.colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
  base::ensure(picture.coding == base::Coding::samples && picture.bytes.size() == PNG_IMAGE_SIZE(image),
               "a picture is all its samples");
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  base::Bytes out(size, '\0');
  const bool made = png_image_write_to_memory(&image, out.data(), &size, 0, picture.bytes.data(), 0, nullptr) != 0;
  png_image_free(&image);
  base::ensure(made, "a picture of samples is written");
  out.resize(size);
  return out;
}

}  // namespace pictures
