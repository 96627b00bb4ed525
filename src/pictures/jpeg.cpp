#include "pictures/jpeg.h"

#include "base/limits.h"

#include <cstdint>
#include <cstdio>

#include <jerror.h>
#include <jpeglib.h>

#include <csetjmp>
#include <string_view>
#include <utility>
#include <vector>

namespace pictures {

namespace {

// libjpeg tells of an error by a call that must not return.
struct Errors {
  jpeg_error_mgr manager;  // the first member: libjpeg hands back its address
  std::jmp_buf way_out;
};

void leave(j_common_ptr jpeg) {
  auto* errors = reinterpret_cast<Errors*>(jpeg->err);
  std::longjmp(errors->way_out, 1);
}

void say_nothing(j_common_ptr) {}

// A warning is a file cut short or damaged: what would be printed is not what was drawn. Cameras leave idle bytes.
void leave_at_a_warning(j_common_ptr jpeg, int level) {
  if (level < 0 && jpeg->err->msg_code != JWRN_EXTRANEOUS_DATA) leave(jpeg);
}

constexpr int most_passes = 100;

void refuse_endless_passes(j_common_ptr jpeg) {
  if (reinterpret_cast<j_decompress_ptr>(jpeg)->input_scan_number > most_passes) leave(jpeg);
}

// Exif 2.3, 4.6.4: the tag Orientation (0x0112) of the first directory says how the camera was held. Mirrored ones,
// which no camera makes, count as they lie.
class Exif {
 public:
  explicit Exif(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] int turns() const {
    if (!bytes_.starts_with(std::string_view("Exif\0\0", 6))) return 0;
    const std::size_t directory = 6 + number(10, 4);
    const std::size_t entries = number(directory, 2);
    for (std::size_t i = 0; i < entries && directory + 2 + 12 * i < bytes_.size(); ++i) {
      const std::size_t entry = directory + 2 + 12 * i;
      if (number(entry, 2) == 0x0112) return turns_of(number(entry + 8, 2));
    }
    return 0;
  }

 private:
  static int turns_of(std::size_t orientation) {
    if (orientation == 3) return 2;
    if (orientation == 6) return 1;
    return orientation == 8 ? 3 : 0;
  }

  // 0 past the end.
  [[nodiscard]] std::size_t number(std::size_t at, std::size_t size) const {
    if (at > bytes_.size() || bytes_.size() - at < size) return 0;
    const bool little = bytes_.substr(6, 2) == "II";
    std::size_t out = 0;
    for (std::size_t i = 0; i < size; ++i)
      out = out << 8U | static_cast<unsigned char>(bytes_[at + (little ? size - 1 - i : i)]);
    return out;
  }

  std::string_view bytes_;
};

int turns_of(const jpeg_decompress_struct& jpeg) {
  for (const jpeg_marker_struct* marker = jpeg.marker_list; marker != nullptr; marker = marker->next) {
    const Exif exif({reinterpret_cast<const char*>(marker->data), marker->data_length});
    if (const int turns = exif.turns(); turns != 0) return turns;
  }
  return 0;
}

enum class Verdict { sound, unreadable, too_large, four_colours };

// No object with a destructor lives between here and the way out. `row` is the caller's.
Verdict read(jpeg_decompress_struct& jpeg, Errors& errors, jpeg_progress_mgr& progress, const base::Bytes& bytes,
             std::vector<JSAMPLE>& row, int& turns) {
  if (setjmp(errors.way_out) != 0)
    return errors.manager.msg_code == JERR_NO_BACKING_STORE ? Verdict::too_large : Verdict::unreadable;
  jpeg_create_decompress(&jpeg);
  jpeg.mem->max_memory_to_use = static_cast<long>(base::limits::jpeg_memory);
  jpeg.progress = &progress;
  jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  jpeg_save_markers(&jpeg, JPEG_APP0 + 1, 0xffff);
  jpeg_read_header(&jpeg, TRUE);
  turns = turns_of(jpeg);  // libjpeg forgets its markers when it has finished
  if (jpeg.image_width > base::limits::jpeg_side || jpeg.image_height > base::limits::jpeg_side)
    return Verdict::too_large;
  if (jpeg.num_components == 4) return Verdict::four_colours;
  if (jpeg.num_components != 1 && jpeg.num_components != 3) return Verdict::unreadable;
  jpeg_start_decompress(&jpeg);
  row.resize(static_cast<std::size_t>(jpeg.output_width) * static_cast<std::size_t>(jpeg.output_components));
  JSAMPROW rows[] = {row.data()};
  while (jpeg.output_scanline < jpeg.output_height) jpeg_read_scanlines(&jpeg, rows, 1);
  jpeg_finish_decompress(&jpeg);
  return Verdict::sound;
}

}  // namespace

std::variant<base::Picture, Fault> decode_jpeg(const base::Bytes& bytes) {
  if (bytes.size() > base::limits::picture_bytes) return Fault::too_large;
  Errors errors{};
  jpeg_decompress_struct jpeg{};
  jpeg.err = jpeg_std_error(&errors.manager);
  errors.manager.error_exit = leave;
  errors.manager.output_message = say_nothing;
  errors.manager.emit_message = leave_at_a_warning;
  jpeg_progress_mgr progress{};
  progress.progress_monitor = refuse_endless_passes;
  std::vector<JSAMPLE> row;
  base::Picture out;
  const Verdict verdict = read(jpeg, errors, progress, bytes, row, out.turns);
  out.coding = base::Coding::jpeg;
  out.width = static_cast<int>(jpeg.image_width);
  out.height = static_cast<int>(jpeg.image_height);
  out.colour = jpeg.num_components == 3;
  jpeg_destroy_decompress(&jpeg);
  if (verdict == Verdict::too_large) return Fault::too_large;
  if (verdict == Verdict::four_colours) return Fault::four_colours;
  if (verdict == Verdict::unreadable) return Fault::unreadable;
  if (out.turns % 2 == 1) std::swap(out.width, out.height);
  out.bytes = bytes;
  return out;
}

}  // namespace pictures
