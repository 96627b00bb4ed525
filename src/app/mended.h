// What became of the mends of a package.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace app {

struct MendedPlace {
  std::string file;
  std::uint32_t line = 0;  // of the file as it was

  friend auto operator<=>(const MendedPlace&, const MendedPlace&) = default;
};

struct Mended {
  std::vector<MendedPlace> places;  // one for every mend, sorted
  std::size_t waiting = 0;          // mends that overlap another, which was made
  std::size_t refused = 0;          // those that would have changed more, or brought findings of their own
  std::string patch;                // unified, of all files
  bool written = false;
};

}  // namespace app
