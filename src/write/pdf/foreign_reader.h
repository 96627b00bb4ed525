// What the module that knows qpdf gives and takes. It is loaded when a foreign PDF is shown (base/module), so nothing
// of it but these interfaces and plain values crosses over.
#pragma once

#include "base/picture.h"
#include "write/pdf/object_id.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pdf {

enum class ForeignFault {
  unreadable,
  not_archive,   // does not claim PDF/A-1, or shows what that forbids
  four_colours,  // drawn for the press: our files speak sRGB
  annotated,     // notes or fields lie on a page and would be lost
  too_large,
};

// Where the objects go that a page draws by.
class ForeignSink {
 public:
  virtual ~ForeignSink() = default;
  virtual ObjectId reserve() = 0;
  virtual void put(ObjectId id, std::string_view text) = 0;
  virtual void put_stream(ObjectId id, const std::vector<Entry>& entries, std::string_view bytes) = 0;
};

// A page as a form XObject wants it; lengths in hundredths of a point.
struct ForeignPage {
  std::array<std::int64_t, 4> box{};
  std::array<std::int64_t, 6> matrix{};  // the first four in hundredths of one
  std::int64_t width = 0, height = 0;    // as it is to be read
  std::string resources;                 // PDF text
  base::Bytes content;                   // unpacked
};

// One file, opened; what its pages share is written once.
class ForeignFile {
 public:
  virtual ~ForeignFile() = default;
  [[nodiscard]] virtual std::size_t pages() = 0;
  virtual std::variant<ForeignPage, ForeignFault> page(std::size_t index) = 0;
  virtual std::optional<ForeignFault> finish() = 0;  // after the last page
};

// `sink` must outlive the file. The module exports it as prikaz_open_foreign_file.
using OpenForeignFile = std::variant<std::unique_ptr<ForeignFile>, ForeignFault> (*)(const base::Bytes& pdf,
                                                                                     ForeignSink& sink);

}  // namespace pdf
