// Zip packages (APPNOTE.TXT 6.3; ECMA-376-2, annex B): the outer form of workbooks and Word documents.
//
// Reading takes bytes of anyone. An archive is opened by its directory, which is checked whole: what is damaged,
// locked, misnamed or larger than the limits is refused with the reason, and the caller reports it, for only he knows
// whose file it is. A part is unpacked when it is asked for, never beyond the size that the directory told, and its
// checksum holds. Writing gives the same bytes for the same parts: sorted by name, dated 1 January 1980, with nobody's
// attributes; no file is made on the way. Parts may be copied from another archive as they lie there, packed.
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace xml {

struct Part {
  std::string name;
  base::Bytes bytes;
};

enum class ArchiveFault {
  unreadable,  // no zip, cut, damaged, or packed by a method other than deflate
  encrypted,
  misnamed,  // an absolute name, one that climbs by «..», or two that differ in nothing but the case of Latin letters
  too_large,  // beyond the limits
};

// The defaults are those of a file that somebody sent: about twenty times a questionnaire of 300 cells.
struct ArchiveLimits {
  std::size_t parts = 500;
  std::uint64_t part_bytes = 20U * 1024U * 1024U;  // of one part, unpacked
  std::uint64_t bytes = 40U * 1024U * 1024U;       // of all parts, unpacked
  std::uint64_t ratio = 200;                       // of all parts to the archive, once they take more than 1 MB
};

// For archives that this program made itself.
inline constexpr ArchiveLimits no_limits{SIZE_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX};

class Archive {
 public:
  Archive(Archive&&) noexcept;
  Archive& operator=(Archive&&) noexcept;
  ~Archive();

  // As they are spelled there, in the archive's order; folders have no part.
  [[nodiscard]] const std::vector<std::string>& names() const;

  [[nodiscard]] bool holds(std::string_view name) const;

  // Demands a name that the archive holds. Not const: one thread reads at a time.
  std::variant<base::Bytes, ArchiveFault> read(std::string_view name);

 private:
  struct Opened;
  explicit Archive(std::unique_ptr<Opened> opened);
  friend std::variant<Archive, ArchiveFault> open_archive(base::Bytes, const ArchiveLimits&);
  friend std::variant<base::Bytes, ArchiveFault> rewrite_archive(Archive&, const std::vector<Part>&);

  std::unique_ptr<Opened> opened_;
};

std::variant<Archive, ArchiveFault> open_archive(base::Bytes bytes, const ArchiveLimits& limits = {});

// Demands at least one part, and names that differ.
base::Bytes write_archive(const std::vector<Part>& parts);

// The parts of `from` but for those that are given anew or more; only they are packed. Unreadable when what is copied
// turns out to be cut.
std::variant<base::Bytes, ArchiveFault> rewrite_archive(Archive& from, const std::vector<Part>& changed);

}  // namespace xml
